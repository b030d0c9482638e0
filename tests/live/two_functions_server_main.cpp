// SPDX-License-Identifier: GPL-3.0-or-later
// A fork server whose workers spend their time in two functions, twice as long in one as in the other.
#include <cstdlib>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/process/fork_server.h"
#include "core/process/own_namespace.h"
#include "core/worker/worker_loop.h"

namespace two_functions {

constexpr std::int64_t kUnitNs = 20'000'000;

/// Of the loop itself, and not of the clock that ends it: so many rounds between two looks at it.
inline std::uint64_t spin(std::uint64_t state) {
    for (int round = 0; round < 50'000; ++round) {
        state ^= state << 13U; // xorshift (Marsaglia 2003)
        state ^= state >> 7U;
        state ^= state << 17U;
        asm volatile("" : "+r"(state));
    }
    return state;
}

[[gnu::noinline]] void longer() {
    std::uint64_t state = 88'172'645'463'325'252ULL;
    for (const std::int64_t begin = manyhands::threadCpuNs(); manyhands::threadCpuNs() - begin < 2 * kUnitNs;)
        state = spin(state);
    asm volatile("" : "+r"(state)); // and so it is no tail call
}

[[gnu::noinline]] void shorter() {
    std::uint64_t state = 36'243'609'777'215'313ULL;
    for (const std::int64_t begin = manyhands::threadCpuNs(); manyhands::threadCpuNs() - begin < kUnitNs;)
        state = spin(state);
    asm volatile("" : "+r"(state));
}

class TwoFunctions : public manyhands::Workload {
public:
    explicit TwoFunctions(bool dies)
        : m_dies(dies) {}

    manyhands::TaskOutcome run(manyhands::TaskContext& context, std::string_view) override {
        longer();
        if (m_dies && context.attempt() == 1 && context.id().value() % 5 == 0)
            ::raise(SIGKILL);
        shorter();
        return manyhands::TaskOutcome::success("done");
    }

private:
    bool m_dies;
};

std::unique_ptr<manyhands::Workload> make(std::string_view name, std::string_view) {
    return std::make_unique<TwoFunctions>(name == "dies");
}

int work(manyhands::UniqueFd segment, manyhands::UniqueFd doorbell, std::uint32_t slot) {
    return static_cast<int>(manyhands::runWorker(std::move(segment), std::move(doorbell), slot, make));
}

} // namespace two_functions

int main(int argc, char** argv) {
    using namespace manyhands;
    if (argc != 3)
        return 2;
    ::close_range(kServerSocketFd + 1, ~0U, 0);
    if (!signalWithParent(std::atoi(argv[2]), SIGCONT))
        return 0;
    return ForkServer(FdSocket(UniqueFd(kServerSocketFd)), two_functions::work).serve();
}
