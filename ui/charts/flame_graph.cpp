// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flame_graph.h"

#include "ui/shared/fonts.h"
#include "ui/shared/ink_on.h"
#include "ui/shared/number_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace manyhands {

namespace {

constexpr int kRow = 20, kGap = 1, kPadding = 5, kLeastText = 24;
constexpr int kLeastRows = 4;
constexpr double kLeastWidth = 1e-4; ///< of the whole: below, nothing could be seen
constexpr std::size_t kTableRows = 1000;

/// What is only known by its file, or not at all, is no function.
bool isFunction(const std::string& name) {
    return !name.starts_with('[');
}

/// Neighbours differ, and a function has the same colour everywhere.
QColor colourOf(const FlameNode& node) {
    const Tokens& t = tokens();
    if (!isFunction(node.name))
        return t.idle;
    return std::hash<std::string>()(node.name) % 2 == 0 ? t.compute : t.compute2;
}

} // namespace

FlameGraph::FlameGraph(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Flame graph of functions"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void FlameGraph::show(const std::vector<FoldedStack>& stacks) {
    m_stacks = stacks;
    m_tree = flameTree(stacks);
    m_zoom.clear();
    m_current = 0;
    layOut();
}

void FlameGraph::layOut() {
    m_boxes.clear();
    m_hovered = -1;
    m_rows = 0;
    const FlameNode& top = m_zoom.empty() ? m_tree : *m_zoom.back();
    if (top.samples > 0) {
        m_boxes.push_back({&top, 0, -1, 0, 1});
        for (int box = 0; box < static_cast<int>(m_boxes.size()); ++box)
            addCalls(box);
        m_rows = m_boxes.back().row + 1;
    }
    m_current = std::min(m_current, std::max(static_cast<int>(m_boxes.size()) - 1, 0));
    updateGeometry();
    describe();
    update();
}

void FlameGraph::addCalls(int caller) {
    const Box from = m_boxes[static_cast<std::size_t>(caller)];
    double left = from.left;
    for (const FlameNode& call : from.node->calls) {
        const double width = from.width * static_cast<double>(call.samples) / static_cast<double>(from.node->samples);
        if (width >= kLeastWidth)
            m_boxes.push_back({&call, from.row + 1, caller, left, width});
        left += width;
    }
}

void FlameGraph::describe() {
    setAccessibleDescription(currentText());
    emit moved();
}

QString FlameGraph::zoomedOn() const {
    return m_zoom.empty() ? QString() : QString::fromStdString(m_zoom.back()->name);
}

QString FlameGraph::textOf(const FlameNode& node) const {
    const QString name = node.name.empty() ? tr("All samples") : QString::fromStdString(node.name);
    return tr("%1: %2 of %3 samples (%4)")
        .arg(name, countText(node.samples), countText(m_tree.samples),
             percentText(static_cast<double>(node.samples) / static_cast<double>(m_tree.samples)));
}

QString FlameGraph::currentText() const {
    return m_boxes.empty() ? QString() : textOf(*m_boxes[static_cast<std::size_t>(m_current)].node);
}

TextTable FlameGraph::table() const {
    TextTable table{{tr("Function"), tr("Samples in it"), tr("With its calls"), tr("Share")},
                    {},
                    {{}, {}, {}, [](double share) { return percentText(share, 1); }}};
    for (const FunctionShare& function : hottestFunctions(m_stacks, kTableRows))
        table.rows.push_back(
            {QString::fromStdString(function.name), QString::number(function.self), QString::number(function.whole),
             QLocale::c().toString(static_cast<double>(function.self) / static_cast<double>(m_tree.samples), 'f', 4)});
    return table;
}

QSize FlameGraph::sizeHint() const {
    return {480, std::max(m_rows, kLeastRows) * kRow};
}

QSize FlameGraph::minimumSizeHint() const {
    return {240, std::max(m_rows, kLeastRows) * kRow};
}

QRectF FlameGraph::rectOf(const Box& box, const QRect& area) const {
    return {area.left() + box.left * area.width(), area.top() + static_cast<double>(box.row) * kRow,
            box.width * area.width(), kRow};
}

void FlameGraph::paint(QPainter& painter, const QRect& area) const {
    painter.setLayoutDirection(Qt::LeftToRight); // as every chart
    painter.setFont(roleFont(FontRole::Caption));
    for (const Box& box : m_boxes)
        paintBox(painter, box, rectOf(box, area).adjusted(0, 0, -kGap, -kGap));
}

void FlameGraph::paintBox(QPainter& painter, const Box& box, const QRectF& rect) const {
    const QColor colour = box.node->name.empty() ? tokens().idle : colourOf(*box.node);
    painter.fillRect(rect, colour);
    if (rect.width() < kLeastText)
        return;
    const QString name = box.node->name.empty() ? tr("All samples") : QString::fromStdString(box.node->name);
    const QRectF room = rect.adjusted(kPadding, 0, -kPadding, 0);
    painter.setPen(inkOn(colour));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(room.width())));
}

void FlameGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect());
    const auto outline = [&](int box, const QColor& colour, int width) {
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectOf(m_boxes[static_cast<std::size_t>(box)], rect()).adjusted(1, 1, -2, -2));
    };
    if (m_hovered >= 0)
        outline(m_hovered, tokens().text, 1);
    if (hasFocus() && !m_boxes.empty())
        outline(m_current, tokens().accent, 2);
}

int FlameGraph::boxAt(const QPointF& place) const {
    const auto holds = [&](const Box& box) { return rectOf(box, rect()).contains(place); };
    const auto found = std::ranges::find_if(m_boxes, holds);
    return found == m_boxes.end() ? -1 : static_cast<int>(found - m_boxes.begin());
}

void FlameGraph::mouseMoveEvent(QMouseEvent* event) {
    const int box = boxAt(event->position());
    if (box == m_hovered)
        return;
    m_hovered = box;
    if (box >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), textOf(*m_boxes[static_cast<std::size_t>(box)].node),
                           this);
    else
        QToolTip::hideText();
    update();
}

void FlameGraph::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void FlameGraph::mousePressEvent(QMouseEvent* event) {
    const int box = boxAt(event->position());
    if (box < 0 || event->button() != Qt::LeftButton)
        return;
    moveTo(box);
    zoomOn(m_boxes[static_cast<std::size_t>(box)].node);
}

void FlameGraph::zoomOn(const FlameNode* node) {
    if (node == (m_zoom.empty() ? &m_tree : m_zoom.back()))
        return;
    m_zoom.push_back(node);
    m_current = 0;
    layOut();
}

bool FlameGraph::zoomOut() {
    if (m_zoom.empty())
        return false;
    const FlameNode* const left = m_zoom.back();
    m_zoom.pop_back();
    layOut();
    const auto box = std::ranges::find(m_boxes, left, &Box::node);
    moveTo(box == m_boxes.end() ? 0 : static_cast<int>(box - m_boxes.begin()));
    return true;
}

void FlameGraph::moveTo(int box) {
    if (box < 0 || box >= static_cast<int>(m_boxes.size()))
        return;
    m_current = box;
    describe();
    update();
}

/// The next box of the same row in that direction; -1: there is none.
int FlameGraph::besides(int step) const {
    const int box = m_current + step;
    const bool isThere = box >= 0 && box < static_cast<int>(m_boxes.size());
    // a row's boxes stand one behind the other
    return isThere && m_boxes[static_cast<std::size_t>(box)].row == m_boxes[static_cast<std::size_t>(m_current)].row
               ? box
               : -1;
}

int FlameGraph::hottestCall() const {
    int hottest = -1;
    for (int box = 0; box < static_cast<int>(m_boxes.size()); ++box) {
        const Box& candidate = m_boxes[static_cast<std::size_t>(box)];
        if (candidate.caller == m_current &&
            (hottest < 0 || candidate.width > m_boxes[static_cast<std::size_t>(hottest)].width))
            hottest = box;
    }
    return hottest;
}

void FlameGraph::keyPressEvent(QKeyEvent* event) {
    if (m_boxes.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const Box& current = m_boxes[static_cast<std::size_t>(m_current)];
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(besides(-1));
        return;
    case Qt::Key_Right:
        moveTo(besides(1));
        return;
    case Qt::Key_Up:
        moveTo(current.caller);
        return;
    case Qt::Key_Down:
        moveTo(hottestCall());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        zoomOn(current.node);
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        if (zoomOut())
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace manyhands
