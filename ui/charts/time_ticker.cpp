// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_ticker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QHash>
#include <QLocale>

#include <qcustomplot.h>

#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

constexpr double kMinute = 60;

class TimeTicker : public QCPAxisTicker {
public:
    explicit TimeTicker(RoomForLabel hasRoom)
        : m_hasRoom(std::move(hasRoom)) {}

protected:
    double getTickStep(const QCPRange& range) override {
        const double step = timeStep(range.size(), mTickCount + 2);
        if (step != m_step || m_texts.size() > kMostKept || numberLocale() != m_locale)
            m_texts.clear();
        m_locale = numberLocale();
        return m_step = step;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        QString& label = m_texts[tick]; // drawn ten times a second, and the same nearly always
        if (label.isNull())
            label = timeTickText(tick, m_step);
        return m_hasRoom && !m_hasRoom(tick, label) ? QString() : label;
    }

private:
    static constexpr qsizetype kMostKept = 100;

    RoomForLabel m_hasRoom;
    double m_step = 1;
    QLocale m_locale;
    QHash<double, QString> m_texts; ///< by tick
};

QString inUnit(double value, double step, const QString& unit) {
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    return QStringLiteral("%1 %2").arg(numberLocale().toString(value, 'f', decimals), unit);
}

} // namespace

QSharedPointer<QCPAxisTicker> makeTimeTicker(RoomForLabel hasRoom) {
    return QSharedPointer<QCPAxisTicker>(new TimeTicker(std::move(hasRoom)));
}

double timeStep(double rangeSeconds, int ticks) {
    const double rough = rangeSeconds / std::max(1, ticks);
    if (!(rough > 0))
        return 1;
    constexpr std::array kMinutes{1.0, 2.0, 5.0, 10.0, 15.0, 30.0};
    if (rough > 30 && rough <= kMinutes.back() * kMinute)
        for (const double minutes : kMinutes)
            if (rough <= minutes * kMinute)
                return minutes * kMinute;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double part : {1.0, 2.0, 5.0})
        if (rough <= part * power * (1 + 1e-9))
            return std::min(part * power, rough <= 30 ? 30.0 : part * power);
    return rough <= 30 && 10 * power > 30 ? 30.0 : 10 * power;
}

QString timeTickText(double seconds, double step) {
    if (std::abs(seconds) < step * 1e-6)
        return QStringLiteral("0");
    if (step >= kMinute)
        return inUnit(seconds / kMinute, step / kMinute, QStringLiteral("min"));
    if (step >= 0.1 || seconds >= 10)
        return inUnit(seconds, step, QStringLiteral("s"));
    if (step >= 1e-4 || seconds >= 0.01)
        return inUnit(seconds * 1e3, step * 1e3, QStringLiteral("ms"));
    return inUnit(seconds * 1e6, step * 1e6, QStringLiteral("µs"));
}

} // namespace manyhands
