// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plan_codec.h"

#include <random>

#include <QtTest>

#include "core/session/record_builder.h"
#include "core/session/task_payloads.h"

using namespace manyhands;

namespace {

constexpr const char* kOldPlan =
    "010100000000000000000000000000000000000000000000144000000000000100000000000000000000000000"
    "000000000000000000000000000000000000000000000000000000000000000001060000000000000073717561"
    "72650000000000000000010500000000000000";

RunPlan commandPlan(Inputs inputs) {
    RunPlan plan;
    CommandTask task;
    task.command = *CommandTemplate::parse({"echo", "{1}-{2}", "\xff"});
    task.setup.directory = "/tmp";
    task.setup.environment = {{"GREETING", "hello"}, {"API_TOKEN", "hush"}};
    plan.task = task;
    plan.inputs = std::move(inputs);
    plan.workers = 7;
    plan.retries = 2;
    plan.timeoutSeconds = 1.5;
    plan.startMethod = StartMethod::Spawn;
    plan.halt = {HaltPolicy::When::Soon, 3};
    plan.strictContainment = true;
    return plan;
}

Inputs inputsOf(const QString& kind) {
    const Inputs list = listInputs({"a b", "", "\xff\n"});
    if (kind == "count")
        return countInputs(5);
    if (kind == "range")
        return rangeInputs(-3, 4);
    if (kind == "list")
        return list;
    if (kind == "cross")
        return crossInputs({list, rangeInputs(1, 3)});
    if (kind == "linked")
        return linkedInputs(list, rangeInputs(1, 7));
    if (kind == "first")
        return firstInputs(list, 8);
    return patternInputs(40, 1000, LengthPattern::Varied);
}

} // namespace

Q_DECLARE_METATYPE(RunTask)

class PlanCodecTest : public QObject {
    Q_OBJECT
private slots:
    void plansComeBack_data() {
        QTest::addColumn<QString>("inputs");
        for (const char* kind : {"count", "range", "list", "cross", "linked", "first", "pattern"})
            QTest::newRow(kind) << kind;
    }
    void plansComeBack() {
        QFETCH(QString, inputs);
        qputenv("API_TOKEN", "hush again");
        const RunPlan plan = commandPlan(inputsOf(inputs));
        const auto kept = decodePlan(encodePlan(plan), Secrets::Needed);
        QVERIFY2(kept, kept ? "" : kept.error().sentence().c_str());
        QVERIFY(kept->program.ends_with("/echo"));
        const RunPlan* const again = &kept->plan;
        QVERIFY(describePlan(*again, RunMode::Pool) == describePlan(plan, RunMode::Pool));
        QCOMPARE(again->inputs->size(), plan.inputs->size());
        QCOMPARE(again->inputs->columns(), plan.inputs->columns());
        for (std::uint64_t row = 0; row < plan.inputs->size(); ++row)
            QVERIFY(rowValues(*again->inputs, row) == rowValues(*plan.inputs, row));
        QCOMPARE(static_cast<int>(again->halt.when), static_cast<int>(plan.halt.when));
        const auto& environment = std::get<CommandTask>(again->task).setup.environment;
        QCOMPARE(environment[0].second, std::string("hello"));
        QCOMPARE(environment[1].second, std::string("hush again"));
    }

    void theOrderOfTheTasksComesBack_data() {
        QTest::addColumn<bool>("profiled");
        QTest::newRow("alone") << false;
        QTest::newRow("with a profile") << true;
    }
    void theOrderOfTheTasksComesBack() {
        QFETCH(bool, profiled);
        RunPlan plan;
        plan.task = BuiltinTask{"uneven", {}};
        plan.inputs = countInputs(4);
        plan.profile = profiled;
        QVERIFY(!decodePlan(encodePlan(plan), Secrets::Needed)->plan.longestFirst);
        plan.longestFirst = std::make_shared<const std::vector<std::uint64_t>>(std::vector<std::uint64_t>{2, 0, 3, 1});
        const auto kept = decodePlan(encodePlan(plan), Secrets::Needed);
        QVERIFY(kept && kept->plan.longestFirst);
        QVERIFY(*kept->plan.longestFirst == *plan.longestFirst);
        QCOMPARE(kept->plan.profile, profiled);
        QCOMPARE(kept->plan.inputs->size(), std::uint64_t{4});
    }

    void builtinsAndShellTextsComeBack() {
        RunPlan plan;
        plan.task = BuiltinTask{"primes", {{"limit", "100"}}};
        plan.inputs = countInputs(2);
        QCOMPARE(
            std::get<BuiltinTask>(decodePlan(encodePlan(plan), Secrets::Needed)->plan.task).settings.front().second,
            std::string("100"));
        plan.task = CommandTask{CommandTemplate::shell("echo $1"), {}};
        const auto again = decodePlan(encodePlan(plan), Secrets::Needed);
        const auto& task = std::get<CommandTask>(again->plan.task);
        QVERIFY(task.command.isShell());
        QCOMPARE(QString::fromStdString(task.setup.directory), QDir::currentPath());
    }

    void codeOfOthersComesBack_data() {
        QTest::addColumn<RunTask>("task");
        QTest::newRow("a Python function")
            << RunTask(PythonTask{"/usr/bin/python3", "/tmp/a \xff.py", "fit", true, "/tmp"});
        QTest::newRow("a plug-in") << RunTask(PluginTask{"/usr/lib/x.so", "blur", "ab12", {{"radius", "3"}}});
    }
    void codeOfOthersComesBack() {
        QFETCH(RunTask, task);
        RunPlan plan;
        plan.task = task;
        plan.inputs = listInputs({"1", "[2, 3]"});
        plan.profile = true;
        const auto kept = decodePlan(encodePlan(plan), Secrets::Needed);
        QVERIFY2(kept, kept ? "" : kept.error().sentence().c_str());
        QVERIFY(describePlan(kept->plan, RunMode::Pool) == describePlan(plan, RunMode::Pool));
        QCOMPARE(kept->plan.inputs->at(1, 0), std::string("[2, 3]"));
        QVERIFY(kept->plan.profile);
        const auto* const python = std::get_if<PythonTask>(&task);
        QCOMPARE(kept->program, python ? python->interpreter : std::string());
    }
    /// Written before there was any other kind: 1, the numbers, no program, built in, its name, no settings, 5 tasks.
    void whatAnOlderProgramWroteIsRead() {
        RunPlan plan;
        plan.task = BuiltinTask{"square", {}};
        plan.inputs = countInputs(5);
        const QByteArray old = QByteArray::fromHex(kOldPlan);
        const std::string bytes(old.constData(), static_cast<std::size_t>(old.size()));
        QCOMPARE(QByteArray::fromStdString(encodePlan(plan)).toHex(), QByteArray(kOldPlan));
        const auto kept = decodePlan(bytes, Secrets::Needed);
        QVERIFY2(kept, kept ? "" : kept.error().sentence().c_str());
        QCOMPARE(std::get<BuiltinTask>(kept->plan.task).workload, std::string("square"));
    }
    void anUnknownKindIsRefused() {
        RunPlan plan;
        plan.task = PythonTask{"/usr/bin/python3", "/tmp/a.py", "fit", false};
        plan.inputs = listInputs({"1"});
        std::string bytes = encodePlan(plan);
        const auto kind = bytes.find('\2', bytes.find("/usr/bin/python3")); // behind the program's name
        QVERIFY(kind != std::string::npos);
        bytes[kind] = '\x7f';
        const auto kept = decodePlan(bytes, Secrets::Needed);
        QVERIFY(!kept);
        QVERIFY2(kept.error().sentence().find("no such kind of task") != std::string::npos,
                 kept.error().sentence().c_str());
    }

    void secretsAreNotKept() {
        qunsetenv("API_TOKEN");
        const std::string bytes = encodePlan(commandPlan(countInputs(1)));
        QCOMPARE(bytes.find("hush"), std::string::npos);
        const auto again = decodePlan(bytes, Secrets::Needed);
        QVERIFY(!again);
        QVERIFY(decodePlan(bytes, Secrets::MayBeMissing));
        QVERIFY(again.error().sentence().find("API_TOKEN") != std::string::npos);
        for (const char* name : {"db_password", "AWS_SECRET_ACCESS_KEY", "Credentials"})
            QVERIFY(isSecretName(name));
        QVERIFY(!isSecretName("HOME"));
    }

    /// A file may hold anything: it is read or refused.
    void garbageIsRefused() {
        std::mt19937 random(1);
        RunPlan plan = commandPlan(inputsOf("cross"));
        plan.longestFirst = std::make_shared<const std::vector<std::uint64_t>>(plan.inputs->size(), 0);
        RunPlan python;
        python.task = PythonTask{"/usr/bin/python3", "/tmp/a.py", "fit", false};
        python.inputs = plan.inputs;
        const std::string plans[] = {encodePlan(plan), encodePlan(python)};
        for (int round = 0; round < 20'000; ++round) {
            const std::string& good = plans[round % 2];
            std::string bad = good.substr(0, random() % 4 == 0 ? random() % good.size() : good.size());
            for (int flips = 0; flips < 3 && !bad.empty(); ++flips)
                bad[random() % bad.size()] = static_cast<char>(random());
            [[maybe_unused]] const auto read = decodePlan(bad, Secrets::Needed);
        }
    }
};

QTEST_GUILESS_MAIN(PlanCodecTest)
#include "tst_plan_codec.moc"
