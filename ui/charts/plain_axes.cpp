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
        const double step = QCPAxisTicker::getTickStep(range);
        return m_numbers == PlainNumbers::Counts ? std::max(1.0, std::ceil(step)) : step;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return m_numbers == PlainNumbers::Shares ? percentText(tick) : numberLocale().toString(tick, 'g', 10);
    }

private:
    PlainNumbers m_numbers;
};

} // namespace

void setUpPlainPlot(QCustomPlot* plot, const QMargins& margins) {
    plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setLayoutDirection(Qt::LeftToRight);
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
