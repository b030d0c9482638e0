// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/run_json.h"

#include <limits>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "core/store/formats/compare_json.h"
#include "core/store/formats/loss_json.h"
#include "core/store/formats/machine_json.h"
#include "core/store/formats/run_json_reader.h"

using namespace manyhands;

namespace {

template <class Writer, class Record>
QByteArray textOf(Writer writer, const Record& record) {
    std::string text;
    writer(record, [&](std::string_view bytes) { text += bytes; });
    return QByteArray::fromStdString(text);
}

QJsonObject parsed(const QByteArray& text) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString() << "at" << error.offset << text.mid(error.offset - 20, 40);
    return document.object();
}

RunRecord recordOf(std::vector<RecordedTask> tasks) {
    RunRecord record;
    record.id = "an id";
    record.mode = "pool";
    record.state = "finished";
    record.plan = {{"task", "square"}, {"workers", "2"}};
    record.summary.tasks = record.summary.succeeded = tasks.size();
    record.summary.wallS = 0.5;
    RecordedWorker worker;
    worker.exit = {0, 0};
    record.workers = {worker};
    record.recordedTasks = tasks.size();
    record.taskAt = [tasks](std::uint64_t index) { return tasks[index]; };
    return record;
}

} // namespace

class RunJsonTest : public QObject {
    Q_OBJECT
private slots:
    void timeAreasComeBackToTheNanosecond() {
        RunRecord record = recordOf({});
        TimeAreas areas;
        for (std::size_t i = 0; i < kTimeParts; ++i)
            areas.ns[i] = (std::int64_t{1} << 55U) + static_cast<std::int64_t>(i);
        areas.spanNs = 123'456'789'012'345'678;
        areas.tasks = 7;
        areas.waitsSplit = false;
        areas.blockedSplit = true;
        record.areas = areas;
        const auto read = readRunJson(textOf(writeRunJson, record).toStdString());
        QVERIFY(read && read->areas);
        QCOMPARE(read->areas->ns, areas.ns);
        QCOMPARE(read->areas->spanNs, areas.spanNs);
        QCOMPARE(read->areas->tasks, areas.tasks);
        QVERIFY(read->areas->waitsKnown && !read->areas->waitsSplit && read->areas->blockedSplit);
    }

    void effortComesBack() {
        RunRecord record = recordOf({});
        record.areas = TimeAreas{};
        record.areas->effort = TaskEffort{11, 12, 13, 14, 15, 16, 17};
        auto text = textOf(writeRunJson, record);
        auto read = readRunJson(text.toStdString());
        QVERIFY(read && read->areas && read->areas->effort);
        QCOMPARE(read->areas->effort->systemNs, 11);
        QCOMPARE(read->areas->effort->majorFaults, 13);
        QCOMPARE(read->areas->effort->cycles, 15);
        QCOMPARE(read->areas->effort->canaryNs, 17);
        record.areas->effort = TaskEffort{11, 12, 13, 0, 0, 0, 0};
        text = textOf(writeRunJson, record);
        QVERIFY2(!text.contains("instructions") && !text.contains("cycles") && !text.contains("canar"), text);
        read = readRunJson(text.toStdString());
        QVERIFY(read->areas->effort && !read->areas->effort->countsKnown());
    }

    /// Of before workers looked at their processors' clocks.
    void olderAreasAreRead() {
        RunRecord record = recordOf({});
        record.areas = TimeAreas{};
        (*record.areas)[TimePart::Compute] = 7;
        QByteArray text = textOf(writeRunJson, record);
        QVERIFY(text.contains("\"measuring\":0,"));
        text.replace("\"measuring\":0,", "");
        const auto read = readRunJson(text.toStdString());
        QVERIFY(read && read->areas);
        QCOMPARE((*read->areas)[TimePart::Compute], 7);
        QVERIFY(!read->areas->effort);
        text.replace("\"disk\":0,", "");
        QVERIFY(!readRunJson(text.toStdString())->areas);
    }

    void slowerComputeHasItsCauses() {
        SpeedupLoss loss;
        loss.workers = 2;
        loss[TimePart::Compute] = 0.75;
        loss.slowdown = TaskSlowdown{};
        loss.slowdown->means = SlowdownMeans::Canary;
        loss.slowdown->aloneS = 3;
        loss.slowdown->spanS = 2;
        loss.slowdown->canaryRatio = 1.25;
        (*loss.slowdown)[SlowdownCause::Clock] = 0.75;
        (*loss.slowdown)[SlowdownCause::Kernel] = 0.75;
        std::string text;
        JsonWriter json([&](std::string_view bytes) { text += bytes; });
        writeLoss(loss, json);
        const auto part = parsed(QByteArray::fromStdString(text))["parts"].toArray().at(0).toObject();
        const auto slowdown = part["slowdown"].toObject();
        QCOMPARE(slowdown["by"].toString(), QString("canary"));
        QCOMPARE(slowdown["canary_ratio"].toDouble(), 1.25);
        double worth = 0;
        QStringList names;
        for (const auto& cause : slowdown["causes"].toArray()) {
            worth += cause.toObject()["workers_worth"].toDouble();
            names << cause.toObject()["name"].toString();
        }
        QCOMPARE(worth, part["workers_worth"].toDouble());
        QCOMPARE(names, QStringList({"kernel", "clock", "memory"}));
        QVERIFY(!QString::fromStdString(text).contains("instructions"));
    }

    void aRunWithoutAreasHasNone() {
        const QByteArray text = textOf(writeRunJson, recordOf({}));
        QVERIFY(parsed(text)["time_areas"].isNull());
        QVERIFY(!readRunJson(text.toStdString())->areas);
    }

    void lossHasTheKeysOfTheContract() {
        SpeedupLoss loss;
        loss.workers = 4;
        loss.ideal = 2;
        loss.achieved = 1.5;
        loss[TimePart::Lock] = 2.5;
        std::string text;
        JsonWriter json([&](std::string_view bytes) { text += bytes; });
        writeLoss(loss, json);
        const auto object = parsed(QByteArray::fromStdString(text));
        QCOMPARE(object["workers"].toDouble(), 4.0);
        QCOMPARE(object["ideal"].toDouble(), 2.0);
        QCOMPARE(object["achieved"].toDouble(), 1.5);
        QCOMPARE(object["parts"].toArray().size(), 1);
        const auto part = object["parts"].toArray()[0].toObject();
        QCOMPARE(part["name"].toString(), QString("lock"));
        QCOMPARE(part["workers_worth"].toDouble(), 2.5);
        QCOMPARE(part["share"].toDouble(), 0.625);
    }

    void keysOfTheContract() {
        RecordedTask task;
        task.state = "succeeded";
        task.value = "333332833333500000";
        task.input = {"1000000"};
        const auto json = parsed(textOf(writeRunJson, recordOf({task})));
        QCOMPARE(json["schema"].toString(), QString("manyhands.run/1"));
        for (const auto* key : {"id", "plan", "machine", "summary", "workers", "tasks", "cleanup"})
            QVERIFY2(json.contains(key), key);
        for (const auto* key : {"tasks", "succeeded", "failed", "crashed", "timed_out", "cancelled", "retried",
                                "wall_s", "cpu_s", "tasks_per_s", "peak_pss_bytes"})
            QVERIFY2(json["summary"].toObject().contains(key), key);
        for (const auto* key : {"worker", "pid", "started_s", "ended_s", "tasks", "busy_s", "cpu_s", "exit"})
            QVERIFY2(json["workers"].toArray()[0].toObject().contains(key), key);
        const auto first = json["tasks"].toArray()[0].toObject();
        for (const auto* key : {"task", "input", "state", "attempts", "worker", "queued_s", "started_s", "ended_s",
                                "cpu_s", "result", "error", "exit_code"})
            QVERIFY2(first.contains(key), key);
        QCOMPARE(first["result"].toString(), QString("333332833333500000"));
        QVERIFY(first["error"].isNull());
        for (const auto* key : {"processes", "descriptors", "shared_memory", "temporary_files", "zombies"})
            QVERIFY2(json["cleanup"].toObject().contains(key), key);
    }

    void bytesThatAreNoText() {
        RecordedTask task;
        task.state = "succeeded";
        task.input = {"\xff\n'"};
        task.output = RecordedOutput{"out\n", "\xfe", 4, 1, false};
        task.exitCode = 0;
        const auto first = parsed(textOf(writeRunJson, recordOf({task})))["tasks"].toArray()[0].toObject();
        QCOMPARE(QByteArray::fromBase64(first["input_base64"].toString().toLatin1()), QByteArray("\xff\n'"));
        QVERIFY(!first.contains("input"));
        const auto result = first["result"].toObject();
        QCOMPARE(result["stdout"].toString(), QString("out\n"));
        QCOMPARE(QByteArray::fromBase64(result["stderr_base64"].toString().toLatin1()), QByteArray("\xfe"));
        QCOMPARE(result["stdout_bytes"].toInt(), 4);
        QCOMPARE(first["exit_code"].toInt(-1), 0);
    }

    void missingOutputAndNotesAreTold() {
        RecordedTask task;
        task.state = "succeeded";
        task.output = RecordedOutput{"kept", "", 1004, 7, true};
        auto record = recordOf({task});
        record.notes = {{1.5, "a worker was stopped"}};
        const auto json = parsed(textOf(writeRunJson, record));
        QCOMPARE(json["tasks"].toArray()[0].toObject()["result"].toObject()["dropped_bytes"].toInt(), 1007);
        const auto note = json["notes"].toArray()[0].toObject();
        QCOMPARE(note["time_s"].toDouble(), 1.5);
        QCOMPARE(note["text"].toString(), QString("a worker was stopped"));
    }

    void theCurveOfATunedRunIsKept() {
        auto record = recordOf({});
        record.tuning = {{0, 1.5, 2, 100, "The run's start."}, {1.5, 4, 8, 390.5, "2 workers did less."}};
        const auto read = readRunJson(textOf(writeRunJson, record).toStdString());
        QVERIFY(read);
        QCOMPARE(read->tuning.size(), std::size_t{2});
        QCOMPARE(read->tuning[1].workers, 8);
        QCOMPARE(read->tuning[1].tasksPerS, 390.5);
        QCOMPARE(read->tuning[1].fromS, 1.5);
        QCOMPARE(read->tuning[1].reason, std::string("2 workers did less."));
    }

    void severalColumnsAreAList() {
        RecordedTask task;
        task.state = "cancelled";
        task.input = {"a", "b"};
        const auto first = parsed(textOf(writeRunJson, recordOf({task})))["tasks"].toArray()[0].toObject();
        QCOMPARE(first["input"].toArray(), (QJsonArray{"a", "b"}));
        QVERIFY(first["result"].isNull());
    }

    void failuresTellWhy() {
        RecordedTask task;
        task.state = "crashed";
        task.error = RecordedError{"crashed", "signal 11", 11, 0xdeadbeef10, "before\n"};
        const auto error =
            parsed(textOf(writeRunJson, recordOf({task})))["tasks"].toArray()[0].toObject()["error"].toObject();
        QCOMPARE(error["kind"].toString(), QString("crashed"));
        QCOMPARE(error["signal"].toInt(), 11);
        QCOMPARE(error["address"].toString(), QString("0xdeadbeef10"));
        QCOMPARE(error["last_output"].toString(), QString("before\n"));
    }

    void aHaltIsToldAndComesBack() {
        RunRecord record = recordOf({});
        QVERIFY(!parsed(textOf(writeRunJson, record)).contains("halted_after"));
        record.state = "stopped";
        record.haltedAfter = 3;
        const QByteArray text = textOf(writeRunJson, record);
        QCOMPARE(parsed(text)["halted_after"].toInt(), 3);
        QCOMPARE(readRunJson(text.toStdString())->haltedAfter, 3U);
    }

    void unknownNumbersAreNull() {
        RecordedTask task;
        task.state = "cancelled";
        task.startedS = std::numeric_limits<double>::quiet_NaN();
        const auto first = parsed(textOf(writeRunJson, recordOf({task})))["tasks"].toArray()[0].toObject();
        QVERIFY(first["started_s"].isNull());
        QVERIFY(first["input"].isNull());
    }

    void longRunsAreWrittenPieceByPiece() {
        constexpr std::uint64_t tasks = 50'000;
        auto record = recordOf({});
        record.recordedTasks = tasks;
        record.taskAt = [](std::uint64_t index) {
            RecordedTask task;
            task.task = index + 1;
            task.state = "succeeded";
            task.value = "1";
            return task;
        };
        std::size_t longest = 0, lines = 0;
        writeRunJson(record, [&](std::string_view bytes) {
            longest = std::max(longest, bytes.size());
            lines += bytes == "\n";
        });
        QVERIFY(longest < 1000);
        QVERIFY(lines >= tasks);
    }

    void strings_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QByteArray("\"\\") << "\"\\";
        QTest::newRow("controls") << QByteArray("a\n\t\x01", 4) << QString("a\n\t\x01");
        QTest::newRow("bidi") << QByteArray("\xe2\x80\xae") << QString(QChar(0x202e));
        QTest::newRow("beyond 16 bits") << QByteArray("\xf0\x9f\x98\x80") << QString::fromUtf8("\xf0\x9f\x98\x80");
        QTest::newRow("broken") << QByteArray("a\xff") << QString("a") + QChar(0xfffd);
    }
    void strings() {
        QFETCH(QByteArray, bytes);
        auto record = recordOf({});
        record.plan = {{"task", bytes.toStdString()}};
        QTEST(parsed(textOf(writeRunJson, record))["plan"].toObject()["task"].toString(), "text");
    }

    void comparison() {
        CompareRecord record;
        record.grade = 'B';
        record.warnings = {{"F5", MeasurementWarning::Level::Yellow, "serial", "text"}};
        TimingRow row;
        row.mode = "pool";
        row.walls = {1, 2, 3};
        row.wall = {2, 1, 3, false};
        record.rows = {row};
        record.tutorial = TutorialTiming{1.5, 2, 1.75};
        record.resultsEqual = true;
        record.results = {{"7", 3}};
        const auto json = parsed(textOf(writeCompareJson, record));
        QCOMPARE(json["schema"].toString(), QString("manyhands.compare/1"));
        QCOMPARE(json["grade"].toString(), QString("B"));
        QCOMPARE(json["results_equal"].toBool(), true);
        const auto first = json["rows"].toArray()[0].toObject();
        for (const auto* key : {"mode",
                                "workers",
                                "repeats",
                                "wall_s",
                                "speedup",
                                "efficiency",
                                "karp_flatt",
                                "cpu_s",
                                "tasks_per_s",
                                "overhead_per_task_s",
                                "peak_pss_bytes",
                                "distinguishable_from_best",
                                "ideal",
                                "efficiency_of_ideal",
                                "efficiency_lo",
                                "efficiency_hi",
                                "karp_flatt_lo",
                                "karp_flatt_hi",
                                "wall_without_start_up_s",
                                "cpu_inflation",
                                "steady_tasks_per_s",
                                "overhead_s",
                                "dispatch_per_task_s",
                                "noise",
                                "pop"})
            QVERIFY2(first.contains(key), key);
        QCOMPARE(first["wall_s"].toObject()["all"].toArray(), (QJsonArray{1, 2, 3}));
        QVERIFY(first["speedup"].toObject()["value"].isNull());
        QCOMPARE(json["tutorial"].toObject()["multi"].toObject()["tasks"].toInt(), 2);
        QCOMPARE(json["tutorial"].toObject()["single"].toObject()["wall_s"].toDouble(), 1.5);
        QCOMPARE(json["tutorial"].toObject()["weak_efficiency"].toDouble(), 1.5 / 1.75);
        QVERIFY(json["tutorial"].toObject()["like_for_like"].isNull()); // there is no serial row
    }

    void machine() {
        MachineRecord record;
        record.machine.usable = 2;
        record.load1 = 0.5;
        const auto json = parsed(textOf(writeMachineJson, record));
        QCOMPARE(json["schema"].toString(), QString("manyhands.machine/1"));
        for (const auto* key : {"system", "physical", "affinity", "cgroup_quota", "usable", "smt"})
            QVERIFY2(json["processors"].toObject().contains(key), key);
        QVERIFY(json["processors"].toObject()["cgroup_quota"].isNull());
        QVERIFY(json["pressure"].toObject()["cpu_some_avg10_percent"].isNull());
        QCOMPARE(json["load"].toObject()["avg_1_min"].toDouble(), 0.5);
    }
};

QTEST_GUILESS_MAIN(RunJsonTest)
#include "tst_run_json.moc"
