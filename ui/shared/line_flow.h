// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <Qt>

namespace manyhands {

/// Gives a line away piece by piece from where reading begins: the left, or the right in a window from right to left.
class LineFlow {
public:
    LineFlow(const QRectF& line, Qt::LayoutDirection direction)
        : m_rest(line)
        , m_mirrored(direction == Qt::RightToLeft) {}

    QRectF take(qreal width) {
        QRectF piece = m_rest;
        if (m_mirrored) {
            piece.setLeft(piece.right() - width);
            m_rest.setRight(piece.left());
        } else {
            piece.setWidth(width);
            m_rest.setLeft(piece.right());
        }
        return piece;
    }
    const QRectF& rest() const { return m_rest; }

private:
    QRectF m_rest;
    bool m_mirrored;
};

} // namespace manyhands
