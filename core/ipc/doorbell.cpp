// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/doorbell.h"

#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace manyhands {

Result<Doorbell> Doorbell::create() {
    auto fd = checked(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "The wake-up descriptor could not be created");
    if (!fd)
        return fail(fd.error());
    return Doorbell(UniqueFd(static_cast<int>(*fd)));
}

void Doorbell::ring() const {
    const std::uint64_t one = 1;
    // full (2^64 - 2 rings) is the only failure, and then it rings already
    [[maybe_unused]] const auto written = ::write(m_fd.get(), &one, sizeof one);
}

void Doorbell::clear() const {
    std::uint64_t count = 0;
    [[maybe_unused]] const auto got = ::read(m_fd.get(), &count, sizeof count);
}

} // namespace manyhands
