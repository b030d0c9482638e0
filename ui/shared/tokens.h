// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace manyhands {

/// Every colour of the window, by what it means. One set a theme; nothing else in the program names a colour.
struct Tokens {
    QColor window, surface, panel, sunken, hover, selected;
    QColor border, borderStrong, borderInput;
    QColor text, text2, text3;
    QColor accent, accentHover, onAccent;
    QColor compute, compute2, slowerCompute, wait, transfer, startUp, fail, ok, idle;
    QColor laneBackground, grid, heatLow, heatHigh;
    QColor infoBg, okBg, warnBg, badBg;
    QColor okText, warnText, badText;
};

/// The colours of the light theme, for pages that leave the window. From any thread.
const Tokens& paperTokens();

enum class Theme { System, Light, Dark };

/// The colours in force. The reference stays valid; its content changes with setTheme().
const Tokens& tokens();

/// Takes effect for tokens() at once; widgets follow when applyStyle() is called again (ui/shared/style.h).
void setTheme(Theme theme);
/// What was asked for, System included.
Theme chosenTheme();
/// What is shown: never System.
Theme shownTheme();

} // namespace manyhands
