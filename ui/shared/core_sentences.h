// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace manyhands {

/// The engine's sentences once more, as far as they come into the window: the engine has no translator, and lupdate
/// wants to see them. %1 stands for what differs from time to time, %L1 for a number that is written as the locale
/// does. A test finds those that are in one place alone.
std::span<const char* const> coreErrors();
std::span<const char* const> coreAccounts();
std::span<const char* const> corePlugins();
std::span<const char* const> corePython();
std::span<const char* const> systemWords();

} // namespace manyhands
