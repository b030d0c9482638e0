// SPDX-License-Identifier: GPL-3.0-or-later
// A worker goes on one machine instruction at a time. At every instant it could be killed at, what it leaves in shared
// memory is recovered from; and at every instant it is stopped, others go on, and it is resumed. Each time every task
// has to succeed once. Random kills do not find what happens between two instructions; this does.
#include <QTest>

#include <functional>

#include "tests/proofs/instruction_path.h"
#include "tests/proofs/queue_world.h"
#include "tests/proofs/stepped_process.h"

using namespace manyhands;
using manyhands::test::InstructionPath;
using manyhands::test::QueueWorld;
using manyhands::test::SteppedProcess;

namespace {

constexpr std::uint32_t kStepped = 0, kDead = 1, kHealthy = 2, kPlaces = 3;

void pushTask(QueueWorld& world) {
    world.push(1);
}

/// Another worker has claimed two tasks and died; nobody has noticed yet.
void leaveClaims(QueueWorld& world) {
    world.push(3);
    world.claimOnly(kDead, 2);
}

// what is done before a worker starts, and what when it was killed

struct Death {
    const char* name;
    bool stay = false; ///< the worker goes to sleep when it finds nothing
    std::function<void(QueueWorld&)> before;
    std::function<void(QueueWorld&)> after;
};

const std::vector<Death>& deaths() {
    const auto bury = [](QueueWorld& world) { world.bury(kStepped); };
    static const std::vector<Death> all{
        {"in claim, run and commit", false, [](QueueWorld& world) { world.push(3); }, bury},
        {"after another died before it moved the head", false, leaveClaims,
         [](QueueWorld& world) {
             world.bury(kDead);
             world.bury(kStepped);
         }},
        {"while the host sleeps", false,
         [](QueueWorld& world) {
             world.push(3);
             world.host().prepareSleep();
         },
         bury},
        {"on its way to sleep", true, pushTask, bury},
        {"while another one empties the queue", false, [](QueueWorld& world) { world.push(2); },
         [](QueueWorld& world) {
             world.work(kHealthy);
             world.harvest(kHealthy);
             world.bury(kStepped);
         }},
        {"after a roll-back", false,
         [](QueueWorld& world) {
             leaveClaims(world);
             world.bury(kDead);
         },
         bury},
    };
    return all;
}

// what is done while a worker stands still, and after it was resumed; the answer says what went wrong

struct Pause {
    const char* name;
    std::uint32_t cells = 16;
    bool stay = false;
    std::function<void(QueueWorld&)> before;
    std::function<std::string(QueueWorld&, SteppedProcess&)> during;
};

std::string resume(QueueWorld& world, SteppedProcess& worker) {
    worker.release();
    if (!worker.join())
        return "the worker did not end by itself";
    world.harvest(kStepped);
    return {};
}

std::string buryAnother(QueueWorld& world, SteppedProcess& worker) {
    world.bury(kDead);
    return resume(world, worker);
}

std::string wrapTheRing(QueueWorld& world, SteppedProcess& worker) {
    for (int round = 0; round < 3; ++round) {
        world.work(kHealthy);
        world.harvest(kHealthy);
        world.push(4);
    }
    return resume(world, worker);
}

/// The worker is on its way to bed, or in it: it must be woken.
std::string pushATask(QueueWorld& world, SteppedProcess& worker) {
    world.push(1);
    world.host().wakeWorkers(1);
    worker.release();
    while (world.done() < 2) {
        if (world.host().prepareSleep() && !world.waitForBell())
            return "a wake-up was lost";
        world.host().wokeUp();
        world.harvest(kStepped);
    }
    world.host().close();
    return resume(world, worker);
}

/// The worker has something to tell, now or later: the host must be rung for.
std::string goToSleep(QueueWorld& world, SteppedProcess& worker) {
    const bool sleeps = world.host().prepareSleep();
    worker.release();
    if (sleeps && !world.waitForBell())
        return "the host was not rung for";
    world.host().wokeUp();
    world.host().close();
    return resume(world, worker);
}

const std::vector<Pause>& pauses() {
    static const std::vector<Pause> all{
        {"another one is buried", 16, false, leaveClaims, buryAnother},
        {"the ring wraps", 8, false, pushTask, wrapTheRing},
        {"a task is pushed", 16, true, pushTask, pushATask},
        {"the host goes to sleep", 16, true, pushTask, goToSleep},
    };
    return all;
}

/// A healthy worker does the rest; then the account must be right.
std::string finish(QueueWorld& world) {
    world.host().wokeUp();
    world.finish(kHealthy);
    return world.verdict();
}

template <class Scenario>
void addRows(const std::vector<Scenario>& scenarios) {
    QTest::addColumn<std::size_t>("place");
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        QTest::newRow(scenarios[i].name) << i;
}

QString told(std::uint64_t instructions, const std::string& verdict) {
    return QStringLiteral("after %1 instructions: %2").arg(instructions).arg(QString::fromStdString(verdict));
}

} // namespace

class TestSingleStep : public QObject {
    Q_OBJECT
private slots:
    void killed_data() { addRows(deaths()); }
    void killed();
    void stoppedWhile_data() { addRows(pauses()); }
    void stoppedWhile();
};

/// A killed process leaves nothing but what it shares, so one worker is enough: at every instant that has changed it, a
/// copy is recovered from.
void TestSingleStep::killed() {
    QFETCH(std::size_t, place);
    const Death& death = deaths()[place];
    QueueWorld world(16, kPlaces);
    death.before(world);
    SteppedProcess worker([&] { world.work(kStepped, death.stay); });
    int states = 0;
    std::string seen;
    do {
        if (world.sharedBytes() == seen)
            continue;
        seen = world.sharedBytes();
        ++states;
        const QueueWorld::Snapshot now = world.save();
        death.after(world);
        const std::string verdict = finish(world);
        QVERIFY2(verdict.empty(), qPrintable(told(worker.steps(), verdict)));
        world.restore(now);
    } while (worker.step(1) == SteppedProcess::State::Stopped);
    qInfo("%llu instants, %d states of shared memory", static_cast<unsigned long long>(worker.steps()), states);
    QVERIFY(worker.steps() > 100 && states > 8);
}

void TestSingleStep::stoppedWhile() {
    QFETCH(std::size_t, place);
    const Pause& pause = pauses()[place];
    const auto prepare = [&pause](QueueWorld& world) {
        pause.before(world);
        return [&world, stay = pause.stay] { world.work(kStepped, stay); };
    };
    QueueWorld first(pause.cells, kPlaces);
    SteppedProcess recorded(prepare(first));
    const InstructionPath path(recorded);
    for (std::uint64_t instant = 0; instant < path.size(); ++instant) {
        QueueWorld world(pause.cells, kPlaces);
        SteppedProcess worker(prepare(world));
        QVERIFY2(path.bring(worker, instant), qPrintable(told(instant, "it went another way")));
        std::string verdict = pause.during(world, worker);
        if (verdict.empty())
            verdict = finish(world);
        QVERIFY2(verdict.empty(), qPrintable(told(instant, verdict)));
    }
    qInfo("%llu instants", static_cast<unsigned long long>(path.size()));
    QVERIFY(path.size() > 100);
}

QTEST_GUILESS_MAIN(TestSingleStep)
#include "tst_single_step.moc"
