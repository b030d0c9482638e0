// SPDX-License-Identifier: GPL-3.0-or-later
// The Tune page over the real engine: what a person does with the mouse and the keyboard, and what comes of it.
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/monitor/process_sampler.h"
#include "core/store/run_store.h"
#include "tests/support/own_history.h"
#include "tests/ui/window_stage.h"
#include "ui/run/plan_form.h"
#include "ui/run/session_driver.h"
#include "ui/tune/comparison_driver.h"
#include "ui/tune/recommendation_head.h"
#include "ui/window/screenshot_taker.h"

using namespace manyhands;

namespace {

constexpr int kPatienceMs = 60'000;

struct RealTuning : test::StageOver<SessionDriver, ComparisonDriver> {
    /// Tasks that wait: nothing here depends on how fast the machine is.
    RealTuning() {
        PlanForm& form = window.runPage().form();
        form.chooseWorkload(QStringLiteral("sleep"));
        form.setTasks(40, QStringLiteral("0.02"));
        form.setProcesses(7);
        QObject::connect(&tuning, &TuneDriver::waitedForQuiet, &window, [this] { tuner().beginNow(); });
    }
    Tuner& tuner() { return window.tunePage().tuner(); }
    void click(const char* name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    QString chip() const { return window.chipText(); }
    QString headline() { return window.findChild<RecommendationHead*>()->headline(); }
    /// Tab until this widget has the focus; false when it is not among those that Tab reaches.
    bool tabTo(const char* name) {
        for (int i = 0; i < 100; ++i) {
            QWidget* const now = window.focusWidget();
            if (now != nullptr && now->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(now != nullptr ? now : &window, Qt::Key_Tab);
        }
        return false;
    }
    /// In the field that has the focus, instead of what it holds.
    void type(const char* text) {
        QTest::keyClick(window.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(window.focusWidget(), QString::fromLatin1(text));
    }
    bool waitForPhase(TunePhase phase) {
        return QTest::qWaitFor([&] { return tuner().phase() == phase; }, kPatienceMs);
    }
};

/// Processes that this one has started and that still are there.
QStringList childrenOfThis() {
    QStringList children;
    for (const QString& thread : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(thread));
        if (file.open(QIODevice::ReadOnly))
            children << QString::fromLatin1(file.readAll()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return children;
}

/// Workers: what the fork servers have started.
std::size_t workersAtWork() {
    std::size_t count = 0;
    for (const QString& child : childrenOfThis())
        count += descendantsOf(child.toInt()).size();
    return count;
}

} // namespace

class TestTuneReal : public QObject {
    Q_OBJECT
private slots:
    void aShortTuningByMouse();
    void theWholeJobByKeyboardAlone();
    void stoppedItKeepsItsRows();
    void aPictureOfItIsTakenOnTheWay();
    void closingLeavesNothing();
};

void TestTuneReal::aShortTuningByMouse() {
    const test::OwnHistory history;
    RealTuning stage;
    stage.tuner().keepInHistory();
    stage.click("pageTune");
    stage.child<QSpinBox>("tuneTo").setValue(2);
    stage.child<QSpinBox>("tuneRepeats").setValue(1);
    stage.child<QLineEdit>("tuneChunkSizes").setText(QStringLiteral("20"));
    stage.click("tuneButton");
    QVERIFY(stage.waitForPhase(TunePhase::Running));
    QVERIFY(!stage.child<QPushButton>("runButton").isEnabled());
    QVERIFY(stage.waitForPhase(TunePhase::Finished));
    QCOMPARE(stage.headline(), QStringLiteral("Use 2 processes"));
    QVERIFY2(stage.chip().startsWith(QStringLiteral("Finished · ")), qPrintable(stage.chip()));
    const CompareRecord& measured = stage.tuner().record()->measured;
    QCOMPARE(measured.rows.size(), std::size_t{3});
    QCOMPARE(measured.chunkRows.size(), std::size_t{2});
    QCOMPARE(measured.failedTasks, std::uint64_t{0});
    QTRY_COMPARE(stage.child<QLabel>("statusMessage").text(), QStringLiteral("Saved to History as run 1."));
    auto store = RunStore::open(history.file().toStdString(), RunStore::Purpose::Read);
    QCOMPARE(store->find(1)->kind, std::string("tune"));
    QCOMPARE(store->find(1)->state, std::string("finished"));
    QCOMPARE(store->list()->size(), std::size_t{1}); // none of its runs on its own
    stage.click("applyCount");
    QVERIFY(stage.window.runPage().isVisible());
    QCOMPARE(stage.window.runPage().form().processes(), 2);
}

void TestTuneReal::theWholeJobByKeyboardAlone() {
    RealTuning stage;
    stage.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(stage.tabTo("tuneTo"));
    stage.type("2");
    QVERIFY(stage.tabTo("tuneRepeats"));
    stage.type("1");
    QVERIFY(stage.tabTo("tuneChunkSizes"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Delete);
    QVERIFY(stage.tabTo("tuneButton"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
    QVERIFY(stage.waitForPhase(TunePhase::Running));
    stage.key(Qt::Key_F6);
    QVERIFY(stage.waitForPhase(TunePhase::Paused));
    const int begun = stage.tuner().progress().number;
    QVERIFY(begun < stage.tuner().progress().total);
    std::vector<int> seen; // numbers of runs, with those of the pause, if there were any
    const Tuner& tuner = stage.tuner();
    connect(&tuner, &Tuner::advanced, this, [&] { seen.push_back(tuner.progress().number); });
    QCOMPARE(workersAtWork(), std::size_t{0});
    QVERIFY(seen.empty());
    stage.key(Qt::Key_F6);
    QVERIFY(stage.waitForPhase(TunePhase::Finished));
    QCOMPARE(*std::ranges::find_if(seen, [begun](int number) { return number != begun; }), begun + 1);
    QVERIFY(stage.tabTo("applyCount"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(stage.window.runPage().form().processes(), 2);
}

void TestTuneReal::stoppedItKeepsItsRows() {
    RealTuning stage;
    stage.child<QSpinBox>("tuneTo").setValue(3);
    stage.child<QSpinBox>("tuneWarmups").setValue(0);
    stage.key(Qt::Key_F7);
    QTRY_VERIFY_WITH_TIMEOUT(stage.tuner().rows().rows.size() >= 2, kPatienceMs);
    stage.key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(stage.waitForPhase(TunePhase::Stopped));
    QVERIFY(stage.tuner().record());
    QVERIFY(stage.tuner().record()->measured.interrupted);
    QVERIFY(stage.tuner().record()->measured.rows.size() >= 2);
    // and the window is ready for a run
    stage.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QStringLiteral("Finished in ")), kPatienceMs);
}

void TestTuneReal::aPictureOfItIsTakenOnTheWay() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tune.png"));
    RealTuning stage;
    stage.child<QSpinBox>("tuneTo").setValue(2);
    stage.child<QLineEdit>("tuneChunkSizes").setText({});
    stage.child<QSpinBox>("tuneRepeats").setValue(1);
    ScreenshotTaker taker(&stage.window, {file, 20, StartPage::Tune});
    QSignalSpy done(&taker, &ScreenshotTaker::done);
    taker.start();
    QVERIFY(stage.window.tunePage().isVisible());
    QVERIFY(done.wait(kPatienceMs));
    QCOMPARE(done.first().first().toInt(), 0);
    QVERIFY(QImage(file).size() == stage.window.size());
    QCOMPARE(stage.window.runPage().controller().phase(), RunPhase::Ready); // the tuning was shown, not a run
    stage.window.closeAtOnce();
}

void TestTuneReal::closingLeavesNothing() {
    const QStringList before = childrenOfThis();
    {
        RealTuning stage;
        stage.window.runPage().form().setTasks(10, QStringLiteral("1000"));
        stage.key(Qt::Key_F7);
        QVERIFY(stage.waitForPhase(TunePhase::Running));
        QTRY_VERIFY(childrenOfThis().size() > before.size());
        stage.window.closeAtOnce();
    }
    QCOMPARE(childrenOfThis(), before);
}

WATCHED_TEST_MAIN(TestTuneReal)
#include "tst_tune_real.moc"
