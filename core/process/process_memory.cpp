// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/process_memory.h"

#include <array>
#include <cstdio>
#include <string>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

std::uint64_t ownResidentBytes(int pid) {
    const UniqueFd file(::open(("/proc/" + std::to_string(pid) + "/statm").c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 128> text{};
    if (!file.isOpen() || ::read(file.get(), text.data(), text.size() - 1) <= 0)
        return 0;
    unsigned long long size = 0, resident = 0, shared = 0;
    if (std::sscanf(text.data(), "%llu %llu %llu", &size, &resident, &shared) != 3 || shared > resident)
        return 0;
    return (resident - shared) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

} // namespace manyhands
