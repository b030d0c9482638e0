// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/explanation_panel.h"

#include "ui/shared/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kAroundRule = 10, kBetween = 8;

QLabel* wrapped(const QString& text, const char* role, QWidget* parent) {
    QLabel* const label = roleLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExplanationPanel::ExplanationPanel(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("tuneRightPanel"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("explanationScroll"));
    scroll->setAccessibleName(tr("What the tuning shows"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("formBody"));
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(16, 16, 16, 12);
    m_column->setSpacing(kBetween);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void ExplanationPanel::show(const std::vector<ExplanationPart>& parts) {
    qDeleteAll(m_body->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem* const item = m_column->takeAt(0))
        delete item;
    for (std::size_t i = 0; i < parts.size(); ++i)
        addPart(parts[i], i == 0);
    m_column->addStretch();
}

void ExplanationPanel::addPart(const ExplanationPart& part, bool isFirst) {
    if (part.ruled) {
        m_column->addSpacing(kAroundRule - kBetween);
        m_column->addWidget(horizontalRule(m_body));
        m_column->addSpacing(kAroundRule - kBetween);
    }
    m_column->addWidget(wrapped(part.title, isFirst ? "h2" : "h3", m_body));
    if (!part.text.isEmpty())
        m_column->addWidget(wrapped(part.text, "sub", m_body));
    for (const auto& [name, value] : part.figures)
        addFigure(name, value);
    if (!part.foot.isEmpty())
        m_column->addWidget(wrapped(part.foot, "cap", m_body));
}

void ExplanationPanel::addFigure(const QString& name, const QString& value) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(wrapped(name, "sub", m_body), 1);
    QLabel* const figure = roleLabel(value, "strong", m_body);
    figure->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    row->addWidget(figure);
    m_column->addLayout(row);
}

QString ExplanationPanel::text() const {
    QStringList lines;
    for (const QLabel* label : m_body->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
        lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace manyhands
