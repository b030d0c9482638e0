// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of real processes, held against what is known of their work beforehand.
#include <QTest>

#include <cmath>

#include "core/measure/stopwatch.h"
#include "core/pool/pool_engine.h"
#include "core/process/fork_client.h"
#include "core/session/profile_watch.h"
#include "tests/bench/repeat.h"

using namespace manyhands;

namespace {

constexpr std::int64_t kStepNs = 5'000'000;
/// 16 s of processor time. The kernel looks for a due sample at its ticks alone: with others on the processors some
/// come too late, and two become one.
constexpr std::uint64_t kTasks = 270;

struct Outcome {
    RecordedProfile profile;
    std::uint64_t succeeded = 0;
};

enum class Take { Often, WhenAllHaveEnded };

Outcome profiled(const char* workload, std::uint64_t tasks, Take take = Take::Often) {
    ForkClient client;
    if (!client.start(MANYHANDS_BIN_DIR "/two_functions_server"))
        return {};
    RunPlan plan;
    plan.profile = true;
    EngineOptions options;
    options.workers = 2;
    options.workload = workload;
    options.maxAttempts = 3;
    options.deathsAllowed = 1000;
    options.stackHertz = ProfileWatch::hertzFor(plan);
    Repeat listener(tasks, {});
    ProfileWatch watch(plan, monotonicNs(), client.pid());
    auto engine = PoolEngine::create(client, listener, options);
    if (!engine)
        return {};
    for (std::int64_t looked = 0; !(*engine)->isClosed();) {
        (*engine)->step(kStepNs);
        if (const std::int64_t now = monotonicNs();
            take == Take::Often && now - looked >= watch.pauseMs() * 1'000'000) {
            watch.look(**engine);
            watch.takeStacks(**engine);
            looked = now;
        }
    }
    watch.takeStacks(**engine);
    return {watch.record(client.pid()), listener.succeeded};
}

std::uint64_t samplesIn(const RecordedProfile& profile, const std::string& function) {
    for (const FunctionShare& share : hottestFunctions(profile.stacks, 1000))
        if (share.name == function)
            return share.self;
    return 0;
}

} // namespace

class TestLiveProfile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
#if defined(__SANITIZE_THREAD__)
        QSKIP("the thread sanitizer hands signals on late, so that they do not show where they came");
#endif
    }

    void twoFunctionsAreSplitAsTheirTimes() {
        const Outcome outcome = profiled("two", kTasks);
        QCOMPARE(outcome.succeeded, kTasks);
        QCOMPARE(outcome.profile.dropped, std::uint64_t{0});
        QVERIFY2(outcome.profile.samples >= kTrustworthySamples, qPrintable(QString::number(outcome.profile.samples)));
        const auto longer = static_cast<double>(samplesIn(outcome.profile, "two_functions::longer"));
        const auto shorter = static_cast<double>(samplesIn(outcome.profile, "two_functions::shorter"));
        QVERIFY2((longer + shorter) / static_cast<double>(outcome.profile.samples) > 0.9,
                 foldedText(outcome.profile.stacks).c_str());
        const double share = longer / (longer + shorter);
        qInfo("%llu samples, %.1f %% in the longer function", static_cast<unsigned long long>(outcome.profile.samples),
              100 * share);
        QVERIFY2(std::abs(share - 2.0 / 3) < 0.1, qPrintable(QString::number(share)));
        QVERIFY(!outcome.profile.activities.workers().empty());
        const ActivityTimes times = outcome.profile.activities.totals();
        const double atWork = times[static_cast<std::size_t>(Activity::OnProcessor)] +
                              times[static_cast<std::size_t>(Activity::WaitForProcessor)];
        QVERIFY2(atWork / totalOf(times) > 0.8, qPrintable(QString::number(atWork / totalOf(times))));
    }

    /// As of a run that is over before anybody looks: the system tells nothing of the workers any more.
    void deadWorkersFunctionsAreNamed() {
        const Outcome outcome = profiled("two", 10, Take::WhenAllHaveEnded);
        QCOMPARE(outcome.succeeded, std::uint64_t{10});
        QVERIFY(samplesIn(outcome.profile, "two_functions::longer") > 0);
        QCOMPARE(samplesIn(outcome.profile, "[unknown]"), std::uint64_t{0});
    }

    /// In the middle of their sampling.
    void killedWorkersLoseNothingTheyHadTaken() {
        const Outcome outcome = profiled("dies", 40);
        QCOMPARE(outcome.succeeded, std::uint64_t{40});
        QCOMPARE(outcome.profile.dropped, std::uint64_t{0});
        // 40 tasks of 60 ms, and 8 that were broken off after 40 ms: 272, where none comes too late
        QVERIFY2(outcome.profile.samples >= 100, qPrintable(QString::number(outcome.profile.samples)));
        QCOMPARE(samplesIn(outcome.profile, "[unknown]"), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestLiveProfile)
#include "tst_live_profile.moc"
