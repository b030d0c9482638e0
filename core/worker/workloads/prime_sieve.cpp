// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/prime_sieve.h"

#include <algorithm>
#include <vector>

namespace manyhands {

namespace {

/// Numbers a segment: their bytes fit in a second-level cache.
constexpr std::uint64_t kSegment = 1U << 17;

/// The odd primes p with p·p <= limit.
std::vector<std::uint64_t> oddPrimesUpToRoot(std::uint64_t limit) {
    std::uint64_t root = 0;
    while ((root + 1) * (root + 1) <= limit)
        ++root;
    std::vector<char> composite(root + 1, 0);
    std::vector<std::uint64_t> primes;
    for (std::uint64_t p = 3; p <= root; p += 2) {
        if (composite[p] != 0)
            continue;
        primes.push_back(p);
        for (std::uint64_t multiple = p * p; multiple <= root; multiple += 2 * p)
            composite[multiple] = 1;
    }
    return primes;
}

/// Sieves the odd numbers in low…high-1 (low odd): index (number − low) / 2 of `composite`.
SievedSegment sieveSegment(std::uint64_t low, std::uint64_t high, const std::vector<std::uint64_t>& primes,
                           std::vector<char>& composite) {
    std::fill(composite.begin(), composite.end(), 0);
    const std::size_t size = static_cast<std::size_t>((high - low + 1) / 2);
    for (const std::uint64_t p : primes) {
        if (p * p >= high)
            break;
        std::uint64_t first = std::max(p * p, (low + p - 1) / p * p);
        if (first % 2 == 0)
            first += p;
        for (std::size_t index = static_cast<std::size_t>((first - low) / 2); index < size; index += p)
            composite[index] = 1;
    }
    return SievedSegment(composite).first(size);
}

} // namespace

void sievePrimes(std::uint64_t limit, const std::function<void(SievedSegment, float)>& visit) {
    const auto primes = oddPrimesUpToRoot(limit);
    std::vector<char> composite(kSegment / 2);
    for (std::uint64_t low = 3; low <= limit; low += kSegment)
        visit(sieveSegment(low, std::min(low + kSegment, limit + 1), primes, composite),
              static_cast<float>(low + kSegment) / static_cast<float>(limit));
}

} // namespace manyhands
