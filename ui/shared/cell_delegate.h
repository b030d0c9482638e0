// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace manyhands {

/// What a model may say about a cell beyond its text.
enum CellRole {
    SpreadRole = Qt::UserRole + 100, ///< QString after the number, quiet: "±0.30"
    BarRole,                         ///< double 0…1: a bar after the number, same scale for the column
    BarQuietRole,                    ///< bool: the bar in grey
    MarkRole,                        ///< double 0…1: an upright mark at that place of the bar's track
    BadgeRole,                       ///< QString beside the text
    BadgeToneRole,                   ///< int(ChipTone); Neutral is drawn as plain quiet text
    SignRole,                        ///< int(Glyph) before the text
    SignColourRole,                  ///< QColor
    NumberWidthRole, ///< int px, before they are scaled with the text, kept for the number of a cell with a bar
};

/// Paints a table cell: number first, then spread, then bar; digits in columns; a hairline below.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace manyhands
