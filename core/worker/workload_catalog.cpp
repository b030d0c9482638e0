// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <array>

namespace manyhands {

namespace {

class BuiltinWorkload : public Workload {
public:
    explicit BuiltinWorkload(BuiltinRun function)
        : m_run(function) {}

    TaskOutcome run(TaskContext& context, std::string_view payload) override {
        const auto parameters = parametersFromPayload(payload);
        if (!parameters)
            return TaskOutcome::failure("the task's parameters could not be read");
        return m_run(context, *parameters);
    }

private:
    BuiltinRun m_run;
};

struct Entry {
    std::string_view name;
    BuiltinRun run;
};

constexpr std::array kCatalog{
    Entry{"sleep", runSleep},
    Entry{"square", runSquare},
    Entry{"sum-of-squares", runSumOfSquares},
    Entry{"primes", runPrimes},
    Entry{"shared-counter", runSharedCounter},
    Entry{"uneven", runUneven},
    Entry{"unreliable", runUnreliable},
    Entry{"crash", runCrash},
};

} // namespace

std::string oneLine(std::string text) {
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    return text;
}

std::unique_ptr<Workload> makeWorkload(std::string_view name, std::string_view configuration) {
    if (name == "command")
        return makeCommand(configuration);
    if (name == "plugin")
        return makePlugin(configuration);
    if (name == "python")
        return makePython(configuration);
    for (const Entry& entry : kCatalog) {
        if (entry.name == name)
            return std::make_unique<BuiltinWorkload>(entry.run);
    }
    return nullptr;
}

} // namespace manyhands
