// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/what_if_controls.h"

#include "ui/shared/field.h"
#include "ui/shared/number_text.h"
#include "ui/shared/segmented.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

#include "core/session/run_plan.h"

namespace manyhands {

namespace {
constexpr int kSteps = 4; ///< of the overhead to one time the measured one
constexpr int kMostOverhead = 4;
constexpr int kMostChunk = 1'000'000;
constexpr int kLeastMost = 16; ///< processes the slider goes to at least
constexpr int kSecond = 72;    ///< width of what stands right of a slider
} // namespace

WhatIfControls::WhatIfControls(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_processes(new QSpinBox(this))
    , m_chunk(new QSpinBox(this))
    , m_order(new Segmented({tr("As given"), tr("Longest first")}, this))
    , m_overhead(new QSlider(Qt::Horizontal, this))
    , m_overheadText(roleLabel({}, "sub", this)) {
    build();
    connect(m_slider, &QSlider::valueChanged, m_processes, &QSpinBox::setValue);
    connect(m_processes, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_processes, &QSpinBox::valueChanged, this, &WhatIfControls::changed);
    connect(m_chunk, &QSpinBox::valueChanged, this, &WhatIfControls::changed);
    connect(m_order, &Segmented::currentChanged, this, &WhatIfControls::changed);
    connect(m_overhead, &QSlider::valueChanged, this, [this] {
        m_overheadText->setText(timesText(settings().overhead));
        emit changed();
    });
}

void WhatIfControls::build() {
    m_slider->setObjectName(QStringLiteral("whatIfSlider"));
    m_slider->setAccessibleName(tr("Processes"));
    m_processes->setObjectName(QStringLiteral("whatIfProcesses"));
    m_processes->setFixedWidth(kSecond);
    m_chunk->setObjectName(QStringLiteral("whatIfChunk"));
    m_chunk->setRange(1, kMostChunk);
    m_order->setNames(QStringLiteral("whatIfOrder"), tr("Order"));
    m_overhead->setObjectName(QStringLiteral("whatIfOverhead"));
    m_overhead->setAccessibleDescription(tr("Times the measured cost of handing out a chunk"));
    m_overhead->setToolTip(m_overhead->accessibleDescription());
    m_overhead->setRange(0, kMostOverhead * kSteps);
    m_overheadText->setObjectName(QStringLiteral("whatIfOverheadText"));
    m_overheadText->setFixedWidth(kSecond);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 12, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("Processes"), m_processes, m_slider);
    addRow(grid, tr("Chunk size"), m_chunk);
    addRow(grid, tr("Order"), m_order);
    addRow(grid, tr("Overhead"), m_overhead, m_overheadText);
    grid->setRowStretch(grid->rowCount(), 1);
}

/// The slider comes first, whichever of both bears the name.
void WhatIfControls::addRow(QGridLayout* grid, const QString& label, QWidget* control, QWidget* second) {
    const int row = grid->rowCount();
    auto* text = roleLabel(label, "field", this);
    text->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    grid->addWidget(text, row, 0);
    const bool swapped = qobject_cast<QSlider*>(second) != nullptr;
    grid->addWidget(swapped ? second : control, row, 1, 1, second == nullptr ? 2 : 1);
    if (second != nullptr)
        grid->addWidget(swapped ? control : second, row, 2);
}

WhatIfSettings WhatIfControls::settings() const {
    return {m_processes->value(), static_cast<std::size_t>(m_chunk->value()),
            m_order->current() == 1 ? ReplaySettings::Order::LongestFirst : ReplaySettings::Order::AsGiven,
            static_cast<double>(m_overhead->value()) / kSteps};
}

void WhatIfControls::setSettings(const WhatIfSettings& settings, int processors) {
    const QSignalBlocker once(this);
    const int most = std::min(kMaxWorkers, std::max({4 * processors, 2 * settings.workers, kLeastMost}));
    m_slider->setRange(1, most);
    m_processes->setRange(1, most);
    m_processes->setValue(settings.workers);
    m_slider->setValue(settings.workers);
    m_chunk->setValue(static_cast<int>(settings.chunk));
    m_order->setCurrent(settings.order == ReplaySettings::Order::LongestFirst ? 1 : 0);
    m_overhead->setValue(static_cast<int>(std::lround(settings.overhead * kSteps)));
    m_overheadText->setText(timesText(settings.overhead));
}

} // namespace manyhands
