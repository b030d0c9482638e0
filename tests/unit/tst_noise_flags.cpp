// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/noise_flags.h"

#include <functional>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "core/monitor/run_conditions.h"
#include "core/session/comparison_doubts.h"

using namespace manyhands;

namespace {

/// A measurement without any doubt: the loop and two workers, five runs each.
struct Measured {
    std::vector<TimingRow> rows;
    std::vector<RunNoise> runs;
    MachineNoise machine{1, 0, false, {}, 0, 0};
};

TimingRow row(const char* mode, int workers, std::vector<double> walls) {
    TimingRow row;
    row.mode = mode;
    row.workers = workers;
    row.walls = std::move(walls);
    row.wall = medianInterval(row.walls);
    return row;
}

Measured calm() {
    Measured measured;
    measured.rows = {row("serial", 1, {2, 2.02, 1.98, 2.01, 1.99}), row("pool", 2, {1, 1.01, 0.99, 1.005, 0.995})};
    for (std::size_t i = 0; i < 5; ++i) {
        measured.runs.push_back({{RunMode::Serial, 1}, measured.rows[0].walls[i], 0, 0, 0, 0, 0});
        measured.runs.push_back({{RunMode::Pool, 2}, measured.rows[1].walls[i], 0, 0, 0, 0, 0});
    }
    return measured;
}

QString flagsOf(const Measured& measured) {
    QStringList list;
    for (const auto& warning : noiseFlags(measured.rows, measured.runs, measured.machine))
        list << QString::fromStdString(warning.mark) + (warning.level == MeasurementWarning::Level::Red ? "!" : "") +
                    (warning.where.empty() ? "" : " " + QString::fromStdString(warning.where));
    return list.join(", ");
}

using Disturb = std::function<void(Measured&)>;

void write(const QString& root, const QString& path, const QByteArray& text) {
    QDir(root).mkpath(QFileInfo(path).path());
    QFile file(root + '/' + path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace
Q_DECLARE_METATYPE(Disturb)

class NoiseFlagsTest : public QObject {
    Q_OBJECT
private slots:
    void flags_data() {
        QTest::addColumn<Disturb>("disturb");
        QTest::addColumn<QString>("flags");
        const auto newRow = [](const char* name, const Disturb& disturb, const char* flags) {
            QTest::newRow(name) << disturb << QString(flags);
        };
        newRow(
            "a quiet machine", [](Measured&) {}, "");
        newRow(
            "some of others' work", [](Measured& m) { m.runs[1].othersShare = 0.05; }, "F1 2 workers");
        newRow(
            "much of others' work", [](Measured& m) { m.runs[2].othersShare = 0.2; }, "F1! serial");
        newRow(
            "a sleep in a run that was made again", [](Measured& m) { m.rows[1].excludedAsleep = 1; }, "F11 2 workers");
        newRow(
            "a sleep in a run that counts", [](Measured& m) { m.rows[0].asleep = m.rows[0].excludedAsleep = 1; },
            "F11! serial");
        newRow(
            "stolen time", [](Measured& m) { m.runs[0].stealShare = 0.02; }, "F2 serial");
        newRow(
            "much stolen time", [](Measured& m) { m.runs[3].stealShare = 0.06; }, "F2! 2 workers");
        newRow(
            "held back a little by the quota", [](Measured& m) { m.runs[1].quotaShare = 0.001; }, "F3 2 workers");
        newRow(
            "held back by the quota", [](Measured& m) { m.runs[1].quotaShare = 0.3; }, "F3! 2 workers");
        newRow(
            "one run far away",
            [](Measured& m) {
                m.rows[0] = row("serial", 1, {2, 2.01, 1.99, 2.02, 1.98, 3});
            },
            "F4 serial");
        newRow(
            "every third run far away",
            [](Measured& m) {
                m.rows[0] = row("serial", 1, {2, 2.01, 1.99, 2.02, 3, 3});
            },
            "F4! serial");
        newRow(
            "runs that differ",
            [](Measured& m) {
                m.rows[0] = row("serial", 1, {2, 2.2, 1.8, 2, 1.9});
            },
            "F5 serial");
        newRow(
            "runs that differ much",
            [](Measured& m) {
                m.rows[0] = row("serial", 1, {2, 3, 1, 2.6, 1.5});
            },
            "F5! serial");
        newRow(
            "slower from run to run",
            [](Measured& m) {
                for (std::size_t i = 0; i < m.runs.size(); ++i)
                    m.runs[i].wallS *= 1 + 0.01 * static_cast<double>(i);
            },
            "F6!");
        newRow(
            "a clock that sinks", [](Measured& m) { m.machine.canaryRatio = 1.05; }, "F7");
        newRow(
            "a clock that rises much", [](Measured& m) { m.machine.canaryRatio = 0.8; }, "F7!");
        newRow(
            "heat", [](Measured& m) { m.machine.throttlings = 2; }, "F7");
        newRow(
            "a battery", [](Measured& m) { m.machine.onBattery = true; }, "F7");
        newRow(
            "short runs",
            [](Measured& m) {
                m.rows[1] = row("pool", 2, {0.1, 0.101, 0.099});
            },
            "F8 2 workers");
        newRow(
            "very short runs",
            [](Measured& m) {
                m.rows[1] = row("pool", 2, {0.01, 0.0101, 0.0099});
            },
            "F8! 2 workers");
        newRow(
            "memory short", [](Measured& m) { m.runs[0].memoryPressure = 0.02; }, "F9 serial");
        newRow(
            "memory read back from the disk", [](Measured& m) { m.runs[0].faultShare = 0.02; }, "F9 serial");
        newRow(
            "much memory read back from the disk", [](Measured& m) { m.runs[1].faultShare = 0.2; }, "F9! 2 workers");
        newRow(
            "a slow governor", [](Measured& m) { m.machine.slowGovernor = "powersave"; }, "F7");
        newRow(
            "busy before the start", [](Measured& m) { m.machine.pressureBefore = 20; }, "F10");
        newRow(
            "very busy before the start", [](Measured& m) { m.machine.pressureBefore = 60; }, "F10!");
        newRow(
            "others computed before the start", [](Measured& m) { m.machine.othersBefore = 0.3; }, "F10");
    }
    void flags() {
        QFETCH(Disturb, disturb);
        QFETCH(QString, flags);
        Measured measured = calm();
        disturb(measured);
        QCOMPARE(flagsOf(measured), flags);
    }

    void whatNobodyKnowsIsNeverTakenForGood() {
        Measured measured = calm();
        QVERIFY(unknownFlags(measured.runs, measured.machine).empty());
        for (auto& run : measured.runs)
            run.othersShare = run.memoryPressure = -1;
        QVERIFY(unknownFlags(measured.runs, measured.machine) == std::vector<std::string>{"F1"}); // faults tell of F9
        for (auto& run : measured.runs)
            run.faultShare = -1;
        measured.machine = {};
        QVERIFY(unknownFlags(measured.runs, measured.machine) == (std::vector<std::string>{"F1", "F9", "F7", "F10"}));
    }

    void aRowIsGradedByItsOwnDoubtsAndThoseOfTheWhole() {
        Measured measured = calm();
        measured.runs[1].othersShare = 0.2;
        const auto warnings = noiseFlags(measured.rows, measured.runs, measured.machine);
        QCOMPARE(gradeOf(measured.rows[0], warnings), 'A');
        QCOMPARE(gradeOf(measured.rows[1], warnings), 'C');
        measured.machine.onBattery = true;
        QCOMPARE(gradeOf(measured.rows[0], noiseFlags(measured.rows, measured.runs, measured.machine)), 'B');
    }

    void aFirstRunFarAboveTheOthersWasAWarmUp() {
        QVERIFY(isFirstAnOutlier({3, 2, 2.01, 1.99, 2}));
        QVERIFY(!isFirstAnOutlier({2, 3, 2.01, 1.99, 2}));
        QVERIFY(!isFirstAnOutlier({1, 2, 2.01, 1.99, 2})); // faster is no warm-up
        QVERIFY(!isFirstAnOutlier({2, 2, 2, 2, 2}));
    }

    void conditionsAreDifferences() {
        const QTemporaryDir root;
        const QString at = root.path();
        write(at, "proc/stat", "cpu  100 0 0 100 0 0 0 0 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n");
        write(at, "proc/vmstat", "nr_free_pages 5\npgmajfault 10\n");
        write(at, "proc/pressure/memory", "some avg10=0.00 avg60=0.00 avg300=0.00 total=1000\nfull total=5\n");
        write(at, "sys/devices/system/cpu/cpu0/thermal_throttle/core_throttle_count", "3\n");
        write(at, "sys/devices/system/cpu/cpu1/thermal_throttle/core_throttle_count", "1\n");
        ConditionsReader reader(at.toStdString());
        reader.begin();
        write(at, "proc/stat", "cpu  150 0 0 140 0 0 0 10 0 0\n");
        write(at, "proc/vmstat", "nr_free_pages 5\npgmajfault 12\n");
        write(at, "sys/devices/system/cpu/cpu1/thermal_throttle/core_throttle_count", "2\n");
        const RunConditions conditions = reader.end();
        QCOMPARE(conditions.stealShare, 0.1);
        QCOMPARE(conditions.memoryPressure, 0.0);
        QCOMPARE(conditions.majorFaults, std::int64_t{2});
        QCOMPARE(conditions.throttlings, 1);
    }

    void whatCannotBeReadIsUnknown() {
        const QTemporaryDir empty;
        ConditionsReader reader(empty.path().toStdString());
        reader.begin();
        const RunConditions conditions = reader.end();
        QVERIFY(conditions.stealShare < 0 && conditions.memoryPressure < 0 && conditions.throttlings < 0 &&
                conditions.majorFaults < 0);
        QVERIFY(!isOnBattery(empty.path().toStdString()));
    }

    void aDischargingBatteryIsSeen() {
        const QTemporaryDir root;
        write(root.path(), "sys/class/power_supply/BAT0/type", "Battery\n");
        write(root.path(), "sys/class/power_supply/BAT0/status", "Charging\n");
        QVERIFY(!isOnBattery(root.path().toStdString()));
        write(root.path(), "sys/class/power_supply/BAT0/status", "Discharging\n");
        QVERIFY(isOnBattery(root.path().toStdString()));
    }

    void aSlowGovernorIsSeen_data() {
        QTest::addColumn<QByteArray>("driver");
        QTest::addColumn<QByteArray>("governor");
        QTest::addColumn<std::string>("slow");
        QTest::newRow("performance") << QByteArray("acpi-cpufreq\n") << QByteArray("performance\n") << std::string();
        QTest::newRow("powersave") << QByteArray("acpi-cpufreq\n") << QByteArray("powersave\n")
                                   << std::string("powersave");
        QTest::newRow("a driver that chooses itself")
            << QByteArray("intel_pstate\n") << QByteArray("powersave\n") << std::string();
        QTest::newRow("conservative") << QByteArray("intel_cpufreq\n") << QByteArray("conservative\n")
                                      << std::string("conservative");
    }
    void aSlowGovernorIsSeen() {
        QFETCH(QByteArray, driver);
        QFETCH(QByteArray, governor);
        QFETCH(std::string, slow);
        const QTemporaryDir root;
        QCOMPARE(slowGovernor(root.path().toStdString()), std::string());
        write(root.path(), "sys/devices/system/cpu/cpufreq/policy0/scaling_driver", driver);
        write(root.path(), "sys/devices/system/cpu/cpufreq/policy0/scaling_governor", governor);
        QCOMPARE(slowGovernor(root.path().toStdString()), slow);
    }

    /// The first and the last run that is long enough to tell.
    void theClockIsThatOfThePlainLoopsRuns() {
        const auto run = [](std::int64_t canaries, std::int64_t ns) {
            TimeAreas areas;
            areas.effort = TaskEffort{};
            areas.effort->canaries = canaries;
            areas.effort->canaryNs = ns;
            return std::optional(areas);
        };
        QCOMPARE(clockChange({}), -1.0);
        QCOMPARE(clockChange({run(9, 100'000)}), -1.0);
        QCOMPARE(clockChange({run(9, 100'000), run(2, 300'000), std::nullopt}), -1.0);
        QCOMPARE(clockChange({run(2, 50'000), run(9, 100'000), run(9, 200'000), run(9, 112'000), run(0, 0)}), 1.12);
        MachineNoise machine;
        machine.canaryRatio = clockChange({run(9, 100'000), run(9, 112'000)});
        const auto flags = noiseFlags({}, {}, machine);
        QCOMPARE(flags.size(), std::size_t{1});
        QCOMPARE(flags[0].mark, std::string("F7"));
        QCOMPARE(flags[0].level, MeasurementWarning::Level::Red);
        machine.canaryRatio = clockChange({run(9, 100'000), run(9, 97'500)});
        QVERIFY(noiseFlags({}, {}, machine).empty());
    }

    void theCanaryTakesTime() {
        const std::int64_t first = clockCanaryNs();
        QVERIFY(first > 10'000 && first < 10'000'000);
    }
};

QTEST_GUILESS_MAIN(NoiseFlagsTest)
#include "tst_noise_flags.moc"
