// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// Whether this kernel can keep a process from signalling others (Landlock, Linux 6.12 or later).
bool canScopeSignals();

/// From here on this process and what it starts can signal (and trace) only one another, and gain no privileges by
/// starting a program: so it breaks sudo and its kind. Others can signal it as before. Returns 0, or the errno of what
/// was refused.
int scopeOwnSignals();

} // namespace manyhands
