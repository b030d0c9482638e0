// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/column_panel.h"

#include "ui/shared/field.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kAroundRule = 10;
constexpr QChar kBreakHere(0x200B);
} // namespace

ColumnPanel::ColumnPanel(const char* objectName, const QString& accessibleName, int topMargin, QWidget* parent)
    : QFrame(parent)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body)) {
    setObjectName(QLatin1String(objectName));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QLatin1String(objectName) + QStringLiteral("Scroll"));
    scroll->setAccessibleName(accessibleName);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setObjectName(QStringLiteral("formBody"));
    m_column->setContentsMargins(16, topMargin, 16, 12);
    m_column->setSpacing(kBetween);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void ColumnPanel::clear() {
    qDeleteAll(m_body->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem* const item = m_column->takeAt(0))
        delete item;
}

void ColumnPanel::addRule() {
    m_column->addSpacing(kAroundRule - kBetween);
    m_column->addWidget(horizontalRule(m_body));
    m_column->addSpacing(kAroundRule - kBetween);
}

void ColumnPanel::addText(const QString& text, const char* role) {
    m_column->addWidget(wrapped(text, role));
}

void ColumnPanel::addRow(QBoxLayout* row) {
    m_column->addLayout(row);
}

void ColumnPanel::addRest() {
    m_column->addStretch();
}

QLabel* ColumnPanel::wrapped(const QString& text, const char* role) const {
    QLabel* const label = roleLabel(text, role, m_body);
    label->setWordWrap(true);
    // a long word must not make the panel wider than there is room
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QString ColumnPanel::text() const {
    QStringList lines;
    for (const QLabel* label : m_body->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
        lines << label->text();
    return lines.join(QLatin1Char('\n')).remove(kBreakHere);
}

} // namespace manyhands
