// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/measure/run_account.h"
#include "core/monitor/wait_cause.h"
#include "core/pool/engine.h"

namespace manyhands {

/// Looks now and then at what workers in a task wait for: a few at a time, in turn, so that looking stays cheap however
/// many there are. The looks of a serial run and of a pool are made in the same way.
class WaitWatch {
public:
    /// `ofPrograms`: workers run programs, and it is those that are looked at. `root`: see waitCauseOf().
    explicit WaitWatch(bool ofPrograms, std::string root = {});

    /// After so many milliseconds look() is to be called next: more and more in a long run.
    int pauseMs() const;
    void look(const Engine& engine);
    const BlockedSamples& samples() const { return m_samples; }

private:
    WaitCause causeAt(int pid) const;
    void count(WaitCause cause);

    bool m_ofPrograms;
    std::string m_root;
    std::uint32_t m_next = 0; ///< place
    int m_looks = 0;
    BlockedSamples m_samples;
};

} // namespace manyhands
