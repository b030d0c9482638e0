// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/busy_sums.h"

namespace manyhands {

void BusySums::growTo(std::size_t size) {
    if (size <= this->size())
        return;
    const double last = back();
    m_within.resize(size, m_within.back());
    for (std::size_t block = m_before.size(); block * kBlock < size; ++block) {
        m_before.push_back(last);
        const auto first = m_within.begin() + static_cast<std::ptrdiff_t>(block * kBlock);
        std::fill(first, m_within.end(), 0.0F);
    }
}

void BusySums::add(double start, double end, double bucket) {
    const double length = end - start;
    const auto grown = [=](std::size_t i) {
        return std::clamp(static_cast<double>(static_cast<int>(i)) * bucket - start, 0.0, length);
    };
    const auto first = static_cast<std::size_t>(start / bucket) + 1;
    float* const within = m_within.data();
    const std::size_t used = size();
    for (std::size_t i = first, blockEnd = std::min(used, (first / kBlock + 1) * kBlock); i < blockEnd; ++i)
        within[i] += static_cast<float>(grown(i));
    for (std::size_t block = first / kBlock + 1; block < m_before.size(); ++block) {
        const double before = grown(block * kBlock);
        m_before[block] += before;
        if (before == length)
            continue;
        for (std::size_t i = block * kBlock; i < std::min(used, (block + 1) * kBlock); ++i)
            within[i] += static_cast<float>(grown(i) - before);
    }
}

void BusySums::mergePairs() {
    const std::size_t last = size() - 1;
    BusySums merged;
    merged.reserve(m_within.capacity());
    merged.m_within.resize((last + 1) / 2 + 1);
    merged.m_before.resize((merged.size() - 1) / kBlock + 1);
    for (std::size_t i = 0; i < merged.size(); ++i) {
        const double sum = (*this)[std::min(2 * i, last)];
        if (i % kBlock == 0)
            merged.m_before[i / kBlock] = sum;
        merged.m_within[i] = static_cast<float>(sum - merged.m_before[i / kBlock]);
    }
    *this = std::move(merged);
}

} // namespace manyhands
