// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "core/worker/child_launcher.h"

namespace manyhands {

enum class ChildStream { Output, Error };
using ChildOutputHandler = std::function<void(ChildStream, std::string_view)>;

/// Reads what a running program writes, through a buffer that is kept from program to program.
class ChildOutputReader {
public:
    ChildOutputReader();
    /// One part, waiting for it if there is none. False, and the pipe closed, once nobody can write any more.
    bool readOnce(UniqueFd& pipe, ChildStream stream, const ChildOutputHandler& handler);
    /// What lies in both pipes now, and no more: whoever still holds them may write for ever.
    void drain(RunningChild& child, const ChildOutputHandler& handler);

private:
    void drain(UniqueFd& pipe, ChildStream stream, const ChildOutputHandler& handler);

    std::unique_ptr<char[]> m_buffer;
};

} // namespace manyhands
