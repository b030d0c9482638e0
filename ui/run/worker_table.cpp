// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worker_table.h"

#include <algorithm>
#include <iterator>

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "ui/charts/lane_chart.h"
#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr int kLeft = 16;
constexpr int kRight = 12;
constexpr int kAccentBar = 3;
constexpr int kBarWidth = 36;
constexpr int kBarHeight = 5;
constexpr int kBarGap = 6;
constexpr int kLeastBar = 10; ///< width
constexpr int kLowestBar = 2; ///< height; what is lower looks like a pattern
constexpr int kGroupRow = 16;
constexpr int kWidths[] = {kLeft + 58, 68, 46, 64 + kRight}; ///< as the text is scaled
constexpr int kWidth = 264;

int widthOf(int column) {
    return scaled(kWidths[column]);
}

/// The scroll bar takes of the space after it.
int memoryText() {
    return widthOf(WorkerModel::Memory) - kRight;
}

QString groupName(LaneGroup::Kind kind) {
    switch (kind) {
    case LaneGroup::Kind::Starting:
        return WorkerTable::tr("Starting");
    case LaneGroup::Kind::Working:
        return WorkerTable::tr("Working");
    case LaneGroup::Kind::Held:
        return WorkerTable::tr("Suspended");
    case LaneGroup::Kind::Ended:
        return WorkerTable::tr("Ended");
    }
    return {};
}

constexpr int kShownColumns = std::size(kWidths); ///< the others are for the table in words

class WorkerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& t = tokens();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->fillRect(option.rect, t.selected);
            if (index.column() == WorkerModel::Worker)
                painter->fillRect(QRect(option.rect.topLeft(), QSize(kAccentBar, option.rect.height())), t.accent);
        }
        if (index.column() == WorkerModel::Done)
            paintBar(painter, option.rect, index);
        const int rowsPerText = (scaled(LaneGeometry::kTight) + option.rect.height() - 1) / option.rect.height();
        if (index.row() % rowsPerText == rowsPerText / 2) // low rows: every few rows one is named
            paintText(painter, option.rect, index);
        painter->restore();
    }

private:
    /// Of the column's longest number: measured once, not for each row.
    double numberWidth(const QString& longest) const {
        const QFont font = roleFont(FontRole::Body);
        if (longest != m_longest || font != m_font) {
            m_longest = longest;
            m_font = font;
            m_numberWidth = tabWidth(font, longest);
        }
        return m_numberWidth;
    }

    /// As wide as the column's longest number allows; the same in every row.
    void paintBar(QPainter* painter, const QRect& cell, const QModelIndex& index) const {
        const double number = numberWidth(index.data(WorkerModel::kWidestRole).toString());
        const double width = std::min<double>(kBarWidth, widthOf(WorkerModel::Done) - number - kBarGap);
        // a row stays free between two bars, or they would look like one
        const int height = std::min(kBarHeight, cell.height() - 1);
        if (width < kLeastBar || height < kLowestBar)
            return;
        const int top = cell.center().y() - height / 2;
        QRectF track(cell.left(), top, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens().sunken);
        painter->drawRoundedRect(track, height / 2.0, height / 2.0);
        track.setWidth(index.data(WorkerModel::kShareRole).toDouble() * width);
        painter->setBrush(tokens().accent);
        if (track.width() >= 1)
            painter->drawRoundedRect(track, height / 2.0, height / 2.0);
    }

    static void paintText(QPainter* painter, const QRect& cell, const QModelIndex& index) {
        const bool name = index.column() == WorkerModel::Worker;
        const bool last = index.column() == WorkerModel::Memory;
        QFont font = roleFont(FontRole::Body);
        if (name)
            font.setWeight(QFont::Medium);
        painter->setFont(font);
        painter->setPen(name ? tokens().text : tokens().text2);
        QRect area = name ? cell.adjusted(kLeft, 0, 0, 0) : cell;
        if (index.column() == WorkerModel::Done)
            area.setWidth(widthOf(WorkerModel::Done));
        if (last)
            area.setWidth(memoryText());
        const int missing = std::max(0, scaled(LaneGeometry::kTight) - area.height());
        area.adjust(0, -missing / 2, 0, missing - missing / 2);
        drawTab(*painter, area, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), index.data().toString());
    }

    mutable QString m_longest;
    mutable QFont m_font;
    mutable double m_numberWidth = 0;
};

} // namespace

WorkerTable::WorkerTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new WorkerModel(this)) {
    setObjectName(QStringLiteral("workerTable"));
    setAccessibleName(tr("Workers"));
    setModel(m_model);
    setItemDelegate(new WorkerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(LaneGeometry::kLowest);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    for (int column = 0; column < WorkerModel::ColumnCount; ++column)
        setColumnHidden(column, column >= kShownColumns);
    fitText();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WorkerTable::scrolled);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit laneSelected(selectedLane()); });
}

void WorkerTable::setStore(const TraceStore* store) {
    m_model->setStore(store);
    chooseColumns();
}

void WorkerTable::refresh() {
    const int rows = m_model->rowCount();
    m_model->refresh();
    if (rows != m_model->rowCount())
        chooseColumns();
}

void WorkerTable::showPast(const RunBatch* moment) {
    m_model->setPast(moment);
    refresh();
}

void WorkerTable::setGroups(std::vector<LaneGroup> groups) {
    if (groups.empty() && m_groups.empty())
        return;
    m_groups = std::move(groups);
    LaneOrder order(laneOrder(m_groups));
    if (order != m_model->order()) {
        const int lane = selectedLane();
        m_model->setOrder(order);
        const QSignalBlocker silence(this); // the same worker, in another row
        selectLane(-1);
        selectLane(lane);
    }
    viewport()->update();
}

void WorkerTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    int row = 0;
    for (const LaneGroup& group : m_groups) {
        const auto rows = static_cast<int>(group.lanes.size());
        const int height = verticalHeader()->defaultSectionSize();
        const int left = widthOf(WorkerModel::Worker) + widthOf(WorkerModel::Done) + kBarGap;
        const QRect block(left, row * height - scroll(), width() - kRight - left, rows * height);
        if (row > 0)
            painter.fillRect(kLeft, block.top(), viewport()->width() - kLeft, 1, tokens().border);
        paintGroup(painter, group, block.intersected(viewport()->rect()));
        row += rows;
    }
}

/// As many lines as the block has room for.
void WorkerTable::paintGroup(QPainter& painter, const LaneGroup& group, const QRect& block) const {
    QStringList lines{groupName(group.kind), tr("%Ln worker(s)", nullptr, static_cast<int>(group.lanes.size())),
                      tr("%1 done").arg(countText(group.done))};
    if (group.failed > 0)
        lines << tr("%1 failed").arg(countText(group.failed));
    QRect line(block.left(), block.top() + 2, block.width(), scaled(kGroupRow));
    for (const QString& text : lines) {
        if (line.bottom() > block.bottom())
            return;
        const bool first = text == lines.front();
        painter.setFont(roleFont(first ? FontRole::Field : FontRole::Caption));
        painter.setPen(first ? tokens().text : tokens().text2);
        drawTab(painter, line, Qt::AlignRight | Qt::AlignVCenter, text);
        line.translate(0, line.height());
    }
}

void WorkerTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

void WorkerTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns(); // the scroll bar has come or gone
}

void WorkerTable::fitText() {
    setFixedWidth(scaled(kWidth));
    chooseColumns();
}

void WorkerTable::fitColumns() {
    for (int column = 0; column < kShownColumns; ++column)
        setColumnWidth(column, widthOf(column));
    const int bar = width() - viewport()->width();
    const int last = showsFigures() ? WorkerModel::Memory : WorkerModel::Done;
    setColumnWidth(last, (showsFigures() ? widthOf(last) : width() - widthOf(WorkerModel::Worker)) - bar);
}

void WorkerTable::chooseColumns() {
    const bool many = m_model->rowCount() > kMostWithFigures;
    setColumnHidden(WorkerModel::Cpu, many);
    setColumnHidden(WorkerModel::Memory, many);
    fitColumns();
}

void WorkerTable::setLaneHeight(int height) {
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
}

int WorkerTable::scroll() const {
    return verticalScrollBar()->value();
}

void WorkerTable::scrollBy(int pixels) {
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

void WorkerTable::selectLane(int lane) {
    if (lane == selectedLane())
        return;
    const int row = order().rowOf(lane);
    if (row < 0 || row >= m_model->rowCount()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(m_model->index(row, 0));
    selectRow(row);
}

int WorkerTable::selectedLane() const {
    const QItemSelection rows = selectionModel()->selection();
    return rows.isEmpty() ? -1 : order().laneAt(rows.first().top());
}

QRect WorkerTable::columnRect(int column) const {
    return {columnViewportPosition(column), 0, columnWidth(column), 1};
}

void WorkerTable::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QTableView::wheelEvent(event);
        return;
    }
    emit heightStepped(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

WorkerTitles::WorkerTitles(const WorkerTable* table, QWidget* parent)
    : QWidget(parent)
    , m_table(table) {
    setFixedHeight(LaneChart::kTop); // as wide as the table; higher where the lanes begin further below
}

void WorkerTitles::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(roleFont(FontRole::Field));
    painter.setPen(tokens().text2);
    for (int column = 0; column < kShownColumns; ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const QRect place = m_table->columnRect(column);
        const bool left = column <= WorkerModel::Done;
        const int from = column == WorkerModel::Worker ? kLeft : place.left();
        const int right = column == WorkerModel::Memory ? from + memoryText() : place.right() + 1;
        painter.drawText(QRect(from, 0, right - from, LaneChart::kTop - 4),
                         Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight),
                         m_table->model()->headerData(column, Qt::Horizontal).toString());
    }
}

} // namespace manyhands
