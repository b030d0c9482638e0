// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs of the history go by themselves, and which never.
#include <QTemporaryDir>
#include <QtTest>

#include "core/store/run_store.h"
#include "core/store/store_writer.h"

using namespace manyhands;

namespace {

using Numbers = QList<qint64>;

Numbers listed(const std::vector<std::int64_t>& numbers) {
    return {numbers.begin(), numbers.end()};
}

SavedRun endedRun(std::int64_t number) {
    SavedRun run;
    run.id = number;
    run.kind = "run";
    run.state = "finished";
    run.tasks = run.standing.done = 3;
    return run;
}

SavedRun unfinishedRun(std::int64_t number, const char* state) {
    SavedRun run = endedRun(number);
    run.state = state;
    run.standing.done = 1;
    return run;
}

NewRun newRun() {
    NewRun run;
    run.title = "Square · 3 tasks";
    run.started = "2030-01-01T00:00:00Z";
    run.tasks = 3;
    run.head = "{}";
    run.plan = "how to do it";
    return run;
}

/// A store of its own.
class History {
public:
    History()
        : m_store(RunStore::open(path(), RunStore::Purpose::Write)) {}
    std::string path() const { return m_folder.filePath("manyhands/runs.db").toStdString(); }
    RunStore& store() { return *m_store; }
    /// A run that is over, with so many bytes of results.
    std::int64_t add(std::size_t bytes) {
        const auto key = store().begin(newRun());
        (void)store().append(*key, std::string(bytes, 'a'), {1, 0, 0.5});
        (void)store().finish(*key, {"finished", "2030-01-01T00:00:09Z", "the record", {3, 0, 9}});
        return key->run;
    }
    Numbers numbers() {
        Numbers numbers;
        const auto runs = store().list();
        for (const SavedRun& run : runs ? *runs : std::vector<SavedRun>())
            numbers << run.id;
        return numbers;
    }
    void execute(const char* sql) const { (void)Database::open(path(), Database::Access::ReadWrite)->execute(sql); }

private:
    QTemporaryDir m_folder;
    Result<RunStore> m_store;
};

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT
private slots:
    void theOldestAreOutdated_data();
    void theOldestAreOutdated();
    void someAreNeverOutdated_data();
    void someAreNeverOutdated();
    void theStoreForgetsThem();
    void theStoreCountsBytes();
    void aSmallFileIsLeftAlone();
    void whatCannotBeReadStays_data();
    void whatCannotBeReadStays();
    void aSavedRunMakesRoomForItself();
};

void RetentionTest::theOldestAreOutdated_data() {
    QTest::addColumn<QList<int>>("sizes"); // of the runs 4, 3, 2, 1
    QTest::addColumn<quint64>("runs");
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<Numbers>("gone");
    QTest::newRow("room for all") << QList<int>{1, 1, 1, 1} << quint64{4} << quint64{4} << Numbers{};
    QTest::newRow("one too many") << QList<int>{1, 1, 1, 1} << quint64{3} << quint64{9} << Numbers{1};
    QTest::newRow("two too many") << QList<int>{1, 1, 1, 1} << quint64{2} << quint64{9} << Numbers{2, 1};
    QTest::newRow("one too large") << QList<int>{1, 9, 1, 1} << quint64{4} << quint64{5} << Numbers{3};
    QTest::newRow("all too large") << QList<int>{9, 9, 9, 9} << quint64{4} << quint64{5} << Numbers{3, 2, 1};
    QTest::newRow("sizes not known") << QList<int>{} << quint64{2} << quint64{0} << Numbers{2, 1};
    QTest::newRow("no limit at all") << QList<int>{9, 9, 9, 9} << quint64{0} << quint64{0} << Numbers{3, 2, 1};
}

void RetentionTest::theOldestAreOutdated() {
    QFETCH(QList<int>, sizes);
    QFETCH(quint64, runs);
    QFETCH(quint64, bytes);
    std::vector<SavedRun> newestFirst;
    std::map<std::int64_t, std::uint64_t> taken;
    for (int i = 0; i < 4; ++i) {
        newestFirst.push_back(endedRun(4 - i));
        if (!sizes.isEmpty())
            taken[4 - i] = static_cast<std::uint64_t>(sizes[i]);
    }
    QTEST(listed(outdatedRuns(newestFirst, taken, {runs, bytes})), "gone");
}

void RetentionTest::someAreNeverOutdated_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("notResumable");
    QTest::addColumn<bool>("goes");
    QTest::newRow("somebody is at work on it") << "running"
                                               << "" << false;
    QTest::newRow("interrupted, can be resumed") << "interrupted"
                                                 << "" << false;
    QTest::newRow("interrupted for good") << "interrupted"
                                          << "its inputs are too large" << true;
    QTest::newRow("stopped by its user") << "stopped"
                                         << "" << true;
    QTest::newRow("failed") << "failed"
                            << "" << true;
}

void RetentionTest::someAreNeverOutdated() {
    QFETCH(QString, state);
    QFETCH(QString, notResumable);
    QFETCH(bool, goes);
    SavedRun old = unfinishedRun(1, qPrintable(state));
    old.notResumable = notResumable.toStdString();
    const std::vector<SavedRun> runs{endedRun(3), endedRun(2), old};
    QCOMPARE(listed(outdatedRuns(runs, {}, {2, 9})), goes ? Numbers{1} : Numbers{});
    QCOMPARE(mayBeForgotten(old), goes);
}

void RetentionTest::theStoreForgetsThem() {
    History history;
    for (int i = 0; i < 5; ++i)
        history.add(10);
    const auto gone = history.store().forget({3, 500'000'000});
    QVERIFY(gone);
    QCOMPARE(listed(*gone), (Numbers{2, 1}));
    QCOMPARE(history.numbers(), (Numbers{5, 4, 3}));
    QCOMPARE(history.store().countBlocks(1).value_or(-1), 0);
    QVERIFY(history.store().forget({3, 500'000'000})->empty());
}

void RetentionTest::theStoreCountsBytes() {
    History history;
    for (int i = 0; i < 4; ++i)
        history.add(100'000);
    QCOMPARE(listed(*history.store().forget({200, 250'000})), (Numbers{2, 1}));
    QCOMPARE(history.numbers(), (Numbers{4, 3}));
}

/// What the runs took is used again: a file that held much once does not count for ever.
void RetentionTest::aSmallFileIsLeftAlone() {
    History history;
    history.add(3'000'000);
    history.add(10);
    history.add(10);
    QVERIFY(history.store().remove(1));
    QVERIFY(history.store().forget({200, 1'000'000})->empty());
    QCOMPARE(history.numbers(), (Numbers{3, 2}));
}

void RetentionTest::whatCannotBeReadStays_data() {
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("its record is damaged") << QByteArray("UPDATE blocks SET bytes='other' WHERE run=1 AND kind=2");
    QTest::newRow("its record is missing") << QByteArray("DELETE FROM blocks WHERE run=1 AND kind=2");
    QTest::newRow("its plan is damaged") << QByteArray("UPDATE blocks SET bytes='other' WHERE run=1 AND kind=1");
}

void RetentionTest::whatCannotBeReadStays() {
    QFETCH(QByteArray, damage);
    History history;
    for (int i = 0; i < 3; ++i)
        history.add(10);
    QVERIFY(history.store().canBeRead(*history.store().find(1)));
    history.execute(damage.constData());
    QVERIFY(!history.store().canBeRead(*history.store().find(1)));
    QCOMPARE(listed(*history.store().forget({1, 9})), Numbers{2});
    QCOMPARE(history.numbers(), (Numbers{3, 1}));
}

void RetentionTest::aSavedRunMakesRoomForItself() {
    History history;
    const Retention usual;
    for (std::size_t i = 0; i < usual.runs; ++i)
        history.add(1);
    {
        StoreWriter writer(history.path(), newRun(), [] {});
        writer.finish({"finished", "", "the record", {3, 0, 9}});
        QTRY_COMPARE(writer.status().phase, SaveStatus::Phase::Saved);
    }
    QCOMPARE(history.numbers().size(), static_cast<qsizetype>(usual.runs));
    QCOMPARE(history.numbers().constLast(), 2);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
