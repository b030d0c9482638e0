// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace manyhands {

Segmented::Segmented(const QStringList& choices, QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this)) {
    setProperty("kind", "segmented");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton(choices[i], this);
        button->setProperty("kind", "segment");
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(i == 0);
        m_group->addButton(button, i);
        row->addWidget(button, 1);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

int Segmented::current() const {
    return m_group->checkedId();
}

void Segmented::setCurrent(int index) {
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::clear() {
    // the last one chosen cannot be taken back while one has to be
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons()) {
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    m_group->setExclusive(true);
}

void Segmented::setNames(const QString& objectName, const QString& accessibleName) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    for (QAbstractButton* button : m_group->buttons()) {
        button->setObjectName(objectName + QString::number(m_group->id(button)));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName, button->text()));
    }
}

} // namespace manyhands
