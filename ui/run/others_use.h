// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

namespace manyhands {

/// How many processors other programs use, from readings that are taken now and then.
class OthersUse {
public:
    /// Processor time that all programs but this one have used so far, ns; -1 where nobody knows.
    using Source = std::function<std::int64_t()>;
    OthersUse() = default;
    /// `leastSpanNs`: over a shorter span the kernel's ticks say nothing.
    OthersUse(Source source, std::int64_t leastSpanNs);

    void read();
    /// From the newest reading that is old enough until now; nothing where there is none, or only one of long ago.
    std::optional<double> processors() const;
    /// What was read before says nothing of the time to come.
    void forget() { m_newest = m_older = {}; }

private:
    struct Reading {
        std::int64_t timeNs = 0;
        std::int64_t usedNs = -1;
    };
    Reading now() const;

    Source m_source;
    std::int64_t m_leastSpanNs = 0;
    Reading m_newest, m_older;
};

/// This machine's: the workers of a run count as other programs, so that it is to be read while there is none.
std::int64_t othersCpuNs();

} // namespace manyhands
