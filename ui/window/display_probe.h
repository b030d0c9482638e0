// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// Ends the program: with 0 when a display answers, with 1 when none does within a few seconds. Qt aborts where it
/// finds no display, which here becomes a quiet 1 without a core file. Call first thing in main().
[[noreturn]] void probeDisplay(int argc, char** argv);

} // namespace manyhands
