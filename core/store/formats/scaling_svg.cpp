// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/scaling_svg.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace manyhands {

namespace {

constexpr double kWidth = 640, kHeight = 380;
constexpr double kLeft = 56, kRight = 16, kTop = 16, kBottom = 44;
constexpr double kTickLength = 4, kDot = 4, kCap = 3;
constexpr double kKeyLine = 18, kKeyIndent = 12, kKeyLength = 24;

std::string plain(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string tickText(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

/// A step of 1, 2 or 5 times a power of ten that gives about `wanted` ticks.
double niceStep(double range, int wanted) {
    const double rough = range / wanted;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

class Drawing {
public:
    explicit Drawing(const SvgChart& chart)
        : m_chart(chart) {
        for (const auto& line : chart.lines) {
            for (const auto& point : line.points)
                m_mostX = std::max(m_mostX, point.x);
            if (!line.hasMarks)
                continue; // laws may leave the picture, measured points may not
            for (const auto& point : line.points)
                m_mostY = std::max({m_mostY, point.y, std::isfinite(point.hi) ? point.hi : 0});
        }
        m_mostY *= 1.1;
    }

    std::string svg() {
        m_text = "<svg viewBox=\"0 0 640 380\" role=\"img\"><title>" + escapedMarkup(m_chart.title) + "</title>\n" +
                 "<clipPath id=\"plot\"><rect x=\"" + plain(kLeft) + "\" y=\"" + plain(kTop) + "\" width=\"" +
                 plain(kWidth - kLeft - kRight) + "\" height=\"" + plain(kHeight - kTop - kBottom) +
                 "\"/></clipPath>\n";
        addMarked();
        addAxes();
        addBand();
        for (const auto& line : m_chart.lines)
            addLine(line);
        if (m_chart.lines.size() > 1) // a single one is named by the title
            addKeys();
        return m_text + "</svg>\n";
    }

private:
    double x(double value) const { return kLeft + value / m_mostX * (kWidth - kLeft - kRight); }
    double y(double value) const { return kHeight - kBottom - value / m_mostY * (kHeight - kTop - kBottom); }
    std::string at(double px, double py) const { return plain(px) + ',' + plain(py) + ' '; }

    void addText(double px, double py, const std::string& place, const std::string& text) {
        m_text +=
            "<text x=\"" + plain(px) + "\" y=\"" + plain(py) + "\" " + place + ">" + escapedMarkup(text) + "</text>\n";
    }

    void addStroke(const std::string& kind, double x1, double y1, double x2, double y2) {
        m_text += "<path class=\"" + kind + "\" d=\"M" + at(x1, y1) + 'L' + at(x2, y2) + "\"/>\n";
    }

    void addMarked() {
        if (m_chart.marked == 0)
            return;
        const double half = 0.35 / m_mostX * (kWidth - kLeft - kRight);
        m_text += "<rect class=\"marked\" x=\"" + plain(x(m_chart.marked) - half) + "\" y=\"" + plain(kTop) +
                  "\" width=\"" + plain(2 * half) + "\" height=\"" + plain(kHeight - kTop - kBottom) + "\"/>\n";
    }

    void addAxes() {
        const double step = niceStep(m_mostY, 5);
        for (double tick = 0; tick <= m_mostY; tick += step) {
            addStroke("grid", kLeft, y(tick), kWidth - kRight, y(tick));
            addText(kLeft - 8, y(tick) + 4, "text-anchor=\"end\"", tickText(tick) + m_chart.unit);
        }
        const double across = std::max(1.0, niceStep(m_mostX, 10));
        for (double tick = 0; tick <= m_mostX; tick += across) {
            addStroke("axis", x(tick), kHeight - kBottom, x(tick), kHeight - kBottom + kTickLength);
            addText(x(tick), kHeight - kBottom + 18, "text-anchor=\"middle\"", tickText(tick));
        }
        addStroke("axis", kLeft, kHeight - kBottom, kWidth - kRight, kHeight - kBottom);
        addText((kLeft + kWidth - kRight) / 2, kHeight - 8, "text-anchor=\"middle\"", m_chart.xTitle);
    }

    void addBand() {
        const SvgBand& band = m_chart.band;
        if (band.x.empty())
            return;
        m_text += "<polygon class=\"band\" clip-path=\"url(#plot)\" points=\"";
        for (std::size_t i = 0; i < band.x.size(); ++i)
            m_text += at(x(band.x[i]), y(band.lo[i]));
        for (std::size_t i = band.x.size(); i-- > 0;)
            m_text += at(x(band.x[i]), y(band.hi[i]));
        m_text += "\"/>\n";
    }

    void addLine(const SvgLine& line) {
        if (line.points.empty())
            return;
        m_text += "<polyline class=\"" + line.style + "\" clip-path=\"url(#plot)\" points=\"";
        for (const auto& point : line.points)
            m_text += at(x(point.x), y(point.y));
        m_text += "\"/>\n";
        for (const auto& point : line.points) {
            if (line.hasMarks)
                addPoint(line, point);
        }
    }

    /// In the corner that rising lines leave free: at their ends names would lie on each other.
    void addKeys() {
        double height = kTop + kKeyLine;
        for (const auto& line : m_chart.lines) {
            if (line.points.empty())
                continue;
            addStroke(line.style, kLeft + kKeyIndent, height - 4, kLeft + kKeyIndent + kKeyLength, height - 4);
            addText(kLeft + kKeyIndent + kKeyLength + 8, height, "class=\"label\"", line.label);
            height += kKeyLine;
        }
    }

    void addPoint(const SvgLine& line, const SvgPoint& point) {
        if (std::isfinite(point.lo) && std::isfinite(point.hi)) {
            addStroke("bar", x(point.x), y(point.lo), x(point.x), y(point.hi));
            addStroke("bar", x(point.x) - kCap, y(point.lo), x(point.x) + kCap, y(point.lo));
            addStroke("bar", x(point.x) - kCap, y(point.hi), x(point.x) + kCap, y(point.hi));
        }
        m_text += "<circle class=\"" + line.style + "-dot\" cx=\"" + plain(x(point.x)) + "\" cy=\"" +
                  plain(y(point.y)) + "\" r=\"" + plain(kDot) + "\"/>\n";
    }

    const SvgChart& m_chart;
    double m_mostX = 1, m_mostY = 1e-9;
    std::string m_text;
};

} // namespace

std::string scalingSvg(const SvgChart& chart) {
    return Drawing(chart).svg();
}

std::string escapedMarkup(const std::string& text) {
    constexpr std::pair<char, const char*> kEscapes[] = {
        {'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}};
    std::string escaped;
    for (const char byte : text) {
        const auto found = std::ranges::find(kEscapes, byte, &std::pair<char, const char*>::first);
        if (found == std::end(kEscapes))
            escaped += byte;
        else
            escaped += found->second;
    }
    return escaped;
}

} // namespace manyhands
