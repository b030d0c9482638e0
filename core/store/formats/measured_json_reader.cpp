// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/measured_json_reader.h"

#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/formats/machine_json_reader.h"

namespace manyhands {

namespace {

std::string textIn(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toString().toStdString();
}

double realIn(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toDouble(kNotKnown);
}

std::uint64_t countIn(const QJsonObject& object, const char* key) {
    const qint64 count = object[QLatin1String(key)].toInteger();
    return count < 0 ? 0 : static_cast<std::uint64_t>(count);
}

char gradeIn(const QJsonObject& object) {
    const std::string grade = textIn(object, "grade");
    return grade.empty() ? 'A' : grade.front();
}

std::vector<double> numbersIn(const QJsonObject& object, const char* key) {
    std::vector<double> numbers;
    for (const auto& number : object[QLatin1String(key)].toArray())
        numbers.push_back(number.toDouble(kNotKnown));
    return numbers;
}

std::optional<double> factorIn(const QJsonObject& object, const char* key) {
    const double factor = realIn(object, key);
    return std::isfinite(factor) ? std::optional(factor) : std::nullopt;
}

std::optional<PopTable> popIn(const QJsonObject& object) {
    const QJsonObject found = object[QLatin1String("pop")].toObject();
    if (found.isEmpty())
        return std::nullopt;
    return PopTable{factorIn(found, "load_balance"),      realIn(found, "communication"),
                    realIn(found, "serialisation"),       realIn(found, "transfer"),
                    realIn(found, "parallel_efficiency"), factorIn(found, "computation"),
                    factorIn(found, "global_efficiency")};
}

std::optional<TaskSlowdown> slowdownIn(const QJsonObject& row) {
    const QJsonObject found = row[QLatin1String("slowdown")].toObject();
    const auto means = slowdownMeansNamed(textIn(found, "by"));
    if (!means)
        return std::nullopt;
    TaskSlowdown slowdown;
    slowdown.means = *means;
    slowdown.aloneS = realIn(found, "cpu_alone_s");
    slowdown.spanS = realIn(found, "span_s");
    for (const auto& entry : found[QLatin1String("causes")].toArray()) {
        const QJsonObject cause = entry.toObject();
        if (const auto named = slowdownCauseNamed(textIn(cause, "name")))
            slowdown[*named] = realIn(cause, "cpu_s");
    }
    slowdown.canaryRatio = found[QLatin1String("canary_ratio")].toDouble();
    slowdown.minorFaults = found[QLatin1String("more_minor_faults")].toInteger();
    slowdown.majorFaults = found[QLatin1String("more_major_faults")].toInteger();
    return slowdown;
}

/// What older records do not have stays unknown.
void readCosts(const QJsonObject& object, TimingRow& row) {
    row.startUpS = row.wall.value - realIn(object, "wall_without_start_up_s");
    row.ideal = realIn(object, "ideal");
    row.cpuInflation = realIn(object, "cpu_inflation");
    row.steadyTasksPerS = realIn(object, "steady_tasks_per_s");
    row.overheadS = realIn(object, "overhead_s");
    row.dispatchPerTaskS = realIn(object, "dispatch_per_task_s");
    row.noise = textIn(object, "noise");
    row.pop = popIn(object);
    row.slowdown = slowdownIn(object);
}

TimingRow rowIn(const QJsonObject& object) {
    TimingRow row;
    row.mode = textIn(object, "mode");
    row.workers = object[QLatin1String("workers")].toInt();
    row.chunkSize = static_cast<std::uint32_t>(countIn(object, "chunk_size"));
    row.tasks = countIn(object, "tasks");
    const QJsonObject wall = object[QLatin1String("wall_s")].toObject();
    row.walls = numbersIn(wall, "all");
    row.excluded = numbersIn(wall, "excluded");
    row.failed = numbersIn(wall, "failed");
    row.failing = wall[QLatin1String("failing")].toInt();
    row.asleep = wall[QLatin1String("asleep")].toInt();
    row.excludedAsleep = wall[QLatin1String("excluded_asleep")].toInt();
    row.wall = {realIn(wall, "median"), realIn(wall, "lo"), realIn(wall, "hi"), textIn(wall, "confidence") == "95 %"};
    const Quartiles middle = quartiles(row.walls);
    row.middleHalf = middle.upper - middle.lower;
    const QJsonObject speedup = object[QLatin1String("speedup")].toObject();
    row.speedup = {realIn(speedup, "value"), realIn(speedup, "lo"), realIn(speedup, "hi"), false};
    row.speedup.isConfidence = std::isfinite(row.speedup.lo);
    row.efficiency = realIn(object, "efficiency");
    row.karpFlatt = realIn(object, "karp_flatt");
    row.cpuS = realIn(object, "cpu_s");
    row.tasksPerS = realIn(object, "tasks_per_s");
    row.overheadPerTaskS = realIn(object, "overhead_per_task_s");
    row.peakPssBytes = countIn(object, "peak_pss_bytes");
    row.distinguishableFromBest = object[QLatin1String("distinguishable_from_best")].toBool();
    row.grade = gradeIn(object);
    row.othersS = row.wall.value - realIn(object, "wall_without_others_s");
    readCosts(object, row);
    return row;
}

std::vector<TimingRow> rowsIn(const QJsonObject& object, const char* key) {
    std::vector<TimingRow> rows;
    for (const auto& row : object[QLatin1String(key)].toArray())
        rows.push_back(rowIn(row.toObject()));
    return rows;
}

std::vector<MeasurementWarning> warningsIn(const QJsonObject& object) {
    std::vector<MeasurementWarning> warnings;
    for (const auto& entry : object[QLatin1String("warnings")].toArray()) {
        const QJsonObject one = entry.toObject();
        const std::string level = textIn(one, "level");
        using Level = MeasurementWarning::Level;
        warnings.push_back({textIn(one, "mark"),
                            level == "yellow" ? Level::Yellow
                            : level == "red"  ? Level::Red
                                              : Level::Invalid,
                            textIn(one, "where"), textIn(one, "text")});
    }
    return warnings;
}

std::optional<TutorialTiming> tutorialIn(const QJsonObject& object) {
    const QJsonObject found = object[QLatin1String("tutorial")].toObject();
    if (found.isEmpty())
        return std::nullopt;
    const QJsonObject multi = found[QLatin1String("multi")].toObject();
    return TutorialTiming{realIn(found[QLatin1String("single")].toObject(), "wall_s"),
                          multi[QLatin1String("workers")].toInt(), realIn(multi, "wall_s")};
}

std::optional<Recommendation> recommendationIn(const QJsonObject& object) {
    const QJsonObject found = object[QLatin1String("recommendation")].toObject();
    if (found.isEmpty())
        return std::nullopt;
    Recommendation choice;
    choice.workers = found[QLatin1String("workers")].toInt();
    const QJsonArray interval = found[QLatin1String("interval")].toArray();
    choice.interval = {interval.at(0).toInt(), interval.at(1).toInt()};
    choice.helps = found[QLatin1String("helps")].toBool();
    choice.reason = textIn(found, "reason");
    return choice;
}

CompareRecord measuredIn(const QJsonObject& object) {
    CompareRecord record;
    const QJsonObject plan = object[QLatin1String("plan")].toObject();
    for (auto fact = plan.begin(); fact != plan.end(); ++fact)
        record.plan.emplace_back(fact.key().toStdString(), fact.value().toString().toStdString());
    record.machine = readMachineMembers(object[QLatin1String("machine")].toObject());
    record.grade = gradeIn(object);
    record.warnings = warningsIn(object);
    record.repeatedRuns = object[QLatin1String("repeated_runs")].toInt();
    record.limit = textIn(object, "limit");
    record.rows = rowsIn(object, "rows");
    record.chunkRows = rowsIn(object, "chunk_rows");
    record.tutorial = tutorialIn(object);
    record.resultsEqual = object[QLatin1String("results_equal")].toBool();
    record.differing = textIn(object, "differing");
    record.failedTasks = countIn(object, "failed_tasks");
    record.interrupted = object[QLatin1String("interrupted")].toBool();
    return record;
}

} // namespace

Result<TuneRecord> readMeasuredJson(std::string_view json) {
    QJsonParseError problem;
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &problem).object();
    const std::string schema = textIn(object, "schema");
    if (schema != "manyhands.compare/1" && schema != "manyhands.tune/1")
        return fail("This is no saved comparison", problem.error == QJsonParseError::NoError
                                                       ? "it is of another form"
                                                       : problem.errorString().toStdString());
    TuneRecord record;
    record.measured = measuredIn(object);
    record.recommendation = recommendationIn(object);
    record.cause = textIn(object, "cause");
    record.causeWorkers = object[QLatin1String("cause_workers")].toInt();
    return record;
}

} // namespace manyhands
