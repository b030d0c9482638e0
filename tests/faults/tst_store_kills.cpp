// SPDX-License-Identifier: GPL-3.0-or-later
// The writer of the history is killed at random instants, again and again, at the same file: what it had acknowledged
// is there, nothing is torn, and the next one goes on.
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>

#include "core/store/run_store.h"

#include "tests/support/programs.h"

using namespace manyhands;

namespace {
/// Or the mutant that stands in for it.
const QString kVictim = qEnvironmentVariable("FAULT_PROGRAM", MANYHANDS_BIN_DIR "/store_victim");
} // namespace

class TestStoreKills : public QObject {
    Q_OBJECT

private slots:
    void acknowledgedBlocksSurvive_data() {
        QTest::addColumn<QString>("manner");
        QTest::addColumn<int>("kills");
        QTest::addColumn<int>("mostMs"); ///< from the first acknowledgement to the kill
        QTest::newRow("block by block") << "store" << 180 << 12;
        QTest::newRow("in the background") << "writer" << 25 << 250;
    }
    void acknowledgedBlocksSurvive();
    void acknowledgedBlocksAreFlushed_data();
    void acknowledgedBlocksAreFlushed();

private:
    /// The last line that the victim had written whole when it was killed: run and block; -1 -1: none.
    static std::pair<qint64, qint64> killed(const QString& path, const QString& manner, int mostMs);
};

std::pair<qint64, qint64> TestStoreKills::killed(const QString& path, const QString& manner, int mostMs) {
    QProcess victim;
    victim.start(kVictim, {path, manner});
    victim.waitForReadyRead(10'000);
    std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(mostMs * 1000)));
    victim.kill();
    victim.waitForFinished(10'000);
    const QByteArray said = victim.readAllStandardOutput();
    const QByteArrayList words = said.left(said.lastIndexOf('\n')).split('\n').last().split(' ');
    return words.size() == 2 ? std::pair(words[0].toLongLong(), words[1].toLongLong()) : std::pair(-1LL, -1LL);
}

void TestStoreKills::acknowledgedBlocksSurvive() {
    QFETCH(QString, manner);
    QFETCH(int, kills);
    QFETCH(int, mostMs);
    const QTemporaryDir folder;
    const QString path = folder.filePath("manyhands/runs.db");
    qint64 acknowledged = 0;
    for (int round = 0; round < kills; ++round) {
        const auto [run, last] = killed(path, manner, mostMs);
        QVERIFY2(run > 0, "the victim has saved nothing");
        auto store = RunStore::open(path.toStdString(), RunStore::Purpose::Write);
        QVERIFY2(store && store->notice().empty(), store ? store->notice().c_str() : store.error().sentence().c_str());
        QCOMPARE(store->find(run)->state, std::string("interrupted"));
        QVERIFY(store->countBlocks(run).value_or(0) > last);
        for (std::int64_t number = 0; number < *store->countBlocks(run); ++number) {
            const auto block = store->block(run, number);
            QVERIFY2(block, block ? "" : block.error().sentence().c_str());
            QVERIFY(block->ends_with(std::to_string(number)));
        }
        acknowledged += last + 1;
    }
    QVERIFY(RunStore::open(path.toStdString(), RunStore::Purpose::Read)->check());
    qInfo("%d kills, %lld blocks acknowledged, 0 lost", kills, static_cast<long long>(acknowledged));
}

void TestStoreKills::acknowledgedBlocksAreFlushed_data() {
    QTest::addColumn<QString>("manner");
    QTest::newRow("block by block") << "store";
    QTest::newRow("in the background") << "writer";
}

/// No kill of a process shows what a power failure would take. A disk that does not confirm any more does: nothing may
/// be acknowledged from then on.
void TestStoreKills::acknowledgedBlocksAreFlushed() {
    QFETCH(QString, manner);
    if (const auto trial = test::runProgram("strace", {"-f", "-o", "/dev/null", "true"}); trial.code != 0)
        QSKIP("no program can be traced here: " + trial.err.trimmed());
    constexpr int kConfirmed = 20, kMost = 40;
    const QTemporaryDir folder;
    const auto end =
        test::runProgram("strace", {"-f", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e",
                                    QString("inject=fsync,fdatasync:error=EIO:when=%1+").arg(kConfirmed), kVictim,
                                    folder.filePath("manyhands/runs.db"), manner, QString::number(kMost)});
    QCOMPARE(end.code, 1);
    QVERIFY2(end.out.count('\n') > 0 && end.out.count('\n') < kConfirmed, end.out);
}

QTEST_GUILESS_MAIN(TestStoreKills)
#include "tst_store_kills.moc"
