// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace manyhands {

/// A point with its interval; lo and hi are NaN where there is none.
struct SvgPoint {
    double x = 0, y = 0, lo = 0, hi = 0;
};

struct SvgLine {
    std::string label;
    std::string style; ///< a class of the sheet that the page has: "ideal", "law", "measured"
    std::vector<SvgPoint> points;
    bool hasMarks = false; ///< a dot and a bar for each point
};

struct SvgBand {
    std::vector<double> x, lo, hi;
};

/// A chart of values over worker counts: both axes begin at 0, and text stays text.
struct SvgChart {
    std::string title;  ///< for those who do not see it as well
    std::string xTitle; ///< "Workers"
    std::string unit;   ///< behind each number of the y axis
    std::vector<SvgLine> lines;
    SvgBand band;   ///< empty: none
    int marked = 0; ///< the recommended count; 0: none
};

/// 640 by 380 units, coloured by classes only.
std::string scalingSvg(const SvgChart& chart);

/// `&`, `<`, `>` and quotes as HTML and SVG write them.
std::string escapedMarkup(const std::string& text);

} // namespace manyhands
