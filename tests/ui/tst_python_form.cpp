// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a Python function: what it knows of a file it only reads, and what it says before a run.
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "ui/run/plan_form.h"
#include "ui/run/python_calls.h"
#include "ui/run/python_form.h"

#include <sys/stat.h>

using namespace manyhands;

namespace {

/// Lets a test drop something without a drag.
struct OpenForm : PythonForm {
    using PythonForm::dropEvent;
};

/// A form, and a folder with files for it.
struct Place {
    QTemporaryDir folder;
    PlanForm form{{2, 2}, 2};

    Place() { form.choosePython(); }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& source) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size())
            qFatal("the file could not be written");
        return file.fileName();
    }
    template <class Widget>
    Widget& child(const char* name) const {
        auto* found = form.findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    void ask(const QString& file, const char* function, const char* inputs) const {
        child<QLineEdit>("pythonFile").setText(file);
        child<QComboBox>("pythonFunction").setEditText(QString::fromLatin1(function));
        child<QPlainTextEdit>("pythonInputs").setPlainText(QString::fromUtf8(inputs));
    }
    QStringList functions() const {
        QStringList names;
        const auto& combo = child<QComboBox>("pythonFunction");
        for (int i = 0; i < combo.count(); ++i)
            names << combo.itemText(i);
        return names;
    }
    QString error() const { return child<QLabel>("pythonError").text(); }
    QStringList preview() const { return child<QLabel>("pythonPreview").text().split(QLatin1Char('\n')); }
};

Experiment askedOf(const std::string& file, ExperimentInput inputs) {
    Experiment experiment;
    experiment.task = PythonExperiment{"python3", file, "crunch", true, std::move(inputs)};
    return experiment;
}

constexpr const char* kSource = "import os\n\ndef crunch(n):\n    def inner():\n        pass\n    return n * n\n\n"
                                "async def fetch(address):\n    pass\n";

} // namespace

Q_DECLARE_METATYPE(ExperimentInput)

class TestPythonForm : public QObject {
    Q_OBJECT
private slots:
    void aFunctionMakesAPlan();
    void functionsAreReadAndNothingRuns();
    void functionsFollowTheFile_data();
    void functionsFollowTheFile();
    void callsAreSpelledOut_data();
    void callsAreSpelledOut();
    void whatCannotBeSeenIsEscaped();
    void inputsAreCounted_data();
    void inputsAreCounted();
    void troubleIsToldBeforeARun_data();
    void troubleIsToldBeforeARun();
    void anEmptyFormIsNoTrouble();
    void allIsShownAndKept_data();
    void allIsShownAndKept();
    void aStrangersFileIsNotTouched();
    void aFileIsDropped();
    void tabGoesAsOneReads();
    void equalFunctionsHaveEqualKeys();
};

void TestPythonForm::aFunctionMakesAPlan() {
    const Place place;
    place.ask(place.write("crunch.py", kSource), "crunch", "1..100");
    const auto request = place.form.request();
    QVERIFY2(request, request ? "" : request.error().sentence().c_str());
    const auto& task = std::get<PythonTask>(request->plan.task);
    QCOMPARE(QString::fromStdString(task.file), place.path("crunch.py"));
    QCOMPARE(task.function, std::string("crunch"));
    QVERIFY(!task.star);
    QCOMPARE(request->plan.inputs->size(), 100U);
    QCOMPARE(place.form.title(), QStringLiteral("crunch.py:crunch · 100 tasks"));
    QCOMPARE(place.error(), QString());
}

void TestPythonForm::functionsAreReadAndNothingRuns() {
    const Place place;
    const QString canary = place.path("canary");
    place.ask(place.write("crunch.py", "open('" + QFile::encodeName(canary) + "', 'w')\n" + kSource), "", "");
    const QStringList functions = place.functions();
    QVERIFY2(functions.contains("crunch") && functions.contains("fetch"), qPrintable(functions.join(' ')));
    QVERIFY(!functions.contains("inner"));
    QVERIFY(!QFile::exists(canary));
}

void TestPythonForm::functionsFollowTheFile_data() {
    QTest::addColumn<bool>("replaced");
    QTest::newRow("written over") << false;
    QTest::newRow("replaced, as editors do") << true;
}

void TestPythonForm::functionsFollowTheFile() {
    QFETCH(bool, replaced);
    const Place place;
    const QString file = place.write("crunch.py", kSource);
    place.ask(file, "mine", "1..3");
    for (const char* name : {"later", "last"}) { // it is watched on
        const QByteArray source = "def " + QByteArray(name) + "(n):\n    return n\n";
        place.write(replaced ? "new.py" : "crunch.py", source);
        if (replaced)
            QCOMPARE(::rename(QFile::encodeName(place.path("new.py")).constData(), QFile::encodeName(file).constData()),
                     0);
        QTRY_COMPARE(place.functions(), QStringList{QString::fromLatin1(name)});
    }
    QCOMPARE(place.child<QComboBox>("pythonFunction").currentText(), QStringLiteral("mine"));
    place.child<QLineEdit>("pythonFile").setText(place.path("none.py"));
    QCOMPARE(place.functions(), QStringList());
}

void TestPythonForm::callsAreSpelledOut_data() {
    QTest::addColumn<bool>("star");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("a range") << false << "17..30"
                             << QStringList{"crunch(17)", "crunch(18)", "crunch(19)", "crunch(20)", "crunch(21)", "…"};
    QTest::newRow("a list of numbers") << false << "3,5" << QStringList{"crunch(3)", "crunch(5)"};
    QTest::newRow("a value a line") << false << "\"a b\"\n\n {\"x\": [1, 2.50]}\n123456789012345678901234567890"
                                    << QStringList{"crunch(\"a b\")", "crunch({\"x\": [1, 2.50]})",
                                                   "crunch(123456789012345678901234567890)"};
    QTest::newRow("words of JSON") << false << "[true, false, null, \"true, \\\"null\"]"
                                   << QStringList{"crunch([True, False, None, \"true, \\\"null\"])"};
    QTest::newRow("a list that is spread") << true << "[2, [3]]\n[]" << QStringList{"crunch(2, [3])", "crunch()"};
    QTest::newRow("a list that is not") << false << "[2, 3]" << QStringList{"crunch([2, 3])"};
    QTest::newRow("a mark that turns the text round")
        << false << "\"\u202egpj\"" << QStringList{"crunch(\"\\u202egpj\")"};
    QTest::newRow("no inputs") << false << "" << QStringList{"Nothing yet"};
}

void TestPythonForm::callsAreSpelledOut() {
    QFETCH(bool, star);
    QFETCH(QString, inputs);
    QFETCH(QStringList, calls);
    const Place place;
    place.ask(place.write("crunch.py", kSource), "crunch", qPrintable(inputs));
    place.child<QPlainTextEdit>("pythonInputs").setPlainText(inputs);
    place.child<QCheckBox>("pythonStar").setChecked(star);
    QCOMPARE(place.preview(), calls);
    QCOMPARE(place.error(), QString());
}

void TestPythonForm::whatCannotBeSeenIsEscaped() {
    QCOMPARE(withoutInvisible(QStringLiteral("a\u200bb\n\U000e0041")), QStringLiteral("a\\u200bb\\u000a\\U000e0041"));
}

void TestPythonForm::inputsAreCounted_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("count");
    QTest::newRow("nothing") << QByteArray() << "No inputs yet";
    QTest::newRow("one") << QByteArray("7") << "1 input";
    QTest::newRow("a range") << QByteArray("1..2000") << "2,000 inputs";
    QTest::newRow("a negative range") << QByteArray("-5..-1") << "5 inputs";
    QTest::newRow("blank lines do not count") << QByteArray("\n1\n\n \n2\n") << "2 inputs";
    QTest::newRow("a list of lists is one value") << QByteArray("[1,2],") << "1 input";
}

void TestPythonForm::inputsAreCounted() {
    QFETCH(QByteArray, text);
    QFETCH(QString, count);
    const Place place;
    place.ask({}, "", text.constData());
    QCOMPARE(place.child<QLabel>("pythonInputsCount").text(), count);
}

void TestPythonForm::troubleIsToldBeforeARun_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("says");
    QTest::newRow("a file that is not there") << "none.py"
                                              << "crunch"
                                              << "1..3"
                                              << "none.py";
    QTest::newRow("a folder") << "."
                              << "crunch"
                              << "1..3"
                              << "folder";
    QTest::newRow("no function") << "crunch.py"
                                 << ""
                                 << "1..3"
                                 << "function";
    QTest::newRow("a function the file has not") << "crunch.py"
                                                 << "crush"
                                                 << "1..3"
                                                 << "crush";
    QTest::newRow("a value that is no JSON") << "crunch.py"
                                             << "crunch"
                                             << "1\n2\n{3}"
                                             << "3";
    QTest::newRow("a word without quotes") << "crunch.py"
                                           << "crunch"
                                           << "Anna"
                                           << "Anna";
}

void TestPythonForm::troubleIsToldBeforeARun() {
    QFETCH(QString, file);
    QFETCH(QString, function);
    QFETCH(QString, inputs);
    QFETCH(QString, says);
    const Place place;
    place.write("crunch.py", kSource);
    place.ask(place.path(qPrintable(file)), qPrintable(function), qPrintable(inputs));
    QVERIFY2(place.error().contains(says), qPrintable(place.error()));
    QVERIFY(!place.child<QLabel>("pythonError").isHidden());
    const auto plan = place.form.plan();
    QVERIFY(!plan);
}

void TestPythonForm::anEmptyFormIsNoTrouble() {
    const Place place;
    QCOMPARE(place.error(), QString());
    const auto plan = place.form.plan();
    QVERIFY(!plan);
}

void TestPythonForm::allIsShownAndKept_data() {
    QTest::addColumn<ExperimentInput>("inputs");
    QTest::newRow("values") << ExperimentInput{ExperimentInput::Kind::Values, {"[1, 2]", "[\"ü\", 3]"}, {}};
    QTest::newRow("a range") << ExperimentInput{ExperimentInput::Kind::Spec, {}, "1..100"};
    QTest::newRow("lines of a file") << ExperimentInput{ExperimentInput::Kind::Lines, {}, "/no/such/list"};
    QTest::newRow("lines of a file, as a command line names it")
        << ExperimentInput{ExperimentInput::Kind::Spec, {}, "@/no/such/list"};
    QTest::newRow("none") << ExperimentInput();
}

void TestPythonForm::allIsShownAndKept() {
    QFETCH(ExperimentInput, inputs);
    for (const bool trusted : {true, false}) {
        const Place place;
        PlanForm form({2, 2}, 2);
        const Experiment asked = askedOf("/no/such/crunch.py", inputs);
        const auto shown = form.setExperiment(asked, trusted);
        QVERIFY2(shown, shown ? "" : shown.error().sentence().c_str());
        QVERIFY(form.experiment().task == asked.task);
        QCOMPARE(form.needsTrust(), !trusted);
    }
}

/// A pipe in its place would keep whoever opens it waiting for ever.
void TestPythonForm::aStrangersFileIsNotTouched() {
    Place place;
    const std::string pipe = place.path("pipe.py").toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    Experiment asked = askedOf(pipe, {ExperimentInput::Kind::Lines, {}, pipe});
    QVERIFY(place.form.setExperiment(asked, false));
    place.form.resize(300, 900);
    place.form.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&place.form));
    QCOMPARE(place.functions(), QStringList());
    QCOMPARE(place.child<QComboBox>("pythonInterpreter").count(), 1);
    QVERIFY2(place.preview().join(' ').contains("pipe.py"), qPrintable(place.preview().join(' ')));
    QVERIFY(!place.form.plan());
    QCOMPARE(place.form.taskCount(), 0U);
    // and what was agreed to is
    QVERIFY(QFile::remove(place.path("pipe.py")));
    place.write("pipe.py", kSource);
    asked = askedOf(pipe, {ExperimentInput::Kind::Values, {"[1]"}, {}});
    QVERIFY(place.form.setExperiment(asked, false));
    QCOMPARE(place.functions(), QStringList());
    place.form.trust();
    QVERIFY(place.functions().contains("crunch"));
    QVERIFY(place.child<QComboBox>("pythonInterpreter").count() > 1);
    const auto plan = place.form.plan();
    QVERIFY2(plan, plan ? "" : plan.error().sentence().c_str());
}

void TestPythonForm::aFileIsDropped() {
    const QTemporaryDir folder;
    PythonForm form;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath("crunch.py"))});
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    (form.*&OpenForm::dropEvent)(&drop);
    QCOMPARE(form.findChild<QLineEdit*>("pythonFile")->text(), folder.filePath("crunch.py"));
}

void TestPythonForm::tabGoesAsOneReads() {
    Place place;
    place.form.setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(&place.form));
    place.child<QLineEdit>("pythonFile").setFocus();
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        order << place.form.focusWidget()->objectName();
        QTest::keyClick(place.form.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{"pythonFile", "pythonFileChoose", "pythonFunction", "pythonInterpreter",
                                 "pythonInterpreterChoose", "pythonInputs", "pythonInputsLines", "pythonStar"}));
}

void TestPythonForm::equalFunctionsHaveEqualKeys() {
    const Place place;
    const QString file = place.write("crunch.py", kSource);
    place.ask(file, "crunch", "1..10");
    const QString before = place.form.request()->experiment;
    place.ask(file, "fetch", "1..10");
    QVERIFY(place.form.request()->experiment != before);
    place.ask(file, "crunch", "1..10");
    QCOMPARE(place.form.request()->experiment, before);
    place.ask(file, "crunch", "1..11");
    QVERIFY(place.form.request()->experiment != before);
}

WATCHED_TEST_MAIN(TestPythonForm)
#include "tst_python_form.moc"
