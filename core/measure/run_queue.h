// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// How long a thread was ready to run and had no processor, in the text of its schedstat file ("on-CPU ns, wait ns,
/// slices"); -1 for another text.
std::int64_t waitInSchedstat(const char* text);

/// Of the calling thread since its start; -1 where the kernel does not tell. For some 5 µs.
std::int64_t threadRunQueueNs();

} // namespace manyhands
