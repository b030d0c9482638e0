// SPDX-License-Identifier: GPL-3.0-or-later
// The sum of the squares below 10⁶: once alone, then four times on a pool of four.
#include <cinttypes>
#include <cstdio>
#include <vector>

#include "core/multiprocessing.h"

std::int64_t sumOfSquares(std::int64_t below) {
    std::int64_t sum = 0;
    for (std::int64_t i = 0; i < below; ++i)
        sum += i * i;
    return sum;
}

int main() {
    std::printf("alone: %" PRId64 "\n", sumOfSquares(1'000'000));
    manyhands::Pool pool(4);
    for (const std::int64_t sum : pool.map(sumOfSquares, std::vector<std::int64_t>(4, 1'000'000)))
        std::printf("pool: %" PRId64 "\n", sum);
}
