// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs keep the machine busy when a run is about to begin.
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/measure/stopwatch.h"
#include "tests/ui/window_stage.h"
#include "ui/shared/info_bar.h"

using namespace manyhands;

namespace {

constexpr int kLookEveryMs = 20; ///< a wait lasts 60 looks in half of it at most
constexpr int kPatienceMs = 10'000;

/// Programs that use so many processors, from now on.
struct Neighbours {
    double processors = 0;
    double usedNs = 0;
    std::int64_t atNs = monotonicNs();
    void use(double count) {
        read();
        processors = count;
    }
    std::int64_t read() {
        const std::int64_t now = monotonicNs();
        usedNs += processors * static_cast<double>(now - atNs);
        atNs = now;
        return static_cast<std::int64_t>(usedNs);
    }
};

struct BusyStage : test::Stage {
    std::shared_ptr<Neighbours> others = std::make_shared<Neighbours>();

    explicit BusyStage(double processors) {
        others->use(processors);
        window.runPage().gate().watch([others = others] { return others->read(); }, kLookEveryMs);
    }
    QString bar() {
        const InfoBar& shown = window.runPage().infoBar();
        return shown.isVisible() ? shown.text() : QString();
    }
    /// Nothing is known in the first moments.
    bool seesOthers() {
        const auto seen = [this] {
            return std::abs(window.runPage().gate().others().value_or(-1) - others->processors);
        };
        return QTest::qWaitFor([&] { return seen() < 0.04; }, kPatienceMs);
    }
    void pressRun() {
        QVERIFY(seesOthers());
        key(Qt::Key_F5);
    }
    void click(const char* name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    bool hasBegun() const { return driver.asked.contains(QStringLiteral("serial")); }
};

} // namespace

class TestBusyMachine : public QObject {
    Q_OBJECT
private slots:
    void aQuietMachineIsNotAskedAbout();
    void itIsAskedAndRunAnyway();
    void whoPressesRunAgainRunsAnyway();
    void itWaitsAndStartsByItself();
    void aWaitIsAnnouncedOnce();
    void itWaitsNotForEver();
    void aWaitCanBeStopped();
    void aWaitGivesWayToATuning();
    void whoRanAnywayIsAskedAgainAfterAQuietTime();
    void runsThatAreNotComparedAreNotHeldUp();
};

void TestBusyMachine::aQuietMachineIsNotAskedAbout() {
    BusyStage stage(1.5); // of 16: less than a tenth
    stage.pressRun();
    QVERIFY(stage.hasBegun());
    QCOMPARE(stage.bar(), QString());
}

void TestBusyMachine::itIsAskedAndRunAnyway() {
    BusyStage stage(2.4);
    stage.pressRun();
    QVERIFY(!stage.hasBegun());
    QCOMPARE(stage.bar(), QStringLiteral("Other programs are using 2.4 cores. Timings may be off."));
    QCOMPARE(stage.child<QLabel>("statusMessage").text(), stage.bar());
    QVERIFY(stage.child<QPushButton>("runButton").isEnabled());
    QCOMPARE(stage.child<QPushButton>("runAnyway").text(), QStringLiteral("Run anyway"));
    QCOMPARE(stage.child<QPushButton>("waitForQuiet").text(), QStringLiteral("Wait"));
    stage.click("runAnyway");
    QTRY_VERIFY(stage.hasBegun());
    QCOMPARE(stage.bar(), QString());
    QVERIFY(!stage.window.runPage().gate().others()); // its own workers are no other programs
}

void TestBusyMachine::whoPressesRunAgainRunsAnyway() {
    BusyStage stage(2.4);
    stage.pressRun();
    QVERIFY(!stage.hasBegun());
    stage.pressRun();
    QTRY_VERIFY(stage.hasBegun());
    QCOMPARE(stage.bar(), QString());
}

void TestBusyMachine::itWaitsAndStartsByItself() {
    BusyStage stage(4);
    stage.pressRun();
    stage.click("waitForQuiet");
    QTRY_COMPARE(stage.window.chipText(), QStringLiteral("Waiting for a quiet machine"));
    QCOMPARE(stage.bar(), QStringLiteral("Other programs are using 4.0 cores. The run starts by itself when they use "
                                         "less."));
    QVERIFY(stage.child<QLabel>("footerNote").text().startsWith(QLatin1String("Starts in ")));
    QVERIFY(!stage.child<QPushButton>("runButton").isEnabled());
    QVERIFY(!stage.child<QAction>("actionRun").isEnabled());
    QVERIFY(!stage.hasBegun());
    stage.others->use(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasBegun(), kPatienceMs);
    QCOMPARE(stage.bar(), QString());
    QVERIFY(stage.window.chipText().startsWith(QLatin1String("Timing one process")));
}

/// Not with each look: a screen reader would never fall silent.
void TestBusyMachine::aWaitIsAnnouncedOnce() {
    BusyStage stage(4);
    stage.pressRun();
    const QSignalSpy announced(&stage.window.runPage().infoBar(), &InfoBar::announced);
    stage.click("waitForQuiet");
    const QString first = stage.bar();
    stage.others->use(5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.bar() != first, kPatienceMs);
    QCOMPARE(announced.count(), 1);
}

void TestBusyMachine::itWaitsNotForEver() {
    BusyStage stage(4);
    stage.pressRun();
    stage.click("waitForQuiet");
    QSignalSpy told(&stage.window.runPage(), &RunPage::message);
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasBegun(), kPatienceMs);
    QCOMPARE(told.constLast().constFirst().toString(),
             QStringLiteral("Other programs are still busy. The run starts anyway."));
}

void TestBusyMachine::aWaitCanBeStopped() {
    for (const char* way : {"stopButton", "stopWaiting"}) {
        BusyStage stage(4);
        stage.pressRun();
        stage.click("waitForQuiet");
        QTRY_VERIFY(stage.window.runPage().gate().isWaiting());
        stage.click(way);
        QTRY_VERIFY(!stage.window.runPage().gate().isWaiting());
        QCOMPARE(stage.window.chipText(), QStringLiteral("Ready"));
        QCOMPARE(stage.bar(), QString());
        QVERIFY(stage.child<QPushButton>("runButton").isEnabled());
        QVERIFY(!stage.hasBegun());
    }
}

void TestBusyMachine::aWaitGivesWayToATuning() {
    BusyStage stage(4);
    stage.pressRun();
    stage.click("waitForQuiet");
    QTRY_VERIFY(stage.window.runPage().gate().isWaiting());
    stage.key(Qt::Key_F7);
    QVERIFY(!stage.window.runPage().gate().isWaiting());
    QCOMPARE(stage.bar(), QString());
}

void TestBusyMachine::whoRanAnywayIsAskedAgainAfterAQuietTime() {
    BusyStage stage(4);
    stage.pressRun();
    stage.click("runAnyway");
    QTRY_VERIFY(stage.hasBegun());
    stage.finishBoth();
    const auto runs = [&] { return stage.driver.asked.count(QStringLiteral("pool 8")); };
    QCOMPARE(runs(), 1);
    stage.pressRun();
    QCOMPARE(runs(), 2);
    stage.driver.playWhole();
    stage.others->use(0);
    stage.pressRun();
    QCOMPARE(runs(), 3);
    stage.driver.playWhole();
    stage.others->use(4);
    stage.pressRun();
    QCOMPARE(runs(), 3);
    QVERIFY(!stage.bar().isEmpty());
}

void TestBusyMachine::runsThatAreNotComparedAreNotHeldUp() {
    BusyStage stage(4);
    QVERIFY(stage.seesOthers());
    stage.window.runPage().profile();
    QVERIFY(stage.driver.asked.contains(QStringLiteral("pool 8")));
    QCOMPARE(stage.bar(), QString());
}

WATCHED_TEST_MAIN(TestBusyMachine)
#include "tst_busy_machine.moc"
