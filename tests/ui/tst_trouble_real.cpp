// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of true trouble: over the real engine, with processes that end, limits that are reached and a
// machine that is busy.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QProcess>
#include <QSpinBox>
#include <QTabBar>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "tests/faults/v1_group.h"
#include "tests/support/hogs.h"
#include "tests/support/programs.h"
#include "tests/ui/real_stage.h"
#include "ui/run/log_model.h"
#include "ui/run/results_pane.h"
#include "ui/run/task_model.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace manyhands;
using manyhands::test::Hogs;
using manyhands::test::kPatienceMs;
using manyhands::test::RealStage;

namespace {

/// So many more processes may this program start, by its user's own limit or, for the administrator, by a control
/// group.
class FewProcesses {
public:
    explicit FewProcesses(int more)
        : m_group(::geteuid() == 0 ? QStringLiteral("pids") : QStringLiteral("none")) {
        if (::geteuid() == 0) {
            QFile own(QStringLiteral("/proc/self/cgroup"));
            m_home = own.open(QIODevice::ReadOnly) ? homeIn(own.readAll()) : QString();
            m_inForce = !m_home.isEmpty() && m_group.isMade() && m_group.adopt(::getpid()) &&
                        m_group.write("pids.max", QByteArray::number(threads(::getpid()) + more));
            return;
        }
        ::getrlimit(RLIMIT_NPROC, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(test::threadsOf(::geteuid()) + more);
        m_inForce = ::setrlimit(RLIMIT_NPROC, &limit) == 0;
    }
    FewProcesses(const FewProcesses&) = delete;
    FewProcesses& operator=(const FewProcesses&) = delete;
    ~FewProcesses() {
        if (::geteuid() != 0)
            ::setrlimit(RLIMIT_NPROC, &m_before);
        else if (QFile tasks(m_home); tasks.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            tasks.write(QByteArray::number(::getpid()));
    }
    bool isInForce() const { return m_inForce; }

private:
    static int threads(int pid) {
        return static_cast<int>(
            QDir(QStringLiteral("/proc/%1/task").arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    }
    /// "4:pids:/a/b" is the group /a/b.
    static QString homeIn(const QByteArray& membership) {
        for (const QByteArray& line : membership.split('\n')) {
            const QByteArrayList parts = line.split(':');
            if (parts.size() == 3 && parts[1] == "pids")
                return QStringLiteral("/sys/fs/cgroup/pids%1/cgroup.procs").arg(QString::fromUtf8(parts[2]));
        }
        return {};
    }

    rlimit m_before{};
    test::V1Group m_group;
    QString m_home;
    bool m_inForce = false;
};

} // namespace

class TestTroubleReal : public QObject {
    Q_OBJECT
private slots:
    void aCrashIsTriedAgainAndToldSo();
    void aTimeLimitIsTold();
    void aMemoryLimitStopsTheRun();
    void aFailureStopsTheRun();
    void aMemoryLimitThatIsTooSmallStartsNothing();
    void fewerWorkersThanWanted();
    void aBusyMachineIsWaitedFor();
    void chunksThatAreTooLargeAreToldAndTried();
};

void TestTroubleReal::aCrashIsTriedAgainAndToldSo() {
    RealStage stage;
    stage.child<QSpinBox>("retries").setValue(1);
    QVERIFY(stage.startSleep(20, "0.2", 2)); // so long that the shot hits one of them
    const int pid = stage.pidOf(1);
    QVERIFY(pid > 0);
    ::kill(pid, SIGSEGV);
    QTRY_VERIFY_WITH_TIMEOUT(stage.bar().endsWith(QLatin1String("crashed (signal 11). It is tried again.")),
                             kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(stage.bar().endsWith(QLatin1String(" and finished.")), kPatienceMs);
    QVERIFY2(stage.bar().contains(QLatin1String("It was tried again on worker ")), qPrintable(stage.bar()));
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
}

void TestTroubleReal::aTimeLimitIsTold() {
    RealStage stage;
    stage.child<QDoubleSpinBox>("timeLimit").setValue(0.3);
    QVERIFY(stage.startSleep(100, "30", 2)); // each of them is ended
    QTRY_VERIFY_WITH_TIMEOUT(stage.bar().endsWith(QLatin1String("took longer than 0.3 s and was ended.")), kPatienceMs);
    stage.click("showTask");
    auto& view = stage.child<QTableView>("taskView");
    QTRY_VERIFY(view.selectionModel()->hasSelection());
    const QModelIndex row = view.selectionModel()->selectedRows().constFirst();
    QCOMPARE(row.siblingAtColumn(TaskModel::State).data().toString(), QStringLiteral("Time limit"));
    stage.key(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Stopped at")), kPatienceMs);
}

void TestTroubleReal::aMemoryLimitStopsTheRun() {
    RealStage stage;
    stage.prepareCommand("dd if=/dev/zero of=/dev/null bs=1G count={}", "1..20");
    stage.form().setProcesses(2);
    stage.child<QSpinBox>("memoryLimit").setValue(256);
    stage.child<QComboBox>("onFailure").setCurrentIndex(1);
    QVERIFY(stage.start(2));
    QTRY_COMPARE_WITH_TIMEOUT(stage.chip(), QStringLiteral("Stopped by an error"), kPatienceMs);
    QVERIFY2(stage.bar().startsWith(QLatin1String("Stopped: worker ")), qPrintable(stage.bar()));
    QVERIFY2(stage.bar().contains(QLatin1String(" ran out of memory. It passed the 256 MB limit on task ")),
             qPrintable(stage.bar()));
    QVERIFY2(stage.bar().endsWith(QLatin1String(" of 20 results are kept.")), qPrintable(stage.bar()));
    stage.click("raiseMemoryLimit");
    QTRY_VERIFY(stage.child<QSpinBox>("memoryLimit").hasFocus());
}

void TestTroubleReal::aFailureStopsTheRun() {
    RealStage stage;
    stage.prepareCommand("sh -c 'sleep 0.1; test {} != 3'", "1..20");
    stage.form().setProcesses(2);
    stage.child<QComboBox>("onFailure").setCurrentIndex(1);
    QVERIFY(stage.start(2));
    QTRY_COMPARE_WITH_TIMEOUT(stage.chip(), QStringLiteral("Stopped by an error"), kPatienceMs);
    QVERIFY2(stage.bar().startsWith(QLatin1String("Stopped after a failed task. Task 3 failed: ")),
             qPrintable(stage.bar()));
    QVERIFY2(stage.bar().endsWith(QLatin1String(" of 20 results are kept.")), qPrintable(stage.bar()));
    stage.window.runPage().tick();
    QCOMPARE(stage.window.runPage().results().currentTab(), int(ResultsPane::Log));
    QStringList log;
    for (int row = 0; row < stage.model("logView").rowCount(); ++row)
        log << stage.cell("logView", row, LogModel::Message);
    const QStringList halted = log.filter(QStringLiteral("Stopped after a failed task"));
    QVERIFY2(halted.size() == 1, qPrintable(log.join(QLatin1Char('\n'))));
    const QStringList failed = log.filter(QStringLiteral("Task 3 failed: "));
    QVERIFY2(failed.size() == 1, qPrintable(log.join(QLatin1Char('\n'))));
    const auto failure = static_cast<int>(log.indexOf(failed.constFirst()));
    QCOMPARE(stage.cell("logView", failure, LogModel::Level), QStringLiteral("Error"));
    // the details are of the worker whose task it was
    QCOMPARE(stage.child<QLabel>("workerName").text().section(QLatin1Char(' '), 1),
             stage.cell("logView", failure, LogModel::Source).mid(1));
}

void TestTroubleReal::aMemoryLimitThatIsTooSmallStartsNothing() {
    RealStage stage;
    stage.prepareSleep(4, "0.01", 2);
    stage.withoutBaseline();
    stage.child<QSpinBox>("memoryLimit").setValue(8);
    stage.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(stage.chip(), QStringLiteral("Stopped by an error"), kPatienceMs);
    QVERIFY2(stage.bar().startsWith(QLatin1String("Workers can't start. ")), qPrintable(stage.bar()));
    QVERIFY2(stage.bar().contains(QLatin1String("Each may use 8 MB of memory, of which the memory that all share ")),
             qPrintable(stage.bar()));
    stage.click("raiseMemoryLimit");
    QTRY_VERIFY(stage.child<QSpinBox>("memoryLimit").hasFocus());
}

void TestTroubleReal::fewerWorkersThanWanted() {
    RealStage stage;
    stage.prepareSleep(200, "0.05", 40);
    stage.withoutBaseline();
    {
        const FewProcesses limit(8); // the launcher among them
        if (!limit.isInForce())
            QSKIP("no control group for process numbers can be made here");
        stage.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(stage.bar().contains(QLatin1String(" of 40 workers could start. ")), kPatienceMs);
        QVERIFY2(stage.bar().startsWith(QLatin1String("Only ")), qPrintable(stage.bar()));
        QVERIFY2(stage.bar().contains(QLatin1String(" processes")), qPrintable(stage.bar()));
        const int there = stage.bar().section(QLatin1Char(' '), 1, 1).toInt();
        QCOMPARE(stage.button("runWithFewer").text(), QStringLiteral("Run with %1").arg(there));
        stage.click("runWithFewer");
        QTRY_COMPARE(stage.form().processes(), there);
        QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    }
    QCOMPARE(stage.bar(), QStringLiteral("Not all workers could start, so its time is not compared with others."));
}

void TestTroubleReal::aBusyMachineIsWaitedFor() {
    RealStage stage;
    Hogs hogs;
    stage.prepareSleep(4, "0.01", 2);
    QuietGate& gate = stage.window.runPage().gate();
    gate.watch(othersCpuNs, 200);
    QTRY_VERIFY_WITH_TIMEOUT(gate.others().value_or(0) > 0.5, kPatienceMs);
    stage.key(Qt::Key_F5);
    QTRY_VERIFY(stage.bar().startsWith(QLatin1String("Other programs are using ")));
    QCOMPARE(stage.chip(), QStringLiteral("Ready"));
    stage.click("waitForQuiet");
    QTRY_COMPARE(stage.chip(), QStringLiteral("Waiting for a quiet machine"));
    hogs.letGo();
    // by itself: at once where nobody else works, otherwise when its patience is over
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
}

/// Twelve tasks in chunks of four: one of four workers gets none.
void TestTroubleReal::chunksThatAreTooLargeAreToldAndTried() {
    RealStage stage;
    stage.prepareSleep(12, "0.1", 4);
    stage.child<QSpinBox>("chunkSize").setValue(4);
    stage.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QVERIFY2(stage.bar().contains(QLatin1String(" at the end. A chunk size of 1 would even this out.")),
             qPrintable(stage.bar()));
    QCOMPARE(stage.button("tryInsight").text(), QStringLiteral("Try 1"));
    stage.click("tryInsight");
    // one process, both sizes of chunks, and the tutorial's comparison
    QTRY_COMPARE_WITH_TIMEOUT(stage.model("timingView").rowCount(), 4, kPatienceMs);
    QCOMPARE(stage.child<QSpinBox>("chunkSize").value(), 4); // what is tried is not what was asked for
}

WATCHED_TEST_MAIN(TestTroubleReal)
#include "tst_trouble_real.moc"
