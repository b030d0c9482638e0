// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace manyhands {

/// Puts the look in force: the control style (once), palette, body font and the one application style sheet, all from
/// tokens(). Call again after setTheme(); plots are restyled by their owners (PaletteChange reaches every widget).
///
/// Labels take their look from the dynamic property "role": h1 h2 lead h3 strong sub field cap badge mono, error.
/// Buttons from "kind": page, primary, danger, flat, link; without one they are plain.
void applyStyle(QApplication& application);

} // namespace manyhands
