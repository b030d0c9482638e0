// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace manyhands {

/// The environment of a worker: this process's, and the thread counts of math libraries where the user has set none.
/// Made before the fork: setenv() in each worker would touch the symbols of all libraries and copy the list, and so
/// take memory of its own.
class WorkerEnvironment {
public:
    explicit WorkerEnvironment(std::uint32_t threads);
    WorkerEnvironment(const WorkerEnvironment&) = delete;
    WorkerEnvironment& operator=(const WorkerEnvironment&) = delete;

    /// In the new process, which must keep this object.
    void use();

private:
    std::array<std::string, 3> m_added;
    std::vector<char*> m_list; ///< ends with nullptr
};

} // namespace manyhands
