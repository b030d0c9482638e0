// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFontInfo>
#include <QTimer>
#include <QtTest>

#include "tests/ui/picture_match.h"
#include "tests/ui/picture_scenes.h"
#include "tests/ui/watched_main.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/fonts.h"
#include "ui/window/machine_status.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

/// Set: the references are made anew instead of compared with.
constexpr const char* kMakeAnew = "MAKE_PICTURES";
constexpr const char* kMadeWith = "6.4.2";
constexpr Theme kThemes[] = {Theme::Light, Theme::Dark};

QString nameOf(Theme theme) {
    return theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
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
    PictureStage stage;
    stage.window.useTheme(theme);
    stage.window.resize(size);
    scene.play(stage);
    stage.window.runPage().tick();
    const auto tellMachine = [&stage] { // of this machine and this moment
        stage.window.findChild<MachineStatus*>()->tell(1, 0.01);
    };
    tellMachine();
    settle();
    stage.window.runPage().timeline().refresh();
    tellMachine();              // it may have been told anew meanwhile
    for (int i = 0; i < 3; ++i) // and no other event may let it be told again
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QImage image = pictureOf(stage.window);
    stage.window.useTheme(Theme::Light);
    return image;
}

/// The dialog that comes up is drawn and sent away.
QImage dialogShot(const Dialog& dialog, Theme theme) {
    PictureStage stage;
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
    (void)QTest::qWaitFor([&] { return !image.isNull(); }); // some come later
    stage.window.useTheme(Theme::Light);
    return image;
}

/// Show as table: a window of its own.
QImage tableShot(Theme theme) {
    PictureStage stage;
    stage.window.useTheme(theme);
    playFourCounts(stage);
    showTab(stage, ResultsPane::Scaling);
    stage.child<QAction>("actionShowAsTable").trigger();
    settle();
    QImage image = pictureOf(*stage.window.findChild<ChartTable*>());
    stage.window.useTheme(Theme::Light);
    return image;
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
    void aPanelInThePagesColourIsSeen();

private:
    static void compare(const QImage& now);
};

void TestPictures::initTestCase() {
    qputenv("TZ", "UTC"); // the times of saved runs
    ::tzset();
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

/// They are nearly the same.
void TestPictures::aPanelInThePagesColourIsSeen() {
    for (const Theme theme : kThemes) {
        const QImage before = shot(kStates[0], theme, {1100, 700});
        setTheme(theme);
        const Tokens t = tokens();
        setTheme(Theme::Light);
        QVERIFY(!differs(t.panel.rgb(), t.surface.rgb()));
        QImage after = before;
        for (int y = 0; y < after.height(); ++y)
            for (int x = 0; x < after.width(); ++x)
                if (after.pixel(x, y) == t.panel.rgb())
                    after.setPixel(x, y, t.surface.rgb());
        const QImage kept = withPalette(before).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(difference(before, kept), 0.0);
        QVERIFY(difference(after, kept) > kPixelsAllowed);
    }
}

WATCHED_TEST_MAIN(TestPictures)
#include "tst_pictures.moc"
