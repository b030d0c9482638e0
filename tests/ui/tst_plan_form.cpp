// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/tasks/command_words.h"
#include "ui/run/core_slider.h"
#include "ui/run/inputs_edit.h"
#include "ui/run/plan_form.h"

using namespace manyhands;

namespace {

template <class Widget>
Widget& child(const QWidget& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return *found;
}

QString errorOf(const PlanForm& form) {
    const auto plan = form.plan();
    return plan ? QString() : QString::fromStdString(plan.error().sentence());
}

} // namespace

class TestPlanForm : public QObject {
    Q_OBJECT
private slots:
    void startsWithAWorkingExperiment();
    void spinBoxAndSliderAgree();
    void adviceFollowsTheCount_data();
    void adviceFollowsTheCount();
    void parametersFollowTheWorkload();
    void everyWorkloadMakesAPlan();
    void limitsReachThePlan();
    void badCommandsAreExplained_data();
    void badCommandsAreExplained();
    void aCommandIsSpelledOut();
    void aShellGetsTheTextAsItIs();
    void inputsOfAllKinds();
    void badInputsAreExplained();
    void namesAreKeptByteForByte();
    void wordsAreSplitAsAShellWould_data();
    void wordsAreSplitAsAShellWould();
    void equalExperimentsHaveEqualKeys();
};

void TestPlanForm::startsWithAWorkingExperiment() {
    const PlanForm form({2, 4}, 4);
    const auto request = form.request();
    QVERIFY2(request.has_value(), qPrintable(errorOf(form)));
    QCOMPARE(request->plan.workers, 4);
    QCOMPARE(request->plan.inputs->size(), 2000U);
    QCOMPARE(std::get<BuiltinTask>(request->plan.task).workload, std::string("primes"));
    QCOMPARE(request->plan.startMethod, StartMethod::ForkServer);
    QVERIFY(request->baselineFirst);
    QVERIFY(request->variant.isEmpty());
    QCOMPARE(form.title(), QStringLiteral("Prime numbers · 2,000 tasks"));
}

void TestPlanForm::spinBoxAndSliderAgree() {
    PlanForm form({4, 8}, 8);
    auto& slider = child<CoreSlider>(form, "procSlider");
    QCOMPARE(slider.maximum(), 16);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(form.processes(), 9);
    child<QSpinBox>(form, "procCount").setValue(3);
    QCOMPARE(slider.value(), 3);
    slider.resize(264, 50);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {263, 12});
    QCOMPARE(form.processes(), 16);
}

void TestPlanForm::adviceFollowsTheCount_data() {
    QTest::addColumn<int>("processes");
    QTest::addColumn<bool>("waiting");
    QTest::addColumn<QString>("advice");
    QTest::newRow("one") << 1 << false << "One process. This is the baseline.";
    QTest::newRow("fewer than cores") << 7 << false << "Leaves cores free for other programs.";
    QTest::newRow("as many as cores") << 8 << false << "One per core. A good start for work that uses the CPU.";
    QTest::newRow("up to threads") << 16 << false << "Shares cores between two processes. Gains are smaller.";
    QTest::newRow("more") << 17 << false
                          << "More processes than the processor can run at once. Expect switching, not speed.";
    QTest::newRow("waiting") << 17 << true << "Waiting tasks can use more processes than cores.";
}

void TestPlanForm::adviceFollowsTheCount() {
    QFETCH(int, processes);
    QFETCH(bool, waiting);
    QFETCH(QString, advice);
    QCOMPARE(processAdvice(processes, {8, 16}, waiting), advice);
}

void TestPlanForm::parametersFollowTheWorkload() {
    PlanForm form({2, 2}, 2);
    form.chooseWorkload(QStringLiteral("uneven"));
    QVERIFY(form.findChild<QWidget*>(QStringLiteral("parameter_spread")));
    QVERIFY(form.findChild<QWidget*>(QStringLiteral("parameter_seed")));
    form.chooseWorkload(QStringLiteral("crash"));
    auto& how = child<QComboBox>(form, "taskSize");
    how.setCurrentText(QStringLiteral("kill"));
    const auto plan = form.plan();
    QVERIFY2(plan.has_value(), qPrintable(errorOf(form)));
    QCOMPARE(std::get<BuiltinTask>(plan->task).settings.front(), (std::pair<std::string, std::string>("how", "kill")));
    QVERIFY(!form.findChild<QWidget*>(QStringLiteral("parameter_spread")));
}

void TestPlanForm::everyWorkloadMakesAPlan() {
    PlanForm form({2, 2}, 2);
    for (const WorkloadInfo& info : workloadInfos()) {
        form.chooseWorkload(QString::fromStdString(std::string(info.name)));
        for (int pattern = 0; pattern < 3; ++pattern) {
            child<QComboBox>(form, "taskSpread").setCurrentIndex(pattern);
            QVERIFY2(form.plan().has_value(), qPrintable(errorOf(form)));
        }
    }
}

void TestPlanForm::limitsReachThePlan() {
    PlanForm form({2, 2}, 2);
    child<QSpinBox>(form, "retries").setValue(2);
    child<QDoubleSpinBox>(form, "timeLimit").setValue(1.5);
    child<QSpinBox>(form, "memoryLimit").setValue(64);
    child<QComboBox>(form, "onFailure").setCurrentIndex(1);
    child<QCheckBox>(form, "pinWorkers").setChecked(true);
    child<QSpinBox>(form, "repeats").setValue(5);
    child<QSpinBox>(form, "chunkSize").setValue(16);
    child<QPushButton>(form, "startMethod1").click();
    const auto request = form.request();
    QVERIFY(request.has_value());
    QCOMPARE(request->plan.retries, 2);
    QCOMPARE(request->plan.timeoutSeconds, 1.5);
    QCOMPARE(request->plan.memoryLimitBytes, 64'000'000U);
    QCOMPARE(request->plan.halt.when, HaltPolicy::When::Soon);
    QVERIFY(request->plan.pin);
    QCOMPARE(request->plan.chunkSize, 16U);
    QCOMPARE(request->plan.startMethod, StartMethod::Spawn);
    QCOMPARE(request->repeats, 5);
    QCOMPARE(request->variant, QStringLiteral("chunk 16, pinned, spawn"));
    QCOMPARE(child<QLabel>(form, "chunkCaption").text(), QStringLiteral("125 chunks"));
}

void TestPlanForm::badCommandsAreExplained_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing typed") << ""
                                   << "1..3"
                                   << "no command";
    QTest::newRow("a program that is not there") << "no-such-program-anywhere {}"
                                                 << "1..3"
                                                 << "no-such-program-anywhere";
    QTest::newRow("an open quote") << "echo 'a"
                                   << "1..3"
                                   << "quote";
    QTest::newRow("a trailing backslash") << "echo \\"
                                          << "1..3"
                                          << "backslash";
    QTest::newRow("no inputs") << "echo {}"
                               << ""
                               << "no inputs";
    QTest::newRow("a column too many") << "echo {2}"
                                       << "1..3"
                                       << "column";
}

void TestPlanForm::badCommandsAreExplained() {
    QFETCH(QString, command);
    QFETCH(QString, inputs);
    QFETCH(QString, says);
    PlanForm form({2, 2}, 2);
    form.chooseCommand();
    child<QPlainTextEdit>(form, "commandTemplate").setPlainText(command);
    form.findChild<InputsEdit*>()->addTyped(inputs);
    const QString error = errorOf(form);
    QVERIFY2(error.contains(says, Qt::CaseInsensitive), qPrintable(error));
}

void TestPlanForm::aCommandIsSpelledOut() {
    PlanForm form({2, 2}, 2);
    form.chooseCommand();
    child<QPlainTextEdit>(form, "commandTemplate").setPlainText(QStringLiteral("echo \"a b\" {} {#}"));
    form.findChild<InputsEdit*>()->addTyped(QStringLiteral("1..100"));
    const auto plan = form.plan();
    QVERIFY2(plan.has_value(), qPrintable(errorOf(form)));
    QCOMPARE(plan->inputs->size(), 100U);
    const QStringList lines = child<QLabel>(form, "commandPreview").text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], QStringLiteral("echo 'a b' 1 1"));
    QCOMPARE(lines[4], QStringLiteral("echo 'a b' 5 5"));
    QCOMPARE(form.title(), QStringLiteral("Command · 100 tasks"));
}

void TestPlanForm::aShellGetsTheTextAsItIs() {
    PlanForm form({2, 2}, 2);
    form.chooseCommand();
    child<QPlainTextEdit>(form, "commandTemplate").setPlainText(QStringLiteral("echo \"$1\" | wc -c"));
    child<QCheckBox>(form, "useShell").setChecked(true);
    form.findChild<InputsEdit*>()->addTyped(QStringLiteral("a,b"));
    const auto plan = form.plan();
    QVERIFY2(plan.has_value(), qPrintable(errorOf(form)));
    QVERIFY(std::get<CommandTask>(plan->task).command.isShell());
}

void TestPlanForm::inputsOfAllKinds() {
    const QTemporaryDir folder;
    for (const char* name : {"b", "a"})
        QVERIFY(QFile(folder.filePath(QString::fromLatin1(name))).open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("deeper")));
    QFile list(folder.filePath(QStringLiteral("list")));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("x\ny\nz\n") == 6);
    list.close();
    InputsEdit edit;
    QSignalSpy changed(&edit, &InputsEdit::changed);
    edit.addPaths({folder.path().toStdString()});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(edit.inputs()->size(), 3U);
    QVERIFY(QString::fromStdString(edit.inputs()->at(0, 0)).endsWith(QLatin1String("/a")));
    edit.clear();
    edit.addLinesOf(list.fileName());
    QCOMPARE(edit.inputs()->at(2, 0), std::string("z"));
    edit.addTyped(QStringLiteral("1..4"));
    QCOMPARE(edit.inputs()->size(), 12U);
    QCOMPARE(edit.inputs()->columns(), 2U);
    QCOMPARE(edit.countText(), QStringLiteral("12 inputs"));
}

void TestPlanForm::badInputsAreExplained() {
    InputsEdit edit;
    edit.addTyped(QStringLiteral("5..x"));
    edit.addLinesOf(QStringLiteral("/no/such/list"));
    auto& error = child<QLabel>(edit, "inputsError");
    QVERIFY2(error.text().contains(QLatin1String("/no/such/list")), qPrintable(error.text()));
    edit.addTyped(QStringLiteral("-"));
    QVERIFY(error.text().contains(QLatin1String("standard input")));
    QVERIFY(!error.isHidden());
}

void TestPlanForm::namesAreKeptByteForByte() {
    const QTemporaryDir folder;
    const std::string strange = folder.path().toStdString() + "/-a\n\xff'\"";
    FILE* file = std::fopen(strange.c_str(), "w");
    QVERIFY(file);
    std::fclose(file);
    InputsEdit edit;
    edit.addPaths({folder.path().toStdString()});
    QCOMPARE(edit.inputs()->size(), 1U);
    QCOMPARE(edit.inputs()->at(0, 0), strange);
}

void TestPlanForm::wordsAreSplitAsAShellWould_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("blanks") << "  a  b\n\tc " << QStringList{"a", "b", "c"};
    QTest::newRow("single quotes") << "'a b' 'c\\d'" << QStringList{"a b", "c\\d"};
    QTest::newRow("double quotes") << "\"a \\\" b\" \"\\n\"" << QStringList{"a \" b", "\\n"};
    QTest::newRow("glued") << "a'b'\"c\"\\ d" << QStringList{"abc d"};
    QTest::newRow("an empty word") << "a ''" << QStringList{"a", ""};
    QTest::newRow("no expansion") << "$HOME * ~ `x`" << QStringList{"$HOME", "*", "~", "`x`"};
    QTest::newRow("nothing") << " \n" << QStringList{};
}

void TestPlanForm::wordsAreSplitAsAShellWould() {
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const auto split = commandWords(text.toStdString());
    QVERIFY(split.has_value());
    QStringList found;
    for (const std::string& word : *split)
        found << QString::fromStdString(word);
    QCOMPARE(found, words);
}

void TestPlanForm::equalExperimentsHaveEqualKeys() {
    PlanForm form({2, 2}, 2);
    const QString before = form.request()->experiment;
    form.setProcesses(1);
    child<QSpinBox>(form, "chunkSize").setValue(5);
    QCOMPARE(form.request()->experiment, before);
    form.setTasks(10, QStringLiteral("1000"));
    QVERIFY(form.request()->experiment != before);
}

WATCHED_TEST_MAIN(TestPlanForm)
#include "tst_plan_form.moc"
