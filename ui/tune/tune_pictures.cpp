// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_pictures.h"

#include "ui/charts/law_curves.h"
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

QString tipOf(const TimingRow& row, const QString& value) {
    QString tip = Texts::tr("%Ln process(es): %1", "8 processes: 7.94 s", row.workers).arg(value) +
                  QStringLiteral(", ") + Texts::tr("%Ln run(s)", "of one count", static_cast<int>(row.walls.size()));
    if (row.failing > 0)
        tip += QStringLiteral(", ") + Texts::tr("tasks failed in each of them");
    if (!row.failed.empty())
        tip += QStringLiteral(", ") +
               Texts::tr("%Ln with failed tasks left out", "runs", static_cast<int>(row.failed.size()));
    return tip;
}

/// "7.94 s ±0.13"
QString wallText(const TimingRow& row) {
    QString median = durationText(row.wall.value);
    if (row.walls.size() < 2)
        return median;
    const double half = row.middleHalf / 2;
    const bool inMinutes = median != threeDigits(row.wall.value) + QStringLiteral(" s");
    return Texts::tr("%1 ±%2", "median and spread").arg(median, inMinutes ? durationText(half) : threeDigits(half));
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
            const double speedUp = base / row->wall.value;
            picture.points.push_back(
                {row->workers, speedUp, base / edges.longS, base / edges.shortS, tipOf(*row, timesText(speedUp))});
        }
    }
    picture.recommended = markedCount(view, picture.points);
    picture.finding = findingOf(picture, true, timesText);
    if (picture.most < 2)
        return picture;
    picture.curves.push_back(idealCurve(picture.most));
    if (picture.points.size() < 2 || view.record == nullptr)
        return picture;
    const TuneRecord& record = *view.record;
    const FittedLaws laws{record.amdahl, record.usl, record.uslBand, serial->wall.value / pool.front()->wall.value,
                          serial->tasksPerS};
    std::ranges::move(lawCurves(laws, picture.points.back().processes), std::back_inserter(picture.curves));
    return picture;
}

CountPicture efficiencyPicture(const TuneView& view) {
    CountPicture picture = emptyPicture(view);
    const auto pool = poolOf(view.rows->rows);
    for (const CountPoint& point : speedUpPicture(view).points) {
        const double n = point.processes;
        const TimingRow& row = *pool[picture.points.size()];
        picture.points.push_back({point.processes, point.value / n, point.low / n, point.high / n,
                                  tipOf(row, percentText(point.value / n))});
    }
    picture.recommended = markedCount(view, picture.points);
    picture.finding = findingOf(picture, true, [](double share) { return percentText(share); });
    return picture;
}

CountPicture wallPicture(const TuneView& view) {
    CountPicture picture = emptyPicture(view);
    for (const TimingRow* row : poolOf(view.rows->rows)) {
        const Edges edges = edgesOf(*row);
        picture.points.push_back(
            {row->workers, row->wall.value, edges.shortS, edges.longS, tipOf(*row, wallText(*row))});
    }
    if (!picture.points.empty())
        picture.labelled = picture.points.front().processes;
    picture.recommended = markedCount(view, picture.points);
    picture.finding = findingOf(picture, false, durationText);
    return picture;
}

HeatPicture chunkPicture(const TuneView& view) {
    if (view.chunkSizes.empty())
        return {};
    std::map<std::uint32_t, std::map<int, const TimingRow*>> measured;
    for (const std::uint32_t chunk : view.chunkSizes)
        measured[chunk] = {}; // has its row before it is measured
    for (const TimingRow& row : view.rows->chunkRows)
        measured[row.chunkSize][row.workers] = &row;
    measured[view.mainChunk] = {};
    for (const TimingRow* row : poolOf(view.rows->rows))
        measured[view.mainChunk][row->workers] = row;
    HeatPicture picture;
    picture.counts = shownCounts({view.counts.begin(), view.counts.end()}, view.choice ? view.choice->workers : 0);
    picture.finding = Texts::tr("Nothing is measured yet.");
    double fastest = std::numeric_limits<double>::infinity();
    for (const auto& [chunk, byCount] : measured) {
        std::vector<double> cells;
        std::vector<QString> tips;
        for (const int count : picture.counts) {
            const TimingRow* const row = byCount.contains(count) ? byCount.at(count) : nullptr;
            cells.push_back(row != nullptr ? row->wall.value : std::nan(""));
            tips.push_back(row == nullptr ? Texts::tr("Not measured")
                                          : Texts::tr("Chunk size %1, %2", "Chunk size 16, 8 processes: 7.94 s, 5 runs")
                                                .arg(chunk)
                                                .arg(tipOf(*row, wallText(*row))));
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
        picture.tips.push_back(std::move(tips));
    }
    return picture;
}

} // namespace manyhands
