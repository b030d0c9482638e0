// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/unique_fd.h"

namespace manyhands {

/// An eventfd: workers ring it, the host has it in its epoll. It can't fill up, so ringing never blocks.
class Doorbell {
public:
    Doorbell() = default;
    explicit Doorbell(UniqueFd fd)
        : m_fd(std::move(fd)) {}
    static Result<Doorbell> create();

    void ring() const;
    /// Takes all rings since the last time.
    void clear() const;
    int fd() const { return m_fd.get(); }

private:
    UniqueFd m_fd;
};

} // namespace manyhands
