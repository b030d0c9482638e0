// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;

namespace manyhands {

/// One of a few, all in sight. Arrow keys move the choice.
class Segmented : public QFrame {
    Q_OBJECT
public:
    explicit Segmented(const QStringList& choices, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index);
    /// None is chosen then; current() is -1.
    void clear();
    /// Names the segments "<name>0", "<name>1", … and says what is chosen to assistive technology.
    void setNames(const QString& objectName, const QString& accessibleName);

signals:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace manyhands
