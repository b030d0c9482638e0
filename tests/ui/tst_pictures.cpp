// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDir>
#include <QFontInfo>
#include <QLabel>
#include <QSpinBox>
#include <QtTest>

#include "tests/ui/window_stage.h"
#include "ui/run/results_pane.h"
#include "ui/run/timeline_pane.h"
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

/// How the window got to look as it does.
struct Scene {
    const char* name;
    void (*play)(Stage&);
};

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

/// The first runs of a tuning.
void playTuning(Stage& stage, std::size_t runs) {
    stage.window.tunePage().setSeed(1);
    stage.tuning.task.noise = 0.04;
    stage.key(Qt::Key_F7);
    stage.tuning.playRuns(runs);
}

const Scene kScenes[] = {
    {"ready", [](Stage&) {}},
    {"running",
     [](Stage& stage) {
         stage.child<QAction>("actionRun").trigger();
         stage.driver.playWhole();
         stage.driver.playPart(0.6);
         stage.window.runPage().tick();
         QWidget& lanes = stage.child<QWidget>("lanePlot");
         lanes.setFocus();
         for (int lane = 0; lane < 5; ++lane)
             QTest::keyClick(&lanes, Qt::Key_Down);
     }},
    {"finished",
     [](Stage& stage) {
         stage.child<QAction>("actionRun").trigger();
         stage.finishBoth();
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
    {"failed",
     [](Stage& stage) {
         stage.child<QAction>("actionRun").trigger();
         stage.driver.playWhole();
         stage.driver.playPart(0.3);
         stage.driver.say(RunState::Failed);
         stage.driver.sayFailed({"The fork server could not be started", "no more processes", "Close other programs."});
     }},
};

QImage shot(const Scene& scene, Theme theme, const QSize& size) {
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
    for (int i = 0; i < 5; ++i) // a layout within a layout takes a round for each
        QCoreApplication::processEvents();
    stage.window.runPage().tick();
    tellMachine(); // it may have been told anew meanwhile
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QImage image = stage.window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    stage.window.useTheme(Theme::Light);
    return image;
}

bool differs(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) > kFuzz || std::abs(qGreen(a) - qGreen(b)) > kFuzz ||
           std::abs(qBlue(a) - qBlue(b)) > kFuzz;
}

/// The share of pixels that differ; 1 where the sizes do.
double difference(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1;
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += differs(a.pixel(x, y), b.pixel(x, y)) ? 1 : 0;
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
    void aDifferenceIsSeen();
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
    for (int scene = 0; scene < static_cast<int>(std::size(kScenes)); ++scene)
        for (const Theme theme : {Theme::Light, Theme::Dark})
            for (const QSize& size : {QSize(1440, 900), QSize(1100, 700)})
                QTest::newRow(
                    qPrintable(QStringLiteral("%1-%2-%3")
                                   .arg(QLatin1String(kScenes[scene].name),
                                        theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                                   .arg(size.width())))
                    << scene << theme << size;
}

void TestPictures::looksAsBefore() {
    QFETCH(int, scene);
    QFETCH(Theme, theme);
    QFETCH(QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    const QString reference = QStringLiteral(MANYHANDS_TEST_DATA "/../ui/pictures/") + name;
    const QImage now = shot(kScenes[scene], theme, size);
    if (qEnvironmentVariableIsSet(kMakeAnew)) {
        QVERIFY(now.save(reference, "png", 0));
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
    const QImage before = shot(kScenes[0], Theme::Light, {1100, 700});
    QImage after = before;
    for (int y = 300; y < 332; ++y)
        for (int x = 500; x < 580; ++x)
            after.setPixel(x, y, qRgb(200, 30, 30));
    QVERIFY(difference(before, after) > kPixelsAllowed);
    QCOMPARE(difference(before, before), 0.0);
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
