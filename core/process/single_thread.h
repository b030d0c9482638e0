// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// How many threads this process has, from /proc/self/task.
int threadCount();

/// \throws ForkRefused when this process has more than one thread.
void requireSingleThread();

} // namespace manyhands
