// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/multiprocessing_error.h"

#include "core/base/exit_status.h"

namespace manyhands {

namespace {

Error lost(int pid, int signal, std::uint64_t task, std::string_view detail) {
    std::string what = "The process " + std::to_string(pid) + " ended";
    if (task != 0)
        what += " while it worked on task " + std::to_string(task);
    std::string why = signal != 0 ? "it was ended by " + signalName(signal) : std::string();
    if (!detail.empty())
        why += (why.empty() ? "" : "; ") + std::string(detail);
    return {std::move(what), std::move(why), {}, 0};
}

} // namespace

WorkerLost::WorkerLost(int pid, int signal, std::uint64_t task, std::string_view detail)
    : MultiprocessingError(lost(pid, signal, task, detail))
    , m_pid(pid)
    , m_signal(signal)
    , m_task(task) {}

} // namespace manyhands
