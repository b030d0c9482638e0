// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <optional>

#include "core/tasks/command_setup.h"
#include "core/worker/child_process.h"
#include "core/worker/output_capture.h"
#include "core/worker/worker_identity.h"

namespace manyhands {

namespace {

void replaceAll(std::string& text, std::string_view old, const std::string& now) {
    for (auto at = text.find(old); at != std::string::npos; at = text.find(old, at + now.size()))
        text.replace(at, old.size(), now);
}

class CommandWorkload : public Workload {
public:
    CommandWorkload(CommandSetup setup, ChildProcess child)
        : m_setup(std::move(setup))
        , m_child(std::move(child)) {}

    TaskOutcome run(TaskContext& context, std::string_view payload) override {
        ChildCommand command{splitArguments(payload), m_setup.directory};
        for (std::string& word : command.arguments) {
            if (m_setup.fillWorkerNumber)
                replaceAll(word, "{%}", std::to_string(workerPlace()));
        }
        OutputCapture output(m_setup.outputCap,
                             [&](std::string_view bytes) { context.sendOutput(TaskContext::Stream::Stdout, bytes); });
        OutputCapture error(m_setup.outputCap,
                            [&](std::string_view bytes) { context.sendOutput(TaskContext::Stream::Stderr, bytes); });
        const auto end = m_child.run(command, [&](ChildProcess::Stream stream, std::string_view bytes) {
            (stream == ChildProcess::Stream::Output ? output : error).add(bytes);
        });
        if (!end)
            return TaskOutcome::failure(oneLine(end.error().what + ": " + end.error().why));
        output.finish();
        error.finish();
        TaskOutcome outcome = outcomeOf(end->status);
        outcome.stdoutBytes = output.total();
        outcome.stderrBytes = error.total();
        outcome.child = end->use;
        return outcome;
    }

private:
    static TaskOutcome outcomeOf(const ExitStatus& status) {
        if (status.kind == ExitStatus::Kind::Signalled) {
            TaskOutcome outcome = TaskOutcome::failure("ended by " + status.text());
            outcome.signal = status.signal;
            return outcome;
        }
        TaskOutcome outcome =
            status.isClean() ? TaskOutcome::success(status.text()) : TaskOutcome::failure(status.text());
        outcome.exitCode = status.code;
        return outcome;
    }

    CommandSetup m_setup;
    ChildProcess m_child;
};

} // namespace

std::unique_ptr<Workload> makeCommand(std::string_view configuration) {
    auto setup = decodeCommandSetup(configuration);
    if (!setup)
        return nullptr;
    auto child = ChildProcess::create(environmentWith(setup->environment));
    if (!child)
        return nullptr;
    return std::make_unique<CommandWorkload>(std::move(*setup), std::move(*child));
}

} // namespace manyhands
