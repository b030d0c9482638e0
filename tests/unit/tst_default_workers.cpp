// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/default_workers.h"

#include <cmath>

#include <QtTest>

using namespace manyhands;

Q_DECLARE_METATYPE(WorkKind)
Q_DECLARE_METATYPE(WorkerSupplies)

class DefaultWorkersTest : public QObject {
    Q_OBJECT
private slots:
    void startsWith_data() {
        QTest::addColumn<double>("processors");
        QTest::addColumn<WorkKind>("kind");
        QTest::addColumn<double>("blockedPerCpu");
        QTest::addColumn<int>("workers");
        QTest::addRow("computing") << 8.0 << WorkKind::CpuBound << 0.0 << 8;
        QTest::addRow("computing under a quota of 1.5") << 1.5 << WorkKind::CpuBound << 0.0 << 2;
        QTest::addRow("computing under a quota of 0.2") << 0.2 << WorkKind::CpuBound << 0.0 << 1;
        QTest::addRow("computing, whatever it waits") << 4.0 << WorkKind::CpuBound << 3.0 << 4;
        QTest::addRow("unknown") << 6.0 << WorkKind::Unknown << 9.0 << 6;
        QTest::addRow("waiting three times as long as computing") << 4.0 << WorkKind::IoBound << 3.0 << 16;
        QTest::addRow("waiting under a quota of 1.5") << 1.5 << WorkKind::IoBound << 1.0 << 3;
        QTest::addRow("a product that is not whole in binary") << 6.25 << WorkKind::IoBound << 0.12 << 7;
        QTest::addRow("waiting, how long unknown") << 4.0 << WorkKind::IoBound << std::nan("") << 4;
        QTest::addRow("waiting only") << 4.0 << WorkKind::IoBound << 1e300 << 1'000'000;
        QTest::addRow("no processor") << 0.0 << WorkKind::Unknown << 0.0 << 1;
    }
    void startsWith() {
        QFETCH(double, processors);
        QFETCH(WorkKind, kind);
        QFETCH(double, blockedPerCpu);
        QTEST(defaultWorkers(processors, kind, blockedPerCpu), "workers");
    }

    void enoughOfEverything() {
        const WorkerLimit limit = limitWorkers(8, {16e9, 1.4e9, 100, 1000, 3});
        QCOMPARE(limit.workers, 8);
        QVERIFY(limit.reason.empty());
        QCOMPARE(limitWorkers(8, {}).workers, 8);
        QVERIFY(limitWorkers(7, {7e9, 1e9, 7, 21, 3}).reason.empty()); // to the last byte
    }

    void tooLittle_data() {
        QTest::addColumn<WorkerSupplies>("supplies");
        QTest::addColumn<int>("workers");
        QTest::addColumn<QString>("reason");
        QTest::addRow("memory") << WorkerSupplies{9.8 * 0x1p30, 1.4 * 0x1p30, {}, {}, 1} << 7
                                << "8 × 1.4 GiB needs more than the 9.8 GiB free. ";
        QTest::addRow("memory, smaller") << WorkerSupplies{900 * 0x1p20, 300 * 0x1p20, {}, {}, 1} << 3
                                         << "8 × 300 MiB needs more than the 900 MiB free. ";
        QTest::addRow("processes") << WorkerSupplies{{}, {}, 5, {}, 1} << 5
                                   << "8 workers are more than the 5 processes that the limit leaves. ";
        QTest::addRow("open files") << WorkerSupplies{{}, {}, {}, 20, 3} << 6
                                    << "8 workers need 24 open files, and the limit leaves 20. ";
        QTest::addRow("the scarcest of all")
            << WorkerSupplies{9.8 * 0x1p30, 1.4 * 0x1p30, 2, 20, 3} << 2 << "8 workers are more than ";
        QTest::addRow("nothing left") << WorkerSupplies{{}, {}, -3, {}, 1} << 1 << "8 workers are more than the 0 ";
    }
    void tooLittle() {
        QFETCH(WorkerSupplies, supplies);
        QFETCH(QString, reason);
        const WorkerLimit limit = limitWorkers(8, supplies);
        QTEST(limit.workers, "workers");
        QVERIFY2(QString::fromStdString(limit.reason).startsWith(reason), limit.reason.c_str());
        QVERIFY(limit.reason.ends_with("."));
    }
};

QTEST_GUILESS_MAIN(DefaultWorkersTest)
#include "tst_default_workers.moc"
