// SPDX-License-Identifier: GPL-3.0-or-later
// Five workers that sleep, side by side.
#include <cstdio>
#include <vector>

#include <unistd.h>

#include "core/multiprocessing.h"

void worker(int number) {
    ::sleep(1);
    std::printf("worker %d is done\n", number);
}

int main() {
    std::vector<manyhands::Process> processes;
    for (int number = 0; number < 5; ++number)
        processes.emplace_back(worker, number);
    for (auto& process : processes)
        process.start();
    for (auto& process : processes)
        process.join();
    std::puts("all five are done");
}
