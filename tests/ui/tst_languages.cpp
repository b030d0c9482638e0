// SPDX-License-Identifier: GPL-3.0-or-later
// The window in each of its languages and from right to left: nothing is cut, nothing lies on something else.
#include "tests/ui/window_stage.h"
#include "tests/ui/window_walk.h"

#include "ui/run/results_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/number_text.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolButton>

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr QSize kUsual{1440, 900};
constexpr QSize kSmall{1100, 700};

void languages() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("German") << Language::German;
    QTest::newRow("Simplified Chinese") << Language::Chinese;
}

/// A letter that opens two entries of one menu, with the menu's name; "" where there is none.
QString clashIn(const QList<QAction*>& entries) {
    QHash<QChar, QString> taken;
    for (const QAction* entry : entries) {
        const QString text = entry->text();
        const qsizetype mark = text.indexOf(QLatin1Char('&'));
        if (mark >= 0) {
            const QChar letter = text[mark + 1].toLower();
            if (taken.contains(letter))
                return text + QStringLiteral(" and ") + taken[letter];
            taken.insert(letter, text);
        }
        if (const QMenu* menu = entry->menu()) {
            if (const QString below = clashIn(menu->actions()); !below.isEmpty())
                return below;
        }
    }
    return {};
}

void settleAt(Stage& stage, QSize size) {
    stage.window.resize(size);
    stage.window.runPage().tick();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// Names, and words that English and German share.
const QStringList kCommon{"&Pause", "&Details",   "&System", "Worker",
                          "Spawn",  "Experiment", "Pause",   "Universal Scalability Law"};

/// Of its menus and of every widget.
QStringList wordsOfFinishedWindow(Language language) {
    speak(*qApp, language);
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    stage.finishTuning();
    settleAt(stage, kUsual);
    QStringList words;
    for (const QAction* action : stage.window.findChildren<QAction*>())
        words << action->text();
    for (const QWidget* widget : stage.window.findChildren<QWidget*>())
        words << wordsOf(widget);
    return words;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void choosesTheLanguage_data();
    void choosesTheLanguage();
    void countsInEachLanguage_data();
    void countsInEachLanguage();
    void saysNothingInEnglish_data();
    void saysNothingInEnglish();
    void mnemonicsDiffer_data() { languages(); }
    void mnemonicsDiffer();
    void nothingIsCut_data();
    void nothingIsCut();
    void nothingIsMisplaced_data();
    void nothingIsMisplaced();
    void timeRunsToTheRight();
};

void TestLanguages::cleanup() {
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    speak(*qApp, Language::English);
}

void TestLanguages::choosesTheLanguage_data() {
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<Language>("language");
    QTest::newRow("German of Austria") << QStringList{"de-AT", "de-Latn-AT", "de"} << Language::German;
    QTest::newRow("Chinese of China") << QStringList{"zh-CN", "zh-Hans-CN", "zh"} << Language::Chinese;
    QTest::newRow("Chinese of Singapore") << QStringList{"zh-SG"} << Language::Chinese;
    QTest::newRow("Chinese of Taiwan, then German") << QStringList{"zh-TW", "zh-Hant-TW", "de"} << Language::German;
    QTest::newRow("French, then English, then German") << QStringList{"fr-FR", "en", "de"} << Language::English;
    QTest::newRow("French alone") << QStringList{"fr-FR", "fr"} << Language::English;
    QTest::newRow("none") << QStringList{"C"} << Language::English;
}

void TestLanguages::choosesTheLanguage() {
    QFETCH(QStringList, wanted);
    QFETCH(Language, language);
    QCOMPARE(languageAmong(wanted), language);
}

void TestLanguages::countsInEachLanguage_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("English, one") << Language::English << 1 << "and 1 more row";
    QTest::newRow("English, many") << Language::English << 2000 << "and 2,000 more rows";
    QTest::newRow("German, one") << Language::German << 1 << "und 1 weitere Zeile";
    QTest::newRow("German, many") << Language::German << 2000 << "und 2.000 weitere Zeilen";
    QTest::newRow("Chinese, many") << Language::Chinese << 2000 << "另有 2,000 行";
}

void TestLanguages::countsInEachLanguage() {
    QFETCH(Language, language);
    QFETCH(int, count);
    QFETCH(QString, text);
    speak(*qApp, language);
    QCOMPARE(QCoreApplication::translate("Exporter", "and %Ln more row(s)", nullptr, count), text);
}

void TestLanguages::saysNothingInEnglish_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("Simplified Chinese") << Language::Chinese;
}

void TestLanguages::saysNothingInEnglish() {
    QFETCH(Language, language);
    const QStringList english = wordsOfFinishedWindow(Language::English);
    static const QRegularExpression word(QStringLiteral("[a-z]{3}"));
    QStringList same;
    for (const QString& text : wordsOfFinishedWindow(language)) {
        if (text.contains(word) && english.contains(text) && !kCommon.contains(text))
            same << text;
    }
    same.removeDuplicates();
    QVERIFY2(same.isEmpty(), qPrintable(same.join(QStringLiteral("; "))));
}

void TestLanguages::mnemonicsDiffer() {
    QFETCH(Language, language);
    speak(*qApp, language);
    Stage stage;
    const auto clash = [&] { return clashIn(stage.window.menuBar()->actions()); };
    QVERIFY2(clash().isEmpty(), qPrintable(clash()));
    stage.key(Qt::Key_F5); // Restart and Resume come instead of others
    stage.driver.playWhole();
    stage.driver.playPart(0.3);
    stage.window.runPage().tick();
    stage.key(Qt::Key_F6);
    QVERIFY2(clash().isEmpty(), qPrintable(clash()));
}

void TestLanguages::nothingIsCut_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("English, usual window") << Language::English << kUsual;
    QTest::newRow("English, small window") << Language::English << kSmall;
    QTest::newRow("German, usual window") << Language::German << kUsual;
    QTest::newRow("German, small window") << Language::German << kSmall;
    QTest::newRow("Chinese, usual window") << Language::Chinese << kUsual;
    QTest::newRow("Chinese, small window") << Language::Chinese << kSmall;
}

void TestLanguages::nothingIsCut() {
    QFETCH(Language, language);
    QFETCH(QSize, size);
    speak(*qApp, language);
    Stage stage;
    const auto verify = [&](const char* when) {
        settleAt(stage, size);
        QStringList cut;
        for (const QWidget* widget : stage.window.findChildren<QWidget*>()) {
            if (widget->isVisible() && !cutText(widget).isEmpty())
                cut << nameOf(widget) + QStringLiteral(": ") + cutText(widget);
        }
        QVERIFY2(cut.isEmpty(),
                 qPrintable(QLatin1String(when) + QStringLiteral(": ") + cut.join(QStringLiteral("; "))));
    };
    stage.child<QToolButton>("moreToggle").click();
    verify("at first");
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.3);
    verify("with one process");
    stage.driver.playWhole();
    stage.driver.playPart(0.3);
    verify("running");
    stage.driver.playWhole();
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab) {
        stage.child<QTabBar>("resultTabs").setCurrentIndex(tab);
        verify("finished");
    }
    stage.key(Qt::Key_2, Qt::ControlModifier);
    verify("before a tuning");
    stage.finishTuning();
    verify("tuned");
}

void TestLanguages::nothingIsMisplaced_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("reversed");
    for (const bool reversed : {false, true}) {
        const auto row = [&](const char* language) {
            return QStringLiteral("%1, %2").arg(QLatin1String(language), reversed ? QStringLiteral("from right to left")
                                                                                  : QStringLiteral("as written"));
        };
        QTest::newRow(qPrintable(row("English"))) << Language::English << kUsual << reversed;
        QTest::newRow(qPrintable(row("small and German"))) << Language::German << kSmall << reversed;
        QTest::newRow(qPrintable(row("small and Chinese"))) << Language::Chinese << kSmall << reversed;
    }
}

void TestLanguages::nothingIsMisplaced() {
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QFETCH(bool, reversed);
    speak(*qApp, language);
    QGuiApplication::setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
    Stage stage;
    settleAt(stage, size);
    QVERIFY2(misplaced(&stage.window).isEmpty(), qPrintable(misplaced(&stage.window).join(QStringLiteral("; "))));
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab) {
        stage.child<QTabBar>("resultTabs").setCurrentIndex(tab);
        settleAt(stage, size);
        QVERIFY2(misplaced(&stage.window).isEmpty(), qPrintable(misplaced(&stage.window).join(QStringLiteral("; "))));
    }
    stage.finishTuning();
    settleAt(stage, size);
    QVERIFY2(misplaced(&stage.window).isEmpty(), qPrintable(misplaced(&stage.window).join(QStringLiteral("; "))));
}

void TestLanguages::timeRunsToTheRight() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    settleAt(stage, kUsual);
    const auto leftOf = [&](const char* name) {
        auto& widget = stage.child<QWidget>(name);
        return widget.mapTo(&stage.window, QPoint()).x();
    };
    QVERIFY(leftOf("workerTable") < leftOf("lanePlot"));
    QCOMPARE(stage.child<QWidget>("lanePlot").layoutDirection(), Qt::LeftToRight);
    QVERIFY2(leftOf("leftPanel") > leftOf("centre"), "the panels of the page change sides");
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
