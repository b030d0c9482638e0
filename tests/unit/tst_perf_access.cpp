// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/perf_access.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/session/perf_recorder.h"

using namespace manyhands;

/// What people are told where perf cannot be had.
class PerfAccessTest : public QObject {
    Q_OBJECT
private slots:
    void refusalsSayWhatToDo_data() {
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the system does not tell its level") << -1 << "the system refuses it here";
        QTest::newRow("a level that would allow it")
            << 2 << "the system refuses it here (kernel.perf_event_paranoid is 2)";
        QTest::newRow("Debian's level") << 3
                                        << "the system refuses it here (kernel.perf_event_paranoid is 3); an "
                                           "administrator allows it with sysctl kernel.perf_event_paranoid=2";
        QTest::newRow("Ubuntu's level") << 4
                                        << "the system refuses it here (kernel.perf_event_paranoid is 4); an "
                                           "administrator allows it with sysctl kernel.perf_event_paranoid=2";
    }
    void refusalsSayWhatToDo() {
        QFETCH(int, level);
        QFETCH(QString, sentence);
        QCOMPARE(QString::fromStdString(whyPerfIsRefused({false, level})), sentence);
    }

    void theLevelIsRead_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("level");
        QTest::newRow("Debian's") << QByteArray("3\n") << 3;
        QTest::newRow("nothing is forbidden") << QByteArray("-1\n") << -1;
        QTest::newRow("a kernel without perf") << QByteArray() << -1;
    }
    void theLevelIsRead() {
        QFETCH(QByteArray, text);
        QFETCH(int, level);
        const QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath("proc/sys/kernel"));
        if (!text.isEmpty()) {
            QFile file(root.filePath("proc/sys/kernel/perf_event_paranoid"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
        QCOMPARE(readPerfAccess(root.path().toStdString()).paranoid, level);
    }

    void aRefusalIsToldAndPerfIsNotStarted() {
        qputenv("PATH", "/nowhere"); // it would be said first that it is missing
        PerfRecorder recorder = PerfRecorder::start(1, {false, 3});
        const PerfStacks seen = recorder.finish();
        QCOMPARE(QString::fromStdString(seen.whyNone),
                 QString("the tasks run programs, which only perf can sample, and the system refuses it here "
                         "(kernel.perf_event_paranoid is 3); an administrator allows it with sysctl "
                         "kernel.perf_event_paranoid=2."));
        QVERIFY(seen.stacks.empty() && seen.samples == 0 && !seen.endEarly);
    }

    void aMissingProgramIsToldWithItsPackage() {
        qputenv("PATH", "/nowhere");
        PerfRecorder recorder = PerfRecorder::start(1, {true, 2});
        QCOMPARE(QString::fromStdString(recorder.finish().whyNone),
                 QString("the tasks run programs, which only perf can sample, and it is not installed; it comes with "
                         "the package linux-perf (Debian), linux-tools-generic (Ubuntu) or perf (others)."));
    }
};

QTEST_GUILESS_MAIN(PerfAccessTest)
#include "tst_perf_access.moc"
