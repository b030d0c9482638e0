// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/changed_files.h"

#include <filesystem>
#include <set>

#include <QDateTime>

#include <sys/stat.h>

#include "core/base/overloaded.h"
#include "core/session/task_payloads.h"

namespace manyhands {

namespace {

constexpr std::size_t kMostNamed = 10;
constexpr std::uint64_t kMostTasksLookedAt = 100'000;

/// Looks at files one by one.
class Changes {
public:
    Changes(std::string folder, const std::string& started)
        : m_folder(std::move(folder))
        , m_startedMs(QDateTime::fromString(QString::fromStdString(started), Qt::ISODateWithMs).toMSecsSinceEpoch()) {}

    /// A name that is no file's is nothing to look at.
    void look(const std::string& name) {
        struct stat about {};
        const std::string path = (std::filesystem::path(m_folder) / name).string();
        if (name.empty() || isFull() || ::stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode))
            return;
        const std::int64_t changedMs = about.st_ctim.tv_sec * 1000 + about.st_ctim.tv_nsec / 1'000'000;
        if (changedMs > m_startedMs)
            add(quotedForDisplay(name));
    }
    void add(std::string what) { m_found.push_back(std::move(what)); }
    bool isFull() const { return m_found.size() >= kMostNamed; }
    std::vector<std::string> take() { return std::move(m_found); }

private:
    std::string m_folder;
    std::int64_t m_startedMs;
    std::vector<std::string> m_found;
};

void lookAtProgram(const KeptPlan& kept, Changes& changes) {
    const std::string program = programOf(kept.plan);
    if (program != kept.program)
        changes.add(quotedForDisplay(program) + " (it was " + quotedForDisplay(kept.program) + ')');
    else
        changes.look(program);
}

using Finished = std::function<bool(std::uint64_t task)>;

std::vector<std::string> changedFilesOf(const CommandTask& task, const KeptPlan& kept, const std::string& started,
                                        const Finished& finished) {
    Changes changes(task.setup.directory, started);
    lookAtProgram(kept, changes);
    std::set<std::string> looked{task.command.words().front()};
    const InputSource& inputs = *kept.plan.inputs;
    const std::uint64_t rows = std::min(inputs.size(), kMostTasksLookedAt);
    for (std::uint64_t row = 0; row < rows && !changes.isFull(); ++row) {
        if (finished(row + 1))
            continue;
        for (const std::string& word : task.command.expand(rowValues(inputs, row), row + 1))
            if (looked.insert(word).second)
                changes.look(word);
    }
    return changes.take();
}

std::vector<std::string> changedFilesOf(const std::string& file, const KeptPlan& kept, const std::string& started) {
    Changes changes({}, started);
    lookAtProgram(kept, changes);
    changes.look(file);
    return changes.take();
}

} // namespace

std::vector<std::string> changedFiles(const KeptPlan& kept, const std::string& started, const Finished& finished) {
    using Names = std::vector<std::string>;
    return std::visit(Overloaded{[](const BuiltinTask&) { return Names(); },
                                 [&](const CommandTask& task) { return changedFilesOf(task, kept, started, finished); },
                                 [&](const PythonTask& task) { return changedFilesOf(task.file, kept, started); },
                                 [](const PluginTask&) { return Names(); }}, // its content was checked
                      kept.plan.task);
}

} // namespace manyhands
