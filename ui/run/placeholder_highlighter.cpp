// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/placeholder_highlighter.h"

#include "ui/shared/tokens.h"

#include <QRegularExpression>

namespace manyhands {

void PlaceholderHighlighter::highlightBlock(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral(R"(\{(\.|/|//|/\.|#|%|\w+)?\})"));
    QTextCharFormat format;
    format.setForeground(tokens().accent);
    format.setBackground(tokens().infoBg);
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    }
}

} // namespace manyhands
