// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// Becomes manyhands-gui, which lies beside this program, when a display answers. Returns only when that was not
/// possible, after saying why: the exit code.
int openWindow();

} // namespace manyhands
