// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/machine_use.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/monitor/wait_cause.h"

using namespace manyhands;

namespace {

/// A "/proc" and control groups of paper.
class PaperMachine {
public:
    void write(const QString& path, const QByteArray& text) {
        QDir().mkpath(QFileInfo(m_folder.path() + path).path());
        QFile file(m_folder.path() + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::string root() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestMachineUse : public QObject {
    Q_OBJECT
private slots:
    void busyTimeIsWhatIsNotIdle();
    void throttlingIsThatOfTheWorstGroup();
    void throttlingOfVersionOne();
    void whatCannotBeReadIsUnknown();
    void waitsHaveTheirCause_data();
    void waitsHaveTheirCause();
    void aDiskIsKnownByItsState();
    void whoCannotBeSeenWaitsForNothing();
};

void TestMachineUse::busyTimeIsWhatIsNotIdle() {
    PaperMachine machine;
    // user nice system idle iowait irq softirq steal guest: guest time is user time already
    machine.write("/proc/stat", "cpu  100 20 30 4000 500 6 7 8 90 0\ncpu0 1 2 3\n");
    const MachineUse use = readMachineUse(machine.root());
    QCOMPARE(use.busyNs, std::int64_t{100 + 20 + 30 + 6 + 7 + 8} * (1'000'000'000 / sysconf(_SC_CLK_TCK)));
    QCOMPARE(use.throttledNs, -1);
}

void TestMachineUse::throttlingIsThatOfTheWorstGroup() {
    PaperMachine machine;
    machine.write("/proc/self/cgroup", "0::/a/b\n");
    machine.write("/proc/self/mountinfo", "30 24 0:26 / /cg rw - cgroup2 cgroup2 rw\n");
    machine.write("/cg/a/b/cpu.stat", "usage_usec 5\nnr_throttled 2\nthrottled_usec 30\n");
    machine.write("/cg/a/cpu.stat", "usage_usec 5\nthrottled_usec 70\n");
    QCOMPARE(readMachineUse(machine.root()).throttledNs, 70'000);
}

void TestMachineUse::throttlingOfVersionOne() {
    PaperMachine machine;
    machine.write("/proc/self/cgroup", "4:cpu,cpuacct:/a\n");
    machine.write("/proc/self/mountinfo", "33 31 0:30 / /cg rw - cgroup cgroup rw,cpu,cpuacct\n");
    machine.write("/cg/a/cpu.stat", "nr_periods 9\nnr_throttled 2\nthrottled_time 12345\n");
    QCOMPARE(readMachineUse(machine.root()).throttledNs, 12'345);
}

void TestMachineUse::whatCannotBeReadIsUnknown() {
    PaperMachine machine;
    QCOMPARE(readMachineUse(machine.root()).busyNs, -1);
    machine.write("/proc/stat", "nonsense\n");
    QCOMPARE(readMachineUse(machine.root()).busyNs, -1);
}

void TestMachineUse::waitsHaveTheirCause_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* function, WaitCause cause) {
        QTest::newRow(function) << QByteArray(function) << static_cast<int>(cause);
    };
    row("0", WaitCause::None);
    row("futex_wait_queue", WaitCause::Lock);
    row("futex_wait_queue_me", WaitCause::Lock);
    row("hrtimer_nanosleep", WaitCause::Sleep);
    row("do_wait", WaitCause::Child);
    row("pipe_read", WaitCause::Ipc);
    row("anon_pipe_read", WaitCause::Ipc);
    row("unix_stream_read_generic", WaitCause::Ipc);
    row("sk_wait_data", WaitCause::Ipc);
    row("do_sys_poll", WaitCause::Ipc);
    row("ep_poll", WaitCause::Ipc);
    row("io_schedule", WaitCause::Disk);
    row("folio_wait_bit_common", WaitCause::Disk);
    row("something_new", WaitCause::Other);
}

void TestMachineUse::waitsHaveTheirCause() {
    QFETCH(QByteArray, function);
    QFETCH(int, cause);
    PaperMachine machine;
    machine.write("/proc/42/wchan", function);
    QCOMPARE(static_cast<int>(waitCauseOf(42, machine.root())), cause);
}

void TestMachineUse::aDiskIsKnownByItsState() {
    PaperMachine machine;
    machine.write("/proc/42/wchan", "some_file_system");
    machine.write("/proc/42/stat", "42 (a ) R (b) D 1 2 3\n");
    QCOMPARE(static_cast<int>(waitCauseOf(42, machine.root())), static_cast<int>(WaitCause::Disk));
    machine.write("/proc/42/stat", "42 (a ) R (b) S 1 2 3\n");
    QCOMPARE(static_cast<int>(waitCauseOf(42, machine.root())), static_cast<int>(WaitCause::Other));
}

void TestMachineUse::whoCannotBeSeenWaitsForNothing() {
    PaperMachine machine;
    QCOMPARE(static_cast<int>(waitCauseOf(42, machine.root())), static_cast<int>(WaitCause::None));
}

QTEST_APPLESS_MAIN(TestMachineUse)
#include "tst_machine_use.moc"
