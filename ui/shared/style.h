// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace manyhands {

/// Puts the look in force: the control style (once), palette and body font, all from tokens(). Call again after
/// setTheme(), then dress() each window; plots are restyled by their owners (PaletteChange reaches every widget).
void applyStyle(QApplication& application);

/// Gives a window, and all in it and all dialogs over it, the one style sheet. Of the whole application the same sheet
/// would take five times as long to take effect: widgets in no order, colours passed on to each child again and again.
///
/// Labels take their look from the dynamic property "role": h1 h2 lead h3 strong sub field cap badge mono, error.
/// Buttons from "kind": page, primary, danger, flat, link; without one they are plain.
void dress(QWidget& window);

} // namespace manyhands
