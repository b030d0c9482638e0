// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_pictures.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TunePictures)
};

constexpr int kPlaces = 64;
constexpr std::size_t kMostColumns = 16;

const TimingRow* serialOf(const std::vector<TimingRow>& rows) {
    const auto found = std::ranges::find(rows, "serial", &TimingRow::mode);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<const TimingRow*> poolOf(const std::vector<TimingRow>& rows) {
    std::vector<const TimingRow*> pool;
    for (const TimingRow& row : rows) {
        if (row.mode == "pool" && !row.walls.empty())
            pool.push_back(&row);
    }
    return pool;
}

/// The edges of the middle half, where the median lies half-way.
struct Edges {
    double shortS, longS;
};
Edges edgesOf(const TimingRow& row) {
    const double half = row.middleHalf / 2;
    return {std::max(row.wall.value - half, row.wall.value / 2), row.wall.value + half};
}

std::optional<int> markedCount(const TuneView& view, const std::vector<CountPoint>& points) {
    if (!view.choice)
        return std::nullopt;
    const bool measured =
        std::ranges::any_of(points, [&](const CountPoint& point) { return point.processes == view.choice->workers; });
    return measured ? std::optional(view.choice->workers) : std::nullopt;
}

QString findingOf(const CountPicture& picture, bool mostIsBest, QString (*text)(double)) {
    if (picture.points.empty())
        return Texts::tr("Nothing is measured yet.");
    const auto less = [](const CountPoint& a, const CountPoint& b) { return a.value < b.value; };
    const auto best =
        mostIsBest ? std::ranges::max_element(picture.points, less) : std::ranges::min_element(picture.points, less);
    QString finding = Texts::tr("Best with %Ln process(es): %1.", nullptr, best->processes).arg(text(best->value));
    for (const CountPoint& point : picture.points) {
        if (picture.recommended == point.processes)
            finding = Texts::tr("Recommended, %Ln process(es): %1.", nullptr, point.processes).arg(text(point.value)) +
                      QLatin1Char(' ') + finding;
    }
    return finding;
}

template <class Law>
CountCurve curveOf(CountCurve::Kind kind, const QString& label, int most, const Law& law) {
    CountCurve curve{kind, label, {}, {}, {}, {}};
    for (int place = 0; place < kPlaces; ++place) {
        const double count = 1 + (most - 1) * static_cast<double>(place) / (kPlaces - 1);
        curve.counts.push_back(count);
        curve.values.push_back(law(count));
    }
    return curve;
}

void addLaws(CountPicture& picture, const TuneRecord& record, const TimingRow& serial, const TimingRow& one, int most) {
    if (record.amdahl) {
        const QString label =
            Texts::tr("Amdahl, %1% serial").arg(threeDigits(100 * record.amdahl->serialFraction.value));
        picture.curves.push_back(curveOf(CountCurve::Kind::Amdahl, label, most, [&](double count) {
            return speedupAt(*record.amdahl, count) * serial.wall.value / one.wall.value;
        }));
    }
    if (!record.usl)
        return;
    CountCurve usl = curveOf(CountCurve::Kind::Usl, Texts::tr("USL fit"), most,
                             [&](double count) { return throughputAt(*record.usl, count) / serial.tasksPerS; });
    if (record.uslBand.workers.size() == usl.counts.size()) {
        usl.low = record.uslBand.lo;
        usl.high = record.uslBand.hi;
    }
    picture.curves.push_back(std::move(usl));
}

CountPicture emptyPicture(const TuneView& view) {
    CountPicture picture;
    picture.most = view.counts.empty() ? 1 : view.counts.back();
    for (const TimingRow* row : poolOf(view.rows->rows))
        picture.most = std::max(picture.most, row->workers);
    return picture;
}

/// Evenly spaced where there are too many, the recommended one among them.
std::vector<int> shownCounts(const std::set<int>& all, int chosen) {
    std::vector<int> counts(all.begin(), all.end());
    if (counts.size() <= kMostColumns)
        return counts;
    std::set<int> kept;
    for (std::size_t i = 0; i < kMostColumns; ++i)
        kept.insert(counts[i * (counts.size() - 1) / (kMostColumns - 1)]);
    if (all.contains(chosen))
        kept.insert(chosen);
    return {kept.begin(), kept.end()};
}

} // namespace

CountPicture speedUpPicture(const TuneView& view) {
    CountPicture picture = emptyPicture(view);
    const auto& rows = view.rows->rows;
    const TimingRow* const serial = serialOf(rows);
    const auto pool = poolOf(rows);
    if (serial != nullptr && !serial->walls.empty()) {
        for (const TimingRow* row : pool) {
            const Edges edges = edgesOf(*row);
            const double base = serial->wall.value;
            picture.points.push_back({row->workers, base / row->wall.value, base / edges.longS, base / edges.shortS});
        }
    }
    picture.recommended = markedCount(view, picture.points);
    picture.finding = findingOf(picture, true, timesText);
    if (picture.most < 2)
        return picture;
    picture.curves.push_back(
        curveOf(CountCurve::Kind::Ideal, Texts::tr("Ideal"), picture.most, [](double count) { return count; }));
    if (picture.points.size() < 2 || view.record == nullptr)
        return picture;
    const int most = picture.points.back().processes;
    addLaws(picture, *view.record, *serial, *pool.front(), most);
    return picture;
}

CountPicture efficiencyPicture(const TuneView& view) {
    CountPicture picture = emptyPicture(view);
    for (const CountPoint& point : speedUpPicture(view).points) {
        const double n = point.processes;
        picture.points.push_back({point.processes, point.value / n, point.low / n, point.high / n});
    }
    picture.recommended = markedCount(view, picture.points);
    picture.finding = findingOf(picture, true, [](double share) { return percentText(share); });
    return picture;
}

CountPicture wallPicture(const TuneView& view) {
    CountPicture picture = emptyPicture(view);
    for (const TimingRow* row : poolOf(view.rows->rows)) {
        const Edges edges = edgesOf(*row);
        picture.points.push_back({row->workers, row->wall.value, edges.shortS, edges.longS});
    }
    picture.firstLabelled = true;
    picture.recommended = markedCount(view, picture.points);
    picture.finding = findingOf(picture, false, durationText);
    return picture;
}

HeatPicture chunkPicture(const TuneView& view) {
    if (view.chunkSizes.empty())
        return {};
    std::map<std::uint32_t, std::map<int, double>> walls;
    for (const std::uint32_t chunk : view.chunkSizes)
        walls[chunk] = {}; // has its row before it is measured
    for (const TimingRow& row : view.rows->chunkRows)
        walls[row.chunkSize][row.workers] = row.wall.value;
    walls[view.mainChunk] = {};
    for (const TimingRow* row : poolOf(view.rows->rows))
        walls[view.mainChunk][row->workers] = row->wall.value;
    HeatPicture picture;
    picture.counts = shownCounts({view.counts.begin(), view.counts.end()}, view.choice ? view.choice->workers : 0);
    picture.finding = Texts::tr("Nothing is measured yet.");
    double fastest = std::numeric_limits<double>::infinity();
    for (const auto& [chunk, byCount] : walls) {
        std::vector<double> cells;
        for (const int count : picture.counts) {
            cells.push_back(byCount.contains(count) ? byCount.at(count) : std::nan(""));
            if (cells.back() < fastest) {
                fastest = cells.back();
                picture.finding = Texts::tr("Fastest: chunk size %1 with %Ln process(es), %2.", nullptr, count)
                                      .arg(QString::number(chunk), durationText(fastest));
            }
            if (view.choice && count == view.choice->workers && chunk == view.mainChunk)
                picture.chosen = {picture.rows.size(), cells.size() - 1};
        }
        picture.rows.push_back(QString::number(chunk));
        picture.seconds.push_back(std::move(cells));
    }
    return picture;
}

} // namespace manyhands
