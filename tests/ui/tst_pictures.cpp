// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFontInfo>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>
#include <QtTest>

#include "tests/ui/staged_states.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/what_if_pane.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/fonts.h"
#include "ui/shared/state_chip.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

/// Set: the references are made anew instead of compared with.
constexpr const char* kMakeAnew = "MAKE_PICTURES";
constexpr const char* kMadeWith = "6.4.2";
constexpr int kFuzz = 255 * 2 / 100;     ///< of a channel
constexpr double kPixelsAllowed = 0.001; ///< of all that may differ by more

constexpr Theme kThemes[] = {Theme::Light, Theme::Dark};

QString nameOf(Theme theme) {
    return theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
}

void showTab(Stage& stage, ResultsPane::Tab tab) {
    stage.window.runPage().results().showTab(tab);
}

/// Runs with 1, 2, 4 and 8 processes, as the slider would be set for them.
void playFourCounts(Stage& stage) {
    for (const int processes : {2, 4, 8}) {
        stage.child<QSpinBox>("procCount").setValue(processes);
        stage.child<QAction>("actionRun").trigger();
        if (processes == 2)
            stage.driver.playWhole();
        stage.driver.playWhole();
    }
}

/// A run that is over, with a worker looked into.
void playSelected(Stage& stage) {
    playToPool(stage);
    stage.driver.playWhole();
    stage.window.runPage().tick();
    stage.window.runPage().timeline().selectLane(4);
}

void sayLog(Stage& stage) {
    using Level = LogLine::Level;
    RunBatch batch = *stage.window.runPage().controller().latest();
    batch.tasks.clear();
    batch.lifecycle.clear();
    const auto line = [&](std::int64_t milliseconds, Level level, const char* source, const char* text) {
        batch.log.push_back({milliseconds * 1'000'000, level, source, text, {}, {}});
    };
    line(1, Level::Info, "Run", "8 workers were asked for");
    line(4, Level::Info, "W1", "ready");
    line(812, Level::Warning, "W8", "ended: signal 9 (SIGKILL, killed)");
    line(902, Level::Info, "W8", "a new process has its place");
    line(1204, Level::Error, "W3", "task 452 failed: exit code 3");
    stage.driver.say(batch);
}

QWidget& focusedLanes(Stage& stage) {
    QWidget& lanes = stage.child<QWidget>("lanePlot");
    lanes.setFocus();
    return lanes;
}

/// The first runs of a tuning.
void playTuning(Stage& stage, std::size_t runs) {
    stage.window.tunePage().setSeed(1);
    stage.tuning.task.noise = 0.04;
    stage.key(Qt::Key_F7);
    stage.tuning.playRuns(runs);
}

/// What the states of a run do not show.
const StagedState kViews[] = {
    {"running_selected",
     [](Stage& stage) {
         playPartOfPool(stage, 0.6);
         stage.window.runPage().tick();
         for (int lane = 0; lane < 5; ++lane)
             QTest::keyClick(&focusedLanes(stage), Qt::Key_Down);
     }},
    {"scaling",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Scaling);
     }},
    {"queue",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Queue);
     }},
    {"where_time",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::WhereTime);
     }},
    {"timing", [](Stage& stage) { playFourCounts(stage); }},
    {"what_if",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::WhatIf);
         const WhatIfPane& pane = stage.window.runPage().results().whatIf();
         (void)QTest::qWaitFor([&] { return pane.hasRun(); });
         stage.child<QSpinBox>("whatIfProcesses").setValue(12);
         (void)QTest::qWaitFor([&] { return pane.prediction()->settings.workers == 12; });
     }},
    {"profile_empty",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Profile);
     }},
    {"tasks",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Tasks);
     }},
    {"tune_empty", [](Stage& stage) { stage.key(Qt::Key_2, Qt::ControlModifier); }},
    {"tune_running",
     [](Stage& stage) {
         playTuning(stage, 13 + 20);
         stage.tuning.begin();
         stage.window.tunePage().tick();
         stage.child<QLabel>("tuneNote").setText(QStringLiteral("Run 34 of 126, about 16 min left"));
     }},
    {"tune_finished",
     [](Stage& stage) {
         playTuning(stage, 1000);
         stage.tuning.end();
         if (!QTest::qWaitFor([&] { return stage.window.tunePage().tuner().record() != nullptr; }, 30'000))
             qFatal("the analysis does not end");
         stage.window.tunePage().tick();
         stage.child<StateChip>("stateChip")
             .setState(QStringLiteral("Finished · 126 runs in 21 min 20 s"), ChipTone::Ok);
         stage.child<QLabel>("statusMessage").setText(QStringLiteral("Saved to History as run 12."));
     }},
    {"log",
     [](Stage& stage) {
         playToPool(stage);
         stage.driver.playWhole();
         sayLog(stage);
         showTab(stage, ResultsPane::Log);
     }},
    {"past_moment",
     [](Stage& stage) {
         playSelected(stage);
         stage.window.runPage().timeline().setMoment(2.5);
     }},
    {"range",
     [](Stage& stage) {
         playSelected(stage);
         QWidget& lanes = focusedLanes(stage);
         const QPoint from(lanes.width() / 4, 60), to(lanes.width() / 2, 60);
         QTest::mousePress(&lanes, Qt::LeftButton, Qt::ShiftModifier, from);
         QMouseEvent move(QEvent::MouseMove, to, lanes.mapToGlobal(to), Qt::LeftButton, Qt::LeftButton,
                          Qt::ShiftModifier);
         QCoreApplication::sendEvent(&lanes, &move);
         QTest::mouseRelease(&lanes, Qt::LeftButton, Qt::ShiftModifier, to);
     }},
    {"many_workers",
     [](Stage& stage) {
         playFailures(stage, 150);
         QTest::keyClick(&focusedLanes(stage), Qt::Key_F);
     }},
    {"command_form",
     [](Stage& stage) {
         PlanForm& form = stage.window.runPage().form();
         form.chooseCommand();
         stage.child<QPlainTextEdit>("commandTemplate").setPlainText(QStringLiteral("gzip -9 -k {}"));
         auto& typed = stage.child<QLineEdit>("inputsTyped");
         typed.setText(QStringLiteral("1..100"));
         QTest::keyClick(&typed, Qt::Key_Return);
         stage.window.setFocus();
     }},
};

std::vector<StagedState> scenes() {
    std::vector<StagedState> all(std::begin(kStates), std::end(kStates));
    all.insert(all.end(), std::begin(kViews), std::end(kViews));
    return all;
}

QImage pictureOf(QWidget& widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// A layout within a layout takes a round for each.
void settle() {
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

QImage shot(const StagedState& scene, Theme theme, const QSize& size) {
    Stage stage;
    stage.window.useTheme(theme);
    stage.window.resize(size);
    scene.play(stage);
    stage.window.runPage().tick();
    const auto tellMachine = [&stage] { // of this machine and this moment
        stage.child<QLabel>("loadLabel").setText(QStringLiteral("Load 1.0"));
        stage.child<QLabel>("ownCpuLabel").setText(QStringLiteral("This window: 1.0% CPU"));
    };
    tellMachine();
    settle();
    stage.window.runPage().timeline().refresh();
    tellMachine(); // it may have been told anew meanwhile
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QImage image = pictureOf(stage.window);
    stage.window.useTheme(Theme::Light);
    return image;
}

struct Dialog {
    const char* name;
    void (*open)(Stage&);
};

const Dialog kDialogs[] = {
    {"preferences", [](Stage& stage) { stage.child<QAction>("actionPreferences").trigger(); }},
    {"keyboard", [](Stage& stage) { stage.child<QAction>("actionKeyboard").trigger(); }},
    {"how_measured", [](Stage& stage) { stage.child<QAction>("actionHowMeasured").trigger(); }},
    {"show_code", [](Stage& stage) { stage.child<QAction>("actionShowCode").trigger(); }},
    {"about", [](Stage& stage) { stage.child<QAction>("actionAbout").trigger(); }},
    {"export",
     [](Stage& stage) {
         playFourCounts(stage);
         stage.child<QAction>("actionExport").trigger();
     }},
    {"close_question",
     [](Stage& stage) {
         playPartOfPool(stage, 0.3);
         stage.window.close();
     }},
};

/// The dialog that comes up is drawn and sent away.
QImage dialogShot(const Dialog& dialog, Theme theme) {
    Stage stage;
    stage.window.useTheme(theme);
    QImage image;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        auto* const shown = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (shown == nullptr)
            return;
        settle();
        image = pictureOf(*shown);
        shown->reject();
    });
    timer.start(1);
    dialog.open(stage);
    stage.window.useTheme(Theme::Light);
    return image;
}

/// Show as table: a window of its own.
QImage tableShot(Theme theme) {
    Stage stage;
    stage.window.useTheme(theme);
    playFourCounts(stage);
    showTab(stage, ResultsPane::Scaling);
    stage.child<QAction>("actionShowAsTable").trigger();
    settle();
    QImage image = pictureOf(*stage.window.findChild<ChartTable*>());
    stage.window.useTheme(Theme::Light);
    return image;
}

bool differs(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) > kFuzz || std::abs(qGreen(a) - qGreen(b)) > kFuzz ||
           std::abs(qBlue(a) - qBlue(b)) > kFuzz;
}

/// The same to the eye of differs(), with a palette: a third of the bytes. The most frequent colours come first; one
/// that is close to a colour already there is drawn in it.
QImage withPalette(const QImage& image) {
    constexpr qsizetype kMost = 256;
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; // the same file each time
    });
    QList<QRgb> palette;
    QHash<QRgb, int> entries;
    for (const QRgb colour : colours) {
        const auto near = std::find_if(palette.begin(), palette.end(), [&](QRgb c) { return !differs(c, colour); });
        if (near == palette.end() && palette.size() < kMost)
            palette << colour, entries[colour] = static_cast<int>(palette.size()) - 1;
        else
            entries[colour] = near == palette.end() ? 0 : static_cast<int>(near - palette.begin());
    }
    QImage drawn(image.size(), QImage::Format_Indexed8);
    drawn.setColorTable(palette);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            drawn.setPixel(x, y, static_cast<uint>(entries[image.pixel(x, y)]));
    return drawn;
}

/// The share of pixels that differ; 1 where the sizes do.
double difference(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1;
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto* const left = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* const right = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            count += left[x] != right[x] && differs(left[x], right[x]) ? 1 : 0;
    }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

} // namespace

/// The window as it was when its pictures were last looked at and found good, pixel by pixel.
class TestPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();
    void dialogsLookAsBefore_data();
    void dialogsLookAsBefore();
    void aDifferenceIsSeen();

private:
    static void compare(const QImage& now);
};

void TestPictures::initTestCase() {
    if (QLatin1String(qVersion()) != QLatin1String(kMadeWith))
        QSKIP("the pictures were made with Qt 6.4.2; another one draws letters and frames a little differently");
    if (QFontInfo(roleFont(FontRole::Body)).family() != QLatin1String("Inter"))
        QSKIP("the pictures were made with the font Inter, which is not installed here");
}

void TestPictures::looksAsBefore_data() {
    QTest::addColumn<int>("scene");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QSize>("size");
    const std::vector<StagedState> all = scenes();
    for (int scene = 0; scene < static_cast<int>(all.size()); ++scene)
        for (const Theme theme : kThemes)
            for (const QSize& size : {QSize(1440, 900), QSize(1100, 700)})
                QTest::newRow(
                    qPrintable(QStringLiteral("%1-%2-%3")
                                   .arg(QLatin1String(all[static_cast<std::size_t>(scene)].name), nameOf(theme))
                                   .arg(size.width())))
                    << scene << theme << size;
}

void TestPictures::looksAsBefore() {
    QFETCH(int, scene);
    QFETCH(Theme, theme);
    QFETCH(QSize, size);
    compare(shot(scenes()[static_cast<std::size_t>(scene)], theme, size));
}

void TestPictures::dialogsLookAsBefore_data() {
    QTest::addColumn<int>("dialog");
    QTest::addColumn<Theme>("theme");
    for (int dialog = 0; dialog < static_cast<int>(std::size(kDialogs)); ++dialog)
        for (const Theme theme : kThemes)
            QTest::newRow(
                qPrintable(QStringLiteral("dialog_%1-%2").arg(QLatin1String(kDialogs[dialog].name), nameOf(theme))))
                << dialog << theme;
    for (const Theme theme : kThemes)
        QTest::newRow(qPrintable(QStringLiteral("table-%1").arg(nameOf(theme)))) << -1 << theme;
}

void TestPictures::dialogsLookAsBefore() {
    QFETCH(int, dialog);
    QFETCH(Theme, theme);
    compare(dialog < 0 ? tableShot(theme) : dialogShot(kDialogs[dialog], theme));
}

/// With the picture that has the name of the present row.
void TestPictures::compare(const QImage& now) {
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    const QString reference = QStringLiteral(MANYHANDS_TEST_DATA "/../ui/pictures/") + name;
    if (qEnvironmentVariableIsSet(kMakeAnew)) {
        QVERIFY(withPalette(now).save(reference, "png", 0));
        return;
    }
    const QImage then = QImage(reference).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!then.isNull(), qPrintable(reference));
    const double share = difference(now, then);
    if (share <= kPixelsAllowed)
        return;
    const QString kept = QDir(QDir::tempPath()).filePath(QStringLiteral("manyhands-now-") + name);
    now.save(kept);
    QFAIL(qPrintable(QStringLiteral("%1% of the pixels differ; it now looks like %2").arg(share * 100).arg(kept)));
}

/// A button that has moved by its own width is more than what is allowed.
void TestPictures::aDifferenceIsSeen() {
    const QImage before = shot(kStates[0], Theme::Light, {1100, 700});
    QImage after = before;
    for (int y = 300; y < 332; ++y)
        for (int x = 500; x < 580; ++x)
            after.setPixel(x, y, qRgb(200, 30, 30));
    QVERIFY(difference(before, after) > kPixelsAllowed);
    QCOMPARE(difference(before, before), 0.0);
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
