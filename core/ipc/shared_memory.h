// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/error.h"
#include "core/base/unique_fd.h"

namespace manyhands {

/// One mapping of an anonymous, sealed memory file. Move-only owner of both the descriptor and the mapping.
/// Sealed against shrinking, growing and further seals, so that no peer can truncate it under a reader.
class SharedMemory {
public:
    SharedMemory() = default;
    SharedMemory(SharedMemory&& other) noexcept;
    SharedMemory& operator=(SharedMemory&& other) noexcept;
    ~SharedMemory();

    /// Refuses before anything is allocated when `bytes` is above `cap`: an absurd size would succeed at first and
    /// bring the machine down when touched.
    static Result<SharedMemory> create(const char* name, std::uint64_t bytes, std::uint64_t cap);
    /// Maps a descriptor that came from a peer; refuses one that is not sealed.
    static Result<SharedMemory> map(UniqueFd fd);

    std::byte* data() const { return m_data; }
    std::uint64_t size() const { return m_size; }
    int fd() const { return m_fd.get(); }
    bool isMapped() const { return m_data != nullptr; }
    /// Children of this process will not have the mapping: a task's own child must not write after its parent was
    /// buried.
    void keepFromChildren() const;

    /// Mappings made and undone by this process so far, for the clean-up ledger.
    static std::uint64_t mappings();
    static std::uint64_t unmappings();

private:
    SharedMemory(UniqueFd fd, std::byte* data, std::uint64_t size);
    void unmap();

    UniqueFd m_fd;
    std::byte* m_data = nullptr;
    std::uint64_t m_size = 0;
};

} // namespace manyhands
