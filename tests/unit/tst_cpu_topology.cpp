// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/cgroup_quota.h"
#include "core/monitor/cpu_topology.h"
#include "core/monitor/machine_pressure.h"

#include <cmath>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sched.h>
#include <unistd.h>

using namespace manyhands;

namespace {

/// Files of a fake machine: path -> content.
using Tree = QMap<QString, QByteArray>;

const QByteArray kV2Mount = "30 24 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n";
const QByteArray kV1Mount = "33 31 0:30 / /sys/fs/cgroup/cpu,cpuacct rw shared:9 - cgroup cgroup rw,cpu,cpuacct\n"
                            "34 31 0:31 / /sys/fs/cgroup/cpuset rw shared:10 - cgroup cgroup rw,cpuset\n";

void plant(const QString& root, const Tree& tree) {
    for (auto entry = tree.begin(); entry != tree.end(); ++entry) {
        const QString path = root + entry.key();
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(entry.value()), entry.value().size());
    }
}

Tree versionTwo(const QByteArray& group, Tree limits) {
    limits["/proc/self/cgroup"] = "0::" + group + "\n";
    limits["/proc/self/mountinfo"] = kV2Mount;
    return limits;
}

Tree versionOne(const QByteArray& group, Tree limits) {
    limits["/proc/self/cgroup"] = "5:cpuset:/\n4:cpu,cpuacct:" + group + "\n0::/\n";
    limits["/proc/self/mountinfo"] = kV1Mount;
    return limits;
}

} // namespace

Q_DECLARE_METATYPE(Tree)

class CpuTopologyTest : public QObject {
    Q_OBJECT

private slots:
    void quotaIsTheSmallestOfAllAncestors_data();
    void quotaIsTheSmallestOfAllAncestors();
    void usableRoundsUpAndNeverReachesZero_data();
    void usableRoundsUpAndNeverReachesZero();
    void realMachineAddsUp();
    void affinityIsFollowed();
    void threadsOfACoreAreToldApart();
    void readsPressureAndMemory();
    void missingFilesAreUnknown();
    void othersShareIsTheDifference();
    void namesModelAndKernel();
    void tellsTheLoadAlone();
};

void CpuTopologyTest::quotaIsTheSmallestOfAllAncestors_data() {
    QTest::addColumn<Tree>("tree");
    QTest::addColumn<double>("quota");
    const QString base = "/sys/fs/cgroup";
    const QString cpu = "/sys/fs/cgroup/cpu,cpuacct";
    QTest::newRow("nothing mounted") << Tree{} << 0.0;
    QTest::newRow("v2, leaf without limit below a parent with 1.5")
        << versionTwo("/app/leaf",
                      {{base + "/app/leaf/cpu.max", "max 100000\n"}, {base + "/app/cpu.max", "150000 100000\n"}})
        << 1.5;
    QTest::newRow("v2, nested 4, 2, max") << versionTwo("/a/b/c", {{base + "/a/cpu.max", "400000 100000\n"},
                                                                   {base + "/a/b/cpu.max", "200000 100000\n"},
                                                                   {base + "/a/b/c/cpu.max", "max 100000\n"}})
                                          << 2.0;
    QTest::newRow("v2, empty cpu.max") << versionTwo("/a", {{base + "/a/cpu.max", ""}}) << 0.0;
    QTest::newRow("v2, no cpu.max at the root") << versionTwo("/", {}) << 0.0;
    QTest::newRow("v2, limit at the mount's root") << versionTwo("/a", {{base + "/cpu.max", "50000 100000\n"}}) << 0.5;
    QTest::newRow("v2, another period") << versionTwo("/a", {{base + "/a/cpu.max", "30000 20000\n"}}) << 1.5;
    QTest::newRow("v2, a sibling's limit does not count")
        << versionTwo("/a", {{base + "/ab/cpu.max", "100000 100000\n"}}) << 0.0;
    QTest::newRow("v1, -1 is no limit") << versionOne("/a", {{cpu + "/a/cpu.cfs_quota_us", "-1\n"},
                                                             {cpu + "/a/cpu.cfs_period_us", "100000\n"}})
                                        << 0.0;
    QTest::newRow("v1, leaf without limit below a parent with 1.5")
        << versionOne("/a/b", {{cpu + "/a/b/cpu.cfs_quota_us", "-1\n"},
                               {cpu + "/a/b/cpu.cfs_period_us", "100000\n"},
                               {cpu + "/a/cpu.cfs_quota_us", "150000\n"},
                               {cpu + "/a/cpu.cfs_period_us", "100000\n"}})
        << 1.5;

    Tree container = versionTwo("/docker/abc", {{base + "/cpu.max", "250000 100000\n"}});
    container["/proc/self/mountinfo"] = "30 24 0:26 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup ro\n";
    QTest::newRow("v2, the mount's root is the container's group") << container << 2.5;
    Tree below = versionTwo("/docker/abc/job", {{base + "/job/cpu.max", "100000 100000\n"}});
    below["/proc/self/mountinfo"] = container["/proc/self/mountinfo"];
    QTest::newRow("v2, a group inside the container") << below << 1.0;
    Tree oldContainer =
        versionOne("/docker/abc", {{cpu + "/cpu.cfs_quota_us", "300000\n"}, {cpu + "/cpu.cfs_period_us", "100000\n"}});
    oldContainer["/proc/self/mountinfo"] =
        "33 31 0:30 /docker/abc /sys/fs/cgroup/cpu,cpuacct ro - cgroup cgroup rw,cpu,cpuacct\n";
    QTest::newRow("v1, the mount's root is the container's group") << oldContainer << 3.0;
    Tree both = versionOne("/a", {{cpu + "/a/cpu.cfs_quota_us", "200000\n"},
                                  {cpu + "/a/cpu.cfs_period_us", "100000\n"},
                                  {base + "/unified/cpu.max", "max 100000\n"}});
    both["/proc/self/mountinfo"] += "35 31 0:32 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n";
    QTest::newRow("both versions, the limit in the older one") << both << 2.0;
    Tree foreign = versionTwo("/docker/abcdef", {{base + "/def/cpu.max", "100000 100000\n"}});
    foreign["/proc/self/mountinfo"] = container["/proc/self/mountinfo"];
    QTest::newRow("v2, a group that only begins like the mount's root") << foreign << 0.0;
    Tree outside = versionTwo("/../other", {{base + "/../other/cpu.max", "100000 100000\n"}});
    QTest::newRow("v2, a group outside the namespace") << outside << 0.0;
    Tree escaped = versionTwo("/a", {{"/my mounts/cg/a/cpu.max", "100000 100000\n"}});
    escaped["/proc/self/mountinfo"] = "30 24 0:26 / /my\\040mounts/cg rw - cgroup2 cgroup2 rw\n";
    QTest::newRow("v2, a mount point with a space") << escaped << 1.0;
    Tree garbage = versionTwo("/a", {{base + "/a/cpu.max", "banana 0\n"}});
    garbage["/proc/self/mountinfo"] = "nonsense\n - \n" + kV2Mount;
    QTest::newRow("garbage is no limit") << garbage << 0.0;
}

void CpuTopologyTest::quotaIsTheSmallestOfAllAncestors() {
    QFETCH(Tree, tree);
    QFETCH(double, quota);
    QTemporaryDir folder;
    plant(folder.path(), tree);
    QCOMPARE(cgroupCpuQuota(folder.path().toStdString()), quota);
}

void CpuTopologyTest::usableRoundsUpAndNeverReachesZero_data() {
    QTest::addColumn<int>("affinity");
    QTest::addColumn<double>("quota");
    QTest::addColumn<int>("usable");
    QTest::newRow("no quota") << 16 << 0.0 << 16;
    QTest::newRow("cpuset of one in sixteen") << 1 << 0.0 << 1;
    QTest::newRow("quota 1.5") << 16 << 1.5 << 2;
    QTest::newRow("quota 0.2") << 16 << 0.2 << 1;
    QTest::newRow("quota above the affinity") << 2 << 8.0 << 2;
    QTest::newRow("exact quota") << 16 << 4.0 << 4;
}

void CpuTopologyTest::usableRoundsUpAndNeverReachesZero() {
    QFETCH(int, affinity);
    QFETCH(double, quota);
    QTEST(usableProcessors(affinity, quota), "usable");
}

void CpuTopologyTest::realMachineAddsUp() {
    const auto counts = countProcessors();
    QVERIFY(counts);
    QCOMPARE(counts->system, static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN)));
    QVERIFY(counts->physical >= 1 && counts->physical <= counts->system);
    QVERIFY(counts->affinity >= 1 && counts->affinity <= counts->system);
    QCOMPARE(counts->usable, usableProcessors(counts->affinity, counts->cgroupQuota));
}

void CpuTopologyTest::affinityIsFollowed() {
    cpu_set_t before;
    QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
    int first = 0;
    while (!CPU_ISSET(first, &before))
        ++first;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(first, &one);
    QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
    const auto counts = countProcessors();
    QCOMPARE(sched_setaffinity(0, sizeof before, &before), 0);
    QVERIFY(counts);
    QCOMPARE(counts->affinity, 1);
    QCOMPARE(counts->usable, 1);
    QCOMPARE(counts->system, static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN)));
}

void CpuTopologyTest::threadsOfACoreAreToldApart() {
    qputenv("HWLOC_SYNTHETIC", "pack:1 l3:1 core:8 pu:2");
    const auto counts = countProcessors();
    qunsetenv("HWLOC_SYNTHETIC");
    QVERIFY(counts);
    QCOMPARE(counts->system, 16);
    QCOMPARE(counts->physical, 8);
    QVERIFY(counts->smt);
}

void CpuTopologyTest::readsPressureAndMemory() {
    QTemporaryDir folder;
    plant(folder.path(), {{"/proc/meminfo", "MemTotal:        2048 kB\nMemFree: 1 kB\nMemAvailable:    1024 kB\n"},
                          {"/proc/loadavg", "0.50 1.25 2.00 1/100 4242\n"},
                          {"/proc/pressure/cpu", "some avg10=12.50 avg60=0.00 avg300=0.00 total=1\nfull avg10=0.00\n"},
                          {"/proc/pressure/memory", "some avg10=0.00 avg60=0.00 avg300=0.00 total=1\n"}});
    const MachineState state = MachineStateReader(folder.path().toStdString()).read(0);
    QCOMPARE(state.memoryTotal, 2048U * 1024U);
    QCOMPARE(state.memoryAvailable, 1024U * 1024U);
    QCOMPARE(state.load5, 1.25);
    QCOMPARE(state.cpuSome10, 12.5);
    QCOMPARE(state.memorySome10, 0.0);
    QCOMPARE(state.ioSome10, -1.0);
}

void CpuTopologyTest::missingFilesAreUnknown() {
    QTemporaryDir folder;
    const MachineState state = MachineStateReader(folder.path().toStdString()).read(0);
    QCOMPARE(state.memoryTotal, 0U);
    QCOMPARE(state.load1, -1.0);
    QCOMPARE(state.cpuSome10, -1.0);
    QCOMPARE(state.othersCpuShare, -1.0);
}

void CpuTopologyTest::othersShareIsTheDifference() {
    QTemporaryDir folder;
    plant(folder.path(), {{"/proc/stat", "cpu 100 0 0 0 0 0 0 0 0 0\n"}});
    MachineStateReader reader(folder.path().toStdString());
    QCOMPARE(reader.read(0).othersCpuShare, -1.0);
    plant(folder.path(), {{"/proc/stat", "cpu 300 0 0 0 0 0 0 0 0 0\n"}});
    QCOMPARE(reader.read(2'000'000'000).othersCpuShare, 0.0); // all two seconds were ours
    plant(folder.path(), {{"/proc/stat", "cpu 500 0 0 0 0 0 0 0 0 0\n"}});
    QVERIFY(reader.read(2'000'000'000).othersCpuShare > 0.0);
}

void CpuTopologyTest::namesModelAndKernel() {
    QVERIFY(!processorModel().empty());
    QVERIFY(kernelVersion().starts_with("Linux "));
}

void CpuTopologyTest::tellsTheLoadAlone() {
    // the kernel's mean of a minute moves by a twelfth of what waits, each five seconds
    QVERIFY(std::abs(readLoad1() - readMachineState().load1) < 10);
    QVERIFY(readLoad1() >= 0);
}

QTEST_GUILESS_MAIN(CpuTopologyTest)
#include "tst_cpu_topology.moc"
