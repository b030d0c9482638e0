// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/what_if.h"

class QGridLayout;
class QLabel;
class QSlider;
class QSpinBox;

namespace manyhands {

class Segmented;

/// The setting with which a run is to be replayed.
class WhatIfControls : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfControls(QWidget* parent = nullptr);

    WhatIfSettings settings() const;
    /// `processors`: usable ones; they decide how far the processes can be drawn.
    void setSettings(const WhatIfSettings& settings, int processors);

signals:
    void changed();

private:
    void build();
    void addRow(QGridLayout* grid, const QString& label, QWidget* control, QWidget* second = nullptr);

    QSlider* m_slider;
    QSpinBox* m_processes;
    QSpinBox* m_chunk;
    Segmented* m_order;
    QSlider* m_overhead;
    QLabel* m_overheadText;
};

} // namespace manyhands
