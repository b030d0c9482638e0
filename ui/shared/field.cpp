// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/field.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace manyhands {

QVBoxLayout* field(const QString& label, QWidget* control) {
    auto* text = roleLabel(label, "field", control->parentWidget());
    text->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(text);
    column->addWidget(control);
    return column;
}

QLabel* caption(const QString& objectName, QWidget* parent) {
    auto* label = roleLabel({}, "cap", parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

QLabel* roleLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QFrame* horizontalRule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setProperty("rule", "h");
    rule->setFixedHeight(1);
    return rule;
}

} // namespace manyhands
