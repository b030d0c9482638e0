// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace manyhands {

/// The locale numbers are written in: the user's, or English where none is set ("C" has no separators).
QLocale numberLocale();

/// "2,000"
QString countText(std::uint64_t count);
/// For the plural forms of tr("%Ln task(s)", nullptr, …), which take an int: the largest one stands for all above.
int pluralCount(std::uint64_t count);
/// One digit count for all: three significant digits, "41.6", "4.86", "0.123", "1,234".
QString threeDigits(double value);

struct Quantity {
    QString figure;
    QString unit;
    QString text() const { return unit.isEmpty() ? figure : figure + QLatin1Char(' ') + unit; }
};

/// Seconds below 120 s, minutes and seconds above ("2 min 5", "s"). NaN and negative: "–".
Quantity durationQuantity(double seconds);
QString durationText(double seconds);
/// What is only estimated: "3.4 s", "34 s", and from 100 s on whole seconds.
QString estimateText(double seconds);
/// Milliseconds below 1 s, microseconds below 1 ms, as tables of tasks want it.
QString shortDurationText(double seconds);
/// "0.310 s": a moment of a run.
QString momentText(double seconds);
/// Powers of 1000, "51.4 MB"; 0 is unknown: "–".
Quantity memoryQuantity(std::uint64_t bytes);
/// "5.24×"
QString timesText(double factor);
/// 0.66 is "66%"; "66 %" in the languages that write it so.
QString percentText(double fraction, int decimals = 0);
/// A space stands before the sign.
bool isPercentApart();

/// What stands where nothing is known.
QString unknownText();

} // namespace manyhands
