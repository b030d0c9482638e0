// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/ipc/queue_layout.h"
#include "core/ipc/shared_memory.h"

namespace manyhands {

struct SegmentOptions {
    layout::Mode mode = layout::Mode::Pool;
    std::uint32_t cells = 4096;       ///< power of two
    std::uint32_t places = 1;         ///< 1…kMaxSlots
    std::uint32_t ringEntries = 4096; ///< power of two
    std::uint32_t chunk = 1;
    bool stamps = true;
    bool waits = true;     ///< workers ask the kernel for their time in the run queue
    bool explains = false; ///< see Header
    std::uint64_t arenaBytes = 8U << 20;
    std::uint64_t serialTasks = 0;
    std::uint64_t tasksPerProcess = 0; ///< 0: no limit
    std::uint32_t stackHertz = 0;      ///< see Header
    std::uint64_t cap = 1U << 30;      ///< refuse a larger segment
    std::string workload;
    std::string configuration;
};

/// The shared segment as typed parts. Made once by the host, mapped by each worker; see queue_layout.h.
class QueueSegment {
public:
    static Result<QueueSegment> create(const SegmentOptions& options);
    /// Checks magic, sizes and offsets before anything is used.
    static Result<QueueSegment> map(UniqueFd fd);

    /// This process's own copy: a worker that writes over the shared one changes nothing here.
    const layout::Header& header() const { return m_header; }
    layout::Control& control() const { return *m_control; }
    layout::Cell& cell(std::uint64_t ticket) const { return m_cells[ticket & (m_header.cells - 1U)]; }
    layout::Slot& slot(std::uint32_t index) const { return m_slots[index]; }
    layout::Event& event(std::uint32_t slot, std::uint64_t position) const {
        return m_events[std::uint64_t{slot} * m_header.ringEntries + (position & (m_header.ringEntries - 1U))];
    }
    /// Where the run is profiled; nullptr otherwise.
    layout::StackRing* stackRing(std::uint32_t slot) const { return m_stacks ? m_stacks + slot : nullptr; }
    std::span<char> arena() const;
    std::string_view workload() const;
    std::string_view configuration() const;
    const SharedMemory& memory() const { return m_memory; }

private:
    /// `header` was checked, or made here.
    QueueSegment(SharedMemory memory, const layout::Header& header);

    SharedMemory m_memory;
    layout::Header m_header;
    layout::Control* m_control = nullptr;
    layout::Cell* m_cells = nullptr;
    layout::Slot* m_slots = nullptr;
    layout::Event* m_events = nullptr;
    layout::StackRing* m_stacks = nullptr;
};

} // namespace manyhands
