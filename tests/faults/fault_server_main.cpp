// SPDX-License-Identifier: GPL-3.0-or-later
// A fork server whose workers run tasks that go wrong as they are told: fault_server --serve|--serve-strictly HOST-PID.
#undef NDEBUG // one of the faults is a failed assertion
#include <array>
#include <cassert>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/ipc/doorbell.h"
#include "core/ipc/event_ring.h"
#include "core/ipc/last_words.h"
#include "core/ipc/task_queue.h"
#include "core/measure/stopwatch.h"
#include "core/process/fork_server.h"
#include "core/process/own_namespace.h"
#include "core/tasks/workload_info.h"
#include "core/worker/task_runner.h"
#include "tests/faults/fault.h"

/// In place of the C library's: the server's workers are made by it.
extern "C" pid_t fork() {
    static int calls = 0;
    ++calls;
    if (std::getenv(manyhands::test::kForkCrashes))
        ::raise(SIGSEGV);
    const char* refusals = std::getenv(manyhands::test::kForkRefusals);
    const char* allowed = std::getenv(manyhands::test::kForksAllowed);
    if ((refusals && calls <= std::atoi(refusals)) || (allowed && calls > std::atoi(allowed))) {
        errno = EAGAIN;
        return -1;
    }
    return ::_Fork();
}

namespace manyhands::test {

namespace {

constexpr std::size_t kMiB = 1U << 20U;

void notePid(pid_t pid) {
    const char* path = std::getenv(kPidFile);
    const int file = path ? ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (file < 0)
        return;
    const std::string line = std::to_string(pid) + '\n';
    [[maybe_unused]] const auto written = ::write(file, line.data(), line.size());
    ::close(file);
}

void ignorePoliteSignals() {
    for (const int polite : {SIGTERM, SIGINT, SIGHUP, SIGCONT})
        std::signal(polite, SIG_IGN);
}

[[noreturn]] void waitForEver() {
    for (;;)
        ::pause();
}

__attribute__((no_sanitize("undefined"))) void writeThroughNull() {
    volatile int* volatile nowhere = nullptr;
    *nowhere = 1;
}

void throwAnything() {
    throw std::runtime_error("thrown where none may be");
}

void throwWhereNoneMay() noexcept {
    throwAnything();
}

char* touched(std::size_t bytes) {
    char* memory = new char[bytes];
    for (std::size_t at = 0; at < bytes; at += 4096)
        memory[at] = static_cast<char>(at >> 12U);
    return memory;
}

void allocate(std::size_t megabytes, TaskContext& context) {
    constexpr std::size_t kStride = 16;
    std::vector<std::unique_ptr<char[]>> pieces;
    for (std::size_t done = 0; done < megabytes; done += kStride) {
        pieces.emplace_back(touched(kStride * kMiB));
        context.reportProgress(static_cast<float>(done) / static_cast<float>(megabytes));
    }
}

void forkMany(std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i) {
        const pid_t child = ::_Fork();
        if (child < 0)
            throw std::runtime_error(std::string("no more processes: ") + std::strerror(errno));
        if (child == 0)
            waitForEver();
        notePid(child);
    }
}

/// Out of the process group, the session and its worker's sight. Returns once it is there.
void leaveDaemon() {
    int made[2];
    char byte = 0;
    if (::pipe2(made, O_CLOEXEC) != 0)
        throw std::runtime_error(std::string("no pipe: ") + std::strerror(errno));
    const pid_t child = ::_Fork();
    if (child > 0) {
        ::close(made[1]);
        ::waitpid(child, nullptr, 0);
        [[maybe_unused]] const auto ended = ::read(made[0], &byte, 1);
        ::close(made[0]);
        return;
    }
    ::setsid();
    const pid_t daemon = ::_Fork();
    if (daemon > 0)
        ::_exit(0);
    notePid(::getpid());
    ignorePoliteSignals();
    ::close_range(0, ~0U, 0);
    waitForEver();
}

class FaultWorkload : public Workload {
public:
    explicit FaultWorkload(const QueueSegment& segment)
        : m_segment(segment) {}

    TaskOutcome run(TaskContext& context, std::string_view payload) override {
        const auto block = parametersFromPayload(payload);
        if (!block)
            return TaskOutcome::failure("the task's parameters could not be read");
        const std::int64_t detail = (*block)[2];
        const auto bytes = static_cast<std::size_t>(std::max<std::int64_t>(detail, 0));
        switch (static_cast<Fault>((*block)[0])) {
        case Fault::HugeResult:
            return TaskOutcome::success(std::string(bytes, 'x'));
        case Fault::WildException:
            throw std::runtime_error('\x1b' + std::string(bytes, '\xff') + "<b>");
        case Fault::Allocate:
            allocate(bytes, context);
            break;
        case Fault::Leak:
            m_leaked.push_back(touched(bytes * kMiB));
            break;
        default:
            misbehave(static_cast<Fault>((*block)[0]), detail);
        }
        return TaskOutcome::success(std::to_string((*block)[1] * (*block)[1]));
    }

private:
    void misbehave(Fault fault, std::int64_t detail) const {
        switch (fault) {
        case Fault::Kill:
            ::kill(::getpid(), SIGKILL);
            break;
        case Fault::Talk:
            for (std::int64_t written = 0; written < detail;)
                written += std::printf("at byte %lld\n", static_cast<long long>(written));
            [[fallthrough]];
        case Fault::Segv:
            writeThroughNull();
            break;
        case Fault::Abort:
            std::abort();
        case Fault::Assert:
            assert(detail < 0);
            break;
        case Fault::Terminate:
            throwWhereNoneMay();
            break;
        case Fault::LeaveAtOnce:
            ::_exit(0);
        case Fault::Leave:
            std::exit(0);
        case Fault::Stop:
            ::raise(SIGSTOP);
            break;
        case Fault::Hang:
            ignorePoliteSignals();
            waitForEver();
        case Fault::ForkMany:
            forkMany(detail);
            break;
        case Fault::Daemon:
            leaveDaemon();
            break;
        case Fault::CloseAll:
            ::close_range(0, ~0U, 0);
            break;
        case Fault::Shorten:
            if (::ftruncate(m_segment.memory().fd(), 4096) == 0 || errno != EPERM)
                throw std::runtime_error("it was not refused");
            break;
        case Fault::Pause:
            m_segment.control().paused.store(1);
            break;
        case Fault::Scribble:
            scribble(static_cast<std::uint64_t>(detail));
            break;
        case Fault::KillHost:
            ::kill(static_cast<pid_t>(detail), SIGKILL);
            break;
        case Fault::KillServer:
            if (::kill(::getppid(), SIGKILL) == 0 || errno != EPERM)
                throw std::runtime_error("the signal was not refused");
            break;
        case Fault::Wait: {
            const timespec span{detail / 1000, detail % 1000 * 1'000'000};
            ::nanosleep(&span, nullptr);
            break;
        }
        case Fault::Count:
            m_segment.control().counter.add(1);
            break;
        case Fault::KillInLock:
            m_segment.control().counter.lock.lock();
            ::kill(::getpid(), SIGKILL);
            break;
        default:
            break;
        }
    }

    /// Over cells, slots and events, not over the header: that one the host never reads again.
    void scribble(std::uint64_t seed) const {
        std::mt19937_64 random(seed);
        auto* const base = reinterpret_cast<char*>(&m_segment.slot(0));
        const std::size_t bytes = m_segment.header().configurationOffset - m_segment.header().slotOffset;
        for (int burst = 0; burst < 64; ++burst) {
            const std::size_t at = random() % bytes;
            for (std::size_t i = at; i < std::min(bytes, at + 64); ++i)
                base[i] = static_cast<char>(random());
        }
    }

    const QueueSegment& m_segment;
    std::vector<char*> m_leaked;
};

int faultyWorker(UniqueFd segmentFd, UniqueFd doorbellFd, std::uint32_t slot) {
    auto segment = QueueSegment::map(std::move(segmentFd));
    if (!segment)
        return 101;
    const Doorbell doorbell(std::move(doorbellFd));
    EventWriter events(*segment, doorbell, slot);
    keepLastWords(segment->slot(slot));
    segment->slot(slot).readyNs.store(monotonicNs(), std::memory_order_release);
    if (segment->configuration() == kRefuse)
        return 102;
    FaultWorkload workload(*segment);
    WorkMeter meter(segment->slot(slot), segment->control(),
                    {segment->header().waits != 0, segment->header().explains != 0});
    TaskRunner runner(*segment, events, meter, workload);
    TaskQueue queue(*segment, slot);
    meter.ready();
    for (;;) {
        const auto claim = queue.claim();
        if (!claim) {
            if (queue.waitForTask([&] { events.wakeHost(); }) == TaskQueue::Wait::Leave)
                return 0;
            continue;
        }
        queue.waitWhilePaused();
        if (queue.mustLeave())
            return 0;
        const std::int64_t now = monotonicNs();
        runner.run({claim->ticket, claim->task, claim->attempt, false, now, now, claim->payload});
    }
}

} // namespace

} // namespace manyhands::test

int main(int argc, char** argv) {
    using namespace manyhands;
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if (mode == "--probe-namespace")
        return enterOwnNamespace(-1);
    if (argc != 3)
        return 2;
    ::close_range(kServerSocketFd + 1, ~0U, 0);
    if (!signalWithParent(std::atoi(argv[2]), SIGCONT))
        return 0;
    if (const char* most = std::getenv(test::kProcessLimit)) {
        const rlimit limit{std::strtoul(most, nullptr, 10), std::strtoul(most, nullptr, 10)};
        ::setrlimit(RLIMIT_NPROC, &limit);
    }
    if (mode == "--serve-strictly" && enterOwnNamespace(kServerSocketFd) != 0)
        return 3;
    return ForkServer(FdSocket(UniqueFd(kServerSocketFd)), test::faultyWorker).serve();
}
