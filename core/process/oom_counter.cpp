// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/oom_counter.h"

#include <fstream>
#include <sstream>
#include <utility>

#include <csignal>
#include <sys/wait.h>

#include "core/measure/stopwatch.h"
#include "core/process/cgroup_paths.h"

namespace manyhands {

namespace {
constexpr std::int64_t kFreshNs = 1'000'000'000;
} // namespace

std::optional<OomCounter::Reading> OomCounter::read() {
    for (const std::string& file : oomFilesOfThis()) {
        std::ifstream lines(file);
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(line);
            std::string name;
            Reading reading{file, 0};
            if (words >> name >> reading.kills && name == "oom_kill")
                return reading;
        }
    }
    return std::nullopt;
}

void OomCounter::refresh() {
    const std::int64_t now = monotonicNs();
    if (m_readNs != 0 && now - m_readNs < kFreshNs)
        return;
    m_last = read();
    m_readNs = now;
}

bool OomCounter::hasKilled(int waitStatus) {
    if (!WIFSIGNALED(waitStatus) || WTERMSIG(waitStatus) != SIGKILL)
        return false;
    const auto before = std::exchange(m_last, read());
    return before && m_last && before->file == m_last->file && m_last->kills > before->kills;
}

} // namespace manyhands
