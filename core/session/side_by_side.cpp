// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/side_by_side.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace manyhands {

namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;
using Finding = SideBySide::Finding;

constexpr std::size_t kForInterval = 4; ///< runs on each side, as ratioInterval() needs them

const RunRecord* runOf(const KeptRecord& record) {
    const auto* const run = std::get_if<KeptRecord::Run>(&record.content);
    return run != nullptr ? run->get() : nullptr;
}

const CompareRecord& measuredOf(const KeptRecord& record) {
    return std::get<KeptRecord::Measurement>(record.content)->measured;
}

std::string valueIn(const Facts& facts, const std::string& name) {
    const auto found = std::ranges::find(facts, name, &Facts::value_type::first);
    return found == facts.end() ? std::string() : found->second;
}

/// A run that was lengthened did the tasks so many times over.
std::uint64_t roundsOf(const Facts& plan) {
    const std::string rounds = valueIn(plan, "rounds");
    return rounds.empty() ? 1 : std::max<std::uint64_t>(std::strtoull(rounds.c_str(), nullptr, 10), 1);
}

/// With the tasks counted once.
Facts planOf(const KeptRecord& record) {
    const RunRecord* const run = runOf(record);
    Facts plan = run != nullptr ? run->plan : measuredOf(record).plan;
    for (auto& [name, value] : plan)
        if (name == "tasks")
            value = std::to_string(std::strtoull(value.c_str(), nullptr, 10) / roundsOf(plan));
    return plan;
}

MeasuredWay wayOf(const RunRecord& run) {
    MeasuredWay way;
    way.mode = run.mode;
    const std::string workers = valueIn(run.plan, "workers");
    way.workers = std::max(std::atoi(workers.c_str()), 1);
    if (std::isfinite(run.summary.wallS) && run.summary.wallS > 0)
        way.walls.push_back(run.summary.wallS);
    way.cpuS = run.summary.cpuS;
    way.tasksPerS = run.summary.tasksPerS();
    way.peakPssBytes = run.summary.peakPssBytes;
    return way;
}

MeasuredWay wayOf(const TimingRow& row, std::uint64_t rounds) {
    const auto once = [rounds](double value) { return value / static_cast<double>(rounds); };
    MeasuredWay way;
    way.mode = row.mode;
    way.workers = row.workers;
    way.chunkSize = row.chunkSize;
    for (const double wall : row.walls)
        if (wall > 0)
            way.walls.push_back(once(wall));
    way.speedup = row.speedup.value;
    way.efficiency = row.efficiency;
    way.cpuS = once(row.cpuS);
    way.tasksPerS = row.tasksPerS;
    way.peakPssBytes = row.peakPssBytes;
    return way;
}

/// By workers, the plain loop first.
std::vector<MeasuredWay> waysOf(const KeptRecord& record) {
    if (const RunRecord* const run = runOf(record))
        return {wayOf(*run)};
    const CompareRecord& measured = measuredOf(record);
    std::vector<MeasuredWay> ways;
    for (const TimingRow& row : measured.rows)
        ways.push_back(wayOf(row, roundsOf(measured.plan)));
    return ways;
}

bool isWork(const std::string& name) {
    constexpr std::string_view kWork[] = {"task", "tasks", "command",  "shell", "directory",   "inputs",
                                          "file", "name",  "function", "star",  "interpreter", "sha256"};
    return std::ranges::find(kWork, name) != std::end(kWork) || name.starts_with("set.");
}

Facts factsOf(const KeptRecord& record) {
    const RunRecord* const run = runOf(record);
    Facts facts = planOf(record);
    const RecordedMachine& machine = run != nullptr ? run->machine : measuredOf(record).machine;
    facts.emplace_back("processor_model", machine.processorModel);
    facts.emplace_back("usable_processors", std::to_string(machine.usable));
    facts.emplace_back("memory_bytes", std::to_string(machine.memoryBytes));
    facts.emplace_back("kernel", machine.kernel);
    return facts;
}

/// In the order of the left one; what only the right one has comes after it.
std::vector<DifferingFact> differences(const KeptRecord& left, const KeptRecord& right) {
    const Facts one = factsOf(left), other = factsOf(right);
    const bool areAlike = left.content.index() == right.content.index();
    std::vector<DifferingFact> found;
    const auto add = [&](const std::string& name) {
        const std::string a = valueIn(one, name), b = valueIn(other, name);
        // how a measurement was made has no counterpart in a run
        const bool isSkipped = !areAlike && (a.empty() || b.empty()) && !isWork(name);
        const bool isChance = name == "seed"; // drawn anew each time
        if (a != b && !isSkipped && !isChance)
            found.push_back({name, a, b, isWork(name)});
    };
    for (const auto& [name, value] : one)
        add(name);
    for (const auto& [name, value] : other)
        if (std::ranges::find(one, name, &Facts::value_type::first) == one.end())
            add(name);
    if (left.inputsDigest != 0 && right.inputsDigest != 0 && left.inputsDigest != right.inputsDigest)
        found.push_back({"inputs", {}, {}, true});
    std::ranges::stable_sort(found, {}, [](const DifferingFact& fact) { return !fact.isWork; });
    return found;
}

bool isProfiled(const KeptRecord& record) {
    const RunRecord* const run = runOf(record);
    return run != nullptr && run->isProfiled();
}

bool isComplete(const KeptRecord& record) {
    const bool differs = runOf(record) == nullptr && !measuredOf(record).differing.empty();
    return record.isComplete && record.failures == 0 && !differs;
}

Interval spreadOf(const std::vector<double>& walls) {
    Interval wall = medianInterval(walls);
    if (walls.size() < 2)
        wall.lo = wall.hi = kNotKnown;
    return wall;
}

/// A single value has no spread.
Interval plain(double value) {
    return {value, kNotKnown, kNotKnown, false};
}

/// Which ways the figures are of: each record's own, or one that both have.
std::optional<std::pair<MeasuredWay, MeasuredWay>> chosenWays(const KeptRecord& left, const KeptRecord& right) {
    const std::vector<MeasuredWay> ones = waysOf(left), others = waysOf(right);
    if (runOf(left) != nullptr && runOf(right) != nullptr)
        return std::pair(ones.front(), others.front());
    for (auto one = ones.rbegin(); one != ones.rend(); ++one) {
        const auto other = std::ranges::find_if(others, [&](const MeasuredWay& way) { return way.isSameWay(*one); });
        if (other != others.end() && !one->walls.empty() && !other->walls.empty())
            return std::pair(*one, *other);
    }
    return std::nullopt;
}

std::vector<WallPair> commonWalls(const KeptRecord& left, const KeptRecord& right) {
    std::vector<WallPair> common;
    if (runOf(left) != nullptr || runOf(right) != nullptr)
        return common;
    const std::vector<MeasuredWay> others = waysOf(right);
    for (const MeasuredWay& one : waysOf(left))
        for (const MeasuredWay& other : others)
            if (one.isSameWay(other) && !one.walls.empty() && !other.walls.empty())
                common.push_back(
                    {one, spreadOf(one.walls), spreadOf(other.walls), ratioInterval(one.walls, other.walls)});
    return common;
}

Finding findingOf(const std::vector<double>& left, const std::vector<double>& right, const Interval& speed) {
    if (left.size() == 1 && right.size() == 1)
        return Finding::OneRunEach;
    if (left.size() < kForInterval || right.size() < kForInterval || !speed.isConfidence)
        return Finding::TooFewRuns;
    return speed.lo > 1 ? Finding::RightIsFaster : speed.hi < 1 ? Finding::LeftIsFaster : Finding::NoDifference;
}

std::vector<FigurePair> figuresOf(const SideBySide& pair, const KeptRecord& left, const KeptRecord& right) {
    const MeasuredWay &one = pair.left, &other = pair.right;
    const auto known = [](std::uint64_t bytes) { return bytes > 0 ? static_cast<double>(bytes) : kNotKnown; };
    std::vector<FigurePair> figures{
        {Figure::WallTime, spreadOf(one.walls), spreadOf(other.walls)},
        {Figure::SpeedUp, plain(one.speedup), plain(other.speedup)},
        {Figure::Efficiency, plain(one.efficiency), plain(other.efficiency)},
        {Figure::CpuTime, plain(one.cpuS), plain(other.cpuS)},
        {Figure::Memory, plain(known(one.peakPssBytes)), plain(known(other.peakPssBytes))},
        {Figure::Throughput, plain(one.tasksPerS), plain(other.tasksPerS)},
        {Figure::Failures, plain(static_cast<double>(left.failures)), plain(static_cast<double>(right.failures))},
    };
    for (FigurePair& figure : figures)
        if (pair.hasRatio() && figure.figure != Figure::Failures && figure.left.value > 0)
            figure.ratio = figure.right.value / figure.left.value;
    return figures;
}

/// What forbids a ratio, whatever was measured.
std::optional<Finding> objectionTo(const SideBySide& pair, const KeptRecord& left, const KeptRecord& right) {
    if (std::ranges::any_of(pair.facts, &DifferingFact::isWork))
        return Finding::OtherWork;
    if (!isComplete(left) || !isComplete(right))
        return Finding::NotComplete;
    if (isProfiled(left) || isProfiled(right))
        return Finding::Profiled;
    return std::nullopt;
}

char gradeOf(const KeptRecord& record) {
    return runOf(record) != nullptr ? 'A' : measuredOf(record).grade;
}

} // namespace

SideBySide sideBySide(const KeptRecord& left, const KeptRecord& right) {
    SideBySide pair;
    pair.facts = differences(left, right);
    pair.grade = std::max(gradeOf(left), gradeOf(right));
    pair.speed = plain(kNotKnown);
    const bool haveWays = !waysOf(left).empty() && !waysOf(right).empty();
    const auto chosen = haveWays ? chosenWays(left, right) : std::nullopt;
    if (chosen)
        std::tie(pair.left, pair.right) = *chosen;
    const bool measured = chosen && !pair.left.walls.empty() && !pair.right.walls.empty();
    if (const auto objection = objectionTo(pair, left, right)) {
        pair.finding = *objection;
    } else if (measured) {
        pair.speed = ratioInterval(pair.left.walls, pair.right.walls);
        pair.finding = findingOf(pair.left.walls, pair.right.walls, pair.speed);
        pair.common = commonWalls(left, right);
    } else {
        pair.finding = haveWays && !chosen ? Finding::NoCommonWay : Finding::NothingMeasured;
    }
    if (chosen)
        pair.figures = figuresOf(pair, left, right);
    return pair;
}

} // namespace manyhands
