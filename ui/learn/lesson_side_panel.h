// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/session/lesson_plan.h"
#include "ui/learn/lesson_words.h"

class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace manyhands {

class Segmented;

/// Beside a lesson: what can be changed in it, and what is worth remembering.
class LessonSidePanel : public QFrame {
    Q_OBJECT
public:
    /// `usual`: processes that every lesson begins with.
    explicit LessonSidePanel(int usual, QWidget* parent = nullptr);

    /// With the choice of before where it is the same lesson still.
    void showLesson(Lesson lesson);
    LessonChoice choice() const;
    void setChangeable(bool changeable);

signals:
    void choiceChanged();

private:
    QWidget* buildTry();
    void showOptions(const LessonWords& words);
    void showRemember(const QStringList& lines);

    int m_usual;
    QSpinBox* m_processes;
    QLabel* m_optionLabel;
    QVBoxLayout* m_optionPlace;
    Segmented* m_option = nullptr;
    QLabel* m_hint;
    QWidget* m_remember;
};

} // namespace manyhands
