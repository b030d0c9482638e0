// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/ipc/stack_ring.h"

namespace manyhands {

/// While it lives, this process writes its own call stack to `ring`, `hertz` times in each second of processor time
/// that it uses (ITIMER_PROF; more often than the kernel's own tick is not possible). Waiting takes no samples, and a
/// sample breaks off no wait that was not about to end: the calls that can be are begun again (SA_RESTART).
///
/// For one thread, and one sampler at a time. A SIGPROF handler that somebody else has set is left alone, and then
/// there are no samples. Children that tasks fork are not sampled: they inherit no timer.
class StackSampler {
public:
    StackSampler(layout::StackRing& ring, std::uint32_t hertz);
    ~StackSampler();
    StackSampler(const StackSampler&) = delete;
    StackSampler& operator=(const StackSampler&) = delete;

private:
    bool m_isOn = false;
};

} // namespace manyhands
