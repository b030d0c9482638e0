// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/setting_words.h"

#include "ui/run/workload_words.h"
#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "core/tasks/command_template.h"
#include "core/tasks/workload_info.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

struct NamedFact {
    const char* name;
    const char* words;
};

constexpr NamedFact kFacts[] = {
    {"task", QT_TRANSLATE_NOOP("HistoryWords", "Task")},
    {"file", QT_TRANSLATE_NOOP("HistoryWords", "File")},
    {"function", QT_TRANSLATE_NOOP("HistoryWords", "Function")},
    {"star", QT_TRANSLATE_NOOP("HistoryWords", "Lists spread over the arguments")},
    {"interpreter", QT_TRANSLATE_NOOP("HistoryWords", "Interpreter")},
    {"name", QT_TRANSLATE_NOOP("HistoryWords", "Task of the plug-in")},
    {"sha256", QT_TRANSLATE_NOOP("HistoryWords", "SHA-256")},
    {"command", QT_TRANSLATE_NOOP("HistoryWords", "Command")},
    {"shell", QT_TRANSLATE_NOOP("HistoryWords", "Through a shell")},
    {"directory", QT_TRANSLATE_NOOP("HistoryWords", "Working folder")},
    {"inputs", QT_TRANSLATE_NOOP("HistoryWords", "Inputs")},
    {"tasks", QT_TRANSLATE_NOOP("HistoryWords", "Tasks")},
    {"workers", QT_TRANSLATE_NOOP("HistoryWords", "Processes")},
    {"compared", QT_TRANSLATE_NOOP("HistoryWords", "Compared counts")},
    {"rounds", QT_TRANSLATE_NOOP("HistoryWords", "Rounds of the tasks in each run")},
    {"repeats", QT_TRANSLATE_NOOP("HistoryWords", "Repeats")},
    {"warmup", QT_TRANSLATE_NOOP("HistoryWords", "Warm-up runs")},
    {"order", QT_TRANSLATE_NOOP("HistoryWords", "Order")},
    {"seed", QT_TRANSLATE_NOOP("HistoryWords", "Seed of the order")},
    {"chunk_size", QT_TRANSLATE_NOOP("HistoryWords", "Chunk size")},
    {"start_method", QT_TRANSLATE_NOOP("HistoryWords", "Start method")},
    {"timeout_s", QT_TRANSLATE_NOOP("HistoryWords", "Time limit per task")},
    {"retries", QT_TRANSLATE_NOOP("HistoryWords", "Retries")},
    {"nice", QT_TRANSLATE_NOOP("HistoryWords", "Niceness")},
    {"pin", QT_TRANSLATE_NOOP("HistoryWords", "Pinned to cores")},
    {"memory_limit_bytes", QT_TRANSLATE_NOOP("HistoryWords", "Memory limit per worker")},
    {"max_memory_bytes", QT_TRANSLATE_NOOP("HistoryWords", "Memory at which a worker is replaced")},
    {"max_tasks_per_worker", QT_TRANSLATE_NOOP("HistoryWords", "Tasks after which a worker is replaced")},
    {"containment", QT_TRANSLATE_NOOP("HistoryWords", "Containment")},
    {"profiled", QT_TRANSLATE_NOOP("HistoryWords", "Profiled")},
    {"processor_model", QT_TRANSLATE_NOOP("HistoryWords", "Processor")},
    {"usable_processors", QT_TRANSLATE_NOOP("HistoryWords", "Usable processors")},
    {"memory_bytes", QT_TRANSLATE_NOOP("HistoryWords", "Memory of the machine")},
    {"kernel", QT_TRANSLATE_NOOP("HistoryWords", "Kernel")},
};

constexpr NamedFact kValues[] = {
    {"true", QT_TRANSLATE_NOOP("HistoryWords", "yes")},
    {"false", QT_TRANSLATE_NOOP("HistoryWords", "no")},
    {"auto", QT_TRANSLATE_NOOP("HistoryWords", "automatic")},
    {"forkserver", QT_TRANSLATE_NOOP("HistoryWords", "Fork server")},
    {"spawn", QT_TRANSLATE_NOOP("HistoryWords", "Spawn")},
    {"longest_first", QT_TRANSLATE_NOOP("HistoryWords", "longest first")},
    {"interleaved", QT_TRANSLATE_NOOP("HistoryWords", "interleaved")},
    {"sequential", QT_TRANSLATE_NOOP("HistoryWords", "one after the other")},
    {"strict", QT_TRANSLATE_NOOP("HistoryWords", "strict")},
    {"command", QT_TRANSLATE_NOOP("HistoryWords", "command")},
    {"python", QT_TRANSLATE_NOOP("HistoryWords", "Python function")},
    {"plugin", QT_TRANSLATE_NOOP("HistoryWords", "plug-in")},
    {"searched", QT_TRANSLATE_NOOP("HistoryWords", "searched")},
    {"until precise", QT_TRANSLATE_NOOP("HistoryWords", "until precise")},
};

bool isOneOf(const std::string& name, std::initializer_list<const char*> names) {
    return std::ranges::find(names, name) != names.end();
}

/// Limits of which 0 says that there is none.
bool isUnlimited(const std::string& name, double value) {
    return value == 0 && isOneOf(name, {"timeout_s", "memory_limit_bytes", "max_memory_bytes", "max_tasks_per_worker"});
}

} // namespace

QString factName(const std::string& name) {
    for (const NamedFact& fact : kFacts)
        if (name == fact.name)
            return Texts::tr(fact.words);
    constexpr std::string_view set = "set.";
    return name.starts_with(set) ? parameterLabel(name.substr(set.size())) : QString::fromStdString(name);
}

Facts inOrder(Facts facts) {
    const auto place = [](const Facts::value_type& fact) {
        // a workload's own settings come after its name
        const std::string name = fact.first.starts_with("set.") ? "command" : fact.first;
        return std::ranges::find(kFacts, name, &NamedFact::name) - std::begin(kFacts);
    };
    std::ranges::stable_sort(facts, {}, place);
    return facts;
}

QString factValue(const std::string& name, const std::string& value) {
    if (name == "inputs")
        return Texts::tr("others");
    if (value.empty())
        return unknownText();
    if (isOneOf(name, {"directory", "file", "function", "interpreter", "name", "sha256"}))
        return QString::fromStdString(quotedForDisplay(value));
    bool isNumber = false;
    const double number = QString::fromStdString(value).toDouble(&isNumber);
    if (const WorkloadInfo* const workload = name == "task" ? findWorkloadInfo(value) : nullptr)
        return workloadWord(workload->title);
    if (isNumber && isUnlimited(name, number))
        return Texts::tr("none");
    if (isNumber && name.ends_with("_bytes"))
        return memoryQuantity(static_cast<std::uint64_t>(number)).text();
    if (isNumber && name == "timeout_s")
        return durationText(number);
    if (isNumber && number >= 0 && number == std::floor(number) && name != "seed" && number < 1e15)
        return countText(static_cast<std::uint64_t>(number));
    if (isOneOf(name, {"shell", "star", "pin", "profiled", "chunk_size", "start_method", "order", "containment", "task",
                       "compared", "repeats"}))
        for (const NamedFact& known : kValues)
            if (value == known.name)
                return Texts::tr(known.words);
    return QString::fromStdString(value);
}

} // namespace manyhands
