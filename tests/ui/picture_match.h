// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace manyhands::test {

inline constexpr int kFuzz = 255 * 2 / 100;     ///< of a channel
inline constexpr double kPixelsAllowed = 0.001; ///< of all that may differ by more
inline constexpr double kPlainShare = 0.005;    ///< of all that have a colour: from here on it is a plain one

inline bool differs(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) > kFuzz || std::abs(qGreen(a) - qGreen(b)) > kFuzz ||
           std::abs(qBlue(a) - qBlue(b)) > kFuzz;
}

/// Those of surfaces and of what is drawn on them in one piece: they are compared to the bit. The fuzz is for the edges
/// of letters and lines, and would take a panel for a page.
inline QSet<QRgb> plainColours(const QImage& image) {
    constexpr int kStep = 3; ///< of pixels looked at, across and down
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); y += kStep) {
        const auto* const line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); x += kStep)
            ++counts[line[x]];
    }
    const double least = kPlainShare * image.width() * image.height() / (kStep * kStep);
    QSet<QRgb> plain;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        if (colour.value() >= least)
            plain << colour.key();
    return plain;
}

/// The same to the eye of difference(), with a palette: a third of the bytes. The most frequent colours come first; one
/// that is close to a colour already there is drawn in it, unless it is a plain one.
inline QImage withPalette(const QImage& image) {
    constexpr qsizetype kMost = 256;
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; // the same file each time
    });
    const QSet<QRgb> plain = plainColours(image);
    QList<QRgb> palette;
    QHash<QRgb, int> entries;
    for (const QRgb colour : colours) {
        const auto near = plain.contains(colour) ? palette.end()
                                                 : std::find_if(palette.begin(), palette.end(),
                                                                [&](QRgb c) { return !differs(c, colour); });
        if (near == palette.end() && palette.size() < kMost)
            palette << colour, entries[colour] = static_cast<int>(palette.size()) - 1;
        else
            entries[colour] = near == palette.end() ? 0 : static_cast<int>(near - palette.begin());
    }
    QImage drawn(image.size(), QImage::Format_Indexed8);
    drawn.setColorTable(palette);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            drawn.setPixel(x, y, static_cast<uint>(entries[image.pixel(x, y)]));
    return drawn;
}

/// The share of pixels that differ; 1 where the sizes do.
inline double difference(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1;
    const QSet<QRgb> plainThere = plainColours(a), plainHere = plainColours(b);
    const auto areOthers = [&](QRgb there, QRgb here) {
        return differs(there, here) || (plainThere.contains(there) && plainHere.contains(here));
    };
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto* const left = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* const right = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            count += left[x] != right[x] && areOthers(left[x], right[x]) ? 1 : 0;
    }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

} // namespace manyhands::test
