// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loss_evidence.h"

#include <algorithm>
#include <tuple>

#include "core/session/trace_store.h"

namespace manyhands {

namespace {

constexpr std::size_t kMostSpans = 20'000; ///< what can be drawn in a frame, several times over
constexpr int kBins = 2000;                ///< of the run's time, where workers are counted
constexpr double kLeastS = 1e-7;           ///< shorter is no more than the clock's grain
constexpr double kLeastCrowd = 0.01;       ///< workers more than processors; the sums that tell are not exact

bool isEarlier(const LaneSpan& a, const LaneSpan& b) {
    return std::tie(a.lane, a.span.start) < std::tie(b.lane, b.span.start);
}

/// Gathers spans, and forgets the shortest ones where there are too many.
class Finder {
public:
    Finder(const TraceStore& store, const EvidenceQuery& query)
        : m_store(store)
        , m_query(query) {}

    LossEvidence find();

private:
    void add(int lane, double start, double end);
    void trim();
    template <class Visit>
    void eachAttempt(Visit visit) const;
    double lastEnd() const;

    void addWaits();
    void addGaps();
    void addStartUps();
    void addTails();
    void addShutdown();
    void addCrowded();
    void addSlowTasks();
    void addSeenWaits();

    const TraceStore& m_store;
    const EvidenceQuery& m_query;
    LossEvidence m_found;
};

void Finder::add(int lane, double start, double end) {
    if (end - start < kLeastS)
        return;
    m_found.spans.push_back({lane, {start, end}});
    m_found.totalS += end - start;
    ++m_found.count;
    if (m_found.spans.size() >= 2 * kMostSpans)
        trim();
}

void Finder::trim() {
    std::vector<LaneSpan>& spans = m_found.spans;
    if (spans.size() <= kMostSpans)
        return;
    const auto isLonger = [](const LaneSpan& a, const LaneSpan& b) { return a.span.length() > b.span.length(); };
    std::nth_element(spans.begin(), spans.begin() + kMostSpans, spans.end(), isLonger);
    spans.resize(kMostSpans);
}

template <class Visit>
void Finder::eachAttempt(Visit visit) const {
    for (int index = 0; index < m_store.laneCount(); ++index)
        for (std::size_t i = 0; i < m_store.lane(index).size(); ++i)
            visit(index, m_store.lane(index), i);
}

double Finder::lastEnd() const {
    double last = 0;
    for (int index = 0; index < m_store.laneCount(); ++index)
        if (const LaneTrace& lane = m_store.lane(index); lane.size() > 0)
            last = std::max(last, lane.end().back());
    return last;
}

/// Ready, and nothing to claim.
void Finder::addWaits() {
    eachAttempt([this](int index, const LaneTrace& lane, std::size_t i) {
        const double claimed = lane.start()[i] - lane.transferSeconds(i);
        add(index, claimed - lane.waitSeconds(i), claimed);
    });
}

/// From a task's end to the next one's begin in the same worker: results given back, tasks taken. Without the time in
/// which the process was another one, or the run was paused.
void Finder::addGaps() {
    eachAttempt([this](int index, const LaneTrace& lane, std::size_t i) {
        if (i == 0)
            return;
        const TimeSpan gap{lane.end()[i - 1], lane.start()[i]};
        const auto meets = [&gap](const TimeSpan& other) { return other.start < gap.end && other.end > gap.start; };
        if (std::ranges::none_of(lane.startUps, meets) && std::ranges::none_of(m_store.pauses(), meets))
            add(index, gap.start, gap.end);
    });
}

void Finder::addStartUps() {
    for (int index = 0; index < m_store.laneCount(); ++index)
        for (const TimeSpan& span : m_store.lane(index).startUps)
            add(index, span.start, span.end);
}

void Finder::addTails() {
    const double last = lastEnd();
    for (int index = 0; index < m_store.laneCount(); ++index) {
        const LaneTrace& lane = m_store.lane(index);
        const double ready = lane.startUps.empty() ? 0.0 : lane.startUps.back().end;
        add(index, lane.size() > 0 ? lane.end().back() : ready, last);
    }
}

void Finder::addShutdown() {
    add(LaneSpan::kAllLanes, lastEnd(), m_store.now());
}

/// While more workers were in tasks than there are processors for.
void Finder::addCrowded() {
    const double binS = m_store.now() / kBins;
    const std::vector<double> busy = m_store.busyWorkers(0, m_store.now(), kBins);
    int since = -1;
    for (int bin = 0; bin <= kBins; ++bin) {
        const bool crowded = bin < kBins && busy[static_cast<std::size_t>(bin)] > m_query.processors + kLeastCrowd;
        if (crowded && since < 0)
            since = bin;
        if (!crowded && since >= 0) {
            add(LaneSpan::kAllLanes, since * binS, bin * binS);
            since = -1;
        }
    }
}

/// Each against itself alone: those that are at least as much slower as all are on average, by half.
void Finder::addSlowTasks() {
    if (m_query.alone == nullptr || m_query.slowerTasks <= 1)
        return;
    const double least = 1 + (m_query.slowerTasks - 1) / 2;
    eachAttempt([this, least](int index, const LaneTrace& lane, std::size_t i) {
        const double alone = m_query.alone->of(lane.task(i));
        const double length = lane.end()[i] - lane.start()[i];
        if (alone > 0 && !lane.failed(i) && length >= least * alone)
            add(index, lane.start()[i], lane.end()[i]);
    });
}

/// Where a look found the worker waiting: as far as the task reached that it waited in. Looks that follow each other
/// make one stretch.
void Finder::addSeenWaits() {
    m_found.sampled = true;
    for (int index = 0; index < m_store.laneCount(); ++index) {
        const LaneTrace& lane = m_store.lane(index);
        TimeSpan stretch{0, -1};
        for (const WaitSpan& wait : lane.waits) {
            const auto attempt =
                wait.part == m_query.part ? lane.at((wait.span.start + wait.span.end) / 2) : std::nullopt;
            if (!attempt)
                continue;
            const TimeSpan within{std::max(wait.span.start, lane.start()[*attempt]),
                                  std::min(wait.span.end, lane.end()[*attempt])};
            if (within.start > stretch.end + kLeastS) {
                add(index, stretch.start, stretch.end);
                stretch = within;
            }
            stretch.end = within.end;
        }
        add(index, stretch.start, stretch.end);
    }
}

LossEvidence Finder::find() {
    switch (m_query.part) {
    case TimePart::Serial:
    case TimePart::Starved:
        addWaits();
        break;
    case TimePart::Dispatch:
        addGaps();
        break;
    case TimePart::StartUp:
        addStartUps();
        break;
    case TimePart::Tail:
        addTails();
        break;
    case TimePart::Shutdown:
        addShutdown();
        break;
    case TimePart::Oversubscription:
        addCrowded();
        break;
    case TimePart::Compute:
        addSlowTasks();
        break;
    case TimePart::Disk:
    case TimePart::Lock:
    case TimePart::Sleep:
    case TimePart::Ipc:
    case TimePart::Child:
    case TimePart::Blocked:
        addSeenWaits();
        break;
    default: // nobody noted when
        break;
    }
    trim();
    std::ranges::sort(m_found.spans, isEarlier);
    return std::move(m_found);
}

} // namespace

LengthsAlone LengthsAlone::of(const TraceStore& store) {
    LengthsAlone lengths;
    for (int index = 0; index < store.laneCount(); ++index) {
        const LaneTrace& lane = store.lane(index);
        for (std::size_t i = 0; i < std::min(lane.size(), kMost); ++i) {
            const std::uint64_t task = lane.task(i).value();
            if (task >= kMost || lane.failed(i))
                continue;
            if (task >= lengths.m_byTask.size())
                lengths.m_byTask.resize(task + 1);
            lengths.m_byTask[task] = static_cast<float>(lane.end()[i] - lane.start()[i]);
        }
    }
    return lengths;
}

double LengthsAlone::of(TaskId task) const {
    return task.value() < m_byTask.size() ? static_cast<double>(m_byTask[task.value()]) : 0;
}

LossEvidence evidenceOf(const TraceStore& store, const EvidenceQuery& query) {
    return Finder(store, query).find();
}

} // namespace manyhands
