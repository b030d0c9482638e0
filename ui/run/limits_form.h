// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/experiment.h"

class QAbstractSpinBox;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QToolButton;

namespace manyhands {

/// What may go wrong and what to do then; closed at first.
class LimitsForm : public QWidget {
    Q_OBJECT
public:
    explicit LimitsForm(QWidget* parent = nullptr);

    void applyTo(Experiment& experiment) const;
    void showFrom(const Experiment& experiment);
    int repeats() const;
    /// The settings that change how fast a run is, where they differ from the defaults: "pinned".
    QStringList variant() const;
    bool isOpen() const;
    void setOpen(bool open);
    /// Open, with the cursor in the field and its number selected.
    void askTimeLimit();
    void askMemoryLimit();

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask(QAbstractSpinBox* field);
    QWidget* buildBody();
    void nameControls();
    void paintToggle();

    QToolButton* m_toggle;
    QWidget* m_body;
    QSpinBox* m_retries;
    QDoubleSpinBox* m_timeLimit;
    QSpinBox* m_memoryLimit;
    QComboBox* m_onFailure;
    QCheckBox* m_pin;
    QSpinBox* m_repeats;
};

} // namespace manyhands
