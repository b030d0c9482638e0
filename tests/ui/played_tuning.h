// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

#include "core/session/timing_book.h"
#include "ui/tune/tune_driver.h"

namespace manyhands::test {

/// How a made-up task behaves.
struct PlayedTask {
    double singleS = 41.6;                ///< one process, all tasks
    double sigma = 0.008, kappa = 0.0085; ///< of its Universal Scalability Law
    double noise = 0.01;                  ///< most that a run differs by
    std::uint64_t tasks = 2000;

    double wallS(const Configuration& configuration, int repeat) const {
        const double n = configuration.workers;
        const double speedUp =
            configuration.mode == RunMode::Serial ? 1 : n / (1 + sigma * (n - 1) + kappa * n * (n - 1));
        const double chunk = configuration.chunkSize == 0   ? 1
                             : configuration.chunkSize < 16 ? 1.04
                                                            : 1 + 0.0002 * configuration.chunkSize * n / 8;
        return singleS / speedUp * chunk * (1 + noise * scatter(configuration.workers, repeat));
    }

    /// From -1 to 1, as if by chance, and the same in every play.
    static double scatter(int workers, int repeat) {
        auto bits =
            static_cast<std::uint32_t>(workers) * 2654435761U ^ static_cast<std::uint32_t>(repeat + 1) * 2246822519U;
        bits = (bits ^ bits >> 15U) * 3266489917U;
        return static_cast<double>((bits ^ bits >> 13U) % 1001U) / 500 - 1;
    }
};

/// A tuning that a test leads by hand: it notes what is asked of it, and plays the runs of the plan as made-up tasks
/// would take them.
class PlayedTuneDriver : public TuneDriver {
public:
    using TuneDriver::TuneDriver;

    void start(const ComparisonPlan& asked, int) override {
        calls << QStringLiteral("start");
        plan = asked;
        m_steps = comparisonSteps(plan);
        for (const ComparisonStep& step : chunkSteps(plan))
            m_steps.push_back(step);
        m_place = 0;
        m_book.clear();
    }
    void beginNow() override { calls << QStringLiteral("begin now"); }
    void pause() override { calls << QStringLiteral("pause"); }
    void resume() override { calls << QStringLiteral("resume"); }
    void stop() override { calls << QStringLiteral("stop"); }
    void kill() override { calls << QStringLiteral("kill"); }

    std::size_t runs() const { return m_steps.size(); }
    /// Begins the next run, as a driver says it.
    void begin() {
        const ComparisonStep& step = m_steps[m_place];
        emit advanced({step, static_cast<int>(m_place) + 1, static_cast<int>(m_steps.size()),
                       step.warmup ? 0 : m_book.runs(step.configuration) + 1});
    }
    void playRun() {
        begin();
        const ComparisonStep& step = m_steps[m_place++];
        if (step.warmup)
            return;
        m_book.add(step.configuration, record(step.configuration));
        emit measured(std::make_shared<const MeasuredRows>(MeasuredRows{m_book.rows(), m_book.chunkRows()}));
    }
    void playRuns(std::size_t count) {
        for (std::size_t i = 0; i < count && m_place < m_steps.size(); ++i)
            playRun();
    }
    /// The rest of the runs, and the end. `change`: what the record says more.
    void playWhole(const std::function<void(CompareRecord&)>& change = {}) {
        playRuns(m_steps.size());
        end(change);
    }
    void end(const std::function<void(CompareRecord&)>& change = {}) {
        CompareRecord record;
        record.rows = m_book.rows();
        record.chunkRows = m_book.chunkRows();
        record.resultsEqual = true;
        record.unknownFlags = {"F3"};
        record.interrupted = m_place < m_steps.size();
        if (change)
            change(record);
        emit finished(std::make_shared<const CompareRecord>(record));
    }
    void sayBusy(double othersShare) { emit waitedForQuiet(othersShare); }
    void sayPaused() { emit paused(); }
    void sayFailed(const Error& error) { emit failed(error); }

    QStringList calls;
    ComparisonPlan plan;
    PlayedTask task;

private:
    RunRecord record(const Configuration& configuration) const {
        RunRecord made;
        made.summary.tasks = made.summary.succeeded = task.tasks;
        made.summary.wallS = task.wallS(configuration, m_book.runs(configuration));
        made.summary.cpuS = 0.97 * configuration.workers * made.summary.wallS;
        made.machine.usable = 8;
        TimeAreas areas;
        areas.spanNs = static_cast<std::int64_t>(made.summary.wallS * 1e9);
        areas.tasks = static_cast<std::int64_t>(task.tasks);
        const std::int64_t all = areas.spanNs * configuration.workers;
        areas[TimePart::Tail] = configuration.workers > 1 ? all / 100 : 0;
        areas[TimePart::Dispatch] = configuration.mode == RunMode::Pool ? all / 100 : 0;
        areas[TimePart::Compute] = all - areas[TimePart::Tail] - areas[TimePart::Dispatch];
        made.areas = areas;
        return made;
    }

    std::vector<ComparisonStep> m_steps;
    std::size_t m_place = 0;
    TimingBook m_book;
};

} // namespace manyhands::test
