// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/unique_fd.h"

namespace manyhands {

/// What one worker's process writes to its standard output and error, in the order written. The kernel's pipe outlives
/// the process, so what it wrote in its last instant is still there when its death is known. One thread.
class WorkerOutput {
public:
    static constexpr std::size_t kTail = 64 << 10;

    /// Returns the end to write into; this keeps the other one.
    Result<UniqueFd> open();
    int fd() const { return m_fd.get(); }
    bool isOpen() const { return m_fd.isOpen(); }
    /// Takes what is there, at most a few hundred KiB; closes at the end of file.
    void read();
    bool hasNews() const { return !m_news.empty(); }
    /// What was read since the last call.
    std::string takeNews();
    /// The last kTail bytes of all of it.
    std::string_view tail() const { return m_tail; }

private:
    UniqueFd m_fd;
    std::string m_news;
    std::string m_tail;
};

} // namespace manyhands
