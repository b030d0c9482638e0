// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

#include "core/worker/workloads/bad_ends.h"

namespace manyhands {

namespace {

/// In the order of the choices in workload_info.cpp.
enum class How : std::int64_t { Segv, Abort, Exit0, Kill, Hang };

} // namespace

/// Both pointers are volatile: a compiler that sees the null would put an illegal instruction here.
__attribute__((no_sanitize("undefined"))) void writeThroughNull() {
    volatile int* volatile nowhere = nullptr;
    *nowhere = 1;
}

void hangForEver() {
    for (const int polite : {SIGTERM, SIGINT, SIGHUP})
        std::signal(polite, SIG_IGN);
    for (;;)
        ::pause();
}

TaskOutcome runCrash(TaskContext& context, const ParameterBlock& parameters) {
    context.reportProgress(0.5F);
    std::puts("crash: as it was asked to"); // what it wrote is told with its end
    switch (static_cast<How>(parameters[0])) {
    case How::Segv:
        writeThroughNull();
        break;
    case How::Abort:
        std::abort();
    case How::Exit0:
        ::_exit(0);
    case How::Kill:
        ::kill(::getpid(), SIGKILL);
        break;
    case How::Hang:
        hangForEver();
    }
    return TaskOutcome::failure("there is no such way to crash");
}

} // namespace manyhands
