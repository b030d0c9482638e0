// SPDX-License-Identifier: GPL-3.0-or-later
// Plug-ins that do what none should: one a build, which a definition chooses.
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <string>

#include <unistd.h>

#include "core/worker/plugin.h"

#ifdef ODD_ABI // as if that file had been another one
#undef MANYHANDS_PLUGIN_ABI
#define MANYHANDS_PLUGIN_ABI 2
#endif

MANYHANDS_PLUGIN(R"(
    "name": "odd",
    "summary": "Does what no plug-in should.",
    "tasks": [
        {"name": "act", "title": "Odd act", "summary": "Does it.", "limited_by": "nothing", "limit": "none",
         "parameters": [{"name": "n", "summary": "comes back", "kind": "integer", "minimum": 0, "maximum": 1000,
                         "default": 1}]},
        {"name": "wait", "title": "Wait", "summary": "Waits.", "limited_by": "nothing", "limit": "waiting",
         "parameters": [{"name": "ms", "summary": "how long", "unit": "ms", "kind": "integer", "minimum": 0,
                         "maximum": 100000, "default": 20}]}
    ]
)")

#ifdef ODD_UNRESOLVED
extern "C" void function_that_is_nowhere();
#endif

namespace {

/// At the start of the library, in whatever process loads it.
[[gnu::constructor]] void begin() {
#ifdef ODD_HANGS
    for (;;)
        ::pause();
#elif defined(ODD_ABORTS)
    std::abort();
#elif defined(ODD_EXITS)
    ::_exit(0);
#elif defined(ODD_FORKS)
    if (::fork() == 0) {
        ::setsid();
        for (;;)
            ::pause();
    }
#elif defined(ODD_LATER)
    // once the file that the variable names is there
    const char* const path = std::getenv("ODD_LATER");
    if (path != nullptr && ::access(path, F_OK) == 0)
        for (;;)
            ::pause();
#endif
}

int act(const manyhands_call* call) {
#ifdef ODD_CRASHES
    int* volatile nowhere = reinterpret_cast<int*>(0x28);
    if (call->number % 2 == 0)
        *nowhere = 1;
#elif defined(ODD_THROWS)
    if (call->number % 2 == 0)
        throw std::runtime_error("the odd one is too late");
#elif defined(ODD_FAILS)
    if (call->number == 1)
        return manyhands_fail(call, "no good\nat all");
    if (call->number == 2)
        return 3;
    if (call->number == 3)
        return manyhands_succeed(call, "\xff is no UTF-8");
    manyhands_write(call, "written\n", 8);
#elif defined(ODD_UNRESOLVED)
    function_that_is_nowhere();
#endif
    return manyhands_succeed(call, (std::to_string(call->values[0].integer) + "\n of " + std::to_string(call->number) +
                                    " at " + std::to_string(call->attempt))
                                       .c_str());
}

} // namespace

int manyhands_run(const manyhands_call* call) noexcept {
    if (std::string(call->task) == "act")
        return act(call);
    ::usleep(static_cast<unsigned>(call->values[0].integer) * 1000);
    return manyhands_succeed(call, "waited");
}
