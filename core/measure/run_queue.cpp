// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/run_queue.h"

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

std::int64_t waitInSchedstat(const char* text) {
    char* end = nullptr;
    std::strtoull(text, &end, 10);
    if (end == text || *end != ' ')
        return -1;
    const char* const second = end;
    const auto wait = static_cast<std::int64_t>(std::strtoull(second, &end, 10));
    return end == second ? -1 : wait;
}

std::int64_t threadRunQueueNs() {
    const UniqueFd file(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC));
    std::array<char, 64> text{};
    return file.isOpen() && ::read(file.get(), text.data(), text.size() - 1) > 0 ? waitInSchedstat(text.data()) : -1;
}

} // namespace manyhands
