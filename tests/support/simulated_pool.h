// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/measure/count_controller.h"
#include "core/measure/seeded_random.h"

/// An elastic pool in made-up time. All tasks progress alike, at a speed that depends on how many workers there are; a
/// worker that has to go finishes its task first.
class SimulatedPool {
public:
    struct Job {
        std::function<double(int workers)> throughput; ///< of one worker: 1
        double meanTaskS = 0.1;                        ///< on one worker alone
        double variation = 0.5;                        ///< deviation / mean of the tasks' lengths (log-normal)
    };
    SimulatedPool(Job job, int workers, std::uint64_t seed);

    void changeThroughput(std::function<double(int workers)> throughput) { m_job.throughput = std::move(throughput); }
    void resize(int workers);
    manyhands::PoolWindow run(double seconds);

    double workDone() const { return m_work; } ///< seconds of one worker alone
    double meanTaskS() const;                  ///< as long as a task takes now

private:
    struct Task {
        double startedAt, endsAt; ///< on the clock of m_progress
    };
    void startTask();
    void finishTask();
    double unfinished() const; ///< tasks

    Job m_job;
    int m_wanted;
    manyhands::SeededRandom m_random;
    std::vector<Task> m_tasks; ///< one a worker; a heap, the next to end in front
    double m_progress = 0;     ///< of a task that was there from the start, in seconds of one worker alone
    double m_work = 0;
};
