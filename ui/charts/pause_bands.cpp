// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pause_bands.h"

#include <algorithm>

#include <qcustomplot.h>

#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

class Bands : public QCPLayerable, public PauseBands {
public:
    explicit Bands(QCPAxis* time)
        : QCPLayerable(time->parentPlot(), QStringLiteral("background"), time->axisRect())
        , m_time(time) {}

    void setSpans(const std::vector<TimeSpan>* spans) override { m_spans = spans; }

protected:
    QRect clipRect() const override { return m_time->axisRect()->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
    void draw(QCPPainter* painter) override {
        if (m_spans == nullptr)
            return;
        const QRectF whole = clipRect();
        for (const TimeSpan& span : *m_spans) {
            const double left = std::max(whole.left(), m_time->coordToPixel(span.start));
            const double right = std::min(whole.right() + 1, m_time->coordToPixel(span.end));
            if (right > left)
                painter->fillRect(QRectF(left, whole.top(), right - left, whole.height()),
                                  QBrush(tokens().idle, Qt::BDiagPattern));
        }
    }

private:
    QCPAxis* m_time;
    const std::vector<TimeSpan>* m_spans = nullptr;
};

} // namespace

PauseBands* addPauseBands(QCPAxis* time) {
    return new Bands(time); // the layer and the axis rect know it; its parent object frees it
}

} // namespace manyhands
