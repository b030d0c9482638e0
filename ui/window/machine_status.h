// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/run/core_slider.h"

class QLabel;

namespace manyhands {

/// The right end of the status bar: the machine, its load, and what this window itself costs. Once a second, and not at
/// all while it cannot be seen.
class MachineStatus : public QWidget {
    Q_OBJECT
public:
    explicit MachineStatus(CoreMarks marks, QWidget* parent = nullptr);

    /// The mean number of tasks that wanted a processor in the last minute, and the processors that this window used;
    /// negative where nobody knows.
    void tell(double load, double ownShare);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();

    QLabel* m_load;
    QLabel* m_own;
    QTimer m_timer;
    qint64 m_cpuNs = 0;
    qint64 m_timeNs = 0;
};

} // namespace manyhands
