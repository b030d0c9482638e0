// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_renderer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace manyhands {

namespace {

/// Columns drawn again left of a change, so that neighbours' rounding and separators are right.
constexpr int kMargin = 8;
constexpr float kStronger = 0.5F;

QRgb blend(QRgb from, QRgb to, double part) {
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return qRgb(mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to)));
}

bool sameScale(const LaneFrame& a, const LaneFrame& b) {
    return a.columns.secondsPerColumn == b.columns.secondsPerColumn && a.columns.count == b.columns.count &&
           a.columnPixels == b.columnPixels && a.lanes == b.lanes && a.barHeight == b.barHeight &&
           a.selectedLane == b.selectedLane && a.pixelRatio == b.pixelRatio && a.palette == b.palette;
}

} // namespace

const QImage& LaneRenderer::render(const TraceStore& store, const LaneFrame& frame) {
    const int width = frame.columns.count;
    m_drawnColumns = 0;
    std::vector<LaneSource> now = sources(store, frame);
    const bool reuse = canReuse(store, frame) && now == m_sources;
    m_sources = std::move(now);
    if (!reuse) {
        prepare(frame);
        draw(store, frame, 0, width);
    } else {
        const auto by = static_cast<int>(frame.columns.first - m_frame.columns.first);
        moveColumns(by * frame.columnPixels);
        const double changed = store.changedSince(m_revision) / frame.columns.secondsPerColumn;
        const double dirty = std::floor(changed) - static_cast<double>(frame.columns.first) - kMargin;
        int right = static_cast<int>(std::clamp(dirty, 0.0, static_cast<double>(width)));
        if (by > 0)
            right = std::min(right, std::max(0, width - by - kMargin));
        const int left = by < 0 ? std::min(width, kMargin - by) : 0;
        draw(store, frame, 0, std::min(left, right));
        draw(store, frame, right, width);
        if (left > right)
            m_drawnColumns = width;
    }
    m_frame = frame;
    m_store = &store;
    m_revision = store.revision();
    return m_image;
}

bool LaneRenderer::canReuse(const TraceStore& store, const LaneFrame& frame) const {
    return m_store == &store && sameScale(frame, m_frame) &&
           std::abs(frame.columns.first - m_frame.columns.first) < frame.columns.count &&
           store.changedSince(m_revision) > -std::numeric_limits<double>::infinity();
}

std::vector<LaneRenderer::LaneSource> LaneRenderer::sources(const TraceStore& store, const LaneFrame& frame) const {
    std::vector<LaneSource> result;
    result.reserve(frame.lanes.size());
    for (const int index : frame.lanes) {
        const LaneTrace& lane = store.lane(index);
        const LaneDetail detail = detailFor(lane, frame.columns.secondsPerColumn);
        result.push_back({detail, detail == LaneDetail::Exact ? 0.0 : lane.overview().bucketSeconds()});
    }
    return result;
}

void LaneRenderer::prepare(const LaneFrame& frame) {
    const QSize size(frame.columns.count * frame.columnPixels, static_cast<int>(frame.lanes.size()) * frame.barHeight);
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(frame.pixelRatio);
    if (m_store != nullptr && frame.palette == m_frame.palette)
        return; // as they were made for the last frame
    m_plain = makeShades(frame.palette, frame.palette.background);
    m_selected = makeShades(frame.palette, frame.palette.selected);
}

LaneRenderer::Shades LaneRenderer::makeShades(const LanePalette& palette, QRgb background) {
    Shades shades;
    for (std::size_t i = 0; i < 256; ++i) {
        const double part = static_cast<double>(i) / 255.0;
        shades.byBusy[i] = blend(background, palette.compute, part);
        shades.byBusy[256 + i] = blend(background, palette.compute2, part);
    }
    constexpr double kTint = 0.5;
    shades.separator = {blend(palette.compute, background, kTint), blend(palette.compute2, background, kTint)};
    shades.startUpLight = blend(palette.startUp, background, 0.45);
    shades.background = background;
    return shades;
}

void LaneRenderer::moveColumns(int by) { // pixels
    if (by == 0)
        return;
    const auto kept = static_cast<std::size_t>(m_image.width() - std::abs(by)) * sizeof(QRgb);
    for (int row = 0; row < m_image.height(); ++row) {
        auto* pixels = reinterpret_cast<QRgb*>(m_image.scanLine(row));
        std::memmove(pixels + std::max(0, -by), pixels + std::max(0, by), kept);
    }
}

void LaneRenderer::draw(const TraceStore& store, const LaneFrame& frame, int from, int to) {
    if (from >= to)
        return;
    m_drawnColumns += to - from;
    ColumnRange range = frame.columns;
    range.first += from;
    range.count = to - from;
    const LaneMoment moment{store.now(), &store.pauses()};
    for (std::size_t place = 0; place < frame.lanes.size(); ++place) {
        measureColumns(store.lane(frame.lanes[place]), range, moment, m_columns);
        paintRows(place, frame, from);
    }
}

void LaneRenderer::paintRows(std::size_t place, const LaneFrame& frame, int from) {
    const Shades& shades = frame.lanes[place] == frame.selectedLane ? m_selected : m_plain;
    const int top = static_cast<int>(place) * frame.barHeight;
    auto* const pixels = reinterpret_cast<QRgb*>(m_image.scanLine(top)) + from * frame.columnPixels;
    const std::size_t count = m_columns.busy.size();
    m_row.resize(count);
    QRgb* const row = frame.columnPixels == 1 ? pixels : m_row.data();
    constexpr std::uint8_t kPlain = LaneColumns::OddChunk;
    constexpr float kHalf = 0.5F; // rounds what is not negative; std::lround would be a call for each column
    m_patterned.clear();
    for (std::size_t column = 0; column < count; ++column) {
        const std::uint8_t flags = m_columns.flags[column];
        const std::size_t shade = (flags & LaneColumns::OddChunk) != 0 ? 1 : 0;
        row[column] = shades.byBusy[256 * shade + static_cast<std::size_t>(m_columns.busy[column] * 255.0F + kHalf)];
        if ((flags & ~kPlain) == 0)
            continue;
        if ((flags & LaneColumns::Failed) != 0)
            row[column] = frame.palette.fail;
        else if ((flags & LaneColumns::Separator) != 0)
            row[column] = shades.separator[shade];
        else if (m_columns.busy[column] < kStronger)
            m_patterned.push_back(column);
    }
    const auto wide = static_cast<std::size_t>(frame.columnPixels);
    if (row != pixels)
        for (std::size_t column = 0; column < count; ++column)
            std::fill_n(pixels + column * wide, wide, row[column]);
    for (int y = 1; y < frame.barHeight; ++y)
        std::memcpy(reinterpret_cast<QRgb*>(m_image.scanLine(top + y)) + from * frame.columnPixels, pixels,
                    count * wide * sizeof(QRgb));
    paintPatterns(place, frame, from, shades);
}

/// Start-up and pauses are hatched, waiting and transfer are thin bars in the middle.
void LaneRenderer::paintPatterns(std::size_t place, const LaneFrame& frame, int from, const Shades& shades) {
    const int thin = std::max(1, frame.barHeight / 4);
    const int thinTop = (frame.barHeight - thin) / 2;
    const int top = static_cast<int>(place) * frame.barHeight;
    const int wide = frame.columnPixels;
    for (int y = 0; y < frame.barHeight && !m_patterned.empty(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(m_image.scanLine(top + y)) + from * wide;
        const bool inThin = y >= thinTop && y < thinTop + thin;
        for (const std::size_t column : m_patterned) {
            const std::int64_t across = (frame.columns.first + from) * wide + static_cast<std::int64_t>(column) * wide;
            const std::uint8_t flags = m_columns.flags[column];
            QRgb* const pixels = row + column * static_cast<std::size_t>(wide);
            for (int x = 0; x < wide; ++x) {
                const bool stripe = ((across + x + y) & 3) < 2;
                if ((flags & LaneColumns::StartUp) != 0)
                    pixels[x] = stripe ? frame.palette.startUp : shades.startUpLight;
                else if ((flags & LaneColumns::Paused) != 0)
                    pixels[x] = stripe ? frame.palette.paused : shades.background;
                else if (inThin)
                    pixels[x] = (flags & LaneColumns::Wait) != 0 ? frame.palette.wait : frame.palette.transfer;
            }
        }
    }
}

} // namespace manyhands
