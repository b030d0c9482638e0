// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include <sys/types.h>

namespace manyhands::test {

/// A process sleeps: it neither waits for a processor nor is it stopped by its tracer.
bool isAsleep(pid_t pid);

/// A child process that goes on one machine instruction at a time, traced by this process. Killed when destroyed.
class SteppedProcess {
public:
    enum class State {
        Stopped, ///< between two instructions
        Asleep,  ///< in a system call that does not come back by itself
        Ended
    };

    /// `body` is called in the child, which is stopped before its first instruction. Its memory is a copy but for what
    /// is shared.
    explicit SteppedProcess(const std::function<void()>& body);
    ~SteppedProcess() { kill(); }
    SteppedProcess(const SteppedProcess&) = delete;
    SteppedProcess& operator=(const SteppedProcess&) = delete;

    /// Up to `count` instructions further; fewer when it falls asleep or ends.
    State step(std::uint64_t count);
    std::uint64_t steps() const { return m_steps; }
    /// The address of the instruction that comes next, while it is stopped. 0 on a processor whose breakpoints are not
    /// known here; there runTo() does nothing.
    std::uint64_t place() const;
    /// On until it comes to the instruction at `place` the next time, by a breakpoint there: costs as much as some
    /// steps, however far it is.
    State runTo(std::uint64_t place);
    State state() const { return m_state; }
    /// Lets it run on its own; again: nothing.
    void release();
    /// After release(): waits for its end. False when it ended otherwise than by itself with 0, or not in that time.
    bool join(int milliseconds = -1);
    /// By SIGKILL; returns once it is gone.
    void kill();

private:
    State await();
    /// Writes a byte into its code; returns the one that was there.
    std::uint8_t patch(std::uint64_t place, std::uint8_t byte) const;

    pid_t m_pid = -1;
    std::uint64_t m_steps = 0;
    State m_state = State::Stopped;
    bool m_free = false; ///< released
};

} // namespace manyhands::test
