// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// Splits the calling process in two: the one that returns is the first process of a new process-number namespace with
/// a /proc of its own; the other only waits for it and ends with its exit code. When either ends, the kernel ends
/// everything in the namespace. For a process with one thread, at its start. `keepFd`: the only descriptor above 2 that
/// stays open in the inner one, and is closed in the waiting one.
///
/// Returns 0, or the errno of what was refused; then nothing has changed.
int enterOwnNamespace(int keepFd);

} // namespace manyhands
