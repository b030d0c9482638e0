// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <csignal>
#include <random>

#include "core/pool/pool_engine.h"
#include "core/process/fork_client.h"
#include "core/tasks/workload_info.h"

using namespace manyhands;

namespace {

/// Hands out \a total squares and checks every one that comes back.
class Squares : public PoolListener {
public:
    Squares(std::uint64_t total, std::uint64_t kills)
        : m_kills(kills)
        , m_succeeded(total + 1, 0) {}

    bool nextTask(TaskSpec& spec) override {
        if (m_next + 1 >= m_succeeded.size())
            return false;
        describe(TaskId(++m_next), spec);
        return true;
    }
    bool taskAgain(TaskId id, TaskSpec& spec) override {
        describe(id, spec);
        return true;
    }
    void taskStarted(const TaskReport&) override {}
    void taskProgressed(TaskId, WorkerId, std::int64_t, float) override {}
    void outputArrived(TaskId, int, std::string_view) override {}
    void outputVoided(TaskId, bool) override {}
    void taskEnded(const TaskReport& report) override {
        if (report.willRetry) {
            ++retried;
            return;
        }
        const std::uint64_t input = inputOf(report.task);
        if (report.state != TaskState::Succeeded)
            ++failed;
        else if (report.value != std::to_string(input * input))
            ++torn;
        else if (++m_succeeded[report.task.value()] > 1)
            ++duplicated;
        ++ended;
        killSomebody();
    }
    void workerChanged(const WorkerReport& report) override {
        if (report.kind == WorkerReport::Kind::Ready)
            m_targets.push_back(report.pid);
        if (report.kind == WorkerReport::Kind::Ended && !report.planned)
            ++deaths;
    }
    void serverReplaced() override {}
    void engineFailed(const Error& error, bool) override { failure = error.sentence(); }

    std::uint64_t lost() const {
        return static_cast<std::uint64_t>(std::count(m_succeeded.begin() + 1, m_succeeded.end(), 0));
    }

    std::uint64_t ended = 0, failed = 0, torn = 0, duplicated = 0, retried = 0, deaths = 0, killed = 0;
    std::string failure;

private:
    static std::uint64_t inputOf(TaskId id) { return id.value() % 1'000'003; }
    static void describe(TaskId id, TaskSpec& spec) {
        spec.id = id;
        ParameterBlock block{};
        block[0] = static_cast<std::int64_t>(inputOf(id));
        spec.payload = toPayload(block);
    }

    /// After a random number of results, so at an instant that has nothing to do with what the worker does.
    void killSomebody() {
        if (ended < m_nextKill || killed == m_kills || m_targets.empty())
            return;
        const std::size_t target = m_random() % m_targets.size();
        killed += ::kill(m_targets[target], SIGKILL) == 0 ? 1 : 0;
        m_targets.erase(m_targets.begin() + static_cast<std::ptrdiff_t>(target));
        m_nextKill = ended + m_random() % (m_succeeded.size() / m_kills);
    }

    std::uint64_t m_next = 0;
    std::uint64_t m_kills;
    std::uint64_t m_nextKill = 0;
    std::vector<int> m_targets; ///< pids of workers that were not shot at yet
    std::mt19937_64 m_random{20'231};
    std::vector<std::uint8_t> m_succeeded;
};

} // namespace

class TestKillStorm : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost_data();
    void nothingIsLost();
};

void TestKillStorm::nothingIsLost_data() {
    QTest::addColumn<quint32>("workers");
    QTest::addColumn<quint32>("cells");
    QTest::addColumn<quint32>("chunk");
    QTest::addColumn<quint64>("kills");
    QTest::addColumn<quint64>("tasks");
    QTest::newRow("1000 kills, two workers") << 2U << 4096U << 1U << quint64{1000} << quint64{6'000'000};
    QTest::newRow("200 kills, five workers, a ring of 8") << 5U << 8U << 1U << quint64{200} << quint64{50'000};
    QTest::newRow("300 kills, chunks of 16") << 3U << 256U << 16U << quint64{300} << quint64{200'000};
}

/// Kills go on, at random moments, until there were enough; then the rest of the tasks is done in peace.
void TestKillStorm::nothingIsLost() {
    QFETCH(quint32, workers);
    QFETCH(quint32, cells);
    QFETCH(quint32, chunk);
    QFETCH(quint64, kills);
    QFETCH(quint64, tasks);
    ForkClient client;
    QVERIFY(client.start(*forkServerProgram()).has_value());
    Squares squares(tasks, kills);
    EngineOptions options;
    options.workers = workers;
    options.cells = cells;
    options.chunk = chunk;
    options.workload = "square";
    options.maxAttempts = 10'000;
    auto engine = PoolEngine::create(client, squares, options);
    QVERIFY(engine.has_value());
    while (!(*engine)->isClosed())
        (*engine)->step(20'000'000);
    qInfo("%llu kills, %llu deaths seen, %llu attempts repeated", static_cast<unsigned long long>(squares.killed),
          static_cast<unsigned long long>(squares.deaths), static_cast<unsigned long long>(squares.retried));
    QCOMPARE(squares.failure, std::string());
    QCOMPARE(squares.killed, kills);
    QCOMPARE(squares.deaths, kills);
    QCOMPARE(squares.lost(), 0U);
    QCOMPARE(squares.duplicated, 0U);
    QCOMPARE(squares.torn, 0U);
    QCOMPARE(squares.failed, 0U);
    QCOMPARE(squares.ended, tasks);
    QCOMPARE((*engine)->processesStarted(), (*engine)->processesEnded());
}

QTEST_GUILESS_MAIN(TestKillStorm)
#include "tst_kill_storm.moc"
