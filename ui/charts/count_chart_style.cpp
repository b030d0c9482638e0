// SPDX-License-Identifier: GPL-3.0-or-later
// How a CountChart looks: its colours, pens and fonts.
#include "ui/charts/count_chart.h"

#include <algorithm>

#include <qcustomplot.h>

#include "ui/charts/plain_axes.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {
constexpr double kChosenSize = 10;
}

void CountChart::styleCurves() {
    const Tokens& t = tokens();
    QColor band = t.compute;
    band.setAlphaF(0.14F);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const CurveLines& curve = m_curves[i];
        const CountCurve::Kind kind = m_picture.curves[i].kind;
        const bool usl = kind == CountCurve::Kind::Usl;
        QPen pen(usl ? t.compute : t.text3, usl ? 2 : 1.2);
        if (!usl)
            pen.setStyle(kind == CountCurve::Kind::Ideal       ? Qt::DashLine
                         : kind == CountCurve::Kind::Gustafson ? Qt::DashDotLine
                                                               : Qt::DotLine);
        curve.line->setPen(pen);
        if (curve.high != nullptr) {
            curve.low->setPen(Qt::NoPen);
            curve.high->setPen(Qt::NoPen);
            curve.high->setBrush(band);
        }
        curve.label->setFont(roleFont(FontRole::Field));
        curve.label->setColor(usl ? t.accent : t.text2);
    }
    // where a law is drawn through the points, a second line from point to point would be one too many
    const bool explained = std::ranges::any_of(
        m_picture.curves, [](const CountCurve& curve) { return curve.kind == CountCurve::Kind::Usl; });
    m_line->setPen(explained ? QPen(Qt::NoPen) : QPen(t.compute, 1.5));
}

void CountChart::restyle() {
    const Tokens& t = tokens();
    stylePlainPlot(m_plot);
    m_line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(t.surface), t.compute, m_look.pointSize));
    m_spread->setPen(QPen(t.compute));
    m_chosen->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(t.surface), t.ok, kChosenSize));
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(t.okBg);
    QFont strong = roleFont(FontRole::Field);
    strong.setWeight(QFont::DemiBold);
    for (QCPItemText* const text : {m_chosenText, m_footText}) {
        text->setFont(strong);
        text->setColor(t.okText);
    }
    m_labelText->setFont(roleFont(FontRole::Field));
    m_labelText->setColor(t.text2);
    styleCurves();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace manyhands
