// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>

namespace manyhands {

/// The one owner of a file descriptor. Move-only; closes what it holds, once, and never retries close().
class UniqueFd {
public:
    UniqueFd() = default;
    explicit UniqueFd(int fd)
        : m_fd(fd) {
        noteOpened();
    }
    UniqueFd(UniqueFd&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1)) {}
    UniqueFd& operator=(UniqueFd&& other) noexcept {
        if (this != &other)
            take(std::exchange(other.m_fd, -1));
        return *this;
    }
    ~UniqueFd() { reset(); }

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    int release() {
        noteClosed();
        return std::exchange(m_fd, -1);
    }
    void reset(int fd = -1);

    /// How many descriptors this process has put into owners and closed or handed on so far, for the clean-up ledger.
    static std::uint64_t opened();
    static std::uint64_t closed();

private:
    void take(int fd);
    void noteOpened() const;
    void noteClosed() const;

    int m_fd = -1;
};

} // namespace manyhands
