// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QImage>
#include <QRgb>

#include "core/session/trace_store.h"
#include "ui/charts/lane_columns.h"

namespace manyhands {

struct LanePalette {
    QRgb background = 0; ///< of an idle lane
    QRgb selected = 0;   ///< the same, of the selected lane
    QRgb compute = 0;
    QRgb compute2 = 0; ///< every other chunk
    QRgb fail = 0;
    QRgb startUp = 0;
    QRgb wait = 0;
    QRgb transfer = 0;
    QRgb paused = 0;
    bool operator==(const LanePalette&) const = default;
};

/// What to draw: device pixels throughout. The image is columns.count * columnPixels wide.
struct LaneFrame {
    ColumnRange columns;
    int columnPixels = 1;   ///< across, of each column: 2 is half the work, for pictures that are replaced at once
    std::vector<int> lanes; ///< from top to bottom
    int barHeight = 1;      ///< of one lane; the image has rows for the bars alone, without the space between lanes
    int selectedLane = -1;  ///< -1: none
    double pixelRatio = 1;  ///< of the image, for whoever draws it
    LanePalette palette;
};

/// Draws the bars of worker lanes into an image: each lane as one row of pixels, copied down. Columns that an earlier
/// picture of the same scale holds are moved instead of drawn anew.
class LaneRenderer {
public:
    /// The image stays valid until the next call.
    const QImage& render(const TraceStore& store, const LaneFrame& frame);

    /// Columns drawn per lane by the last call; the rest came from the call before.
    int drawnColumns() const { return m_drawnColumns; }

private:
    struct Shades {
        std::array<QRgb, 512> byBusy{}; ///< by busy share in 1/255, then the same in the second shade
        std::array<QRgb, 2> separator{};
        QRgb startUpLight = 0, background = 0;
    };
    struct LaneSource {
        LaneDetail detail = LaneDetail::Exact;
        double bucketSeconds = 0;
        bool operator==(const LaneSource&) const = default;
    };

    bool canReuse(const TraceStore& store, const LaneFrame& frame) const;
    void prepare(const LaneFrame& frame);
    static Shades makeShades(const LanePalette& palette, QRgb background);
    std::vector<LaneSource> sources(const TraceStore& store, const LaneFrame& frame) const;
    void moveColumns(int by);
    void draw(const TraceStore& store, const LaneFrame& frame, int from, int to);
    void paintRows(std::size_t place, const LaneFrame& frame, int from);
    void paintPatterns(std::size_t place, const LaneFrame& frame, int from, const Shades& shades);

    QImage m_image;
    LaneFrame m_frame;
    const TraceStore* m_store = nullptr;
    std::vector<LaneSource> m_sources;
    std::uint64_t m_revision = 0;
    Shades m_plain, m_selected;
    LaneColumns m_columns;
    std::vector<QRgb> m_row;              ///< one pixel a column, where columns are wider
    std::vector<std::size_t> m_patterned; ///< columns that differ from row to row
    int m_drawnColumns = 0;
};

} // namespace manyhands
