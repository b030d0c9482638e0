// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>

#include <cmath>

#include "tests/ui/watched_main.h"

#include "tests/ui/window_stage.h"
#include "ui/charts/count_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/label_place.h"
#include "ui/run/plan_form.h"
#include "ui/shared/info_bar.h"
#include "ui/tune/explanation.h"
#include "ui/tune/explanation_panel.h"
#include "ui/tune/recommendation_head.h"
#include "ui/tune/tune_form.h"
#include "ui/tune/tune_pictures.h"

using namespace manyhands;

namespace {

struct TuneStage : test::Stage {
    TuneStage() { key(Qt::Key_2, Qt::ControlModifier); }

    TunePage& page() { return window.tunePage(); }
    TuneForm& form() { return page().form(); }
    QString headline() { return window.findChild<RecommendationHead*>()->headline(); }
    QString reason() { return window.findChild<RecommendationHead*>()->reason(); }
    QString explanation() { return window.findChild<ExplanationPanel*>()->text(); }
    QString note() { return child<QLabel>("tuneNote").text(); }
    QPushButton& button(const char* name) { return child<QPushButton>(name); }
    QString bar() { return page().infoBar().isHidden() ? QString() : page().infoBar().text(); }
    void sayBusy(double othersShare) {
        tuning.sayBusy(othersShare);
        page().tick();
    }
    void start() {
        key(Qt::Key_F7);
        page().tick();
    }
    bool waitForEnd() {
        const bool ended = QTest::qWaitFor([this] { return !isGoing(page().tuner().phase()); }, 30'000);
        page().tick();
        return ended;
    }
    /// From the press to the result.
    bool finish(const std::function<void(CompareRecord&)>& change = {}) {
        start();
        tuning.playWhole(change);
        return waitForEnd();
    }
    QString told(const char* chart) { return child<CountChart>(chart).accessibleDescription(); }
};

TuneSettings settings(int from, int to, TuneSettings::Spacing spacing) {
    TuneSettings made;
    made.from = from;
    made.to = to;
    made.spacing = spacing;
    return made;
}

} // namespace

/// The Tune page over a tuning that a test plays.
class TestTunePage : public QObject {
    Q_OBJECT
private slots:
    void countsFollowTheSpacing_data();
    void countsFollowTheSpacing();
    void chunkSizesAreRead_data();
    void chunkSizesAreRead();
    void settingsBecomeAPlan();
    void repeatsGoOnUntilTheyArePrecise();
    void untilPreciseIsToldAsItGoes();
    void repeatsAreOdd();
    void aSearchTriesNoChunkSizes();
    void theEstimateNeedsAKnownTime();
    void pagesSwitchByKeyAndMouse();
    void theTaskIsThatOfTheRunPage();
    void badSettingsStartNothing_data();
    void badSettingsStartNothing();
    void oneAtATime();
    void itWaitsForAQuietMachine();
    void itRunsAnywayWhenTold();
    void theWaitCanBeStopped();
    void progressIsShown();
    void nothingIsRecommendedTooEarly();
    void theAnswerComesFirst();
    void theEfficienciesOfTheCountAreTold();
    void noCountIsCalledUnlikelyThatTheHeadNames_data();
    void noCountIsCalledUnlikelyThatTheHeadNames();
    void runsWithFailuresAreMarkedAtTheirPoint();
    void useInRunSetsTheCount();
    void oneProcessMayBeEnough();
    void fewCountsDrawNoLaw();
    void doubtsAreTold_data();
    void doubtsAreTold();
    void stoppedEarlyKeepsWhatThereIs();
    void pauseHoldsBetweenRuns();
    void aFailureIsTold();
    void forceStopIsOfferedAfterAWhile();
    void theReportIsCopied();
    void chartsBecomeTablesAndFiles();
    void aPointTellsItsFigures();
    void eachChartIsCopiedByItself();
    void wallTimesMayHaveALogarithmicScale();
    void aSearchIsEstimatedToo();
    void settingsSurvive();
    void labelsKeepOffLinesAndEachOther();
    void aLabelIsByItsOwnCurve();
    void aLabelMayBeByPointsThatHaveNone();
};

void TestTunePage::countsFollowTheSpacing_data() {
    using enum TuneSettings::Spacing;
    QTest::addColumn<TuneSettings>("asked");
    QTest::addColumn<QString>("counts");
    QTest::newRow("every") << settings(2, 6, Every) << "2, 3, 4, 5, 6";
    QTest::newRow("spread to 16") << settings(1, 16, Spread) << "1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16";
    QTest::newRow("spread to 64") << settings(8, 64, Spread) << "8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64";
    QTest::newRow("spread from 9 is at its marks") << settings(9, 13, Spread) << "9, 10, 12, 13";
    QTest::newRow("doubling ends at the last") << settings(1, 12, Doubling) << "1, 2, 4, 8, 12";
    QTest::newRow("one count") << settings(4, 4, Every) << "4";
}

void TestTunePage::countsFollowTheSpacing() {
    QFETCH(TuneSettings, asked);
    QFETCH(QString, counts);
    QCOMPARE(listText(countsOf(asked)), counts);
}

void TestTunePage::chunkSizesAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sizes");
    QTest::newRow("some") << "1, 4,16"
                          << "1, 4, 16";
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("a comma at the end") << "4, "
                                        << "4";
    QTest::newRow("in order, each once") << "16, 4, 16"
                                         << "4, 16";
    QTest::newRow("nothing is handed out in chunks of 0") << "0, 4"
                                                          << "refused";
    QTest::newRow("a word") << "1, many"
                            << "refused";
    QTest::newRow("a fraction") << "1.5"
                                << "refused";
    QTest::newRow("too many") << "1,2,3,4,5,6,7,8,9,10,11,12,13"
                              << "refused";
}

void TestTunePage::chunkSizesAreRead() {
    QFETCH(QString, text);
    QFETCH(QString, sizes);
    const auto read = chunkSizesFrom(text);
    QCOMPARE(read ? listText({read->begin(), read->end()}) : QStringLiteral("refused"), sizes);
}

void TestTunePage::settingsBecomeAPlan() {
    TuneStage stage;
    stage.child<QSpinBox>("tuneTo").setValue(4);
    stage.child<QSpinBox>("tuneRepeats").setValue(3);
    stage.child<QLineEdit>("tuneChunkSizes").setText(QStringLiteral("1, 8"));
    stage.start();
    const ComparisonPlan& plan = stage.tuning.plan;
    QCOMPARE(plan.workers, (std::vector<int>{1, 2, 3, 4}));
    QCOMPARE(plan.repeats, 3);
    QCOMPARE(plan.warmups, 1);
    QCOMPARE(plan.chunkSizes, (std::vector<std::uint32_t>{8}));
    QVERIFY(plan.interleaved);
    QVERIFY(!plan.tutorial);
    // five configurations, warm-up and three repeats, and the other chunk size once with each count
    QCOMPARE(stage.tuning.runs(), std::size_t{5 * (1 + 3) + 4});
}

void TestTunePage::repeatsGoOnUntilTheyArePrecise() {
    TuneStage stage;
    QVERIFY(!stage.child<QWidget>("tunePrecision").isVisible());
    stage.child<QCheckBox>("tuneRandomOrder").setChecked(false);
    stage.child<QLineEdit>("tuneChunkSizes").setText({});
    stage.button("tuneRule1").click();
    QVERIFY(stage.child<QWidget>("tunePrecision").isVisible());
    QVERIFY(!stage.child<QWidget>("tuneRepeats").isVisible());
    QVERIFY2(!stage.child<QWidget>("tuneRandomOrder").isEnabled(), "blocks have an order of their own");
    QCOMPARE(stage.note(), QStringLiteral("At least 78 runs")); // 13 ways, warm-up and five repeats
    stage.window.runPage().setExpectedSeconds(45);
    stage.window.runPage().form().changed();
    QVERIFY2(stage.note().startsWith(QStringLiteral("At least 78 runs, about ")) &&
                 stage.note().endsWith(QStringLiteral(" or more")),
             qPrintable(stage.note()));
    stage.child<QSpinBox>("tuneTimeLimit").setValue(2);
    QCOMPARE(stage.note(), QStringLiteral("As many runs as fit in about 2 min"));
    stage.child<QComboBox>("tunePrecision").setCurrentIndex(0);
    stage.start();
    const ComparisonPlan& plan = stage.tuning.plan;
    QVERIFY(plan.untilPrecise);
    QVERIFY(plan.interleaved);
    QCOMPARE(plan.precision, 0.03);
    QCOMPARE(plan.budgetS, 120.0);
}

void TestTunePage::untilPreciseIsToldAsItGoes() {
    TuneStage stage;
    stage.button("tuneRule1").click();
    stage.start();
    stage.tuning.playRuns(13 + 12);
    stage.tuning.begin();
    stage.page().tick();
    QCOMPARE(stage.window.chipText(), QStringLiteral("Tuning · run 26"));
    QCOMPARE(stage.note(), QStringLiteral("Run 26 of at least 126"));
    QVERIFY2(stage.headline().endsWith(QStringLiteral("repeat 1")), qPrintable(stage.headline()));
}

void TestTunePage::repeatsAreOdd() {
    TuneStage stage;
    auto& repeats = stage.child<QSpinBox>("tuneRepeats");
    repeats.stepUp();
    QCOMPARE(repeats.value(), 7);
    repeats.selectAll();
    QTest::keyClicks(&repeats, QStringLiteral("14"));
    QCOMPARE(stage.form().settings().repeats, 15);
    QTest::keyClick(&repeats, Qt::Key_Return);
    QCOMPARE(repeats.text(), QStringLiteral("15"));
    auto& ofARun = stage.child<QSpinBox>("repeats");
    ofARun.setValue(2); // a file asks for it
    QCOMPARE(ofARun.value(), 2);
    ofARun.stepUp();
    QCOMPARE(ofARun.value(), 3);
    ofARun.stepDown();
    QCOMPARE(ofARun.value(), 1);
}

void TestTunePage::aSearchTriesNoChunkSizes() {
    TuneStage stage;
    stage.button("tuneRule1").click(); // a search has its own rule
    stage.child<QCheckBox>("tuneStopEarly").setChecked(true);
    QVERIFY(!stage.button("tuneRule1").isEnabled());
    QVERIFY(stage.child<QWidget>("tuneRepeats").isVisible());
    QVERIFY(!stage.child<QLineEdit>("tuneChunkSizes").isEnabled());
    QVERIFY(!stage.child<QSpinBox>("tuneFrom").isEnabled());
    QCOMPARE(stage.child<QLabel>("tuneCountList").text(), QStringLiteral("Found on the way, up to 16"));
    QVERIFY2(stage.note().startsWith(QStringLiteral("About ")), qPrintable(stage.note()));
    stage.start();
    QVERIFY(stage.tuning.plan.search);
    QVERIFY(!stage.tuning.plan.untilPrecise);
    QCOMPARE(stage.tuning.plan.mostWorkers, 16);
    QVERIFY(stage.tuning.plan.chunkSizes.empty());
}

void TestTunePage::theEstimateNeedsAKnownTime() {
    TuneStage stage;
    QCOMPARE(stage.note(), QStringLiteral("126 runs"));
    stage.window.runPage().setExpectedSeconds(45); // of one process and of eight: 40 s alone
    stage.window.runPage().form().changed();
    stage.page().tick();
    QVERIFY2(stage.note().startsWith(QStringLiteral("126 runs, about ")), qPrintable(stage.note()));
    TuneSettings small = settings(1, 2, TuneSettings::Spacing::Every);
    small.repeats = 1;
    small.warmups = 0;
    small.chunkSizes = {};
    const ComparisonPlan plan = comparisonOf(stage.window.runPage().form().plan().value(), small, 1);
    QCOMPARE(estimatedSeconds(plan, 40, 8), 40.0 + 40 + 20); // without a pool, a pool of one, and of two
    QCOMPARE(estimatedSeconds(plan, 40, 1), 40.0 + 40 + 40);
    QVERIFY(std::isnan(estimatedSeconds(plan, std::nan(""), 8)));
}

void TestTunePage::pagesSwitchByKeyAndMouse() {
    test::Stage stage;
    QVERIFY(!stage.window.tunePage().isVisible());
    stage.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(stage.window.tunePage().isVisible());
    QVERIFY(stage.child<QPushButton>("pageTune").isChecked());
    QTest::mouseClick(&stage.child<QPushButton>("pageRun"), Qt::LeftButton);
    QVERIFY(stage.window.runPage().isVisible());
    QVERIFY(!stage.child<QPushButton>("pageTune").isChecked());
    stage.key(Qt::Key_F7);
    QVERIFY2(stage.window.tunePage().isVisible(), "F7 opens the page");
    QCOMPARE(stage.tuning.calls, QStringList{"start"});
}

void TestTunePage::theTaskIsThatOfTheRunPage() {
    TuneStage stage;
    PlanForm& run = stage.window.runPage().form();
    run.chooseWorkload(QStringLiteral("sleep"));
    QCOMPARE(stage.child<QComboBox>("tuneTask").currentIndex(), run.kind());
    run.chooseWorkload(QStringLiteral("primes"));
    const int primes = run.kind();
    stage.child<QComboBox>("tuneTask").setCurrentIndex(primes + 1);
    QCOMPARE(run.kind(), primes + 1);
    QCOMPARE(stage.child<QComboBox>("taskKind").currentIndex(), primes + 1);
}

void TestTunePage::badSettingsStartNothing_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("chunks");
    QTest::addColumn<QString>("told");
    QTest::newRow("the range is upside down") << 17 << "1"
                                              << "Make To at least 17";
    QTest::newRow("chunk sizes that are words") << 1 << "some"
                                                << "chunk sizes cannot be read";
}

void TestTunePage::badSettingsStartNothing() {
    QFETCH(int, from);
    QFETCH(QString, chunks);
    QFETCH(QString, told);
    TuneStage stage;
    stage.child<QSpinBox>("tuneFrom").setValue(from);
    stage.child<QLineEdit>("tuneChunkSizes").setText(chunks);
    QVERIFY2(stage.form().errorText().contains(told), qPrintable(stage.form().errorText()));
    stage.start();
    QCOMPARE(stage.tuning.calls, QStringList());
    QVERIFY2(stage.form().errorText().contains(told), qPrintable(stage.form().errorText()));
}

void TestTunePage::oneAtATime() {
    TuneStage stage;
    stage.key(Qt::Key_F5);
    QCOMPARE(stage.driver.asked, QStringList{"serial"});
    stage.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!stage.button("tuneButton").isEnabled());
    QVERIFY2(stage.note().startsWith(QStringLiteral("A run is going on the Run page.")), qPrintable(stage.note()));
    stage.page().tune();
    QCOMPARE(stage.tuning.calls, QStringList());
    stage.finishBoth();
    QVERIFY(stage.button("tuneButton").isEnabled());
    stage.start();
    QVERIFY(!stage.button("runButton").isEnabled());
    QVERIFY2(stage.child<QLabel>("footerNote").text().startsWith(QStringLiteral("Tuning is going.")),
             qPrintable(stage.child<QLabel>("footerNote").text()));
    stage.window.runPage().run();
    QCOMPARE(stage.driver.asked, (QStringList{"serial", "pool 8"}));
    stage.tuning.playWhole();
    QVERIFY(stage.waitForEnd());
    QVERIFY(stage.button("runButton").isEnabled());
}

void TestTunePage::itWaitsForAQuietMachine() {
    TuneStage stage;
    std::int64_t now = 0;
    stage.page().tuner().setClock([&now] { return now; });
    stage.start();
    QCOMPARE(stage.tuning.plan.waitForQuietS, 30.0);
    QCOMPARE(stage.bar(), QString());
    const QSignalSpy announced(&stage.page().infoBar(), &InfoBar::announced);
    stage.sayBusy(0.25);
    QCOMPARE(stage.window.chipText(), QStringLiteral("Waiting for a quiet machine"));
    QCOMPARE(stage.note(), QStringLiteral("Starts in 30 seconds at the latest."));
    QCOMPARE(stage.bar(), QStringLiteral("Other programs use 25% of the processors. Tuning starts by itself when they "
                                         "use less."));
    now += 10'000'000'000;
    QPushButton& anyway = stage.button("tuneAnyway");
    anyway.setFocus();
    stage.sayBusy(0.5);
    QVERIFY2(anyway.hasFocus(), "who is on the way to it arrives");
    QCOMPARE(stage.note(), QStringLiteral("Starts in 20 seconds at the latest."));
    QVERIFY2(stage.bar().startsWith(QStringLiteral("Other programs use 50%")), qPrintable(stage.bar()));
    QCOMPARE(announced.count(), 1); // a screen reader would never fall silent
    stage.tuning.begin();
    stage.page().tick();
    QCOMPARE(stage.bar(), QString());
    QVERIFY(stage.window.chipText().startsWith(QStringLiteral("Tuning")));
    now += 2'000'000'000;
    QCOMPARE(stage.page().tuner().elapsedS(), 2.0); // the wait is no part of it
    QCOMPARE(stage.tuning.calls, QStringList{"start"});
}

void TestTunePage::itRunsAnywayWhenTold() {
    TuneStage stage;
    stage.start();
    stage.sayBusy(0.25);
    QCOMPARE(stage.button("tuneAnyway").text(), QStringLiteral("Run anyway"));
    QTest::mouseClick(&stage.button("tuneAnyway"), Qt::LeftButton);
    QTRY_COMPARE(stage.tuning.calls, (QStringList{"start", "begin now"})); // links act after their click
    stage.page().tick();
    QCOMPARE(stage.bar(), QString());
    QCOMPARE(stage.window.chipText(), QStringLiteral("Starting"));
}

void TestTunePage::theWaitCanBeStopped() {
    TuneStage stage;
    stage.start();
    stage.sayBusy(0.25);
    QTest::mouseClick(&stage.button("stopTuneWait"), Qt::LeftButton);
    QTRY_COMPARE(stage.tuning.calls, (QStringList{"start", "stop"}));
    stage.sayBusy(0.25); // on its way already
    QCOMPARE(stage.page().tuner().othersShare(), 0.0);
    QCOMPARE(stage.window.chipText(), QStringLiteral("Stopping"));
    QCOMPARE(stage.bar(), QString());
    stage.tuning.end();
    QVERIFY(stage.waitForEnd());
    QVERIFY(stage.button("tuneButton").isEnabled());
    QVERIFY(!stage.page().tuner().record());
}

void TestTunePage::progressIsShown() {
    TuneStage stage;
    stage.start();
    QCOMPARE(stage.window.chipText(), QStringLiteral("Starting"));
    stage.tuning.playRuns(13 + 12);
    stage.tuning.begin();
    stage.page().tick();
    QCOMPARE(stage.window.chipText(), QStringLiteral("Tuning · 19%"));
    QVERIFY2(stage.headline().startsWith(QStringLiteral("Testing ")) &&
                 stage.headline().endsWith(QStringLiteral("repeat 1 of 5")),
             qPrintable(stage.headline()));
    QVERIFY2(stage.note().startsWith(QStringLiteral("Run 26 of 126")), qPrintable(stage.note()));
    QVERIFY(!stage.told("tuneWallTime").isEmpty());
    QVERIFY(stage.button("tunePauseButton").isEnabled());
    // whatever page is in sight
    stage.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(stage.window.chipText(), QStringLiteral("Tuning · 19%"));
}

void TestTunePage::nothingIsRecommendedTooEarly() {
    TuneStage stage;
    stage.start();
    stage.tuning.playRuns(13 + 2 * 13);
    stage.page().tick();
    QVERIFY2(stage.reason().startsWith(QStringLiteral("A recommendation follows")), qPrintable(stage.reason()));
    stage.tuning.playRuns(13);
    stage.page().tick();
    QVERIFY2(stage.reason().startsWith(QStringLiteral("So far: Use ")), qPrintable(stage.reason()));
    QVERIFY2(stage.button("applyCount").isHidden(), "while it goes there is nothing to use yet");
}

void TestTunePage::theAnswerComesFirst() {
    TuneStage stage;
    QVERIFY(stage.finish());
    const Recommendation& choice = *stage.page().tuner().record()->recommendation;
    QCOMPARE(stage.headline(), QStringLiteral("Use %1 processes").arg(choice.workers));
    QVERIFY2(stage.reason().contains(QStringLiteral("× faster than one process.")), qPrintable(stage.reason()));
    QVERIFY2(stage.window.chipText().startsWith(QStringLiteral("Finished · 126 runs in ")),
             qPrintable(stage.window.chipText()));
    QCOMPARE(stage.page().tuner().record()->uslBand.lo.size(), std::size_t{64});
    const QString recommended = QStringLiteral("Recommended, %1 processes: ").arg(choice.workers);
    for (const char* chart : {"tuneSpeedUp", "tuneEfficiency", "tuneWallTime"})
        QVERIFY2(stage.told(chart).startsWith(recommended), qPrintable(stage.told(chart)));
    QVERIFY(stage.child<HeatMap>("tuneChunks").accessibleDescription().startsWith(QStringLiteral("Fastest: ")));
    const QString explained = stage.explanation();
    for (const char* words : {"Processes slow each other down", "Waiting in line (σ)", "Cross-talk (κ)", "Serial share",
                              "How ", "Keeps the desktop smooth", "A, no doubts",
                              "Cannot be told on this machine: a limit on processor time (F3)."})
        QVERIFY2(explained.contains(QString::fromUtf8(words)), words);
}

void TestTunePage::theEfficienciesOfTheCountAreTold() {
    TuneStage stage;
    QVERIFY(stage.finish([](CompareRecord& record) {
        for (TimingRow& row : record.rows)
            row.pop = PopTable{0.8, 0.75, 1, 0.75, 0.6, 0.9, 0.54};
    }));
    const TuneRecord& record = *stage.page().tuner().record();
    const QString explained = stage.explanation();
    QVERIFY2(explained.contains(QStringLiteral("Efficiencies of %1 processes").arg(record.causeWorkers)),
             qPrintable(explained));
    for (const char* words : {"Global efficiency", "54%", "Load balance", "80%", "Transfer", "75%", "Computation",
                              "90%", "Computation: What tasks cost alone", "Gustafson's law"})
        QVERIFY2(explained.contains(QString::fromUtf8(words)), words);
    QVERIFY(explained.contains(QStringLiteral("Scaled speed-up of %1 processes").arg(record.mostWorkers())));
}

void TestTunePage::noCountIsCalledUnlikelyThatTheHeadNames_data() {
    const auto choice = [](std::pair<int, int> interval, const std::vector<int>& alike) {
        Recommendation made;
        made.workers = made.fastest = interval.first;
        made.interval = interval;
        made.indistinguishable = alike;
        made.helps = true;
        return made;
    };
    const auto useless = [](double low, double high) {
        Recommendation made;
        made.workers = made.fastest = 1;
        made.interval = {1, 1};
        made.speedup = (low + high) / 2;
        made.speedupInterval = {low, high};
        return made;
    };
    const QString alone = QStringLiteral("No other count is likely, with 95% confidence.");
    QTest::addColumn<Recommendation>("choice");
    QTest::addColumn<QString>("end");
    QTest::newRow("one stands alone") << choice({10, 10}, {10}) << alone;
    QTest::newRow("another one measured alike") << choice({10, 10}, {10, 12}) << "of the fastest one.";
    QTest::newRow("an interval") << choice({10, 12}, {10, 12}) << "Between 10 and 12 with 95% confidence.";
    QTest::newRow("pools are slower") << useless(0.7, 0.9) << alone;
    QTest::newRow("pools are not told from one process") << useless(0.9, 1.1) << "by more than the noise.";
}

void TestTunePage::noCountIsCalledUnlikelyThatTheHeadNames() {
    QFETCH(Recommendation, choice);
    QFETCH(QString, end);
    TuneRecord record;
    record.recommendation = choice;
    const QString title = QStringLiteral("How %1 was chosen").arg(choice.workers);
    const auto parts = explained(record, {});
    const auto part = std::ranges::find(parts, title, &ExplanationPart::title);
    QVERIFY(part != parts.end());
    QVERIFY2(part->text.endsWith(end), qPrintable(part->text));
}

void TestTunePage::runsWithFailuresAreMarkedAtTheirPoint() {
    TuneStage stage;
    QVERIFY(stage.finish([](CompareRecord& record) {
        for (TimingRow& row : record.rows) {
            row.failed = {0.5};
            row.failing = row.workers == 2 ? 1 : 0;
        }
    }));
    const TuneRecord& record = *stage.page().tuner().record();
    const MeasuredRows rows{record.measured.rows, {}};
    const TuneView view{&rows, &record, record.recommendation, 1, {}, {}};
    const auto tip = [&](std::size_t point) { return wallPicture(view).points[point].tip; };
    QVERIFY2(tip(0).endsWith(QStringLiteral(", 5 runs, 1 with failed tasks left out")), qPrintable(tip(0)));
    QVERIFY2(tip(1).contains(QStringLiteral("5 runs, tasks failed in each of them")), qPrintable(tip(1)));
}

void TestTunePage::useInRunSetsTheCount() {
    TuneStage stage;
    QVERIFY(stage.finish());
    const int workers = stage.page().tuner().record()->recommendation->workers;
    QCOMPARE(stage.button("applyCount").text(), QStringLiteral("Use %1 in Run").arg(workers));
    stage.window.runPage().form().setProcesses(2);
    QTest::mouseClick(&stage.button("applyCount"), Qt::LeftButton);
    QCOMPARE(stage.window.runPage().form().processes(), workers);
    QVERIFY(stage.window.runPage().isVisible());
}

void TestTunePage::oneProcessMayBeEnough() {
    TuneStage stage;
    stage.tuning.task.sigma = 1.05;
    QVERIFY(stage.finish());
    QCOMPARE(stage.headline(), QStringLiteral("One process is enough"));
    // a pool of one is as fast
    QVERIFY2(stage.reason().startsWith(QStringLiteral("No pool is faster by more than the noise: the best one measured "
                                                      "1.00× (0.9")),
             qPrintable(stage.reason()));
    QCOMPARE(stage.button("applyCount").text(), QStringLiteral("Use 1 in Run"));
}

void TestTunePage::fewCountsDrawNoLaw() {
    TuneStage stage;
    stage.child<QSpinBox>("tuneTo").setValue(2);
    QVERIFY(stage.finish());
    QVERIFY(!stage.page().tuner().record()->amdahl);
    QVERIFY(stage.child<QLabel>("lawNote").text().startsWith(QStringLiteral("No law is drawn")));
    stage.child<QSpinBox>("tuneTo").setValue(4);
    QVERIFY(stage.finish());
    QVERIFY(stage.page().tuner().record()->amdahl);
    QVERIFY(stage.child<QLabel>("lawNote").text().startsWith(QStringLiteral("The Universal Scalability Law is not")));
    QVERIFY(stage.explanation().contains(QStringLiteral("Needs six different counts")));
    stage.child<QSpinBox>("tuneTo").setValue(16);
    QVERIFY(stage.finish());
    QVERIFY(stage.child<QLabel>("lawNote").isHidden());
}

void TestTunePage::doubtsAreTold_data() {
    using Change = std::function<void(CompareRecord&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("explained");
    QTest::newRow("failed tasks") << Change([](CompareRecord& record) {
        record.failedTasks = 3;
        record.grade = 'D';
    }) << "3 tasks failed, in all runs together."
                                  << "D, not comparable";
    QTest::newRow("different results") << Change([](CompareRecord& record) {
        record.resultsEqual = false;
        record.differing = "serial and 2 workers";
        record.grade = 'D';
    }) << "The results differ. serial and 2 workers did not compute the same"
                                       << "D, not comparable";
    QTest::newRow("a disturbed machine") << Change([](CompareRecord& record) {
        record.grade = 'C';
        record.repeatedRuns = 4;
        record.warnings.push_back({"F7", MeasurementWarning::Level::Red, "", "slower at the end"});
    }) << "The measurement was disturbed (grade C)."
                                         << "changed";
}

void TestTunePage::doubtsAreTold() {
    using Change = std::function<void(CompareRecord&)>;
    QFETCH(Change, change);
    QFETCH(QString, told);
    QFETCH(QString, explained);
    TuneStage stage;
    QVERIFY(stage.finish(change));
    QVERIFY2(stage.page().infoBar().text().startsWith(told), qPrintable(stage.page().infoBar().text()));
    QVERIFY2(stage.explanation().contains(explained), qPrintable(stage.explanation()));
}

void TestTunePage::stoppedEarlyKeepsWhatThereIs() {
    TuneStage stage;
    stage.start();
    stage.tuning.playRuns(13 + 15);
    QTest::mouseClick(&stage.button("tuneStopButton"), Qt::LeftButton);
    QCOMPARE(stage.tuning.calls.last(), QStringLiteral("stop"));
    QCOMPARE(stage.window.chipText(), QStringLiteral("Stopping"));
    stage.tuning.end();
    QVERIFY(stage.waitForEnd());
    QCOMPARE(stage.headline(), QStringLiteral("No recommendation"));
    QVERIFY(stage.button("applyCount").isHidden());
    QVERIFY(!stage.page().exportables().empty());
    QVERIFY(stage.window.chipText().startsWith(QStringLiteral("Stopped at ")));
}

void TestTunePage::pauseHoldsBetweenRuns() {
    TuneStage stage;
    std::int64_t now = 0;
    stage.page().tuner().setClock([&now] { return now; });
    stage.start();
    stage.tuning.playRuns(3);
    now += 2'000'000'000;
    stage.key(Qt::Key_F6);
    QCOMPARE(stage.tuning.calls.last(), QStringLiteral("pause"));
    QCOMPARE(stage.window.chipText(), QStringLiteral("Pausing"));
    stage.tuning.sayPaused();
    QVERIFY(stage.window.chipText().startsWith(QStringLiteral("Paused")));
    QCOMPARE(stage.button("tunePauseButton").text(), QStringLiteral("Resume"));
    now += 5'000'000'000;
    QCOMPARE(stage.page().tuner().elapsedS(), 2.0);
    stage.key(Qt::Key_F6);
    now += 1'000'000'000;
    QCOMPARE(stage.page().tuner().elapsedS(), 3.0);
    QCOMPARE(stage.tuning.calls.last(), QStringLiteral("resume"));
    QVERIFY(stage.window.chipText().startsWith(QStringLiteral("Tuning")));
}

void TestTunePage::aFailureIsTold() {
    TuneStage stage;
    stage.start();
    stage.tuning.sayFailed({"The fork server could not be started", "no more processes", "Close other programs."});
    stage.page().tick();
    QVERIFY2(stage.page().infoBar().text().startsWith(QStringLiteral("The fork server could not be started")),
             qPrintable(stage.page().infoBar().text()));
    QCOMPARE(stage.window.chipText(), QStringLiteral("Stopped by an error"));
    QVERIFY(stage.button("tuneButton").isEnabled());
}

void TestTunePage::forceStopIsOfferedAfterAWhile() {
    TuneStage stage;
    stage.page().tuner().setForceStopDelay(1);
    stage.start();
    stage.tuning.playRuns(1);
    stage.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(stage.button("tuneStopButton").text(), QStringLiteral("Force stop"));
    QTest::mouseClick(&stage.button("tuneStopButton"), Qt::LeftButton);
    QCOMPARE(stage.tuning.calls.last(), QStringLiteral("kill"));
}

void TestTunePage::theReportIsCopied() {
    TuneStage stage;
    QVERIFY(stage.button("copyReport").isHidden());
    QVERIFY(stage.finish());
    QTest::mouseClick(&stage.button("copyReport"), Qt::LeftButton);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(QStringLiteral("Use ")));
    QVERIFY(copied->html().contains(QStringLiteral("<h1>Use ")));
    QVERIFY(copied->html().contains(stage.page().title().toHtmlEscaped()));
}

void TestTunePage::chartsBecomeTablesAndFiles() {
    TuneStage stage;
    QVERIFY(stage.page().exportables().empty());
    QVERIFY(stage.finish());
    const auto all = stage.page().exportables();
    QStringList names;
    for (const Exportable& one : all) {
        names << one.name;
        QVERIFY2(one.table().rows.size() >= 5, qPrintable(one.name));
        QImage picture(one.size, QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QImage before = picture;
        QPainter painter(&picture);
        one.paint(painter);
        painter.end();
        QVERIFY2(picture != before, qPrintable(one.name));
    }
    QCOMPARE(names, (QStringList{"speed-up", "efficiency", "wall-time", "chunk-size"}));
    stage.key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(stage.window.findChildren<QDialog*>(QStringLiteral("chartTable")).size(), 4);
}

/// What the pointer is told at a place of a widget.
QString tipAt(QWidget* widget, const QPoint& place) {
    QToolTip::hideText(); // a moment later
    if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); }))
        return QStringLiteral("the one before does not go away");
    QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QCoreApplication::sendEvent(widget, &event);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

void TestTunePage::aPointTellsItsFigures() {
    TuneStage stage;
    QVERIFY(stage.finish());
    auto& wall = stage.child<CountChart>("tuneWallTime");
    QTRY_VERIFY(wall.plot()->width() > 100);
    wall.plot()->grab(); // it is laid out when it is drawn
    CountPoint eight;
    eight.processes = 8;
    eight.value = stage.page().tuner().record()->measured.rows.back().wall.value;
    for (const TimingRow& row : stage.page().tuner().record()->measured.rows)
        if (row.mode == "pool" && row.workers == 8)
            eight.value = row.wall.value;
    const QString told = tipAt(wall.plot(), wall.placeOf(eight));
    QVERIFY2(QRegularExpression(QStringLiteral("^8 processes: [0-9.]+ s ±[0-9.]+, 5 runs$")).match(told).hasMatch(),
             qPrintable(told));
    QCOMPARE(tipAt(wall.plot(), wall.placeOf(eight) + QPoint(0, 25)), QString());
    auto& heat = stage.child<HeatMap>("tuneChunks");
    const QString cell = tipAt(&heat, heat.cellRect(1, 2).center().toPoint());
    QVERIFY2(cell.startsWith(QStringLiteral("Chunk size ")) && cell.contains(QStringLiteral(" process")),
             qPrintable(cell));
}

void TestTunePage::eachChartIsCopiedByItself() {
    TuneStage stage;
    QVERIFY(stage.finish());
    for (const char* const name : {"tuneSpeedUp", "tuneEfficiency", "tuneWallTime", "tuneChunks"}) {
        auto& chart = stage.child<QWidget>(name);
        QGuiApplication::clipboard()->clear();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        const QMimeData* const copy = QGuiApplication::clipboard()->mimeData();
        QVERIFY2(copy->hasImage(), name);
        QVERIFY2(copy->text().contains(QLatin1Char('\t')), name);
        QVERIFY2(stage.child<QLabel>("statusMessage").text().contains(chart.accessibleName()), name);
    }
}

/// Only wall times differ by factors. The chart, its name and what is exported of it say how its axis goes.
void TestTunePage::wallTimesMayHaveALogarithmicScale() {
    TuneStage stage;
    QVERIFY(stage.finish());
    auto& wall = stage.child<CountChart>("tuneWallTime");
    QCOMPARE(stage.page().findChildren<QAction*>("logarithmicWallTime").size(), 1);
    auto* const action = stage.page().findChild<QAction*>("logarithmicWallTime");
    QVERIFY(wall.actions().contains(action) && !stage.child<CountChart>("tuneEfficiency").actions().contains(action));
    const auto rowOf = [&](int workers) {
        for (const TimingRow& row : stage.page().tuner().record()->measured.rows) {
            if (row.mode == "pool" && row.workers == workers)
                return CountPoint{workers, row.wall.value, row.wall.value, row.wall.value};
        }
        qFatal("no row of %d", workers);
    };
    const auto heightOf = [&](int workers) {
        wall.plot()->grab(); // it is laid out when it is drawn
        return wall.placeOf(rowOf(workers)).y();
    };
    const auto captions = [&] {
        QStringList all;
        for (const QLabel* label : wall.findChildren<QLabel*>())
            all << label->text();
        return all;
    };
    QTRY_VERIFY(wall.plot()->width() > 100);
    const double linear = double(heightOf(2) - heightOf(1)) / (heightOf(4) - heightOf(1));
    action->trigger();
    QVERIFY(captions().contains(QStringLiteral("logarithmic")));
    QCOMPARE(wall.accessibleName(), QStringLiteral("Wall time, logarithmic"));
    const auto exported = stage.page().exportables();
    QCOMPARE(exported.at(2).title, QStringLiteral("Wall time, logarithmic"));
    QCOMPARE(exported.at(2).table().heads.at(1), QStringLiteral("Wall time"));
    const double one = rowOf(1).value, two = rowOf(2).value, four = rowOf(4).value;
    const double expected = std::log(one / two) / std::log(one / four);
    const double found = double(heightOf(2) - heightOf(1)) / (heightOf(4) - heightOf(1));
    QVERIFY2(std::abs(found - expected) < 0.05 && std::abs(linear - expected) > 0.1,
             qPrintable(QStringLiteral("%1, %2, %3").arg(found).arg(expected).arg(linear)));
    QTemporaryDir folder;
    QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
    stage.page().saveTo(settings);
    action->trigger();
    QCOMPARE(wall.accessibleName(), QStringLiteral("Wall time"));
    QVERIFY(!captions().contains(QStringLiteral("logarithmic")));
    stage.page().restoreFrom(settings);
    QVERIFY(action->isChecked());
    QCOMPARE(wall.accessibleName(), QStringLiteral("Wall time, logarithmic"));
}

void TestTunePage::aSearchIsEstimatedToo() {
    TuneStage stage;
    stage.child<QCheckBox>("tuneStopEarly").setChecked(true);
    QVERIFY2(QRegularExpression(QStringLiteral("^About [0-9]+ runs$")).match(stage.note()).hasMatch(),
             qPrintable(stage.note()));
    stage.window.runPage().setExpectedSeconds(45); // 40 s alone
    stage.window.runPage().form().changed();
    stage.page().tick();
    QVERIFY2(
        QRegularExpression(QStringLiteral("^About [0-9]+ runs, about [0-9]+ min; fewer or more by what they show$"))
            .match(stage.note())
            .hasMatch(),
        qPrintable(stage.note()));
    const auto plan = [&] {
        return comparisonOf(stage.window.runPage().form().plan().value(), stage.form().settings(), 1);
    };
    // each run takes from an eighth of one process' time to all of it
    const double seconds = estimatedSeconds(plan(), 40, 8);
    QVERIFY(seconds > 5.0 * runsOf(plan(), 8) && seconds < 40.0 * runsOf(plan(), 8));
    QVERIFY(estimatedSeconds(plan(), 40, 1) > seconds);
}

void TestTunePage::settingsSurvive() {
    QTemporaryDir folder;
    QSettings kept(folder.filePath(QStringLiteral("kept.conf")), QSettings::IniFormat);
    {
        TuneStage stage;
        stage.child<QSpinBox>("tuneFrom").setValue(2);
        stage.child<QSpinBox>("tuneTo").setValue(6);
        stage.child<QLineEdit>("tuneChunkSizes").setText(QString());
        stage.child<QCheckBox>("tuneRandomOrder").setChecked(false);
        stage.button("tuneRule1").click();
        stage.child<QComboBox>("tunePrecision").setCurrentIndex(2);
        stage.child<QSpinBox>("tuneTimeLimit").setValue(15);
        stage.window.saveTo(kept);
    }
    TuneStage stage;
    stage.window.restoreFrom(kept);
    const TuneSettings now = stage.form().settings();
    QCOMPARE(now.from, 2);
    QCOMPARE(now.to, 6);
    QVERIFY(now.chunkSizes.empty());
    QVERIFY(!now.randomOrder);
    QVERIFY(now.untilPrecise);
    QCOMPARE(now.precision, 10);
    QCOMPARE(now.timeLimit, 15);
}

void TestTunePage::labelsKeepOffLinesAndEachOther() {
    LabelPlace place(QRectF(0, 0, 200, 100));
    place.addLine({{0, 50}, {200, 50}});
    const QSizeF size(40, 14);
    const QRectF onLine(QPointF(20, 44), size), above(QPointF(20, 20), size), outside(QPointF(-30, 20), size);
    QVERIFY(place.hits(onLine) > 0);
    QCOMPARE(place.place({onLine, outside, above}), above);
    const QRectF below(QPointF(20, 70), size);
    QVERIFY2(place.hits(above) > 0, "it is taken now");
    QCOMPARE(place.place({above, below}), below);
    QVERIFY2(place.hits(outside) > place.hits(onLine), "out of sight is worse than on a line");
}

void TestTunePage::aLabelIsByItsOwnCurve() {
    LabelPlace place(QRectF(0, 0, 200, 100));
    const std::size_t upper = place.addCurve({{0, 20}, {200, 20}});
    const std::size_t lower = place.addCurve({{0, 60}, {200, 60}});
    place.addLine({{0, 97}, {200, 97}}); // an axis: no label is taken for its own
    const QSizeF size(40, 14);
    const QRectF nearUpper(QPointF(20, 22), size), between(QPointF(80, 33), size), nearLower(QPointF(140, 43), size);
    QCOMPARE(place.placeBy(lower, {nearUpper, between, nearLower}), nearLower);
    QCOMPARE(place.placeBy(upper, {between, nearUpper}), nearUpper);
    const QRectF belowLower(QPointF(80, 80), size);
    QCOMPARE(place.placeBy(lower, {belowLower, between}), belowLower);
    QCOMPARE(place.placeBy(upper, {between}), between); // better there than nowhere
}

/// A law that follows the points closely: they have no label that it could be taken for.
void TestTunePage::aLabelMayBeByPointsThatHaveNone() {
    LabelPlace place(QRectF(0, 0, 200, 100));
    (void)place.addCurve({{0, 10}, {200, 10}});
    const std::size_t law = place.addCurve({{0, 50}, {200, 50}});
    (void)place.addCurve({{0, 53}, {200, 53}}, false);
    const QSizeF size(40, 14);
    const QRectF byAnother(QPointF(20, 14), size), belowBoth(QPointF(80, 57), size);
    QCOMPARE(place.placeBy(law, {byAnother, belowBoth}), belowBoth);
}

WATCHED_TEST_MAIN(TestTunePage)
#include "tst_tune_page.moc"
