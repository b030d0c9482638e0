// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_story.h"

#include <algorithm>
#include <cmath>

namespace manyhands::test {

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::uint64_t kFatalTask = 10;  ///< of the last worker
constexpr std::uint64_t kSlowTasks = 400; ///< one of so many takes four times as long

/// What else takes time than the tasks.
struct Costs {
    std::int64_t spawnApart, startUp, restartAfter, claim, transfer, between;
};

/// Next to nothing.
constexpr Costs kPlain{kMs, 2 * kMs, 85 * kMs, 0, 0, kMs / 10};
constexpr Costs kLifelike{5 * kMs, 60 * kMs, 10 * kMs, kMs / 5, kMs * 2 / 5, 0};

class Player {
public:
    explicit Player(const RecordedShape& shape)
        : m_shape(shape)
        , m_costs(shape.lifelike ? kLifelike : kPlain) {
        for (int worker = 0; worker < shape.workers; ++worker)
            spawn(worker, worker * m_costs.spawnApart);
        for (int worker = shape.workers; shape.growth && worker < shape.growth->workers; ++worker)
            spawn(worker, shape.growth->timeNs + (worker - shape.workers) * m_costs.spawnApart);
    }

    std::vector<Happening> play() {
        for (std::uint64_t first = 1; first <= m_shape.tasks; first += m_shape.chunk)
            runChunk(first, std::min<std::uint64_t>(m_shape.tasks, first + m_shape.chunk - 1), 1);
        if (m_shape.lifelike)
            endWorkers();
        std::stable_sort(m_story.begin(), m_story.end(),
                         [](const Happening& a, const Happening& b) { return a.timeNs < b.timeNs; });
        return std::move(m_story);
    }

private:
    struct Worker {
        std::int64_t freeAt = 0;
        std::uint64_t done = 0;
        bool oddChunk = true; ///< the next one is even
    };

    WorkerId place(int worker) const {
        return WorkerId{m_shape.mode == RunMode::Serial ? 0U : static_cast<std::uint32_t>(worker + 1)};
    }

    void spawn(int worker, std::int64_t timeNs) {
        m_workers.resize(std::max(m_workers.size(), static_cast<std::size_t>(worker) + 1));
        m_story.push_back({timeNs, {}, {{WorkerEvent::Kind::Spawned, place(worker), 4000 + worker, timeNs, true, {}}}});
        const std::int64_t readyNs = timeNs + (m_shape.mode == RunMode::Serial ? 2 * kMs : m_costs.startUp);
        m_story.push_back({readyNs, {}, {{WorkerEvent::Kind::Ready, place(worker), 4000 + worker, readyNs, true, {}}}});
        m_workers[static_cast<std::size_t>(worker)].freeAt = readyNs + (m_shape.lifelike ? 0 : kMs);
    }

    /// Workers that get into each other's way.
    int crowd() const { return std::min(m_shape.workers, 16); }

    /// The first tasks of a pause wait for its end.
    std::int64_t afterPause(std::int64_t timeNs) const {
        const bool paused = m_shape.pause && timeNs >= m_shape.pause->fromNs && timeNs < m_shape.pause->toNs;
        return paused ? m_shape.pause->toNs : timeNs;
    }

    std::int64_t lengthOf(std::uint64_t task, int worker) const {
        const auto plain = static_cast<std::int64_t>(20 + task % 20) * kMs;
        if (!m_shape.lifelike)
            return std::llround(static_cast<double>(plain) * m_shape.pace);
        const double sideBySide = 1 + 0.03 * (crowd() - 1);
        const double slowed = worker == kSlowedPlace ? 1.25 : 1;
        const double rare = task % kSlowTasks == 119 ? 4 : 1;
        return std::llround(static_cast<double>(plain) * m_shape.pace * sideBySide * slowed * rare);
    }

    std::int64_t cpuOf(std::int64_t length, int worker) const {
        if (!m_shape.lifelike)
            return length - kMs;
        return worker == kSlowedPlace ? length * 4 / 5 : length * 99 / 100;
    }

    void runChunk(std::uint64_t first, std::uint64_t last, std::uint16_t attempt) {
        const auto next = std::min_element(m_workers.begin(), m_workers.end(),
                                           [](const Worker& a, const Worker& b) { return a.freeAt < b.freeAt; });
        const auto worker = static_cast<int>(next - m_workers.begin());
        next->oddChunk = !next->oddChunk;
        const auto tasks = static_cast<std::int64_t>(last - first + 1);
        std::int64_t claim = m_shape.mode == RunMode::Serial ? 0 : m_costs.claim * crowd() * tasks;
        for (std::uint64_t task = first; task <= last; ++task, claim = 0) {
            TaskEvent event = begun(task, worker, claim);
            event.attempt = attempt;
            m_story.push_back({event.startedNs, {event}, {}});
            if (!end(event, worker)) {
                runChunk(task, task, static_cast<std::uint16_t>(attempt + 1));
                if (task < last)
                    runChunk(task + 1, last, attempt);
                return;
            }
        }
    }

    TaskEvent begun(std::uint64_t task, int worker, std::int64_t claim) const {
        const Worker& own = m_workers[static_cast<std::size_t>(worker)];
        TaskEvent event;
        event.task = TaskId{task};
        event.worker = place(worker);
        event.queuedNs = 0;
        event.claimedNs = afterPause(own.freeAt) + claim;
        if (m_shape.lifelike)
            event.askedNs = event.claimedNs - claim;
        event.startedNs = event.claimedNs + (m_shape.mode == RunMode::Serial ? 0 : m_costs.transfer);
        event.kind = TaskEvent::Kind::Started;
        event.state = TaskState::Running;
        event.oddChunk = m_shape.lifelike && own.oddChunk;
        return event;
    }

    /// False: the worker died of it.
    bool end(TaskEvent event, int worker) {
        Worker& own = m_workers[static_cast<std::size_t>(worker)];
        const std::int64_t length = lengthOf(event.task.value(), worker);
        event.endedNs = event.startedNs + length;
        event.cpuNs = cpuOf(length, worker);
        ++own.done;
        if (isFatal(worker)) {
            die(worker, event);
            return false;
        }
        event.kind = TaskEvent::Kind::Ended;
        event.state = TaskState::Succeeded;
        event.summary = std::to_string(event.task.value() * event.task.value());
        m_story.push_back({event.endedNs, {event}, {}});
        own.freeAt = event.endedNs + m_costs.between;
        return true;
    }

    bool isFatal(int worker) const {
        return m_shape.workers > 1 && worker == m_shape.workers - 1 &&
               m_workers[static_cast<std::size_t>(worker)].done == kFatalTask;
    }

    void die(int worker, TaskEvent event) {
        event.kind = TaskEvent::Kind::Retried;
        event.state = TaskState::Crashed;
        event.summary = "signal 9 (SIGKILL, killed)";
        m_story.push_back({event.endedNs,
                           {event},
                           {{WorkerEvent::Kind::Ended, place(worker), 4000 + worker, event.endedNs, false,
                             event.summary, 9, false}}});
        spawn(worker, event.endedNs + m_costs.restartAfter);
        if (!m_shape.lifelike)
            m_workers[static_cast<std::size_t>(worker)].freeAt += 2 * kMs;
    }

    void endWorkers() {
        std::int64_t endNs = 0;
        for (const Worker& worker : m_workers)
            endNs = std::max(endNs, worker.freeAt);
        for (int worker = 0; worker < static_cast<int>(m_workers.size()); ++worker)
            m_story.push_back({endNs, {}, {{WorkerEvent::Kind::Ended, place(worker), 4000 + worker, endNs, true, {}}}});
    }

    RecordedShape m_shape;
    Costs m_costs;
    std::vector<Worker> m_workers;
    std::vector<Happening> m_story;
};

} // namespace

std::vector<Happening> recordedStory(const RecordedShape& shape) {
    return Player(shape).play();
}

} // namespace manyhands::test
