// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_plan.h"

#include <QtTest>

#include "core/session/comparison_plan.h"
#include "core/session/task_payloads.h"

using namespace manyhands;

namespace {

RunPlan squares(Inputs inputs) {
    RunPlan plan;
    plan.task = BuiltinTask{"square", {}};
    plan.inputs = std::move(inputs);
    return plan;
}

RunPlan command(std::vector<std::string> words, Inputs inputs) {
    RunPlan plan;
    plan.task = CommandTask{*CommandTemplate::parse(std::move(words)), {}};
    plan.inputs = std::move(inputs);
    return plan;
}

} // namespace

Q_DECLARE_METATYPE(manyhands::RunPlan)

class RunPlanTest : public QObject {
    Q_OBJECT
private slots:
    void good_data() {
        QTest::addColumn<RunPlan>("plan");
        QTest::newRow("range") << squares(rangeInputs(0, 9));
        QTest::newRow("counted") << squares(countInputs(5));
        QTest::newRow("ten million") << squares(rangeInputs(0, 9'999'999));
        QTest::newRow("command") << command({"echo", "{}"}, listInputs({"a"}));
        QTest::newRow("command without inputs") << command({"true"}, countInputs(3));
        QTest::newRow("program made of the input") << command({"/bin/{}"}, listInputs({"true"}));
        auto most = squares(countInputs(1));
        most.workers = kMaxWorkers;
        QTest::newRow("most workers") << most;
    }
    void good() {
        QFETCH(RunPlan, plan);
        const auto valid = validate(plan);
        QVERIFY2(valid, valid ? "" : valid.error().sentence().c_str());
    }

    void bad_data() {
        QTest::addColumn<RunPlan>("plan");
        QTest::addColumn<QString>("says");
        auto plan = squares(countInputs(1));
        plan.workers = 0;
        QTest::newRow("no workers") << plan << "at least one";
        plan.workers = -3;
        QTest::newRow("negative workers") << plan << "-3 workers";
        plan.workers = 257;
        QTest::newRow("too many workers") << plan << "limit is 256";
        QTest::newRow("no inputs") << squares(countInputs(0)) << "empty";
        QTest::newRow("no list at all") << squares(nullptr) << "empty";
        QTest::newRow("too many tasks") << squares(rangeInputs(0, 100'000'000)) << "100000000";
        QTest::newRow("bad input") << squares(listInputs({"1", "two"})) << "Task 2: n=two";
        QTest::newRow("two columns") << squares(linkedInputs(listInputs({"1"}), listInputs({"2"}))) << "columns";
        plan = squares(countInputs(1));
        plan.task = BuiltinTask{"squire", {}};
        QTest::newRow("unknown workload") << plan << "sum-of-squares";
        plan.task = BuiltinTask{"square", {{"n", "abc"}}};
        QTest::newRow("bad setting") << plan << "n=abc";
        plan.task = BuiltinTask{"square", {{"m", "1"}}};
        QTest::newRow("unknown setting") << plan << "It knows: n";
        plan = squares(countInputs(1));
        plan.timeoutSeconds = -1;
        QTest::newRow("negative time limit") << plan << "time limit";
        plan.timeoutSeconds = std::nan("");
        QTest::newRow("time limit that is no number") << plan << "time limit";
        plan = squares(countInputs(1));
        plan.retries = -1;
        QTest::newRow("negative retries") << plan << "retries";
        plan = squares(countInputs(1));
        plan.nice = 20;
        QTest::newRow("too nice") << plan << "nice";
        QTest::newRow("missing program") << command({"no-such-program-here"}, countInputs(1)) << "PATH";
        QTest::newRow("column that is missing") << command({"echo", "{2}"}, listInputs({"a"})) << "column 2";
        QTest::newRow("placeholder without inputs") << command({"echo", "{}"}, countInputs(2)) << "column 1";
        QTest::newRow("argument too long") << command({"echo"}, listInputs({std::string(140'000, 'x')})) << "140000";
        QTest::newRow("{%} in the input too") << command({"echo", "{%}", "{}"}, listInputs({"{%}"})) << "{%}";
    }
    void bad() {
        QFETCH(RunPlan, plan);
        QFETCH(QString, says);
        const auto valid = validate(plan);
        QVERIFY(!valid);
        QVERIFY2(valid.error().sentence().find(says.toStdString()) != std::string::npos,
                 valid.error().sentence().c_str());
    }

    void titles() {
        QCOMPARE(planTitle(squares(countInputs(64))), std::string("Square of a number · 64 tasks"));
        QCOMPARE(planTitle(command({"/usr/bin/gzip", "-9"}, listInputs({"a"}))), std::string("gzip · 1 task"));
    }

    void tasksAreNumberedFromOne() {
        const auto spec = taskSpec(command({"echo", "{#}", "{}"}, listInputs({"a", "b"})), 1);
        QVERIFY(spec);
        QCOMPARE(spec->id.value(), std::uint64_t{2});
        QVERIFY(splitArguments(spec->payload) == (std::vector<std::string>{"echo", "2", "b"}));
    }

    void comparisonHasEveryConfigurationInEachBlock() {
        ComparisonPlan plan;
        plan.plan = squares(countInputs(4));
        plan.workers = {4, 2, 2};
        plan.repeats = 5;
        QCOMPARE(comparedWorkers(plan), (std::vector<int>{1, 2, 4}));
        const auto steps = comparisonSteps(plan);
        constexpr std::size_t each = 6; // serial, 1, 2, 4 and the two of the tutorial
        QCOMPARE(steps.size(), each * 6);
        for (std::size_t block = 1; block < 6; ++block) {
            for (std::size_t i = 0; i < each; ++i) {
                auto wanted = steps[i];
                QVERIFY(wanted.warmup);
                wanted.warmup = false;
                const auto begin = steps.begin() + static_cast<std::ptrdiff_t>(block * each);
                QCOMPARE(std::count(begin, begin + each, wanted), std::ptrdiff_t{1});
            }
        }
        QVERIFY(comparisonSteps(plan) == steps);
        plan.seed = 2;
        QVERIFY(comparisonSteps(plan) != steps);
    }

    void tutorialRunsOneTaskAloneThenAsManyAsWorkers() {
        ComparisonPlan plan;
        plan.plan = squares(rangeInputs(3, 9));
        plan.workers = {4};
        const auto single = stepPlan(plan, {{RunMode::Serial, 1}, ComparisonStep::Part::TutorialSingle});
        QCOMPARE(single.inputs->size(), std::uint64_t{1});
        const auto multi = stepPlan(plan, {{RunMode::Pool, 4}, ComparisonStep::Part::TutorialMulti});
        QCOMPARE(multi.workers, 4);
        QCOMPARE(multi.inputs->size(), std::uint64_t{4});
        QCOMPARE(multi.inputs->at(3, 0), std::string("3"));
    }

    void comparisonRefusesWhatARunRefuses() {
        ComparisonPlan plan;
        plan.plan = squares(countInputs(4));
        plan.workers = {1, 0};
        QVERIFY(!validate(plan));
        plan.workers = {1, 2};
        QVERIFY(validate(plan));
        plan.repeats = 0;
        QVERIFY(!validate(plan));
    }
};

QTEST_GUILESS_MAIN(RunPlanTest)
#include "tst_run_plan.moc"
