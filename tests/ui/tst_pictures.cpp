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
#include "ui/run/what_if_pane.h"
#include "ui/shared/fonts.h"

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
    {"what_if",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::WhatIf);
         const WhatIfPane& pane = stage.window.runPage().results().whatIf();
         (void)QTest::qWaitFor([&] { return pane.hasRun(); });
         stage.child<QSpinBox>("whatIfProcesses").setValue(12);
         (void)QTest::qWaitFor([&] { return pane.prediction()->settings.workers == 12; });
     }},
    {"tasks",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Tasks);
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
    // of this machine and this moment
    stage.child<QLabel>("loadLabel").setText(QStringLiteral("Load 1.0"));
    stage.child<QLabel>("ownCpuLabel").setText(QStringLiteral("This window: 1.0% CPU"));
    for (int i = 0; i < 5; ++i) // a layout within a layout takes a round for each
        QCoreApplication::processEvents();
    stage.window.runPage().tick();
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
