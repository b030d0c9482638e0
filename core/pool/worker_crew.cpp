// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/worker_crew.h"

#include <algorithm>
#include <array>

#include <csignal>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/monitor/cpu_count.h"
#include "core/process/process_tree.h"

namespace manyhands {

namespace {

constexpr std::uint64_t kDoorbellTag = 1ULL << 32U;
constexpr std::uint64_t kServerTag = 2ULL << 32U;
constexpr std::uint64_t kTimerTag = 3ULL << 32U;
constexpr std::uint64_t kOutputTag = 4ULL << 32U; ///< and the place
/// How long a dead worker's status is waited for before it is buried as "unknown".
constexpr std::int64_t kStatusPatienceNs = 800'000'000;

/// How long the fork server may leave a request without an answer: when it is seen to be stopped, and in any case.
constexpr std::int64_t kStoppedSilenceNs = 3'000'000'000;
constexpr std::int64_t kSilenceNs = 30'000'000'000;

std::vector<int> usableProcessors() {
    cpu_set_t set;
    CPU_ZERO(&set);
    std::vector<int> processors;
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
            if (CPU_ISSET(static_cast<std::size_t>(cpu), &set))
                processors.push_back(cpu);
    return processors;
}

} // namespace

WorkerCrew::WorkerCrew(WorkerLauncher& client, const CrewOptions& options, int segmentFd, const Doorbell& doorbell)
    : m_client(&client)
    , m_options(options)
    , m_segmentFd(segmentFd)
    , m_doorbell(&doorbell)
    , m_workers(options.places)
    , m_processors(usableProcessors())
    , m_cpuCount(static_cast<std::uint32_t>(cpuCount())) {}

Result<WorkerCrew> WorkerCrew::create(WorkerLauncher& client, const CrewOptions& options, int segmentFd,
                                      const Doorbell& doorbell) {
    WorkerCrew crew(client, options, segmentFd, doorbell);
    auto epoll = checked(::epoll_create1(EPOLL_CLOEXEC), "The wait descriptor of the pool could not be made");
    if (!epoll)
        return fail(epoll.error());
    crew.m_epoll = UniqueFd(static_cast<int>(*epoll));
    auto timer =
        checked(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK), "The pool's timer could not be made");
    if (!timer)
        return fail(timer.error());
    crew.m_timer = UniqueFd(static_cast<int>(*timer));
    for (const auto& [fd, tag] : {std::pair{doorbell.fd(), kDoorbellTag}, std::pair{crew.m_timer.get(), kTimerTag}})
        if (auto watched = crew.watch(fd, tag); !watched)
            return fail(watched.error());
    if (auto watched = crew.watchServer(); !watched)
        return fail(watched.error());
    return crew;
}

Result<void> WorkerCrew::watch(int fd, std::uint64_t tag) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = tag;
    auto added = checked(::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event), "A descriptor could not be watched");
    if (!added)
        return fail(added.error());
    return {};
}

Result<void> WorkerCrew::watchServer() {
    return watch(m_client->fd(), kServerTag);
}

Result<void> WorkerCrew::launch(std::uint32_t place) {
    WorkerProcess& worker = m_workers[place];
    worker = WorkerProcess{};
    worker.token = m_nextToken++;
    worker.askedNs = monotonicNs();
    ForkRequest request;
    request.slot = place;
    request.token = worker.token;
    request.spawn = m_options.spawn ? 1 : 0;
    request.nice = m_options.nice;
    request.addressSpace = m_options.addressSpaceBytes;
    request.threads = std::max(1U, m_cpuCount / places());
    if (m_options.pin && !m_processors.empty())
        request.processor = m_processors[place % m_processors.size()];
    UniqueFd writer;
    if (m_options.keepsOutput) {
        auto opened = worker.output.open();
        if (!opened)
            return fail(opened.error());
        writer = std::move(*opened);
        if (auto watched = watch(worker.output.fd(), kOutputTag | place); !watched)
            return watched;
    }
    auto sent = m_client->request(request, {m_segmentFd, m_doorbell->fd(), writer.isOpen() ? writer.get() : -1});
    if (sent)
        worker.state = WorkerProcess::State::Asked;
    return sent;
}

void WorkerCrew::armTimer(std::int64_t delayNs) {
    itimerspec when{};
    when.it_value.tv_sec = delayNs / 1'000'000'000;
    when.it_value.tv_nsec = std::max<std::int64_t>(delayNs % 1'000'000'000, 1);
    ::timerfd_settime(m_timer.get(), 0, &when, nullptr);
}

void WorkerCrew::wait(std::int64_t timeoutNs) {
    std::array<epoll_event, 32> events{};
    const int timeoutMs = timeoutNs < 0 ? -1 : static_cast<int>((timeoutNs + 999'999) / 1'000'000);
    const int count = ::epoll_wait(m_epoll.get(), events.data(), events.size(), timeoutMs);
    for (int i = 0; i < count; ++i) {
        const std::uint64_t tag = events[static_cast<std::size_t>(i)].data.u64;
        if (tag == kDoorbellTag) {
            m_doorbell->clear();
        } else if (tag == kServerTag) {
            takeReplies();
        } else if (tag == kTimerTag) {
            std::uint64_t expirations = 0;
            [[maybe_unused]] const auto got = ::read(m_timer.get(), &expirations, sizeof expirations);
        } else if ((tag & kOutputTag) != 0) {
            readOutput(static_cast<std::uint32_t>(tag));
        } else {
            noteGone(static_cast<std::uint32_t>(tag));
        }
    }
    const std::int64_t now = monotonicNs();
    for (std::uint32_t place = 0; place < places(); ++place) {
        const WorkerProcess& worker = m_workers[place];
        if (worker.state == WorkerProcess::State::Alive && worker.goneNs != 0 &&
            now - worker.goneNs > kStatusPatienceNs)
            noteDead(place, ExitStatus{});
    }
}

void WorkerCrew::takeReplies() {
    while (auto reply = m_client->next())
        noteReply(std::move(*reply));
    if (m_client->isRunning())
        return;
    // next() has ended and reaped every worker of a lost server
    m_serverLost = true;
    for (std::uint32_t place = 0; place < places(); ++place)
        if (m_workers[place].isThere())
            noteDead(place, ExitStatus{});
}

void WorkerCrew::noteReply(WorkerLauncher::Reply reply) {
    if (reply.body.kind == ForkReply::Kind::Stray) {
        m_strays.push_back({reply.body.pid, reply.body.name.data()});
        return;
    }
    const auto found = std::find_if(m_workers.begin(), m_workers.end(), [&](const WorkerProcess& worker) {
        return (worker.isThere() || worker.state == WorkerProcess::State::Lost) && worker.token == reply.body.token;
    });
    if (found == m_workers.end())
        return;
    const auto place = static_cast<std::uint32_t>(found - m_workers.begin());
    switch (reply.body.kind) {
    case ForkReply::Kind::Ready:
    case ForkReply::Kind::Stray:
        break;
    case ForkReply::Kind::Started: {
        found->state = WorkerProcess::State::Alive;
        found->pid = reply.body.pid;
        found->startedNs = monotonicNs();
        found->pidfd = std::move(reply.pidfd);
        ++m_started;
        [[maybe_unused]] const auto watched = watch(found->pidfd.get(), place);
        // ended while it was still asked for: the signal that could not be sent then
        if (found->ending != WorkerProcess::Ending::No)
            signal(place, SIGKILL);
        break;
    }
    case ForkReply::Kind::Refused:
        m_refusal = reply.body.error;
        *found = WorkerProcess{};
        break;
    case ForkReply::Kind::Ended:
        if (found->state == WorkerProcess::State::Lost) { // it has died after all: the place is good again
            ++m_endedCount;
            *found = WorkerProcess{};
            break;
        }
        found->cpuNs = reply.body.cpuNs;
        found->outOfMemory = reply.body.outOfMemory != 0;
        noteDead(place, ExitStatus::fromWait(reply.body.waitStatus));
        break;
    }
}

void WorkerCrew::readOutput(std::uint32_t place) {
    if (place < places()) // dropped in the same round of events
        m_workers[place].output.read();
}

void WorkerCrew::noteGone(std::uint32_t place) {
    WorkerProcess& worker = m_workers[place];
    if (worker.state != WorkerProcess::State::Alive || worker.goneNs != 0)
        return;
    worker.goneNs = monotonicNs();
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, worker.pidfd.get(), nullptr);
    armTimer(kStatusPatienceNs + 1'000'000);
}

void WorkerCrew::noteDead(std::uint32_t place, ExitStatus status) {
    WorkerProcess& worker = m_workers[place];
    if (worker.state == WorkerProcess::State::Alive)
        ++m_endedCount;
    worker.state = WorkerProcess::State::Dead;
    worker.status = status;
    worker.endedNs = worker.goneNs != 0 ? worker.goneNs : monotonicNs();
    worker.pidfd.reset();
    worker.output.read(); // its last words
    m_deaths.push_back(place);
}

std::vector<std::uint32_t> WorkerCrew::takeDeaths() {
    return std::exchange(m_deaths, {});
}

bool WorkerCrew::takeServerLoss() {
    return std::exchange(m_serverLost, false);
}

std::vector<WorkerCrew::Stray> WorkerCrew::takeStrays() {
    return std::exchange(m_strays, {});
}

void WorkerCrew::grow(std::uint32_t places) {
    if (places > m_workers.size())
        m_workers.resize(places);
}

void WorkerCrew::shrink(std::uint32_t atLeast) {
    while (m_workers.size() > atLeast && m_workers.back().state == WorkerProcess::State::Empty)
        m_workers.pop_back();
}

int WorkerCrew::takeRefusal() {
    return std::exchange(m_refusal, 0);
}

void WorkerCrew::clear(std::uint32_t place) {
    if (m_workers[place].state != WorkerProcess::State::Lost)
        m_workers[place] = WorkerProcess{};
}

void WorkerCrew::signal(std::uint32_t place, int signal) {
    WorkerProcess& worker = m_workers[place];
    if (worker.state != WorkerProcess::State::Alive || worker.goneNs != 0)
        return;
    if (signal == SIGKILL && worker.killedNs == 0)
        worker.killedNs = monotonicNs();
    // the group first: what the task started; the leader by pidfd, which cannot hit another process
    if (worker.pid > 0)
        ::kill(-worker.pid, signal);
    ::syscall(SYS_pidfd_send_signal, worker.pidfd.get(), signal, nullptr, 0);
}

void WorkerCrew::end(std::uint32_t place, WorkerProcess::Ending why, bool atOnce) {
    WorkerProcess& worker = m_workers[place];
    if (!worker.isThere())
        return;
    if (worker.ending == WorkerProcess::Ending::No || worker.ending == WorkerProcess::Ending::Leave)
        worker.ending = why;
    if (atOnce) {
        signal(place, SIGKILL);
        return;
    }
    if (worker.killAtNs != 0)
        return;
    worker.killAtNs = monotonicNs() + m_options.graceNs;
    signal(place, SIGTERM);
    signal(place, SIGCONT);
}

void WorkerCrew::letLeave(std::uint32_t place) {
    WorkerProcess& worker = m_workers[place];
    if (!worker.isThere())
        return;
    if (worker.ending == WorkerProcess::Ending::No)
        worker.ending = WorkerProcess::Ending::Leave;
    if (worker.killAtNs == 0)
        worker.killAtNs = monotonicNs() + m_options.graceNs;
    signal(place, SIGCONT);
}

void WorkerCrew::escalate() {
    const std::int64_t now = monotonicNs();
    for (std::uint32_t place = 0; place < places(); ++place)
        if (m_workers[place].killAtNs != 0 && now >= m_workers[place].killAtNs)
            signal(place, SIGKILL);
    for (std::uint32_t place = 0; place < places(); ++place) {
        const WorkerProcess& worker = m_workers[place];
        if (worker.state == WorkerProcess::State::Alive && worker.killedNs != 0 && worker.goneNs == 0 &&
            now - worker.killedNs > m_options.unkillableNs)
            giveUp(place);
    }
    replaceSilentServer(now);
}

void WorkerCrew::giveUp(std::uint32_t place) {
    WorkerProcess& worker = m_workers[place];
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, worker.pidfd.get(), nullptr);
    worker.state = WorkerProcess::State::Lost;
    worker.unkillable = true;
    worker.endedNs = monotonicNs();
    worker.pidfd.reset();
    m_deaths.push_back(place);
}

void WorkerCrew::replaceSilentServer(std::int64_t now) {
    std::int64_t waited = 0;
    for (const WorkerProcess& worker : m_workers)
        if (worker.state == WorkerProcess::State::Asked)
            waited = std::max(waited, now - worker.askedNs);
    // a busy machine makes a server slow, which is no reason to end all its workers
    if (waited > kSilenceNs || (waited > kStoppedSilenceNs && isStopped(m_client->pid())))
        m_client->abandon();
}

bool WorkerCrew::isEmpty() const {
    return std::none_of(m_workers.begin(), m_workers.end(), [](const WorkerProcess& worker) {
        return worker.state != WorkerProcess::State::Empty && worker.state != WorkerProcess::State::Lost;
    });
}

} // namespace manyhands
