// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "ui/shared/tokens.h"

namespace manyhands {

/// White or ink, whichever reads better on the colour: the brighter the colour, the darker the text.
inline QColor inkOn(const QColor& colour) {
    const Tokens& t = tokens();
    const bool bright = qGray(colour.rgb()) > 128;
    const bool textIsDark = qGray(t.text.rgb()) < 128;
    return bright == textIsDark ? t.text : t.surface;
}

} // namespace manyhands
