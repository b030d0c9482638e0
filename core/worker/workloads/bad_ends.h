// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// SIGSEGV, with an address for the worker's last words.
void writeThroughNull();
/// Waits, and does not heed the signals that ask a process to end.
[[noreturn]] void hangForEver();

} // namespace manyhands
