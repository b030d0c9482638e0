// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <csignal>
#include <cstring>
#include <string_view>

#include <unistd.h>

#include "core/process/fork_server.h"
#include "core/process/own_namespace.h"
#include "core/worker/plugin_trial.h"
#include "core/worker/worker_loop.h"

using namespace manyhands;

namespace {

int workerMain(UniqueFd segment, UniqueFd doorbell, std::uint32_t slot) {
    return static_cast<int>(runWorker(std::move(segment), std::move(doorbell), slot));
}

/// -1 for anything but a whole number.
int numberFrom(const char* text) {
    int number = -1;
    const char* end = text + std::strlen(text);
    const auto [rest, error] = std::from_chars(text, end, number);
    return error == std::errc() && rest == end ? number : -1;
}

} // namespace

/// manyhands-forkserver --serve HOST-PID        descriptor 3: the socket to the host
/// manyhands-forkserver --serve-strictly HOST-PID  the same in a process-number namespace of its own
/// manyhands-forkserver --probe-namespace       whether that is possible: 0, or the errno
/// manyhands-forkserver --try-plugin FILE SHA256  what comes of loading it; descriptor 3 takes the report
/// manyhands-forkserver --worker SLOT SERVER-PID  descriptors 3 and 4: segment and doorbell (start method "spawn")
int main(int argc, char** argv) {
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if ((mode == "--serve" || mode == "--serve-strictly") && argc == 3) {
        ::close_range(kServerSocketFd + 1, ~0U, 0);
        if (!signalWithParent(numberFrom(argv[2]), SIGCONT))
            return 0;
        if (mode == "--serve-strictly" && enterOwnNamespace(kServerSocketFd) != 0)
            return 3;
        return ForkServer(FdSocket(UniqueFd(kServerSocketFd)), workerMain).serve();
    }
    if (mode == "--worker" && argc == 4) {
        if (!signalWithParent(numberFrom(argv[3]), SIGKILL))
            return 1;
        return workerMain(UniqueFd(kWorkerSegmentFd), UniqueFd(kWorkerDoorbellFd),
                          static_cast<std::uint32_t>(numberFrom(argv[2])));
    }
    if (mode == "--try-plugin" && argc == 4)
        return static_cast<int>(watchPluginTrial(argv[2], argv[3], kTrialReportFd));
    if (mode == "--probe-namespace" && argc == 2)
        return enterOwnNamespace(-1);
    constexpr std::string_view text =
        "manyhands-forkserver: started by hand: it is a helper of manyhands and manyhands-gui. "
        "Start one of those.\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
    return 2;
}
