// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: pictures, tables, the whole run, the report.
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/ui/filled_stage.h"
#include "tests/ui/watched_main.h"
#include "ui/files/export_dialog.h"
#include "ui/files/report.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/shared/exporter.h"

using namespace manyhands;
using manyhands::test::FilledStage;

namespace {

const QStringList kAll{"Timeline and busy workers", "Timing", "Speed-up", "Efficiency", "Tasks"};

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private slots:
    void allThatIsShownCanLeave();
    void picturesHaveTheirCaption_data();
    void picturesHaveTheirCaption();
    void picturesAreLightInADarkWindow();
    void tablesHaveTheirNumbers();
    void formulasAreMadeSafe_data();
    void formulasAreMadeSafe();
    void htmlIsEscaped();
    void longTablesAreCutInPictures();
    void chartsAreCopiedAsPictureAndTable();
    void tablesAreCopiedAsTextAndHtml();
    void copyIsInAMenuWhereThereIsNoRoom();
    void theDialogWritesWhatIsChosen();
    void aFileThatCannotBeWrittenSaysSo();
    void theReportStandsAlone();
    void theReportSaysWhereAPoolLoses();
};

void TestExport::allThatIsShownCanLeave() {
    test::Stage empty;
    QVERIFY(exportablesOf(empty.window.runPage()).empty());
    FilledStage stage;
    QStringList titles;
    for (const Exportable& one : exportablesOf(stage.window.runPage()))
        titles << one.title;
    for (const QString& title : kAll)
        QVERIFY2(titles.contains(title), qPrintable(titles.join(u',')));
}

void TestExport::picturesHaveTheirCaption_data() {
    QTest::addColumn<QString>("title");
    for (const QString& title : kAll)
        QTest::newRow(qPrintable(title)) << title;
}

void TestExport::picturesHaveTheirCaption() {
    QFETCH(QString, title);
    FilledStage stage;
    const Exportable what = stage.named(title);
    const QString caption = captionOf(stage.window.runPage());
    QVERIFY2(caption.startsWith(QStringLiteral("Prime numbers · 2,000 tasks · ")), qPrintable(caption));
    QVERIFY2(caption.contains(QLatin1String("Linux ")) &&
                 caption.endsWith(QLatin1String("Manyhands " MANYHANDS_VERSION)),
             qPrintable(caption));
    const QByteArray svg = exported(what, ExportFormat::Svg, caption);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QVERIFY(svg.contains("Manyhands " MANYHANDS_VERSION));
    QVERIFY(svg.contains(what.title.toUtf8()));
    const QImage png = QImage::fromData(exported(what, ExportFormat::Png, caption), "PNG");
    QCOMPARE(png.size(), renderer.viewBox().size() * 2);
    QVERIFY(exported(what, ExportFormat::Pdf, caption).startsWith("%PDF-"));
}

void TestExport::picturesAreLightInADarkWindow() {
    FilledStage stage;
    const QByteArray light = exported(stage.named("Speed-up"), ExportFormat::Png, "c");
    stage.window.useTheme(Theme::Dark);
    for (const QString& title : kAll) {
        const QImage picture = QImage::fromData(exported(stage.named(title), ExportFormat::Png, "c"));
        QVERIFY2(picture.pixelColor(2, 2).lightness() > 240, qPrintable(title));
    }
    QCOMPARE(exported(stage.named("Speed-up"), ExportFormat::Png, "c"), light);
    QCOMPARE(chosenTheme(), Theme::Dark);
    QVERIFY(tokens().surface.lightness() < 128);
}

void TestExport::tablesHaveTheirNumbers() {
    FilledStage stage;
    const TextTable lanes = stage.named("Timeline and busy workers").table();
    QVERIFY(lanes.rows.size() >= 2000); // a task that is tried again has a row for each attempt
    QCOMPARE(lanes.rows.front().size(), lanes.heads.size());
    const TextTable speedUps = stage.named("Speed-up").table();
    QCOMPARE(speedUps.rows.size(), std::size_t{4});
    QCOMPARE(speedUps.rows[0].mid(0, 2), (QStringList{"1", "1"}));
}

void TestExport::formulasAreMadeSafe_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("csv");
    QTest::newRow("a formula") << "=1+1"
                               << "'=1+1";
    QTest::newRow("a plus") << "+A1"
                            << "'+A1";
    QTest::newRow("a minus") << "-A1"
                             << "'-A1";
    QTest::newRow("an at") << "@SUM(A1)"
                           << "'@SUM(A1)";
    QTest::newRow("a tab") << "\t=1"
                           << "'\t=1";
    QTest::newRow("a line end") << "\r=1"
                                << "\"'\r=1\"";
    QTest::newRow("a number below zero") << "-1.5"
                                         << "-1.5";
    QTest::newRow("with a comma") << "=1,2"
                                  << "\"'=1,2\"";
    QTest::newRow("plain") << "a=b"
                           << "a=b";
}

void TestExport::formulasAreMadeSafe() {
    QFETCH(QString, cell);
    QFETCH(QString, csv);
    QCOMPARE(tableAsCsv({{"h"}, {{cell}}}), QStringLiteral("h\r\n%1\r\n").arg(csv));
}

void TestExport::htmlIsEscaped() {
    QVERIFY(tableAsHtml({{"h"}, {{"<script>&"}}}).contains(QLatin1String("&lt;script&gt;&amp;")));
}

void TestExport::longTablesAreCutInPictures() {
    Exportable table;
    table.table = [] {
        TextTable rows{{"n"}, {}};
        for (int i = 0; i < 1001; ++i)
            rows.rows.push_back({QString::number(i)});
        return rows;
    };
    QVERIFY(exported(table, ExportFormat::Svg, "c").contains("and 801 more rows"));
    QCOMPARE(exported(table, ExportFormat::Csv, "c").count('\n'), 1002);
}

void TestExport::chartsAreCopiedAsPictureAndTable() {
    FilledStage stage;
    stage.window.runPage().results().showTab(ResultsPane::Scaling);
    QTest::mouseClick(&stage.child<QPushButton>("copyButton"), Qt::LeftButton);
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    // both that are shown
    const Exportable speedUp = stage.named("Speed-up"), efficiency = stage.named("Efficiency");
    QCOMPARE(data->text(), QStringLiteral("Speed-up\n%1\nEfficiency\n%2")
                               .arg(tableAsTsv(speedUp.table()), tableAsTsv(efficiency.table())));
    const QImage both = qvariant_cast<QImage>(data->imageData());
    QVERIFY(both.height() > 2 * (speedUp.size.height() + efficiency.size.height()));
    QCOMPARE(stage.child<QLabel>("statusMessage").text(), QStringLiteral("Copied: Speed-up, Efficiency."));
    auto& plot = stage.child<QWidget>("lanePlot");
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("worker\ttask")));
}

void TestExport::copyIsInAMenuWhereThereIsNoRoom() {
    FilledStage stage;
    const auto& copy = stage.child<QPushButton>("copyButton");
    auto& more = stage.child<QPushButton>("resultMore");
    QTRY_VERIFY(copy.isVisible() && !more.isVisible());
    stage.window.resize(1100, 700);
    stage.window.useTextSize(130);
    QTRY_VERIFY(more.isVisible() && !copy.isVisible());
    QGuiApplication::clipboard()->clear();
    more.click();
    const auto* const menu = stage.window.findChild<QMenu*>(QStringLiteral("moreMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("Processes\tWall time")));
    stage.window.useTextSize(100);
    QTRY_VERIFY(copy.isVisible() && !more.isVisible());
}

void TestExport::tablesAreCopiedAsTextAndHtml() {
    FilledStage stage;
    auto& table = stage.child<QWidget>("timingView");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(data->text().startsWith(QLatin1String("Processes\tWall time")), qPrintable(data->text()));
    QVERIFY(data->html().contains(QLatin1String("<td>Processes</td>")));
}

void TestExport::theDialogWritesWhatIsChosen() {
    const QTemporaryDir folder;
    FilledStage stage;
    ExportDialog dialog(offerOf(stage.window.runPage()), &stage.window);
    auto& what = *dialog.findChild<QComboBox*>(QStringLiteral("exportWhat"));
    QCOMPARE(what.currentText(), QStringLiteral("Timing"));
    QVERIFY(dialog.writeTo(folder.filePath("t.csv")));
    QFile csv(folder.filePath("t.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly) && csv.readLine().startsWith("Processes,Wall time"));
    what.setCurrentIndex(what.count() - 1);
    QVERIFY(dialog.writeTo(folder.filePath("run.json")));
    QFile json(folder.filePath("run.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(json.readAll()).object()[QStringLiteral("schema")].toString(),
             QStringLiteral("manyhands.run/1"));
}

void TestExport::aFileThatCannotBeWrittenSaysSo() {
    FilledStage stage;
    ExportDialog dialog(offerOf(stage.window.runPage()), &stage.window);
    const auto written = dialog.writeTo(QStringLiteral("/proc/nowhere/t.csv"));
    QVERIFY(!written);
    QVERIFY(written.error().what.find("/proc/nowhere/t.csv") != std::string::npos);
}

void TestExport::theReportStandsAlone() {
    FilledStage stage;
    stage.window.useTheme(Theme::Dark);
    const QByteArray html = reportOf(stage.window.runPage());
    QCOMPARE(html.count("<svg"), 6); // timeline, speed-up, efficiency, queue, throughput, where time went
    QCOMPARE(html.count("</svg>"), 6);
    for (const char* part : {"Every repeat", "pool of 4", "Machine", "Warnings", "Processors", "peak_pss_bytes"})
        QVERIFY2(html.contains(part), part);
    for (const char* foreign : {"src=\"http", "href=\"http", "<script", "<?xml"})
        QVERIFY2(!html.contains(foreign), foreign);
    QCOMPARE(chosenTheme(), Theme::Dark);
}

/// As the report on a tuning does; and its timings stand in two tables, with all figures.
void TestExport::theReportSaysWhereAPoolLoses() {
    test::Stage stage;
    stage.driver.lifelike = true;
    for (const int processes : {2, 4}) {
        stage.window.runPage().form().setProcesses(processes);
        stage.window.runPage().run();
        stage.driver.playWhole();
        if (processes == 2)
            stage.driver.playWhole(); // one process came first
    }
    const QByteArray html = reportOf(stage.window.runPage());
    for (const char* part : {"Each efficiency is the product of those below it", "Steady tasks/s",
                             "Without others (estimate)", "What it could have been, and what the pool took"})
        QVERIFY2(html.contains(part), part);
    const qsizetype begin = html.indexOf("Efficiencies after POP");
    QVERIFY(begin > 0);
    const QByteArray table = html.mid(begin, html.indexOf("</table>", begin) - begin);
    QVERIFY2(table.contains("Load balance"), table);
    QCOMPARE(table.count("pool of "), 2); // the single process has none
    QCOMPARE(table.count("<tr>"), 3);
}

WATCHED_TEST_MAIN(TestExport)
#include "tst_export.moc"
