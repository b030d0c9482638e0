// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QSet>

#include "core/session/lesson_plan.h"

class QListWidget;

namespace manyhands {

/// The lessons below each other: what each is about, and which are done.
class LessonList : public QFrame {
    Q_OBJECT
public:
    explicit LessonList(QWidget* parent = nullptr);

    void setCurrent(Lesson lesson);
    Lesson current() const;
    void setDone(Lesson lesson);
    const QSet<int>& done() const { return m_done; }

signals:
    void chosen(manyhands::Lesson lesson);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTexts();

    QListWidget* m_list;
    QSet<int> m_done;
};

} // namespace manyhands
