// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/stack_sampler.h"

#include <array>
#include <cerrno>

#include <csignal>
#include <execinfo.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

namespace manyhands {

namespace {

/// backtrace() begins with the handler and the kernel's return from it.
constexpr std::size_t kHandlerFrames = 2;
constexpr std::size_t kLooksForInterrupted = 6;

layout::StackRing* theRing = nullptr;
pid_t theOwner = 0;

/// Where the signal came; 0 on a processor that this was not written for.
std::uintptr_t interruptedAt([[maybe_unused]] const ucontext_t& context) {
#if defined(__x86_64__)
    return static_cast<std::uintptr_t>(context.uc_mcontext.gregs[REG_RIP]);
#elif defined(__aarch64__)
    return context.uc_mcontext.pc;
#else
    return 0;
#endif
}

/// Only what is async-signal-safe: backtrace() is, once it has loaded what it needs and where the unwinder finds its
/// tables without a lock (glibc 2.35).
void takeSample(int, siginfo_t*, void* context) {
    if (!theRing || ::getpid() != theOwner)
        return;
    const int before = errno;
    std::array<void*, layout::kMostFrames + kLooksForInterrupted> frames{};
    const int taken = ::backtrace(frames.data(), static_cast<int>(frames.size()));
    const auto count = static_cast<std::size_t>(taken > 0 ? taken : 0);
    const std::uintptr_t at = interruptedAt(*static_cast<const ucontext_t*>(context));
    std::size_t first = 0;
    while (first < count && first < kLooksForInterrupted && reinterpret_cast<std::uintptr_t>(frames[first]) != at)
        ++first;
    if (first == count || first == kLooksForInterrupted)
        first = kHandlerFrames < count ? kHandlerFrames : count;
    writeStack(*theRing, static_cast<std::uint32_t>(theOwner), {frames.data() + first, count - first});
    errno = before;
}

void setTimer(suseconds_t microseconds) {
    const itimerval every{{0, microseconds}, {0, microseconds}};
    ::setitimer(ITIMER_PROF, &every, nullptr);
}

} // namespace

StackSampler::StackSampler(layout::StackRing& ring, std::uint32_t hertz) {
    struct sigaction now {};
    if (hertz == 0 || ::sigaction(SIGPROF, nullptr, &now) != 0 || (now.sa_flags & SA_SIGINFO) != 0 ||
        (now.sa_handler != SIG_DFL && now.sa_handler != SIG_IGN))
        return;
    // the first call loads the unwinder, which allocates: not in a handler
    std::array<void*, 4> unused{};
    ::backtrace(unused.data(), static_cast<int>(unused.size()));
    theRing = &ring;
    theOwner = ::getpid();
    struct sigaction sample {};
    sample.sa_sigaction = takeSample;
    sample.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
    ::sigfillset(&sample.sa_mask); // a fatal signal's last words come after it, and not in the middle
    if (::sigaction(SIGPROF, &sample, nullptr) != 0)
        return;
    sigset_t profiling;
    ::sigemptyset(&profiling);
    ::sigaddset(&profiling, SIGPROF);
    ::sigprocmask(SIG_UNBLOCK, &profiling, nullptr);
    setTimer(static_cast<suseconds_t>(1'000'000 / hertz));
    m_isOn = true;
}

StackSampler::~StackSampler() {
    if (!m_isOn)
        return;
    setTimer(0);
    ::signal(SIGPROF, SIG_IGN); // also one that is on its way: the ring may go
    theRing = nullptr;
}

} // namespace manyhands
