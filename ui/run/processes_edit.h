// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/run/core_slider.h"

class QLabel;
class QSpinBox;

namespace manyhands {

/// How many processes: a number, a slider with the machine's cores marked, and a word of advice.
class ProcessesEdit : public QWidget {
    Q_OBJECT
public:
    explicit ProcessesEdit(CoreMarks marks, QWidget* parent = nullptr);

    int count() const;
    void setCount(int count);
    /// `waiting`: the tasks wait rather than compute.
    void advise(bool waiting);

signals:
    void changed();
    /// Once the count has not changed for a moment: a slider passes many on its way.
    void chosen(int count);

private:
    void build();
    void moveSlider(int count);
    void fitSlider();

    CoreMarks m_marks;
    QSpinBox* m_count;
    CoreSlider* m_slider;
    QLabel* m_advice;
    QTimer m_settled;
};

} // namespace manyhands
