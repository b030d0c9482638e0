// SPDX-License-Identifier: GPL-3.0-or-later
// Workers are killed ten thousand times, each by a timer of its own, so at instants that nobody chose. What the single
// steps cannot show: many workers at once, rings that go round thousands of times, a host that sleeps and is rung for.
#include <QTest>

#include "tests/proofs/kill_storm.h"

using namespace manyhands::test;

class TestRandomKills : public QObject {
    Q_OBJECT

private slots:
    void everyTaskSucceedsOnce_data();
    void everyTaskSucceedsOnce();
    void cleanupTestCase();

private:
    std::uint64_t m_kills = 0, m_tasks = 0;
};

void TestRandomKills::everyTaskSucceedsOnce_data() {
    QTest::addColumn<quint32>("cells");
    QTest::addColumn<quint32>("workers");
    for (const quint32 cells : {8U, 64U, 4096U})
        for (const quint32 workers : {1U, 2U, 4U})
            QTest::addRow("ring of %u, workers: %u", cells, workers) << cells << workers;
}

void TestRandomKills::everyTaskSucceedsOnce() {
    QFETCH(quint32, cells);
    QFETCH(quint32, workers);
    constexpr std::uint64_t kills = 1'500;
    const std::uint64_t seed = seedOfThisRun();
    KillStorm storm({workers, cells, kills, seed});
    storm.run();
    qInfo("%s; seed %llu", storm.account().c_str(), static_cast<unsigned long long>(seed));
    QVERIFY2(storm.verdict().empty(), storm.verdict().c_str());
    QVERIFY(storm.kills() >= kills);
    m_kills += storm.kills();
    m_tasks += storm.tasks();
}

void TestRandomKills::cleanupTestCase() {
    qInfo("%llu kills, %llu tasks in all", static_cast<unsigned long long>(m_kills),
          static_cast<unsigned long long>(m_tasks));
}

QTEST_GUILESS_MAIN(TestRandomKills)
#include "tst_random_kills.moc"
