// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plain_axes.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

class PlainTicker : public QCPAxisTicker {
public:
    PlainTicker(PlainNumbers numbers, int most)
        : m_numbers(numbers) {
        setTickCount(most);
    }

protected:
    double getTickStep(const QCPRange& range) override {
        if (m_numbers == PlainNumbers::CountsFromOne)
            return doublingStep(range.size());
        const double step = QCPAxisTicker::getTickStep(range);
        return m_numbers == PlainNumbers::Counts ? std::max(1.0, std::ceil(step)) : step;
    }
    QVector<double> createTickVector(double step, const QCPRange& range) override {
        if (m_numbers == PlainNumbers::SecondsByFactor)
            return factors(range);
        QVector<double> ticks = QCPAxisTicker::createTickVector(step, range);
        if (m_numbers == PlainNumbers::CountsFromOne) {
            ticks.removeIf([](double tick) { return tick <= 1; });
            ticks.prepend(1);
        }
        return ticks;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        if (m_numbers == PlainNumbers::Shares)
            return percentText(tick);
        const QString number = numberLocale().toString(tick, 'g', 10);
        const bool isSeconds = m_numbers == PlainNumbers::Seconds || m_numbers == PlainNumbers::SecondsByFactor;
        return isSeconds && tick > 0 ? number + QStringLiteral(" s") : number;
    }

private:
    /// 1, 2, 4, …: counts of processes are thought of in doublings.
    double doublingStep(double range) const {
        double step = 1;
        while (range / step > mTickCount + 0.5)
            step *= 2;
        return step;
    }

    /// 1, 2, 5, 10, …; over many decades 1, 10, … alone, or not even each of them.
    QVector<double> factors(const QCPRange& range) const {
        const int first = static_cast<int>(std::floor(std::log10(range.lower)));
        const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
        const int each = std::max(1, (last - first) / std::max(1, mTickCount));
        QVector<double> ticks;
        for (int decade = first; decade <= last; decade += each) {
            for (const double digit : {1.0, 2.0, 5.0}) {
                const double tick = digit * std::pow(10.0, decade);
                if (range.contains(tick) && (digit == 1.0 || last - first < mTickCount))
                    ticks << tick;
            }
        }
        return ticks;
    }

    PlainNumbers m_numbers;
};

} // namespace

void setUpPlainPlot(QCustomPlot* plot, const QMargins& margins) {
    plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setLayoutDirection(Qt::LeftToRight);
    plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical); // see LaneChart
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->axisRect()->setMargins(margins);
    plot->plotLayout()->setMargins({0, 0, 0, 0});
}

void stylePlainPlot(QCustomPlot* plot) {
    const Tokens& t = tokens();
    plot->setBackground(QBrush(t.surface));
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        axis->setTickLabelFont(roleFont(FontRole::Caption));
        axis->setTickLabelColor(t.text2);
        axis->setSubTicks(false);
    }
    plot->xAxis->setLabelFont(roleFont(FontRole::Field));
    plot->xAxis->setLabelColor(t.text2);
    plot->xAxis->setBasePen(QPen(t.borderInput));
    plot->xAxis->setTickPen(QPen(t.borderInput));
    plot->xAxis->setTickLength(0, 4);
    plot->xAxis->grid()->setVisible(false);
    plot->yAxis->setBasePen(Qt::NoPen);
    plot->yAxis->setTickPen(Qt::NoPen);
    plot->yAxis->grid()->setPen(QPen(t.grid));
    plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
}

QSharedPointer<QCPAxisTicker> makePlainTicker(PlainNumbers numbers, int most) {
    return QSharedPointer<QCPAxisTicker>(new PlainTicker(numbers, most));
}

} // namespace manyhands
