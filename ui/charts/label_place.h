// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>

namespace manyhands {

/// Finds room for the labels of a chart: beside what they name, never on a line, a point or each other. Pixels.
class LabelPlace {
public:
    /// Labels stay inside.
    explicit LabelPlace(const QRectF& area)
        : m_area(area) {}

    void addLine(const std::vector<QPointF>& points);
    /// A line that a label may be by; its number. `hasLabel`: false where nobody looks for one.
    std::size_t addCurve(const std::vector<QPointF>& points, bool hasLabel = true);
    void addTaken(const QRectF& rect) { m_taken.push_back(rect); }

    /// The first of the candidates with nothing under it, or else the one that lies on least; it is taken from then on.
    /// There has to be one.
    QRectF place(const std::vector<QRectF>& candidates);
    /// Of those candidates that are clearly nearer to that curve than to any other; where there are none, than to any
    /// other that has a label; of all if there are none of those either.
    QRectF placeBy(std::size_t curve, const std::vector<QRectF>& candidates);
    /// How much lies under it; 0: nothing.
    int hits(const QRectF& rect) const;

private:
    using Dots = std::vector<QPointF>; ///< of a line, close enough that none passes between two

    static Dots dotsOf(const std::vector<QPointF>& points);
    enum class Among { All, Labelled };
    bool belongsTo(std::size_t curve, const QRectF& rect, Among among) const;

    QRectF m_area;
    std::vector<QRectF> m_taken;
    Dots m_dots; ///< of all lines
    std::vector<Dots> m_curves;
    std::vector<bool> m_haveLabels; ///< by curve
};

} // namespace manyhands
