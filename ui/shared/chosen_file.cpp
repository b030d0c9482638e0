// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chosen_file.h"

#include "ui/shared/field.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace manyhands {

QPushButton* chooseButton(const char* objectName, const QString& what, QWidget* parent) {
    auto* button = new QPushButton(QCoreApplication::translate("ChosenFile", "Choose…"), parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAccessibleName(what);
    button->setProperty("kind", "flat");
    return button;
}

QVBoxLayout* fieldWithButton(const QString& label, QWidget* control, QPushButton* button) {
    auto* text = roleLabel(label, "field", control->parentWidget());
    text->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(control, 1);
    row->addWidget(button);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(text);
    column->addLayout(row);
    return column;
}

} // namespace manyhands
