// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/machine_status.h"

#include "ui/shared/number_text.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/text_scale.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

#include "core/measure/stopwatch.h"
#include "core/monitor/machine_pressure.h"

namespace manyhands {

namespace {
constexpr int kIntervalMs = 1000;
constexpr int kOwnWidth = 142;

QString machineText(CoreMarks marks) {
    return MachineStatus::tr("%1, %2", "cores, threads")
        .arg(MachineStatus::tr("%Ln core(s)", nullptr, marks.cores),
             MachineStatus::tr("%Ln thread(s)", nullptr, marks.threads));
}
} // namespace

MachineStatus::MachineStatus(CoreMarks marks, QWidget* parent)
    : QWidget(parent)
    , m_load(new TabularLabel(this))
    , m_own(new TabularLabel(this)) {
    m_load->setObjectName(QStringLiteral("loadLabel"));
    m_own->setObjectName(QStringLiteral("ownCpuLabel"));
    m_own->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new QLabel(machineText(marks), this));
    row->addWidget(m_load);
    row->addWidget(m_own);
    row->addSpacing(10);
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &MachineStatus::refresh);
}

void MachineStatus::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void MachineStatus::hideEvent(QHideEvent* event) {
    m_timer.stop();
    QWidget::hideEvent(event);
}

void MachineStatus::tell(double load, double ownShare) {
    m_load->setText(tr("Load %1").arg(load < 0 ? unknownText() : numberLocale().toString(load, 'f', 1)));
    m_own->setText(tr("This window: %1 CPU").arg(ownShare < 0 ? unknownText() : percentText(ownShare, 1)));
    // a width that stays, so that the others do not move with its digits; more for what takes more
    m_own->setMinimumWidth(std::max(scaled(kOwnWidth), m_own->sizeHint().width()));
}

void MachineStatus::refresh() {
    const qint64 cpu = processCpuNs();
    const qint64 now = monotonicNs();
    const double share =
        m_timeNs > 0 && now > m_timeNs ? static_cast<double>(cpu - m_cpuNs) / static_cast<double>(now - m_timeNs) : -1;
    tell(readLoad1(), share);
    m_cpuNs = cpu;
    m_timeNs = now;
}

} // namespace manyhands
