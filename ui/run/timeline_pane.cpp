// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timeline_pane.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

#include "core/measure/stopwatch.h"
#include "ui/charts/lane_chart.h"
#include "ui/charts/lane_pointer.h"
#include "ui/charts/lane_tooltip.h"
#include "ui/charts/legend_key.h"
#include "ui/charts/legend_row.h"
#include "ui/run/worker_table.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tabular_label.h"

namespace manyhands {

namespace {

constexpr double kButtonZoom = 1.5;
constexpr int kTipDistance = 6;

QPushButton* flatButton(const QString& name, const QString& text, const QString& accessibleName) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setProperty("kind", "flat");
    return button;
}

} // namespace

TimelinePane::TimelinePane(QWidget* parent)
    : QWidget(parent) {
    build();
    arrange();
    connectParts();
}

void TimelinePane::build() {
    setObjectName(QStringLiteral("timeline"));
    setAttribute(Qt::WA_StyledBackground);
    m_table = new WorkerTable;
    m_titles = new WorkerTitles(m_table, this);
    m_chart = new LaneChart;
    m_pointer = new LanePointer(m_chart);
    m_follow = flatButton(QStringLiteral("follow"), tr("Follow"), tr("Follow the run (L)"));
    m_follow->setCheckable(true);
    m_fit = flatButton(QStringLiteral("fit"), tr("Fit"), tr("Show the whole run and all workers (F)"));
    m_zoomOut = flatButton(QStringLiteral("zoomOut"), QStringLiteral("−"), tr("Show more time (S)"));
    m_zoomIn = flatButton(QStringLiteral("zoomIn"), QStringLiteral("+"), tr("Show less time (W)"));
    m_average = new TabularLabel;
    m_average->setObjectName(QStringLiteral("busyAverage"));
    m_average->setProperty("role", "sub");
}

void TimelinePane::arrange() {
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_titles);
    left->addWidget(m_table, 1);
    left->addWidget(makeStripLabel());
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_chart, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addLayout(row, 1);
}

QWidget* TimelinePane::makeHeader() {
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 10, 12, 4);
    layout->setSpacing(14);
    auto* title = new QLabel(tr("Timeline"));
    title->setProperty("role", "h2");
    layout->addWidget(title);
    layout->addWidget(new LegendRow({new LegendKey(LegendKey::Mark::Compute, tr("Compute, shaded by chunk")),
                                     new LegendKey(LegendKey::Mark::Wait, tr("Queue wait")),
                                     new LegendKey(LegendKey::Mark::Transfer, tr("Transfer")),
                                     new LegendKey(LegendKey::Mark::StartUp, tr("Start-up")),
                                     new LegendKey(LegendKey::Mark::Failed, tr("Failed"))}));
    layout->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* button : {m_follow, m_fit, m_zoomOut, m_zoomIn})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    return header;
}

QWidget* TimelinePane::makeStripLabel() {
    auto* strip = new QWidget;
    strip->setFixedSize(WorkerTable::kWidth, LaneChart::kStripHeight);
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(16, 0, 12, 0);
    auto* name = new QLabel(tr("Busy workers"));
    name->setProperty("role", "sub");
    name->setWordWrap(true);
    layout->addWidget(name, 1);
    layout->addWidget(m_average);
    return strip;
}

void TimelinePane::connectParts() {
    m_chart->plot()->installEventFilter(this);
    connect(m_chart, &LaneChart::resized, this, &TimelinePane::userMoved);
    connect(m_table, &WorkerTable::scrolled, this, &TimelinePane::userMoved);
    connect(m_table, &WorkerTable::heightStepped, this, &TimelinePane::stepHeight);
    connect(m_table, &WorkerTable::laneSelected, this, [this] {
        userMoved();
        emit workerSelected(selectedWorker());
    });
    connect(m_follow, &QPushButton::clicked, this, [this](bool on) {
        m_window.setFollowing(on);
        userMoved();
    });
    connect(m_fit, &QPushButton::clicked, this, &TimelinePane::fit);
    connect(m_zoomOut, &QPushButton::clicked, this, [this] { zoomCentre(1 / kButtonZoom); });
    connect(m_zoomIn, &QPushButton::clicked, this, [this] { zoomCentre(kButtonZoom); });
    connectPointer();
    updateControls();
}

void TimelinePane::connectPointer() {
    connect(m_pointer, &LanePointer::zoomed, this, [this](double factor, double anchor) {
        m_window.zoom(factor, anchor);
        userMoved();
    });
    connect(m_pointer, &LanePointer::panned, this, [this](double seconds) {
        m_window.pan(seconds);
        userMoved();
    });
    connect(m_pointer, &LanePointer::scrolled, m_table, &WorkerTable::scrollBy);
    connect(m_pointer, &LanePointer::heightStepped, this, &TimelinePane::stepHeight);
    connect(m_pointer, &LanePointer::laneClicked, this, &TimelinePane::selectLane);
    connect(m_pointer, &LanePointer::doubleClicked, this, &TimelinePane::openAt);
    connect(m_pointer, &LanePointer::moved, this, [] { QToolTip::hideText(); });
    connect(m_pointer, &LanePointer::rested, this, &TimelinePane::tellTooltip);
    connect(m_pointer, &LanePointer::rangeMarked, this, [this](double from, double to, const QPoint& at) {
        if (m_store != nullptr)
            QToolTip::showText(at + QPoint(kTipDistance, kTipDistance), rangeTooltip(*m_store, from, to), m_chart);
    });
}

void TimelinePane::setStore(TraceStore* store) {
    m_store = store;
    m_table->setStore(store);
    clear();
}

void TimelinePane::showBatch(const RunBatch& batch) {
    m_window.setNow(m_store != nullptr ? m_store->now() : seconds(batch.nowNs),
                    batch.state > RunState::Ready && batch.state < RunState::Stopped);
    m_table->refresh();
}

void TimelinePane::clear() {
    m_window.reset();
    m_fitLanes = false;
    m_chosenHeight = 0;
    m_table->selectLane(-1);
    m_table->refresh();
    refresh();
}

void TimelinePane::refresh() {
    m_refreshQueued = false;
    if (m_store != nullptr)
        m_window.setNow(m_store->now(), m_store->isGoing());
    applyView();
    m_chart->refresh();
    updateControls();
    describe();
}

/// What the pointer points at follows at once, the picture at the next refresh.
void TimelinePane::applyView() {
    updateGeometryOfLanes();
    m_chart->setView({m_store, m_geometry, m_window.lower(), m_window.width(), m_table->selectedLane()});
}

void TimelinePane::restyle() {
    m_chart->restyle();
    update();
}

void TimelinePane::updateGeometryOfLanes() {
    m_geometry.laneCount = m_store != nullptr ? m_store->laneCount() : 0;
    m_geometry.viewHeight = std::max(0, m_chart->lanesRect().height());
    m_geometry.laneHeight = m_chosenHeight > 0
                                ? m_chosenHeight
                                : LaneGeometry::heightFor(m_geometry.viewHeight, m_geometry.laneCount, m_fitLanes);
    m_table->setLaneHeight(m_geometry.laneHeight);
    m_geometry.scroll = std::min(m_table->scroll(), m_geometry.highestScroll());
    m_window.setPixels(m_chart->lanesRect().width());
}

void TimelinePane::updateControls() {
    const bool any = m_store != nullptr && m_store->now() > 0;
    m_follow->setEnabled(any && m_store->isGoing());
    m_follow->setChecked(any && m_store->isGoing() && m_window.isFollowing());
    for (QPushButton* button : {m_fit, m_zoomOut, m_zoomIn})
        button->setEnabled(any);
    const QString figure = any ? numberLocale().toString(m_store->averageBusy(), 'f', 1) : QString();
    m_average->setText(any ? tr("%1 of %2 on average").arg(figure, countText(quint64(m_store->laneCount()))) : figure);
}

/// The finding, for who cannot see the lanes.
void TimelinePane::describe() {
    if (m_store == nullptr || m_store->laneCount() == 0)
        return;
    const QString text = tr("%1 workers, %2").arg(countText(quint64(m_store->laneCount())), m_average->text());
    if (m_chart->plot()->accessibleDescription() != text)
        m_chart->plot()->setAccessibleDescription(text);
}

/// Draws soon, once for all that happens until then.
void TimelinePane::userMoved() {
    applyView();
    emit interacted();
    if (std::exchange(m_refreshQueued, true))
        return;
    QMetaObject::invokeMethod(this, &TimelinePane::refresh, Qt::QueuedConnection);
}

void TimelinePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    userMoved();
}

int TimelinePane::selectedLane() const {
    return m_table->selectedLane();
}

quint32 TimelinePane::selectedWorker() const {
    const int lane = selectedLane();
    return m_store == nullptr || lane < 0 ? 0 : m_store->workerAt(lane).value();
}

void TimelinePane::selectLane(int lane) {
    m_table->selectLane(lane);
}

void TimelinePane::tellTooltip(const QPoint& position, const QPoint& globalPosition) {
    if (m_store == nullptr || !m_chart->lanesRect().contains(position))
        return;
    const QString text =
        laneTooltip(*m_store, m_chart->laneAt(position.y()), m_chart->timeAt(position.x()), m_chart->secondsPerPixel());
    if (!text.isEmpty())
        QToolTip::showText(globalPosition + QPoint(kTipDistance, kTipDistance), text, m_chart);
}

} // namespace manyhands
