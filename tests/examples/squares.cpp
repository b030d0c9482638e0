// SPDX-License-Identifier: GPL-3.0-or-later
// The squares of 0…9 on four workers.
#include <cstdio>
#include <ranges>

#include "core/multiprocessing.h"

int square(int x) {
    return x * x;
}

int main() {
    manyhands::Pool pool(4);
    const char* between = "[";
    for (const int value : pool.map(square, std::views::iota(0, 10))) {
        std::printf("%s%d", between, value);
        between = ", ";
    }
    std::puts("]");
}
