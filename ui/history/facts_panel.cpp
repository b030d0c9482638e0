// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/facts_panel.h"

#include "ui/shared/field.h"
#include "ui/shared/fonts.h"
#include "ui/shared/text_scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace manyhands {

namespace {

constexpr int kRoom = 208; ///< of the narrowest panel, beside its margins and the scroll bar

int widthOf(const QString& text, FontRole role) {
    return QFontMetrics(roleFont(role)).horizontalAdvance(text);
}

/// The name may wrap, the value does not.
bool fitBeside(const QString& name, const QString& value, int between) {
    int word = 0;
    for (const QString& one : name.split(QLatin1Char(' ')))
        word = std::max(word, widthOf(one, FontRole::Sub));
    return word + between + widthOf(value, FontRole::BodyStrong) <= scaled(kRoom);
}

/// Paths and versions wrap behind their signs.
QString breakable(QString text) {
    for (const char sign : {'/', '-', '_', ','})
        text.replace(QLatin1Char(sign), QLatin1Char(sign) + QString(QChar(0x200B)));
    return text;
}

} // namespace

FactsPanel::FactsPanel(QWidget* parent)
    : ColumnPanel("historyRightPanel", tr("Facts of the selected run"), 14, parent) {}

void FactsPanel::setParts(const std::vector<FactsPart>& parts) {
    clear();
    for (std::size_t i = 0; i < parts.size(); ++i)
        addPart(parts[i], i == 0);
    addRest();
}

void FactsPanel::addPart(const FactsPart& part, bool isFirst) {
    if (!isFirst)
        addRule();
    addText(part.title, isFirst ? "h2" : "h3");
    for (const auto& [name, value] : part.figures)
        addFigure(name, value);
    for (const QString& note : part.notes)
        addText(note, "sub");
}

/// A long value stands below its name.
void FactsPanel::addFigure(const QString& name, const QString& value) {
    const bool isShort = fitBeside(name, value, kBetween);
    QLabel* const label = wrapped(name, "sub");
    QLabel* const figure = isShort ? roleLabel(value, "strong", body()) : wrapped(breakable(value), "strong");
    figure->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    auto* row = new QBoxLayout(isShort ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row->setSpacing(isShort ? kBetween : 0);
    row->addWidget(label, 1);
    row->addWidget(figure);
    addRow(row);
}

} // namespace manyhands
