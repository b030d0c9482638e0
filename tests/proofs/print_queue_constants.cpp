// SPDX-License-Identifier: GPL-3.0-or-later
// What task_queue.pml takes from the code: so the model cannot speak of another layout than the one that runs.
#include <bit>
#include <cstdio>

#include "core/ipc/queue_layout.h"

using namespace manyhands::layout;

int main() {
    std::printf("#define FREE %d\n#define QUEUED %d\n#define CLAIMED %d\n", static_cast<int>(CellState::Free),
                static_cast<int>(CellState::Queued), static_cast<int>(CellState::Claimed));
    std::printf("#define TICKET_SHIFT %d\n", std::countr_zero(cellWord(1, CellState::Free)));
    std::printf("#define STATE_SHIFT %d\n", std::countr_zero(cellWord(0, CellState::Queued)) -
                                                std::countr_zero(static_cast<unsigned>(CellState::Queued)));
    std::printf("#define EPOCH_BITS %d\n", 64 - std::countr_zero(headWord(1, 0)));
    std::printf("#define HEAD_LAG %llu\n", static_cast<unsigned long long>(kHeadLag));
}
