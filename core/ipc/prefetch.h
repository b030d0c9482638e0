// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// Fetches a cache line that is going to be written while this processor is at other work. A hint: any address will do.
/// The compiler's own one fetches it for reading on plain x86-64: the write then asks the other processor a second
/// time, and a claim waits for that.
inline void prefetchToWrite(const void* address) {
#if defined(__x86_64__)
    asm volatile("prefetchw %0" : : "m"(*static_cast<const char*>(address)));
#else
    __builtin_prefetch(address, 1);
#endif
}

} // namespace manyhands
