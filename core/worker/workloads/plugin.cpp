// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <array>
#include <cstring>

#include <csignal>
#include <unistd.h>

#include "core/base/utf8.h"
#include "core/ipc/last_words.h"
#include "core/tasks/plugin_setup.h"
#include "core/worker/plugin_library.h"
#include "core/worker/worker_loop.h"

namespace manyhands {

namespace {

constexpr const char* kRemedy = "Put that right, then start the run again.";

/// Made before it is needed, in a signal's handler.
Error& slowStart() {
    static Error error;
    return error;
}

[[noreturn]] void refuseSlowStart(int) {
    noteRefusal(slowStart());
    ::_exit(static_cast<int>(WorkerExit::Refused));
}

/// It was tried before the run; in a worker it may still do something else.
Result<PluginLibrary> loadInTime(const PluginSetup& setup) {
    slowStart() = {"The plug-in " + setup.file.substr(setup.file.rfind('/') + 1) + " was not loaded",
                   "its start-up did not end within " + std::to_string(kPluginStartS) +
                       " s, as it did when it was tried",
                   kRemedy, 0};
    ::signal(SIGALRM, refuseSlowStart);
    ::alarm(kPluginStartS);
    auto library = PluginLibrary::load(setup.file, setup.sha256);
    ::alarm(0);
    ::signal(SIGALRM, SIG_DFL);
    return library;
}

/// One call, and what has come of it so far.
struct Call {
    TaskContext& context;
    std::string result, reason;
    std::uint64_t written = 0;

    static Call& of(void* worker) { return *static_cast<Call*>(worker); }
    static void progress(void* worker, double fraction) {
        of(worker).context.reportProgress(static_cast<float>(fraction));
    }
    static void write(void* worker, const char* bytes, std::size_t size) {
        of(worker).written += size;
        of(worker).context.sendOutput(TaskContext::Stream::Stdout, {bytes, size});
    }
    static void succeed(void* worker, const char* text, std::size_t size) { of(worker).result.assign(text, size); }
    static void fail(void* worker, const char* text, std::size_t size) { of(worker).reason.assign(text, size); }
};

TaskOutcome outcomeOf(const Call& call, int returned) {
    TaskOutcome outcome;
    if (returned != 0)
        outcome = TaskOutcome::failure(call.reason.empty()   ? "the plug-in returned " + std::to_string(returned)
                                       : isUtf8(call.reason) ? oneLine(call.reason)
                                                             : "failed for a reason that is not UTF-8");
    else if (!isUtf8(call.result))
        outcome = TaskOutcome::failure("its result is not UTF-8");
    else
        outcome = TaskOutcome::success(oneLine(call.result));
    outcome.stdoutBytes = call.written;
    return outcome;
}

class PluginWorkload : public Workload {
public:
    PluginWorkload(PluginSetup setup, const PluginLibrary& library)
        : m_setup(std::move(setup))
        , m_library(library) {}

    TaskOutcome run(TaskContext& context, std::string_view payload) override {
        const auto block = parametersFromPayload(payload);
        if (!block)
            return TaskOutcome::failure("the task's parameters could not be read");
        std::array<manyhands_value, kMaxParameters> values;
        static_assert(sizeof values == sizeof *block); // 64 bits each: a whole number or a double
        std::memcpy(values.data(), block->data(), sizeof values);
        Call call{context, {}, {}};
        const manyhands_call asked{.abi = MANYHANDS_PLUGIN_ABI,
                                   .attempt = static_cast<std::uint32_t>(context.attempt()),
                                   .number = context.id().value(),
                                   .task = m_setup.task.c_str(),
                                   .values = values.data(),
                                   .value_count = m_setup.parameters,
                                   .worker = &call,
                                   .progress = Call::progress,
                                   .write = Call::write,
                                   .succeed = Call::succeed,
                                   .fail = Call::fail};
        const int returned = m_library.run(asked);
        return outcomeOf(call, returned);
    }

private:
    PluginSetup m_setup;
    PluginLibrary m_library;
};

} // namespace

std::unique_ptr<Workload> makePlugin(std::string_view configuration) {
    auto setup = decodePluginSetup(configuration);
    if (!setup)
        throw CannotStart{setup.error()};
    const auto library = loadInTime(*setup);
    if (!library)
        throw CannotStart{{library.error().what, library.error().why, kRemedy, 0}};
    return std::make_unique<PluginWorkload>(std::move(*setup), *library);
}

} // namespace manyhands
