// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/processes_edit.h"

#include "ui/shared/field.h"

#include "core/session/run_plan.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace manyhands {

namespace {
constexpr int kSettleMs = 250;
}

ProcessesEdit::ProcessesEdit(CoreMarks marks, QWidget* parent)
    : QWidget(parent)
    , m_marks(marks)
    , m_count(new QSpinBox(this))
    , m_slider(new CoreSlider(marks, this))
    , m_advice(caption(QStringLiteral("procAdvice"), this)) {
    build();
    connect(m_count, &QSpinBox::valueChanged, this, &ProcessesEdit::moveSlider);
    connect(m_slider, &QAbstractSlider::valueChanged, m_count, &QSpinBox::setValue);
    connect(m_count, &QSpinBox::valueChanged, this, &ProcessesEdit::changed);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMs);
    connect(m_count, &QSpinBox::valueChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, [this] { emit chosen(count()); });
    connect(&m_settled, &QTimer::timeout, this, &ProcessesEdit::fitSlider);
}

void ProcessesEdit::build() {
    m_count->setObjectName(QStringLiteral("procCount"));
    m_count->setAccessibleName(tr("Processes"));
    m_count->setRange(1, kMaxWorkers);
    m_count->setFixedWidth(72);
    m_slider->setObjectName(QStringLiteral("procSlider"));
    m_slider->setAccessibleName(tr("Processes"));
    auto* label = roleLabel(tr("Processes"), "field", this);
    label->setBuddy(m_count);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addStretch();
    row->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_slider);
    column->addWidget(m_advice);
}

int ProcessesEdit::count() const {
    return m_count->value();
}

void ProcessesEdit::setCount(int count) {
    m_count->setValue(count);
}

/// More than it usually reaches to may be typed.
void ProcessesEdit::moveSlider(int count) {
    m_slider->setMaximum(std::max(m_slider->maximum(), count));
    m_slider->setValue(count);
}

void ProcessesEdit::fitSlider() {
    if (!m_slider->isSliderDown())
        m_slider->setMaximum(std::max(CoreSlider::mostFor(m_marks), count()));
}

void ProcessesEdit::advise(bool waiting) {
    m_advice->setText(processAdvice(m_count->value(), m_marks, waiting));
}

} // namespace manyhands
