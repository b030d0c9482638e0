// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <optional>
#include <unistd.h>

#include "core/base/utf8.h"
#include "core/tasks/python_setup.h"
#include "core/worker/output_capture.h"
#include "core/worker/python_child.h"
#include "core/worker/workloads/python_refusal.h"
#include "core/worker/workloads/python_runner.h"

namespace manyhands {

namespace {

constexpr std::uint64_t kLongestResult = 64U << 20U; ///< as the host takes
/// Until it says which version it is, for which nothing of the user's runs. A cold disk and a busy machine take long.
constexpr int kVersionPatienceMs = 60'000;
constexpr int kChannelLost = 121; ///< python_runner.py: the function closed the channel

/// What a loaded file writes belongs to no task: it is the worker's own.
void passOn(ChildStream stream, std::string_view bytes) {
    [[maybe_unused]] const auto written =
        ::write(stream == ChildStream::Output ? STDOUT_FILENO : STDERR_FILENO, bytes.data(), bytes.size());
}

class PythonWorkload : public Workload {
public:
    PythonWorkload(PythonSetup setup, ChildLauncher launcher)
        : m_setup(std::move(setup))
        , m_launcher(std::move(launcher)) {
        begin();
    }

    TaskOutcome run(TaskContext& context, std::string_view payload) override {
        if (!m_child || m_child->hasEnded())
            begin(); // it has ended in an earlier task, or between two: of which this one is innocent
        OutputCapture output(m_setup.outputCap,
                             [&](std::string_view bytes) { context.sendOutput(TaskContext::Stream::Stdout, bytes); });
        OutputCapture error(m_setup.outputCap,
                            [&](std::string_view bytes) { context.sendOutput(TaskContext::Stream::Stderr, bytes); });
        const std::int64_t waitedNs = m_child->waitNs();
        const auto answer = m_child->ask(payload, m_reader, [&](ChildStream stream, std::string_view bytes) {
            (stream == ChildStream::Output ? output : error).add(bytes);
        });
        output.finish();
        error.finish();
        TaskOutcome outcome = answer ? outcomeOf(*answer) : outcomeOfDeath();
        if (answer)
            outcome.child.waitNs = m_child->waitNs() - waitedNs;
        outcome.stdoutBytes = output.total();
        outcome.stderrBytes = error.total();
        return outcome;
    }

private:
    /// \throws CannotStart when there is no interpreter that has the function.
    void begin() {
        m_child.reset();
        auto child = PythonChild::start(m_launcher,
                                        {{m_setup.interpreter, "-c", std::string(pythonRunner())}, m_setup.directory});
        if (!child)
            throw CannotStart{pythonRefusal(m_setup, child.error())};
        const std::string nul(1, '\0');
        const auto version = child->ask(m_setup.file + nul + m_setup.function + nul + (m_setup.star ? '1' : '0') + nul +
                                            std::to_string(kLongestResult),
                                        m_reader, passOn, kVersionPatienceMs);
        if (!version || version->kind != PythonAnswer::Kind::Version)
            throw CannotStart{pythonRefusal(m_setup, PythonStart{{}, version, child->isAlive()})};
        const int patienceMs = m_setup.loadLimitMs > 0 ? static_cast<int>(m_setup.loadLimitMs) : -1;
        const auto loaded = child->next(m_reader, passOn, patienceMs);
        if (!loaded || loaded->kind != PythonAnswer::Kind::Loaded)
            throw CannotStart{pythonRefusal(m_setup, PythonStart{version->text, loaded, child->isAlive()})};
        m_child.emplace(std::move(*child));
    }

    static TaskOutcome outcomeOf(const PythonAnswer& answer) {
        TaskOutcome outcome = answer.kind == PythonAnswer::Kind::Value && isUtf8(answer.text)
                                  ? TaskOutcome::success(answer.text) // as Python wrote it, with all its digits
                                  : TaskOutcome::failure(whyNot(answer));
        outcome.child.cpuNs = answer.cpuNs;
        return outcome;
    }

    static std::string whyNot(const PythonAnswer& answer) {
        switch (answer.kind) {
        case PythonAnswer::Kind::Value:
            return "its result is not UTF-8";
        case PythonAnswer::Kind::Exited:
            return "called sys.exit(" + oneLine(answer.text) + "); return from the function, or raise";
        case PythonAnswer::Kind::TooLong:
            return "its result is longer than 64 MiB; write it to a file and return its name";
        case PythonAnswer::Kind::NoJson:
            return "its result cannot be written as JSON: " + oneLine(answer.text);
        default:
            return oneLine(answer.text);
        }
    }

    TaskOutcome outcomeOfDeath() {
        const auto end = m_child->end();
        m_child.reset();
        if (!end)
            return TaskOutcome::failure(oneLine(end.error().what + ": " + end.error().why));
        const ExitStatus& status = end->status;
        TaskOutcome outcome = TaskOutcome::failure("its Python interpreter was ended by " + status.text());
        outcome.signal = status.signal;
        if (status.kind == ExitStatus::Kind::Exited) {
            outcome.exitCode = status.code;
            outcome.value = status.code == kChannelLost
                                ? "closed a descriptor that is not its own: the one that its result goes through"
                                : "its Python interpreter ended by itself, with " + status.text();
        }
        return outcome;
    }

    PythonSetup m_setup;
    ChildLauncher m_launcher;
    ChildOutputReader m_reader;
    std::optional<PythonChild> m_child;
};

} // namespace

std::unique_ptr<Workload> makePython(std::string_view configuration) {
    auto setup = decodePythonSetup(configuration);
    if (!setup)
        return nullptr;
    auto launcher = ChildLauncher::create(environmentWith({}));
    if (!launcher)
        return nullptr;
    return std::make_unique<PythonWorkload>(std::move(*setup), std::move(*launcher));
}

} // namespace manyhands
