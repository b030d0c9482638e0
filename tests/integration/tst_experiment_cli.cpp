// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

#include "core/session/durable_file.h"
#include "core/session/experiment_json.h"
#include "core/session/trust_book.h"
#include "tests/support/programs.h"

using namespace manyhands;

namespace {

/// A folder with an experiment in it, and a book of trust of its own.
struct Place {
    QTemporaryDir folder;

    std::string path(const char* name) const { return folder.filePath(QString::fromLatin1(name)).toStdString(); }
    std::string save(const Experiment& experiment) const {
        const std::string text = experimentJson(experiment);
        if (const auto saved = saveFile(path("e.json"), text); !saved)
            qFatal("%s", saved.error().sentence().c_str());
        return text;
    }
    test::ProgramEnd run(const QStringList& arguments) const {
        return test::runProgram(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"), arguments,
                                {{}, folder.path(), {"XDG_DATA_HOME=" + folder.path()}});
    }
    bool isThere(const char* name) const { return QFile::exists(folder.filePath(QString::fromLatin1(name))); }
};

Experiment squares() {
    Experiment experiment;
    experiment.task = BuiltinExperiment{"square", {{"n", "7"}}, 3, LengthPattern::Even};
    return experiment;
}

Experiment touching(const std::string& word) {
    Experiment experiment;
    experiment.task = CommandExperiment{"touch {}", false, {}, {}, {{ExperimentInput::Kind::Values, {word}, {}}}};
    return experiment;
}

} // namespace

class ExperimentCliTest : public QObject {
    Q_OBJECT
private slots:
    void aBuiltInTaskNeedsNoTrust() {
        const Place place;
        place.save(squares());
        const auto end = place.run({"run", "--quiet", "--experiment", "e.json"});
        QCOMPARE(end.code, 0);
        QCOMPARE(end.out, QByteArray("49\n49\n49\n"));
    }
    void optionsBesideItReplaceItsOwn() {
        const Place place;
        Experiment experiment = squares();
        experiment.workers = 2;
        place.save(experiment);
        const auto kept = place.run({"run", "--quiet", "--experiment", "e.json", "--json"});
        QVERIFY2(kept.out.contains("\"workers\":\"2\"") || kept.out.contains("\"workers\":2"), kept.out.left(400));
        const auto replaced = place.run({"run", "--quiet", "--experiment", "e.json", "-j", "1", "--json"});
        QVERIFY2(replaced.out.contains("\"workers\":\"1\"") || replaced.out.contains("\"workers\":1"),
                 replaced.out.left(400));
    }
    void compareTakesItToo() {
        const Place place;
        place.save(squares());
        const auto end =
            place.run({"compare", "--quiet", "--repeats", "1", "--warmup", "0", "--csv", "--experiment", "e.json"});
        QVERIFY2(end.code == 0, end.err);
        QVERIFY(end.out.contains("serial"));
    }
    void aProgramWaitsForTrust() {
        const Place place;
        Experiment experiment = touching("made");
        // looking at its inputs would wait for ever
        QCOMPARE(::mkfifo(place.path("pipe").c_str(), 0600), 0);
        auto& command = std::get<CommandExperiment>(experiment.task);
        command.inputs.push_back({ExperimentInput::Kind::Lines, {}, place.path("pipe")});
        command.command += " \x1b[31m";
        place.save(experiment);
        const auto refused = place.run({"run", "--experiment", "e.json"});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--trust") && refused.err.contains("touch '{}'"), refused.err);
        QVERIFY2(!refused.err.contains('\x1b'), refused.err);
        QVERIFY(!place.isThere("made"));
    }
    void trustLetsItRun() {
        const Place place;
        place.save(touching("made"));
        const auto end = place.run({"run", "--quiet", "--trust", "--experiment", "e.json"});
        QVERIFY2(end.code == 0, end.err);
        QVERIFY(place.isThere("made"));
    }
    void whatThisUserSavedHereIsTrusted() {
        const Place place;
        const std::string text = place.save(touching("made"));
        QVERIFY(TrustBook(place.path("manyhands/trusted")).trust(place.path("e.json"), text));
        QCOMPARE(place.run({"run", "--quiet", "--experiment", "e.json"}).code, 0);
        QVERIFY(place.isThere("made"));
        place.save(touching("another"));
        QCOMPARE(place.run({"run", "--quiet", "--experiment", "e.json"}).code, 2);
        QVERIFY(!place.isThere("another"));
    }
    void wrongUses_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such file") << QStringList{"--experiment", "none.json"} << QByteArray("none.json");
        QTest::newRow("a task beside it")
            << QStringList{"--experiment", "e.json", "--workload", "sleep"} << QByteArray("task is given twice");
        QTest::newRow("inputs beside it")
            << QStringList{"--experiment", "e.json", "--tasks", "5"} << QByteArray("inputs are given twice");
        QTest::newRow("trust in nothing")
            << QStringList{"--trust", "--workload", "sleep", "--tasks", "1"} << QByteArray("--trust");
        QTest::newRow("no experiment") << QStringList{"--experiment", "other.json"} << QByteArray("schema");
    }
    void wrongUses() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Place place;
        place.save(squares());
        QVERIFY(saveFile(place.path("other.json"), "{}"));
        const auto end = place.run(QStringList{"run"} + arguments);
        QCOMPARE(end.code, 2);
        QVERIFY2(end.err.contains(says), end.err);
        QVERIFY(end.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExperimentCliTest)
#include "tst_experiment_cli.moc"
