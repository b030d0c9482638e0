// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unfinished_run.h"

#include <algorithm>
#include <cerrno>
#include <map>

#include "core/session/changed_files.h"
#include "core/session/plugin_tasks.h"
#include "core/store/formats/run_json_reader.h"

namespace manyhands {

namespace {

/// Which tasks have ended for good, and how often the others were begun.
struct Course {
    std::vector<bool> finished; ///< by number
    std::uint64_t count = 0;
    std::map<std::uint64_t, std::uint32_t> begun;
};

Course courseOf(const SavedTasks& tasks, std::uint64_t total) {
    Course course;
    course.finished.resize(total + 1);
    tasks.forEach([&](const TaskRow& row) {
        if (row.task == 0 || row.task > total)
            return;
        if (!row.isLast)
            course.begun[row.task] = row.attempt;
        else if (!course.finished[row.task])
            ++course.count;
        course.finished[row.task] = course.finished[row.task] || row.isLast;
    });
    return course;
}

/// Where the program was killed, what was at work at the time of the last block may have gone on, and the workers that
/// had nothing then may have begun with what was next. No more can be at work at once than there are workers.
std::vector<RunningTask> interruptedIn(const SavedRun& run, const SavedTasks& tasks, const Course& course) {
    std::vector<RunningTask> found;
    if (run.state != "interrupted")
        return found;
    for (const RunningTask& running : tasks.last().running)
        if (running.task > 0 && running.task < course.finished.size() && !course.finished[running.task])
            found.push_back(running);
    const auto workers = static_cast<std::size_t>(std::max(run.workers, 1));
    for (std::uint64_t task = 1; task < course.finished.size() && found.size() < workers; ++task) {
        if (course.finished[task] || std::ranges::find(found, task, &RunningTask::task) != found.end())
            continue;
        const auto before = course.begun.find(task);
        found.push_back({task, before == course.begun.end() ? 1 : before->second + 1});
    }
    std::ranges::sort(found, {}, &RunningTask::task);
    return found;
}

Error changedError(std::int64_t run, const std::vector<std::string>& files) {
    std::string names;
    for (const std::string& file : files)
        names += (names.empty() ? "" : ", ") + file;
    return {"Run " + std::to_string(run) + " is not resumed", "since it began there was a change of " + names,
            "Look at what changed, then give --accept-changes, or run it anew.", ESTALE};
}

Result<RunStore> openToWrite(const std::string& path) {
    auto store = RunStore::open(path, RunStore::Purpose::Read); // a store that is not there is not to be made
    if (store && store->isWritable())
        return store;
    if (store)
        return fail("No run can be resumed", "the history in " + path + " may not be written to",
                    "Make it writable, or run it anew.");
    return store;
}

} // namespace

Result<UnfinishedRunPtr> takeOver(const std::string& path, std::int64_t number, ChangedFiles changed) {
    auto store = openToWrite(path);
    if (!store)
        return fail(store.error());
    const auto run = store->find(number);
    if (!run)
        return fail(run.error());
    auto taken = std::make_shared<UnfinishedRun>();
    const auto plan = store->whole(number, RunStore::Kind::Plan);
    if (!plan)
        return fail(plan.error());
    if (!plan->empty() && run->notResumable.empty()) { // otherwise claim() knows why
        auto kept = decodePlan(*plan, Secrets::Needed);
        if (!kept)
            return fail(kept.error());
        if (auto* const plugin = std::get_if<PluginTask>(&kept->plan.task)) {
            auto again = taskAgain(*plugin);
            if (!again)
                return fail(again.error());
            *plugin = std::move(*again);
        }
        if (const auto valid = validate(kept->plan); !valid)
            return fail(valid.error());
        auto tasks = SavedTasks::read(*store, number);
        if (!tasks)
            return fail(tasks.error());
        const Course course = courseOf(*tasks, kept->plan.inputs->size());
        const auto files = changedFiles(*kept, run->started, [&](std::uint64_t task) { return course.finished[task]; });
        if (!files.empty() && changed == ChangedFiles::Refuse)
            return fail(changedError(number, files));
        taken->interrupted = interruptedIn(*run, *tasks, course);
        taken->finished = course.count;
        taken->tasks = std::move(*tasks);
        taken->plan = std::move(kept->plan);
    }
    if (const auto head = store->whole(number, RunStore::Kind::Head))
        if (const auto record = readRunJson(*head))
            taken->uuid = record->id;
    const auto key = store->claim(*run);
    if (!key)
        return fail(key.error());
    taken->path = path;
    taken->started = run->started;
    taken->key = *key;
    return UnfinishedRunPtr(taken);
}

} // namespace manyhands
