// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

#include "core/monitor/process_sampler.h"
#include "core/process/containment.h"
#include "tests/support/programs.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr int kPatienceMs = 10'000;

} // namespace

/// Whatever is killed, nothing of the run is left.
class TestOrphans : public QObject {
    Q_OBJECT

private slots:
    void nothingSurvives_data();
    void nothingSurvives();
};

void TestOrphans::nothingSurvives_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("victim");
    QTest::addColumn<int>("processes"); // at least, below the host
    QTest::newRow("host killed, built-in tasks") << "builtin"
                                                 << "host" << 5;
    QTest::newRow("host killed, commands with background children") << "command"
                                                                    << "host" << 17;
    QTest::newRow("host killed, spawned workers") << "spawn"
                                                  << "host" << 5;
    QTest::newRow("host killed while the fork server is stopped") << "builtin"
                                                                  << "host, server stopped" << 5;
    QTest::newRow("host and fork server killed together") << "builtin"
                                                          << "both" << 5;
    QTest::newRow("strict: host and fork server killed together, hostile children") << "strict"
                                                                                    << "both" << 18;
    QTest::newRow("strict: host killed, hostile children") << "strict"
                                                           << "host" << 18;
    QTest::newRow("fork server killed, commands with background children") << "command"
                                                                           << "server" << 17;
    QTest::newRow("host terminated") << "builtin"
                                     << "host, politely" << 5;
}

void TestOrphans::nothingSurvives() {
    QFETCH(QString, kind);
    QFETCH(QString, victim);
    QFETCH(int, processes);
    if (kind == "strict")
        if (const auto possible = probeNamespace(MANYHANDS_BIN_DIR "/manyhands-forkserver"); !possible)
            QSKIP(possible.error().sentence().c_str());
    QProcess host;
    host.start(MANYHANDS_BIN_DIR "/run_host", {kind});
    QVERIFY(host.waitForReadyRead(kPatienceMs));
    QCOMPARE(host.readAllStandardOutput().trimmed(), QByteArray("ready"));
    const int pid = static_cast<int>(host.processId());
    const std::vector<int> servers = childrenOf(pid);
    QCOMPARE(servers.size(), 1U);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsOf(pid).size() >= static_cast<std::size_t>(processes), kPatienceMs);
    const std::vector<int> below = descendantsOf(pid);

    if (victim == "host, server stopped")
        ::kill(servers.front(), SIGSTOP);
    if (victim == "both" || victim == "server")
        ::kill(servers.front(), SIGKILL);
    if (victim != "server") {
        ::kill(pid, victim == "host, politely" ? SIGTERM : SIGKILL);
        QVERIFY(host.waitForFinished(kPatienceMs));
    }
    for (const int process : below)
        QTRY_VERIFY_WITH_TIMEOUT(isGone(process), 2000);
    // the run goes on in a new server, which ends it all when its host goes
    QTRY_VERIFY_WITH_TIMEOUT(victim != "server" || descendantsOf(pid).size() >= static_cast<std::size_t>(processes),
                             kPatienceMs);
    host.kill();
    QVERIFY(victim != "server" || host.waitForFinished(kPatienceMs));
}

QTEST_GUILESS_MAIN(TestOrphans)
#include "tst_orphans.moc"
