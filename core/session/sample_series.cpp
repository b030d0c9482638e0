// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sample_series.h"

#include <algorithm>

namespace manyhands {

namespace {

bool isBefore(double time, const WorkerSample& sample) {
    return time < sample.time;
}

/// `older` and `newer` as one entry that stands for so many looks each.
WorkerSample merged(const WorkerSample& older, std::size_t olderLooks, const WorkerSample& newer,
                    std::size_t newerLooks) {
    const auto a = static_cast<double>(olderLooks);
    const auto b = static_cast<double>(newerLooks);
    WorkerSample both = newer;
    both.time = older.time;
    both.cpuShare = (a * older.cpuShare + b * newer.cpuShare) / (a + b);
    both.megabytes = std::max(older.megabytes, newer.megabytes);
    both.ownMegabytes = std::max(older.ownMegabytes, newer.ownMegabytes);
    return both;
}

} // namespace

void SampleSeries::add(const WorkerSample& sample) {
    if (m_recent.size() == 2 * kRecent) {
        const auto kept = m_recent.begin() + static_cast<std::ptrdiff_t>(kRecent);
        std::for_each(m_recent.begin(), kept, [this](const WorkerSample& old) { fold(old); });
        m_recent.erase(m_recent.begin(), kept);
    }
    m_recent.push_back(sample);
    ++m_count;
    m_cpuSum += sample.cpuShare;
    m_peak = std::max(m_peak, sample.megabytes);
}

void SampleSeries::fold(const WorkerSample& sample) {
    if (!m_history.empty() && m_inLast < m_perEntry) {
        m_history.back() = merged(m_history.back(), m_inLast, sample, 1);
        ++m_inLast;
        return;
    }
    if (m_history.size() == kHistory)
        mergePairs();
    m_history.push_back(sample);
    m_inLast = 1;
}

void SampleSeries::mergePairs() {
    for (std::size_t i = 0; i < kHistory / 2; ++i)
        m_history[i] = merged(m_history[2 * i], m_perEntry, m_history[2 * i + 1], m_perEntry);
    m_history.resize(kHistory / 2);
    m_perEntry *= 2;
}

const WorkerSample* SampleSeries::at(double time) const {
    const auto& part = m_recent.empty() || isBefore(time, m_recent.front()) ? m_history : m_recent;
    const auto after = std::upper_bound(part.begin(), part.end(), time, isBefore);
    return after == part.begin() ? nullptr : &*(after - 1);
}

double SampleSeries::peakUntil(double time) const {
    double peak = 0;
    for (const auto* part : {&m_history, &m_recent})
        for (auto sample = part->begin(); sample != part->end() && sample->time <= time; ++sample)
            peak = std::max(peak, sample->megabytes);
    return peak;
}

std::vector<WorkerSample> SampleSeries::between(double from, double to) const {
    std::vector<WorkerSample> found;
    const WorkerSample* const first = at(from);
    const double begin = first != nullptr ? first->time : from;
    for (const auto* part : {&m_history, &m_recent})
        for (const WorkerSample& sample : *part)
            if (sample.time >= begin && sample.time <= to)
                found.push_back(sample);
    return found;
}

} // namespace manyhands
