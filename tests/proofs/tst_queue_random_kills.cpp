// SPDX-License-Identifier: GPL-3.0-or-later
// Putters and takers of a Queue are killed ten thousand times, each by a timer of its own, so at instants that nobody
// chose. Every message that comes out is whole, comes once and in its putter's order; of those that were put none is
// missing but what a dying taker had in hand.
#include <QTest>

#include "tests/proofs/message_storm.h"

using namespace manyhands::test;

class TestQueueRandomKills : public QObject {
    Q_OBJECT

private slots:
    void messagesSurvive_data();
    void messagesSurvive();
};

void TestQueueRandomKills::messagesSurvive_data() {
    QTest::addColumn<quint32>("putters");
    QTest::addColumn<quint32>("takers");
    QTest::addColumn<quint64>("capacity");
    QTest::newRow("1 putter, 1 taker, room for 2") << 1U << 1U << quint64{2};
    QTest::newRow("1 putter, 1 taker, room for 64") << 1U << 1U << quint64{64};
    QTest::newRow("2 putters, 2 takers, room for 64") << 2U << 2U << quint64{64};
    QTest::newRow("3 putters, 4 takers, room for 8") << 3U << 4U << quint64{8};
}

void TestQueueRandomKills::messagesSurvive() {
    QFETCH(quint32, putters);
    QFETCH(quint32, takers);
    QFETCH(quint64, capacity);
    const std::uint64_t kills = 2'600, seed = seedOfThisRun();
    MessageStorm storm({putters, takers, capacity, kills, seed});
    storm.run();
    const auto audit = storm.audit();
    const auto number = [](std::uint64_t value) { return static_cast<unsigned long long>(value); };
    qInfo("%llu kills, %llu messages, %llu missing after the deaths of %llu takers; seed %llu", number(storm.kills()),
          number(audit.taken), number(audit.missing), number(storm.takersKilled()), number(seed));
    QVERIFY2(storm.trouble().empty(), storm.trouble().c_str());
    QCOMPARE(audit.torn, 0U);
    QCOMPARE(audit.twice, 0U);
    QCOMPARE(audit.disordered, 0U);
    QVERIFY(audit.missing <= storm.takersKilled());
    QVERIFY(audit.taken > kills);
    QVERIFY(storm.kills() >= kills);
}

QTEST_GUILESS_MAIN(TestQueueRandomKills)
#include "tst_queue_random_kills.moc"
