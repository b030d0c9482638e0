// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// What the processor counted within the tasks of one run: CPU seconds = instructions · cyclesPerInstruction / hertz.
struct ProcessorCounts {
    double instructions = 0;
    double cyclesPerInstruction = 0;
    double hertz = 0;

    double cpuS() const { return instructions * cyclesPerInstruction / hertz; }
};

/// CPU seconds that the tasks cost more in one run than in another, by cause. The three sum up to the whole difference:
/// each is the logarithmic mean of both times, times the logarithm of the factor's growth (Ang 2004, LMDI I).
struct SlowdownSplit {
    double instructions = 0; ///< more work
    double cycles = 0;       ///< slower work: memory, caches, a core shared with another thread
    double frequency = 0;    ///< a slower clock
};
/// All counts must be above 0.
SlowdownSplit splitSlowdown(const ProcessorCounts& serial, const ProcessorCounts& parallel);

} // namespace manyhands
