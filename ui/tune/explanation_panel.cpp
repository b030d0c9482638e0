// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/explanation_panel.h"

#include "ui/shared/field.h"

#include <QHBoxLayout>
#include <QLabel>

namespace manyhands {

ExplanationPanel::ExplanationPanel(QWidget* parent)
    : ColumnPanel("tuneRightPanel", tr("What the tuning shows"), 16, parent) {}

void ExplanationPanel::show(const std::vector<ExplanationPart>& parts) {
    clear();
    for (std::size_t i = 0; i < parts.size(); ++i)
        addPart(parts[i], i == 0);
    addRest();
}

void ExplanationPanel::addPart(const ExplanationPart& part, bool isFirst) {
    if (part.ruled)
        addRule();
    addText(part.title, isFirst ? "h2" : "h3");
    if (!part.text.isEmpty())
        addText(part.text, "sub");
    for (const auto& [name, value] : part.figures)
        addFigure(name, value);
    if (!part.foot.isEmpty())
        addText(part.foot, "cap");
}

void ExplanationPanel::addFigure(const QString& name, const QString& value) {
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetween);
    row->addWidget(wrapped(name, "sub"), 1);
    QLabel* const figure = roleLabel(value, "strong", body());
    figure->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    row->addWidget(figure);
    addRow(row);
}

} // namespace manyhands
