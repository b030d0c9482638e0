// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timeline_pane.h"

#include <algorithm>
#include <utility>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

#include "core/measure/stopwatch.h"
#include "ui/charts/lane_chart.h"
#include "ui/charts/lane_pointer.h"
#include "ui/run/timeline_banner.h"
#include "ui/run/worker_table.h"
#include "ui/shared/table_accessible.h"
#include "ui/shared/tabular_label.h"

namespace manyhands {

namespace {

constexpr double kButtonZoom = 1.5;
constexpr QSize kStripFigure(146, 20);
constexpr int kDescribeMs = 1000;
constexpr int kZoomingMs = 150;

QPushButton* flatButton(const QString& name, const QString& text, const QString& accessibleName) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setProperty("kind", "flat");
    return button;
}

TabularLabel* stripFigure(const QString& name) {
    auto* figure = new TabularLabel;
    figure->setObjectName(name);
    figure->setProperty("role", "sub");
    figure->setFixedSize(kStripFigure); // else each new text would lay out the whole pane again
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return figure;
}

QLabel* stripTitle(const QString& text) {
    auto* title = new QLabel(text);
    title->setProperty("role", "sub");
    return title;
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
    exposeAsTable(m_chart->plot(), m_table->workers());
    m_pointer = new LanePointer(m_chart);
    m_follow = flatButton(QStringLiteral("follow"), tr("Follow"), tr("Follow the run (L)"));
    m_follow->setCheckable(true);
    m_fit = flatButton(QStringLiteral("fit"), tr("Fit"), tr("Show the whole run and all workers (F)"));
    m_zoomOut = flatButton(QStringLiteral("zoomOut"), QStringLiteral("−"), tr("Show more time (S)"));
    m_zoomIn = flatButton(QStringLiteral("zoomIn"), QStringLiteral("+"), tr("Show less time (W)"));
    m_banner = new TimelineBanner;
    m_average = stripFigure(QStringLiteral("busyAverage"));
    m_waiting = stripFigure(QStringLiteral("tasksWaiting"));
}

void TimelinePane::arrange() {
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_titles);
    left->addWidget(m_table, 1);
    left->addWidget(makeStripLabel());
    // time runs from left to right in every language, and the workers stand before it like an axis
    auto* lanes = new QWidget;
    lanes->setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(lanes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_chart, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(lanes, 1);
}

QWidget* TimelinePane::makeHeader() {
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 10, 12, 4);
    layout->setSpacing(14);
    auto* title = new QLabel(tr("Timeline"));
    title->setProperty("role", "h2");
    layout->addWidget(title);
    layout->addWidget(m_banner, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* button : {m_follow, m_fit, m_zoomOut, m_zoomIn})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    return header;
}

QWidget* TimelinePane::makeStripLabel() {
    auto* strip = new QWidget;
    strip->setFixedHeight(LaneChart::kStripHeight);
    strip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the table
    auto* layout = new QGridLayout(strip);
    layout->setContentsMargins(16, 10, 12, 6);
    layout->setVerticalSpacing(0);
    m_stripTitles = {stripTitle(tr("Busy workers")), stripTitle(tr("Tasks waiting"))};
    layout->addWidget(m_stripTitles[0], 0, 0);
    layout->addWidget(m_stripTitles[1], 1, 0);
    layout->addWidget(m_average, 0, 1, Qt::AlignRight);
    layout->addWidget(m_waiting, 1, 1, Qt::AlignRight);
    return strip;
}

void TimelinePane::connectParts() {
    m_chart->plot()->installEventFilter(this);
    connect(m_chart, &LaneChart::resized, this, &TimelinePane::drawSoon);
    connect(m_table, &WorkerTable::scrolled, this, &TimelinePane::userMoved);
    connect(m_table, &WorkerTable::heightStepped, this, &TimelinePane::stepHeight);
    connect(m_table, &WorkerTable::laneSelected, this, [this](int lane) {
        if (m_spot && m_spot->lane != lane)
            m_spot.reset();
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
    m_zooming.setSingleShot(true);
    m_zooming.setInterval(kZoomingMs);
    connect(&m_zooming, &QTimer::timeout, this, &TimelinePane::refresh);
    m_described.setSingleShot(true);
    m_described.setInterval(kDescribeMs);
    connect(&m_described, &QTimer::timeout, this, [this] {
        if (m_describeAgain)
            describe();
    });
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
    connect(m_pointer, &LanePointer::rangeMarked, this, &TimelinePane::markRange);
    connect(m_pointer, &LanePointer::momentPicked, this, &TimelinePane::setMoment);
    connect(m_banner, &TimelineBanner::dismissed, this, &TimelinePane::handleEscape);
}

void TimelinePane::setStore(TraceStore* store) {
    m_store = store;
    m_table->setStore(store);
    clear();
}

void TimelinePane::showBatch(const RunBatch& batch) {
    m_window.setNow(m_store != nullptr ? m_store->now() : seconds(batch.nowNs),
                    batch.state > RunState::Ready && batch.state < RunState::Stopped);
}

void TimelinePane::clear() {
    m_window.reset();
    m_fitLanes = false;
    m_chosenHeight = 0;
    m_range.reset();
    m_spot.reset();
    m_evidence = {};
    m_past.reset();
    m_table->showPast(nullptr);
    m_table->selectLane(-1);
    refresh();
    emit momentChanged();
}

void TimelinePane::refresh() {
    m_refreshQueued = false;
    takeMoment();
    drawLanes();
    updateControls();
    describe();
}

void TimelinePane::refreshLanes() {
    if (m_store != nullptr && m_store->laneCount() != m_table->workers()->rowCount())
        refresh(); // the table's rows stand beside the lanes
    else
        drawLanes();
}

void TimelinePane::drawLanes() {
    if (m_store != nullptr)
        m_window.setNow(m_store->now(), m_store->isGoing());
    m_shownWidth = m_window.width(); // a view that follows is not zoomed
    applyView();
    m_chart->refresh();
}

/// What the pointer points at follows at once, the picture at the next refresh.
void TimelinePane::applyView() {
    updateGeometryOfLanes();
    LaneView view;
    view.store = m_store;
    view.geometry = m_geometry;
    view.lower = m_window.lower();
    view.width = m_window.width();
    view.selectedLane = m_table->selectedLane();
    view.zooming = m_zooming.isActive();
    view.range = m_range;
    view.spot = m_spot;
    view.evidence = &m_evidence.spans;
    view.order = m_table->order();
    if (m_past)
        view.moment = seconds(m_past->nowNs);
    m_chart->setView(view);
}

void TimelinePane::restyle() {
    m_chart->restyle();
    update();
    drawSoon(); // texts of another size
}

void TimelinePane::updateGeometryOfLanes() {
    m_geometry.laneCount = m_store != nullptr ? m_store->laneCount() : 0;
    m_geometry.viewHeight = std::max(0, m_chart->lanesRect().height());
    m_titles->setFixedHeight(lanesTop());
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
    updateStrip();
    updateBanner();
}

void TimelinePane::userMoved() {
    if (std::exchange(m_shownWidth, m_window.width()) != m_window.width())
        m_zooming.start();
    emit interacted();
    drawSoon();
}

/// Once for all that happens until then. Another size is no move of the user's: a bar with news would bring the frames
/// of half a second.
void TimelinePane::drawSoon() {
    applyView();
    if (std::exchange(m_refreshQueued, true))
        return;
    QMetaObject::invokeMethod(this, &TimelinePane::refresh, Qt::QueuedConnection);
}

void TimelinePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    drawSoon();
}

int TimelinePane::lanesTop() const {
    return m_chart->lanesRect().top();
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

} // namespace manyhands
