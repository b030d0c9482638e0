// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace manyhands {

/// What a model answers to Qt::TextAlignmentRole; numbers stand on the right.
inline QVariant cellAlignment(bool right) {
    return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// What a model answers for the heading of a column, which stands above its cells.
inline QVariant headingAnswer(int role, const QString& text, bool right) {
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(right);
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

} // namespace manyhands
