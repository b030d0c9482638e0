// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are agreed on and stand still: of views where nothing has happened yet, and below the form's choices.
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/files/experiment_desk.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/segmented.h"

using namespace manyhands;
using manyhands::test::Stage;

class TestAgreedWords : public QObject {
    Q_OBJECT
private slots:
    void beforeTheFirstRun_data();
    void beforeTheFirstRun();
    void emptyTabsSayWhatFillsThem_data();
    void emptyTabsSayWhatFillsThem();
    void startMethodsAreExplained();
    void failedTasksThatThereAreNot();
    void aReadOnlyFolderIsNamed();
    void aShortageOfSharedMemoryIsTold();
};

namespace {

/// "Title / Text [Button]" of those that are shown in `parent`.
QStringList emptyTexts(const QWidget& parent) {
    QStringList shown;
    for (const EmptyState* empty : parent.findChildren<EmptyState*>()) {
        if (!empty->isVisible())
            continue;
        QString text = empty->title() + QStringLiteral(" / ") + empty->text();
        for (const QPushButton* button : empty->findChildren<QPushButton*>())
            text += QStringLiteral(" [%1]").arg(button->text());
        shown << text;
    }
    return shown;
}

} // namespace

void TestAgreedWords::beforeTheFirstRun_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("baseline");
    QTest::addColumn<QString>("duration");
    QTest::newRow("not known yet") << std::nan("") << true
                                   << " One single-process pass comes first, to compare against.";
    QTest::newRow("known") << 50.0 << true
                           << " It takes about 50 s, with one single-process pass first to compare against.";
    QTest::newRow("known, the pool alone") << 50.0 << false << " It takes about 50 s.";
    QTest::newRow("not known, the pool alone") << std::nan("") << false << "";
}

void TestAgreedWords::beforeTheFirstRun() {
    QFETCH(double, seconds);
    QFETCH(bool, baseline);
    QFETCH(QString, duration);
    Stage stage;
    Experiment experiment = stage.window.runPage().form().experiment();
    experiment.baselineFirst = baseline;
    QVERIFY(stage.window.runPage().form().setExperiment(experiment));
    stage.window.runPage().setExpectedSeconds(seconds);
    const QString expected = QStringLiteral("Ready to run 2,000 tasks on 8 processes / The timeline, timings and "
                                            "processor use appear here while it runs.%1 [Start the first lesson]")
                                 .arg(duration);
    const QStringList shown = emptyTexts(stage.window.runPage());
    QVERIFY2(shown.contains(expected), qPrintable(shown.join(QStringLiteral(" | "))));
}

void TestAgreedWords::emptyTabsSayWhatFillsThem_data() {
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("told");
    QTest::newRow("Timing") << int(ResultsPane::Timing)
                            << "No timings yet / Each run adds a row, so you can compare one process with many.";
    QTest::newRow("Scaling") << int(ResultsPane::Scaling)
                             << "Not enough counts yet / Run with at least three different process counts, one process "
                                "among them, or let Tune do it. [Open Tune]";
}

void TestAgreedWords::emptyTabsSayWhatFillsThem() {
    QFETCH(int, tab);
    QFETCH(QString, told);
    Stage stage;
    if (tab == ResultsPane::Scaling) { // one process and another are two
        stage.key(Qt::Key_F5);
        stage.finishBoth();
    }
    stage.window.runPage().results().showTab(tab);
    QCOMPARE(emptyTexts(stage.window.runPage().results()), QStringList{told});
}

void TestAgreedWords::startMethodsAreExplained() {
    Stage stage;
    auto& methods = stage.child<Segmented>("startMethod");
    const auto& caption = stage.child<QLabel>("startCaption");
    QCOMPARE(methods.current(), 0);
    QCOMPARE(caption.text(), QStringLiteral("A small helper makes each worker. Safe when the program has threads, "
                                            "which is why this window never forks itself."));
    methods.setCurrent(1);
    QCOMPARE(caption.text(), QStringLiteral("Starts a fresh program each time. Slowest, fully separate."));
}

void TestAgreedWords::failedTasksThatThereAreNot() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    stage.window.runPage().results().showFailures();
    QCOMPARE(emptyTexts(stage.window.runPage().results()), QStringList{"No failed tasks / All 2,000 tasks finished."});
}

/// Root may write anywhere but into what the kernel shows.
void TestAgreedWords::aReadOnlyFolderIsNamed() {
    const QTemporaryDir folder;
    QString file = QStringLiteral("/proc/mine.json"), why = QStringLiteral("No such file or directory");
    if (::geteuid() != 0) {
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        file = folder.filePath(QStringLiteral("mine.json"));
        why = QStringLiteral("Permission denied");
    }
    Stage stage;
    QVERIFY(!stage.window.desk().saveTo(file));
    const InfoBar& bar = stage.window.runPage().infoBar();
    QVERIFY2(bar.text().startsWith(QStringLiteral("The file could not be saved. %1: %2").arg(file, why)),
             qPrintable(bar.text()));
    QCOMPARE(stage.child<QPushButton>("saveElsewhere").text(), QStringLiteral("Save elsewhere"));
}

void TestAgreedWords::aShortageOfSharedMemoryIsTold() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    stage.driver.sayFailed({"Not enough shared memory", "512 MiB are needed (Cannot allocate memory)",
                            "Close other programs, use fewer workers, or raise the limit on memory (ulimit -v).", 12});
    QCOMPARE(
        stage.window.runPage().infoBar().text(),
        QStringLiteral("Not enough shared memory. 512 MiB are needed (Cannot allocate memory). Close other programs, "
                       "use fewer workers, or raise the limit on memory (ulimit -v). Run starts it again."));
    QCOMPARE(stage.window.chipText(), QStringLiteral("Stopped by an error"));
    QCOMPARE(stage.child<QTabBar>("resultTabs").currentIndex(), int(ResultsPane::Log));
}

WATCHED_TEST_MAIN(TestAgreedWords)
#include "tst_agreed_words.moc"
