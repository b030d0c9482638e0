// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/count_labels.h"

#include <algorithm>

#include <QFontMetricsF>

#include <qcustomplot.h>

namespace manyhands {

namespace {
constexpr double kPointRadius = 6, kGap = 5;
constexpr double kAbove = 8, kBeside = 12;
constexpr int kPlacesOnCurve = 24;
constexpr double kRightPart = 0.6;
} // namespace

CountLabels::CountLabels(QCustomPlot* plot, QCPGraph* points)
    : m_plot(plot)
    // above and beside the axes there is room too
    , m_points(points)
    , m_place(QRectF(plot->axisRect()->rect()).adjusted(0, -kAbove, kBeside, 0)) {
    avoid(points);
    for (const QCPGraphData& one : *points->data()) {
        const QPointF at = pixels({one.key, one.value});
        m_place.addTaken({at.x() - kPointRadius, at.y() - kPointRadius, 2 * kPointRadius, 2 * kPointRadius});
    }
}

QPointF CountLabels::pixels(QPointF point) const {
    return {m_plot->xAxis->coordToPixel(point.x()), m_plot->yAxis->coordToPixel(point.y())};
}

void CountLabels::avoidBar(double processes, double low, double high) {
    m_place.addLine({pixels({processes, low}), pixels({processes, high})});
}

void CountLabels::avoid(QCPGraph* line) {
    std::vector<QPointF> points;
    for (const QCPGraphData& one : *line->data())
        points.push_back(pixels({one.key, one.value}));
    if (line->pen().style() == Qt::NoPen)
        m_place.addLine(points); // only its points are seen: no label is taken for its own
    else
        m_curves[line] = m_place.addCurve(points, line != m_points);
}

QSizeF CountLabels::sizeOf(QCPItemText* label) const {
    const QFontMetricsF metrics(label->font());
    return {metrics.horizontalAdvance(label->text()), metrics.height()};
}

void CountLabels::put(QCPItemText* label, const std::vector<QRectF>& candidates) {
    label->position->setPixelPosition(m_place.place(candidates).topLeft());
}

void CountLabels::atFoot(QCPItemText* label, int processes) {
    const QSizeF size = sizeOf(label);
    const QPointF foot = pixels(QPointF(processes, m_plot->yAxis->range().lower));
    std::vector<QRectF> candidates;
    for (const double share : {0.5, 0.0, 1.0})
        candidates.emplace_back(QPointF(foot.x() - share * size.width(), foot.y() - size.height() - kGap), size);
    put(label, candidates);
}

void CountLabels::atPoint(QCPItemText* label, QPointF point) {
    const QSizeF size = sizeOf(label);
    const QPointF at = pixels(point);
    const double away = kPointRadius + kGap, w = size.width(), h = size.height();
    std::vector<QRectF> candidates;
    for (const double further : {0.0, 8.0, 16.0, 28.0}) {
        for (const QPointF& corner :
             {QPointF(at.x() - w - kGap, at.y() - h - kPointRadius - further),
              QPointF(at.x() + away + further, at.y() - h / 2),
              QPointF(at.x() + kGap, at.y() - h - kPointRadius - further),
              QPointF(at.x() - w / 2, at.y() - h - away - further), QPointF(at.x() - w / 2, at.y() + away + further),
              QPointF(at.x() + kGap, at.y() + away + further), QPointF(at.x() - w - kGap, at.y() + away + further)})
            candidates.emplace_back(corner, size);
    }
    put(label, candidates);
}

/// Nearer to it than to any other; close to it on its right part, then further away, then anywhere: under it, over it,
/// and beside it where it is steep.
void CountLabels::atCurve(QCPItemText* label, QCPGraph* curve) {
    const QSizeF size = sizeOf(label);
    const auto data = curve->data();
    if (data->isEmpty())
        return;
    const double first = data->at(0)->key, last = data->at(data->size() - 1)->key;
    std::vector<QRectF> candidates;
    const auto offer = [&](double place, double further) {
        const auto found = data->findBegin(last - (last - first) * place);
        const QPointF at = pixels({found->key, found->value});
        const double left = at.x() - size.width();
        candidates.emplace_back(QPointF(left, at.y() + further), size);
        candidates.emplace_back(QPointF(left, at.y() - further - size.height()), size);
        candidates.emplace_back(QPointF(left - further, at.y() - size.height() / 2), size);
    };
    for (const double from : {0.0, kRightPart}) {
        for (const double further : {kGap, 2 * kGap, 3 * kGap, 4 * kGap, 6 * kGap}) {
            for (double place = from; place < std::min(1.0, from + kRightPart); place += 1.0 / kPlacesOnCurve)
                offer(place, further);
        }
    }
    // below a curve that rises there is room to the right of each place
    for (const double further : {kGap, 2 * kGap, 4 * kGap}) {
        for (double place = 0; place < 1; place += 1.0 / kPlacesOnCurve) {
            const auto found = curve->data()->findBegin(last - (last - first) * place);
            candidates.emplace_back(pixels({found->key, found->value}) + QPointF(0, further), size);
        }
    }
    label->position->setPixelPosition(m_place.placeBy(m_curves.at(curve), candidates).topLeft());
}

} // namespace manyhands
