// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/measure/time_areas.h"
#include "core/pool/engine.h"
#include "core/process/fork_client.h"

namespace manyhands::test {

/// Work whose loss is known, and how it is handed out.
struct LivePlan {
    std::string workload;
    std::vector<std::int64_t> lengthsNs; ///< one a task
    std::uint32_t workers = 2;
    std::int64_t firstTaskNs = 0; ///< the host computes so long before the first task
    std::int64_t eachTaskNs = 0;  ///< and so long for each
    bool waits = true;            ///< the kernel tells times in its run queue
    bool explains = false;        ///< workers look at what slows tasks down
    std::string root;             ///< stands before "/proc" for the host
};

struct LiveRun {
    TimeAreas areas;
    std::int64_t lockWaitNs = 0; ///< as the tasks themselves measured it
    bool isComplete = false;     ///< every task succeeded
};

/// Runs plans on real processes, as a session does.
class LiveStage {
public:
    LiveStage();
    ~LiveStage();
    bool isReady() const { return m_client.isRunning(); }

    LiveRun alone(const LivePlan& plan) { return run(plan, true); }
    LiveRun inPool(const LivePlan& plan) { return run(plan, false); }

private:
    LiveRun run(const LivePlan& plan, bool serial);

    std::string m_shared;
    ForkClient m_client;
};

} // namespace manyhands::test
