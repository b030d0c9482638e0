// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

#include "ui/shared/text_table.h"

class QPainter;

namespace manyhands {

/// A chart or a table that can leave the window. Whoever shows one describes it so; the exporter knows the formats.
struct Exportable {
    QString name;  ///< of a file, without its ending: "speed-up"
    QString title; ///< "Speed-up"
    std::function<TextTable()> table;
    /// A chart also has these. `paint` draws into (0, 0, size) in the colours of tokens() as they are then; `restyle`
    /// is called once they have been changed, and once they have been changed back.
    QSize size;
    std::function<void(QPainter&)> paint;
    std::function<void()> restyle;

    bool isChart() const { return static_cast<bool>(paint); }
};

} // namespace manyhands
