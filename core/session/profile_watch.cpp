// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/profile_watch.h"

#include <ranges>
#include <span>
#include <string>

#include "core/base/sha256.h"
#include "core/session/durable_file.h"
#include "core/session/plugin_file.h"
#include "core/worker/plugin_library.h"

namespace manyhands {

namespace {

/// Workers run a copy in memory, which nobody else can open: the names are in the file it was made of, as long as that
/// holds the same bytes.
void knowPlugin(Symboliser& symbols, const RunPlan& plan) {
    const auto* const plugin = std::get_if<PluginTask>(&plan.task);
    if (plugin == nullptr || !plan.profile)
        return;
    const auto bytes = readFile(plugin->file, kMostPluginBytes);
    if (bytes && sha256Of(*bytes) == plugin->sha256)
        symbols.know(std::string("/memfd:") + kPluginCopy + " (deleted)",
                     ElfSymbols::parse(std::as_bytes(std::span(*bytes))));
}

} // namespace

std::uint32_t ProfileWatch::hertzFor(const RunPlan& plan) {
    return plan.profile && !runsPrograms(plan) ? kHertz : 0;
}

PerfRecorder ProfileWatch::perfFor(const RunPlan& plan, int server) {
    const bool isWanted = plan.profile && runsPrograms(plan);
    return isWanted ? PerfRecorder::start(server) : PerfRecorder();
}

ProfileWatch::ProfileWatch(const RunPlan& plan, std::int64_t startNs, int server, PerfRecorder perf)
    : m_hertz(hertzFor(plan))
    , m_ofPrograms(runsPrograms(plan))
    , m_sharesLayout(plan.startMethod == StartMethod::ForkServer)
    , m_server(server)
    , m_ownNumbers(plan.strictContainment)
    , m_activities(startNs, {m_ofPrograms, {}})
    , m_perf(std::move(perf)) {
    if (m_sharesLayout && m_hertz != 0)
        m_lastSpace = AddressSpace::of(server);
    knowPlugin(m_symbols, plan);
}

/// A worker may have ended before its stacks are taken: then the system tells nothing of it any more.
const AddressSpace& ProfileWatch::spaceOf(const StackSample& sample, const Engine& engine) {
    const auto [place, isNew] = m_spaces.try_emplace({sample.place, sample.process});
    AddressSpace& space = place->second;
    if (!isNew)
        return space;
    const int pid = m_ownNumbers && sample.place < engine.places() ? engine.view(sample.place).pid
                                                                   : static_cast<int>(sample.process);
    space = AddressSpace::of(pid);
    if (space.isKnown())
        m_lastSpace = space;
    else if (m_sharesLayout)
        space = m_lastSpace;
    return space;
}

void ProfileWatch::takeStacks(Engine& engine) {
    for (const StackSample& sample : engine.takeStacks()) {
        const AddressSpace& space = spaceOf(sample, engine);
        std::vector<std::string> names;
        for (std::size_t i = sample.addresses.size(); i-- > 0;)
            // all but the innermost are where a call returns to: the call itself is before it
            names.push_back(m_symbols.nameOf(space, sample.addresses[i] - (i == 0 ? 0 : 1)));
        m_stacks.add(names);
        ++m_samples;
    }
    m_dropped = engine.droppedStacks();
}

void ProfileWatch::recordStacks(RecordedProfile& profile) {
    if (m_ofPrograms) {
        PerfStacks seen = m_perf.finish();
        profile.byPerf = seen.whyNone.empty();
        profile.hertz = profile.byPerf ? PerfRecorder::kHertz : 0;
        profile.samples = seen.samples;
        profile.dropped = seen.dropped;
        profile.endEarly = seen.endEarly;
        profile.stacks = std::move(seen.stacks);
        profile.noStacks = std::move(seen.whyNone);
        return;
    }
    profile.hertz = static_cast<int>(m_hertz);
    profile.samples = m_samples;
    profile.dropped = m_dropped;
    profile.stacks = m_stacks.folded();
    if (m_samples == 0)
        profile.noStacks = "the workers used too little processor time";
}

RecordedProfile ProfileWatch::record(int server) {
    RecordedProfile profile;
    recordStacks(profile);
    profile.endEarly = profile.endEarly || (profile.byPerf && server != m_server);
    profile.activities = m_activities.timeline();
    profile.splitsProcessor = m_activities.splitsProcessor();
    if (profile.activities.workers().empty())
        profile.noActivities = m_activities.sawAnything() ? "the run was too short"
                                                          : "the system does not show what its processes do, or the "
                                                            "run was too short";
    return profile;
}

} // namespace manyhands
