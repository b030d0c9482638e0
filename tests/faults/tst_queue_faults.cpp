// SPDX-License-Identifier: GPL-3.0-or-later
// F24 many times over: an engine whose workers are played by the test, which writes nonsense over the memory that they
// share.
#include <QTest>

#include <cstring>
#include <deque>
#include <map>
#include <random>

#include <csignal>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "core/ipc/event_ring.h"
#include "core/ipc/task_queue.h"
#include "core/pool/pool_engine.h"

using namespace manyhands;

namespace {

constexpr int kRounds = 10'000;
constexpr std::size_t kScribble = 4096;
constexpr std::uint64_t kTasks = 40;

/// Says that it starts workers, and that they end when it is told so. There are none.
class PlayedLauncher final : public WorkerLauncher {
public:
    PlayedLauncher()
        : m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

    int fd() const override { return m_bell.get(); }
    bool isRunning() const override { return true; }
    int pid() const override { return 0; }
    void abandon() const override {}
    Result<void> restart() override { return fail("There is nothing to start again"); }
    Result<void> request(const ForkRequest& request, const Descriptors& given) override {
        m_segment = given.segment;
        m_alive.push_back(request.token);
        say(ForkReply::Kind::Started, request.token);
        return {};
    }
    std::optional<Reply> next() override {
        if (m_replies.empty())
            return std::nullopt;
        Reply reply;
        reply.body = m_replies.front();
        m_replies.pop_front();
        return reply;
    }
    void endAll() {
        for (const std::uint64_t token : std::exchange(m_alive, {}))
            say(ForkReply::Kind::Ended, token);
    }
    QueueSegment segment() const {
        return std::move(*QueueSegment::map(UniqueFd(::fcntl(m_segment, F_DUPFD_CLOEXEC, 3))));
    }

private:
    void say(ForkReply::Kind kind, std::uint64_t token) {
        ForkReply reply;
        reply.kind = kind;
        reply.token = token;
        reply.waitStatus = SIGKILL;
        m_replies.push_back(reply);
        ::eventfd_write(m_bell.get(), 1);
    }

    UniqueFd m_bell;
    int m_segment = -1;
    std::vector<std::uint64_t> m_alive;
    std::deque<ForkReply> m_replies;
};

/// Some inputs fit in a cell, some don't.
std::string inputOf(std::uint64_t task) {
    return std::string(task % 3 == 0 ? 100 : 8, static_cast<char>('a' + task % 26));
}

class Books final : public PoolListener {
public:
    bool nextTask(TaskSpec& spec) override {
        if (m_next == kTasks)
            return false;
        return taskAgain(TaskId(++m_next), spec);
    }
    bool taskAgain(TaskId id, TaskSpec& spec) override {
        spec.id = id;
        spec.payload = inputOf(id.value());
        return true;
    }
    void taskEnded(const TaskReport& report) override {
        if (report.willRetry)
            return;
        wrong += ++m_ends[report.task.value()] > 1 || report.task.value() > kTasks ? 1 : 0;
        const bool succeeded = report.state == TaskState::Succeeded;
        results += succeeded ? 1 : 0;
        wrong += succeeded && report.value != inputOf(report.task.value()).substr(0, layout::kInlineValue) ? 1 : 0;
    }
    void taskStarted(const TaskReport&) override {}
    void taskProgressed(TaskId, WorkerId, std::int64_t, float) override {}
    void outputArrived(TaskId, int, std::string_view) override {}
    void outputVoided(TaskId, bool) override {}
    void workerChanged(const WorkerReport&) override {}
    void serverReplaced() override {}
    void engineFailed(const Error& error, bool) override { failure = error; }

    std::size_t ended() const { return m_ends.size(); }

    int results = 0; ///< successes
    int wrong = 0;   ///< ends that may not be: a second one, one of a task that is none, a result that is none
    std::optional<Error> failure;

private:
    std::uint64_t m_next = 0;
    std::map<std::uint64_t, int> m_ends;
};

/// What a worker does with three tasks: two are done, the third is begun.
void work(const QueueSegment& segment, const Doorbell& doorbell, std::uint32_t place) {
    TaskQueue queue(segment, place);
    EventWriter events(segment, doorbell, place);
    for (int i = 0; i < 3; ++i) {
        const auto claim = queue.claim();
        if (!claim)
            return;
        segment.slot(place).begun.store(claim->ticket + 1, std::memory_order_release);
        if (i == 2)
            return;
        layout::Event& event = events.next();
        event = layout::Event{};
        event.ticket = claim->ticket;
        event.task = claim->task;
        event.kind = layout::EventKind::Succeeded;
        event.attempt = claim->attempt;
        event.length =
            static_cast<std::uint8_t>(claim->payload.copy(event.ending.value.data(), event.ending.value.size()));
        events.commit({event.ending.value.data(), event.length});
    }
}

void scribble(const QueueSegment& segment, std::mt19937_64& random) {
    std::byte* const bytes = segment.memory().data();
    const std::size_t at = random() % (segment.memory().size() - kScribble);
    for (std::size_t i = 0; i < kScribble; i += sizeof(std::uint64_t)) {
        const std::uint64_t nonsense = random();
        std::memcpy(bytes + at + i, &nonsense, sizeof nonsense);
    }
}

EngineOptions smallEngine() {
    EngineOptions options;
    options.workers = 2;
    options.cells = 64;
    options.arenaBytes = 8192;
    return options;
}

} // namespace

class TestQueueFaults : public QObject {
    Q_OBJECT

private slots:
    void F24_everyReadIsChecked();

private:
    void playRound(std::uint64_t seed);
    int m_damaged = 0, m_results = 0;
};

void TestQueueFaults::F24_everyReadIsChecked() {
    for (int round = 1; round <= kRounds && !QTest::currentTestFailed(); ++round)
        playRound(static_cast<std::uint64_t>(round));
    qInfo("%d rounds: %d runs were stopped at once, %d results came before", kRounds, m_damaged, m_results);
    QVERIFY(m_damaged > kRounds / 5);
}

void TestQueueFaults::playRound(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    PlayedLauncher launcher;
    Books books;
    auto engine = PoolEngine::create(launcher, books, smallEngine());
    QVERIFY2(engine, engine ? "" : engine.error().sentence().c_str());
    (*engine)->step(0);
    const QueueSegment segment = launcher.segment();
    const Doorbell doorbell;
    for (const std::uint32_t place : {0U, 1U}) {
        work(segment, doorbell, place);
        if (random() % 2 == 0)
            (*engine)->step(0);
    }
    scribble(segment, random);
    for (int i = 0; i < 3; ++i)
        (*engine)->step(0);
    launcher.endAll();
    for (int i = 0; i < 3; ++i)
        (*engine)->step(0);
    (*engine)->kill();
    for (int i = 0; i < 10 && !(*engine)->isClosed(); ++i) {
        launcher.endAll();
        (*engine)->step(0);
    }
    const QByteArray where = "round " + QByteArray::number(qulonglong(seed));
    QVERIFY2((*engine)->isClosed(), where);
    QVERIFY2(books.wrong == 0, where);
    QVERIFY2(books.ended() == kTasks, where + ": tasks are not accounted for");
    QVERIFY2(!books.failure || books.failure->what == "The task queue was damaged", where);
    m_damaged += books.failure ? 1 : 0;
    m_results += books.results;
}

QTEST_GUILESS_MAIN(TestQueueFaults)
#include "tst_queue_faults.moc"
