// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

namespace manyhands {

/// Spinning makes sense: there is more than one processor for this process.
bool maySpin();

/// Some instructions that leave the memory and the other hardware thread alone.
inline void pauseFor(int rounds) {
    for (int round = 0; round < rounds; ++round)
#if defined(__x86_64__) || defined(__i386__)
        __builtin_ia32_pause();
#else
        __asm__ volatile("" ::: "memory");
#endif
}

/// Looks for some microseconds whether something has changed, before sleeping, which would cost more. The first look
/// comes only after a while and each later one later still: a look takes the line from the one who writes it, and who
/// looked at once would run behind the other message by message, at the price of a look for each.
template <class Unchanged>
void spinWhile(Unchanged unchanged) {
    for (const int rounds : {32, 16, 16, 32, 64, 64, 64}) {
        pauseFor(rounds);
        if (!unchanged())
            return;
    }
}

} // namespace manyhands
