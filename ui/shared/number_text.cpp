// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace manyhands {

QLocale numberLocale() {
    const QLocale own;
    return own.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : own;
}

QString countText(std::uint64_t count) {
    return numberLocale().toString(static_cast<qulonglong>(count));
}

int pluralCount(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

QString threeDigits(double value) {
    if (!std::isfinite(value))
        return unknownText();
    const double size = std::abs(value);
    const int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 || size == 0 ? 2 : 3;
    return numberLocale().toString(value, 'f', decimals);
}

Quantity durationQuantity(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0)
        return {unknownText(), {}};
    if (seconds < 119.5)
        return {threeDigits(seconds), QStringLiteral("s")};
    const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
    return {QStringLiteral("%1 min %2").arg(countText(whole / 60)).arg(whole % 60), QStringLiteral("s")};
}

QString durationText(double seconds) {
    return durationQuantity(seconds).text();
}

QString estimateText(double seconds) {
    constexpr double kMinutes = 99.5, kOneDigit = 9.95;
    if (!(seconds >= 0 && seconds < kMinutes))
        return durationText(std::round(seconds));
    return numberLocale().toString(seconds, 'f', seconds < kOneDigit ? 1 : 0) + QStringLiteral(" s");
}

QString shortDurationText(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0)
        return unknownText();
    if (seconds >= 1)
        return durationText(seconds);
    const bool milli = seconds >= 1e-3;
    const double scaled = seconds * (milli ? 1e3 : 1e6);
    const QString figure =
        scaled >= 9.95 ? numberLocale().toString(scaled, 'f', 0) : numberLocale().toString(scaled, 'f', 1);
    return figure + (milli ? QStringLiteral(" ms") : QStringLiteral(" µs"));
}

QString momentText(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0)
        return unknownText();
    return numberLocale().toString(seconds, 'f', 3) + QStringLiteral(" s");
}

Quantity memoryQuantity(std::uint64_t bytes) {
    if (bytes == 0)
        return {unknownText(), {}};
    static constexpr std::array<const char*, 5> units{"B", "kB", "MB", "GB", "TB"};
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return {unit == 0 ? countText(bytes) : threeDigits(value), QString::fromLatin1(units.at(unit))};
}

QString timesText(double factor) {
    return std::isfinite(factor) ? threeDigits(factor) + QStringLiteral("×") : unknownText();
}

bool isPercentApart() {
    // as the CLDR has it for those languages of which a reader might have the window's figures
    constexpr std::array kApart{
        QLocale::Bulgarian, QLocale::Czech,    QLocale::Danish,     QLocale::Estonian,        QLocale::Finnish,
        QLocale::French,    QLocale::German,   QLocale::Lithuanian, QLocale::NorwegianBokmal, QLocale::NorwegianNynorsk,
        QLocale::Romanian,  QLocale::Russian,  QLocale::Slovak,     QLocale::Slovenian,       QLocale::Spanish,
        QLocale::Swedish,   QLocale::Ukrainian};
    return std::find(kApart.begin(), kApart.end(), numberLocale().language()) != kApart.end();
}

QString percentText(double fraction, int decimals) {
    if (!std::isfinite(fraction))
        return unknownText();
    const QString sign = isPercentApart() ? QStringLiteral("\u00a0%") : QStringLiteral("%");
    return numberLocale().toString(fraction * 100, 'f', decimals) + sign;
}

QString unknownText() {
    return QStringLiteral("–");
}

} // namespace manyhands
