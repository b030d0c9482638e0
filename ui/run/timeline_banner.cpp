// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timeline_banner.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/charts/legend_key.h"
#include "ui/charts/legend_row.h"
#include "ui/shared/tabular_label.h"

namespace manyhands {

TimelineBanner::TimelineBanner(QWidget* parent)
    : QStackedWidget(parent) {
    addWidget(makeLegend());
    addWidget(makeMark());
    showMark({}, tr("Clear"));
    showLegend();
}

QWidget* TimelineBanner::makeLegend() {
    return new LegendRow({new LegendKey(LegendKey::Mark::Compute, tr("Compute, shaded by chunk")),
                          new LegendKey(LegendKey::Mark::Wait, tr("Queue wait")),
                          new LegendKey(LegendKey::Mark::Transfer, tr("Transfer")),
                          new LegendKey(LegendKey::Mark::StartUp, tr("Start-up")),
                          new LegendKey(LegendKey::Mark::Failed, tr("Failed"))});
}

QWidget* TimelineBanner::makeMark() {
    auto* mark = new QWidget;
    m_text = new TabularLabel;
    m_text->setObjectName(QStringLiteral("timelineMark"));
    m_text->setProperty("role", "sub");
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_dismiss = new QPushButton;
    m_dismiss->setObjectName(QStringLiteral("dismissMark"));
    m_dismiss->setProperty("kind", "link");
    connect(m_dismiss, &QPushButton::clicked, this, &TimelineBanner::dismissed);
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_dismiss);
    return mark;
}

void TimelineBanner::showLegend() {
    setCurrentIndex(0);
}

void TimelineBanner::showMark(const QString& text, const QString& dismiss) {
    m_text->setText(text);
    m_text->setToolTip(text);
    m_dismiss->setText(dismiss);
    m_dismiss->setAccessibleName(dismiss);
    setCurrentIndex(1);
}

} // namespace manyhands
