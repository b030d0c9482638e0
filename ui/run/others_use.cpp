// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/others_use.h"

#include <algorithm>
#include <utility>

#include "core/measure/stopwatch.h"
#include "core/monitor/machine_use.h"

namespace manyhands {

namespace {
constexpr int kOldestSpans = 8; ///< times the least span: what was longer ago is not now
} // namespace

OthersUse::OthersUse(Source source, std::int64_t leastSpanNs)
    : m_source(std::move(source))
    , m_leastSpanNs(leastSpanNs) {}

OthersUse::Reading OthersUse::now() const {
    return m_source ? Reading{monotonicNs(), m_source()} : Reading{};
}

void OthersUse::read() {
    m_older = std::exchange(m_newest, now());
}

std::optional<double> OthersUse::processors() const {
    const Reading last = now();
    for (const Reading& first : {m_newest, m_older}) {
        const std::int64_t spanNs = last.timeNs - first.timeNs;
        if (first.usedNs < 0 || last.usedNs < 0 || spanNs < m_leastSpanNs || spanNs > kOldestSpans * m_leastSpanNs)
            continue;
        return std::max(0.0, static_cast<double>(last.usedNs - first.usedNs) / static_cast<double>(spanNs));
    }
    return std::nullopt;
}

std::int64_t othersCpuNs() {
    const std::int64_t busyNs = readMachineUse().busyNs;
    return busyNs < 0 ? -1 : busyNs - processCpuNs();
}

} // namespace manyhands
