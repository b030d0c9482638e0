// SPDX-License-Identifier: GPL-3.0-or-later
// A fork server whose workers run the work of generator.h.
#include "tests/live/generator.h"

#include <atomic>
#include <cstdlib>

#include <csignal>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/process/fork_server.h"
#include "core/process/own_namespace.h"
#include "core/worker/worker_loop.h"

namespace manyhands::test {

namespace {

/// In the file that workers share; all zero at first.
struct Shared {
    std::atomic<int> lockMade;
    std::atomic<int> active;
    pthread_mutex_t lock;
};

void compute(std::int64_t ns) {
    std::uint64_t state = 88'172'645'463'325'252ULL;
    for (const std::int64_t begin = threadCpuNs(); threadCpuNs() - begin < ns;)
        for (int round = 0; round < 1'000; ++round) {
            state ^= state << 13U; // xorshift (Marsaglia 2003)
            state ^= state >> 7U;
            state ^= state << 17U;
            asm volatile("" : "+r"(state));
        }
}

/// New pages, each of which is a page fault, given back at once.
void takeMemory() {
    constexpr std::size_t kPage = 4096, kPages = 64;
    void* const memory = ::mmap(nullptr, kPages * kPage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ::madvise(memory, kPages * kPage, MADV_NOHUGEPAGE);
    for (std::size_t i = 0; i < kPages; ++i)
        static_cast<volatile char*>(memory)[i * kPage] = 1;
    ::munmap(memory, kPages * kPage);
}

class Generator : public Workload {
public:
    Generator(std::string_view name, const std::string& path)
        : m_name(name)
        , m_shared(map(path)) {
        if (m_name == kSlowStart)
            compute(kSlowStartNs);
    }

    TaskOutcome run(TaskContext&, std::string_view payload) override {
        std::int64_t length = 0;
        std::memcpy(&length, payload.data(), sizeof length);
        std::int64_t waited = 0;
        if (m_name == kSleep) {
            const timespec time{length / 1'000'000'000, length % 1'000'000'000};
            ::nanosleep(&time, nullptr);
        } else if (m_name == kLock) {
            compute(length / 10);
            const std::int64_t before = monotonicNs();
            ::pthread_mutex_lock(&m_shared->lock);
            waited = monotonicNs() - before;
            compute(length - length / 10);
            ::pthread_mutex_unlock(&m_shared->lock);
        } else if (m_name == kFaults) {
            const bool isAlone = ++m_shared->active == 1;
            compute(length);
            for (const std::int64_t begin = threadCpuNs(); !isAlone && threadCpuNs() - begin < length;)
                takeMemory();
            --m_shared->active;
        } else if (m_name == kSlowDown) {
            const int active = ++m_shared->active;
            compute(length * active);
            --m_shared->active;
        } else {
            compute(length);
        }
        return TaskOutcome::success(std::to_string(waited));
    }

private:
    static Shared* map(const std::string& path) {
        const int fd = ::open(path.c_str(), O_RDWR);
        auto* const shared =
            static_cast<Shared*>(::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
        int unmade = 0;
        if (shared->lockMade.compare_exchange_strong(unmade, 1)) {
            pthread_mutexattr_t attributes;
            ::pthread_mutexattr_init(&attributes);
            ::pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
            ::pthread_mutex_init(&shared->lock, &attributes);
            shared->lockMade = 2;
        }
        while (shared->lockMade != 2) {
        }
        return shared;
    }

    std::string m_name;
    Shared* m_shared;
};

std::unique_ptr<Workload> makeGenerator(std::string_view name, std::string_view configuration) {
    return std::make_unique<Generator>(name, std::string(configuration));
}

int generate(UniqueFd segment, UniqueFd doorbell, std::uint32_t slot) {
    return static_cast<int>(runWorker(std::move(segment), std::move(doorbell), slot, makeGenerator));
}

} // namespace

} // namespace manyhands::test

int main(int argc, char** argv) {
    using namespace manyhands;
    if (argc != 3)
        return 2;
    ::close_range(kServerSocketFd + 1, ~0U, 0);
    if (!signalWithParent(std::atoi(argv[2]), SIGCONT))
        return 0;
    return ForkServer(FdSocket(UniqueFd(kServerSocketFd)), test::generate).serve();
}
