// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>
#include <vector>

#include "core/pool/pool_listener.h"

namespace manyhands {

/// The same payload so many times.
class Repeat : public PoolListener {
public:
    Repeat(std::uint64_t total, std::string payload)
        : m_left(total)
        , m_payload(std::move(payload)) {}

    bool nextTask(TaskSpec& spec) override {
        if (m_left == 0)
            return false;
        spec.id = TaskId(m_left--);
        spec.payload = m_payload;
        return true;
    }
    bool taskAgain(TaskId, TaskSpec&) override { return false; }
    void taskStarted(const TaskReport&) override {}
    void taskProgressed(TaskId, WorkerId, std::int64_t, float) override {}
    void outputArrived(TaskId, int, std::string_view) override {}
    void outputVoided(TaskId, bool) override {}
    void taskEnded(const TaskReport& report) override {
        succeeded += report.state == TaskState::Succeeded ? 1 : 0;
        bytes += report.value.size();
    }
    void workerChanged(const WorkerReport& report) override {
        if (report.kind == WorkerReport::Kind::Spawned)
            m_askedNs = report.timeNs;
        else if (report.kind == WorkerReport::Kind::Ready)
            startNs.push_back(static_cast<double>(report.timeNs - m_askedNs));
    }
    void serverReplaced() override {}
    void engineFailed(const Error& error, bool) override { std::fprintf(stderr, "%s\n", error.sentence().c_str()); }

    std::uint64_t succeeded = 0, bytes = 0;
    std::vector<double> startNs;

private:
    std::uint64_t m_left;
    std::string m_payload;
    std::int64_t m_askedNs = 0;
};

} // namespace manyhands
