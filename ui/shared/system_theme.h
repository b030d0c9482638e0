// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// Whether the desktop asks for dark windows: the settings portal's color-scheme where it answers within 300 ms,
/// otherwise whether the palette the application started with was dark. Call after QApplication exists.
bool systemPrefersDark();

} // namespace manyhands
