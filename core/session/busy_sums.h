// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace manyhands {

/// Busy seconds before each of many equal buckets of time that begin at 0 s, and in all: sum i is what lies before
/// bucket i. A sum is kept in two parts, what lies before its block of buckets and what has come since: that is little,
/// so single precision holds it to far less than a thousandth of a bucket, in half the memory.
class BusySums {
public:
    std::size_t size() const { return m_within.size(); }
    double operator[](std::size_t i) const { return m_before[i / kBlock] + static_cast<double>(m_within[i]); }
    /// `part` of the way from sum i to the next one, which there has to be. This is what drawing many lanes waits for.
    float between(std::size_t i, float part) const {
        const auto before = static_cast<float>(m_before[i / kBlock]);
        const float low = m_within[i];
        const bool nextBlock = (i + 1) % kBlock == 0;
        const float high =
            nextBlock ? static_cast<float>(m_before[(i + 1) / kBlock] - m_before[i / kBlock]) : m_within[i + 1];
        return before + (low + part * (high - low));
    }
    double back() const { return (*this)[size() - 1]; }

    /// Room for so many sums: a run would copy its sums again and again while it comes to fill them. What is not used
    /// yet takes no memory.
    void reserve(std::size_t size) {
        m_within.reserve(size);
        m_before.reserve(size / kBlock + 1);
    }
    /// The new ones are like the last.
    void growTo(std::size_t size);
    /// A busy span, in seconds; `bucket`: length of a bucket. Where its end lies before the last sum.
    void add(double start, double end, double bucket);
    /// Every second one is left, and the last: two buckets become one.
    void mergePairs();

private:
    static constexpr std::size_t kBlock = 64;

    std::vector<double> m_before{0.0};
    std::vector<float> m_within{0.0F};
};

} // namespace manyhands
