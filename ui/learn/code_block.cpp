// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/code_block.h"

#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/shared/fonts.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

QString inColour(const QString& text, const QColor& colour) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), text);
}

/// Escaped, spaces kept.
QString coloured(const QString& line) {
    static const QRegularExpression words(QStringLiteral("\\b(for|if|auto|long|return|wait)\\b"));
    const qsizetype remark = line.indexOf(QRegularExpression(QStringLiteral("//|# ")));
    QString code = (remark < 0 ? line : line.left(remark)).toHtmlEscaped();
    code.replace(words, inColour(QStringLiteral("\\1"), tokens().startUp));
    if (remark >= 0)
        code += inColour(line.mid(remark).toHtmlEscaped(), tokens().text3);
    return code;
}

} // namespace

CodeBlock::CodeBlock(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this)) {
    setProperty("kind", "code");
    m_label->setTextFormat(Qt::RichText);
    m_label->setLayoutDirection(Qt::LeftToRight);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 8, 10);
    column->addWidget(m_label);
}

void CodeBlock::setCode(const QString& code) {
    m_code = code;
    setAccessibleName(code);
    colour();
}

bool CodeBlock::isCut() const {
    return m_label->sizeHint().width() > m_label->width();
}

void CodeBlock::setLines(int lines) {
    m_lines = lines;
    m_label->setMinimumHeight(lines * (QFontMetrics(roleFont(FontRole::Mono)).lineSpacing() + 2));
}

void CodeBlock::colour() {
    QStringList lines;
    for (const QString& line : m_code.split(QLatin1Char('\n')))
        lines << coloured(line);
    m_label->setFont(roleFont(FontRole::Mono));
    m_label->setText(QStringLiteral("<div style=\"white-space:pre; color:%1\">%2</div>")
                         .arg(tokens().text.name(), lines.join(QLatin1String("<br>"))));
}

void CodeBlock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        colour();
        setLines(m_lines);
    }
    QFrame::changeEvent(event);
}

} // namespace manyhands
