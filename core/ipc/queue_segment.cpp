// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/queue_segment.h"

#include <bit>
#include <cstring>
#include <new>

namespace manyhands {

namespace {

using namespace layout;

constexpr std::uint64_t kControlOffset = 256;
static_assert(sizeof(Header) <= kControlOffset);

std::uint64_t aligned(std::uint64_t offset) {
    return (offset + 127U) & ~std::uint64_t{127};
}

/// Not std::has_single_bit: on processors of old that counts the bits in a library which no worker needs otherwise.
bool isPowerOfTwo(std::uint64_t number) {
    return number != 0 && (number & (number - 1)) == 0;
}

Header layOut(const SegmentOptions& options, std::uint64_t configurationBytes) {
    Header header{};
    header.magic = kMagic;
    header.mode = options.mode;
    header.cells = options.cells;
    header.places = options.places;
    header.ringEntries = options.ringEntries;
    header.chunk = options.chunk;
    header.stamps = options.stamps ? 1 : 0;
    header.waits = options.waits ? 1 : 0;
    header.explains = options.explains ? 1 : 0;
    header.serialTasks = options.serialTasks;
    header.tasksPerProcess = options.tasksPerProcess;
    header.cellOffset = aligned(kControlOffset + sizeof(Control));
    header.slotOffset = aligned(header.cellOffset + std::uint64_t{options.cells} * sizeof(Cell));
    header.eventOffset = aligned(header.slotOffset + std::uint64_t{options.places} * sizeof(Slot));
    header.configurationOffset =
        aligned(header.eventOffset + std::uint64_t{options.places} * options.ringEntries * sizeof(Event));
    header.configurationBytes = configurationBytes;
    header.arenaOffset = aligned(header.configurationOffset + configurationBytes);
    header.arenaBytes = options.arenaBytes;
    header.stackHertz = options.stackHertz;
    header.stackOffset = aligned(header.arenaOffset + options.arenaBytes);
    header.bytes = options.stackHertz == 0 ? header.arenaOffset + options.arenaBytes
                                           : header.stackOffset + std::uint64_t{options.places} * sizeof(StackRing);
    return header;
}

bool isSound(const Header& header, std::uint64_t mapped) {
    if (header.magic != kMagic || header.bytes != mapped || header.places == 0 || header.places > kMaxSlots)
        return false;
    if (!isPowerOfTwo(header.cells) || !isPowerOfTwo(header.ringEntries))
        return false;
    SegmentOptions options;
    options.mode = header.mode;
    options.cells = header.cells;
    options.places = header.places;
    options.ringEntries = header.ringEntries;
    options.arenaBytes = header.arenaBytes;
    options.stackHertz = header.stackHertz;
    const Header expected = layOut(options, header.configurationBytes);
    return expected.bytes == header.bytes && expected.cellOffset == header.cellOffset &&
           expected.slotOffset == header.slotOffset && expected.eventOffset == header.eventOffset &&
           expected.configurationOffset == header.configurationOffset && expected.arenaOffset == header.arenaOffset &&
           expected.stackOffset == header.stackOffset;
}

} // namespace

QueueSegment::QueueSegment(SharedMemory memory, const Header& header)
    : m_memory(std::move(memory))
    , m_header(header) {
    std::byte* base = m_memory.data();
    m_control = reinterpret_cast<Control*>(base + kControlOffset);
    m_cells = reinterpret_cast<Cell*>(base + m_header.cellOffset);
    m_slots = reinterpret_cast<Slot*>(base + m_header.slotOffset);
    m_events = reinterpret_cast<Event*>(base + m_header.eventOffset);
    if (m_header.stackHertz != 0)
        m_stacks = reinterpret_cast<StackRing*>(base + m_header.stackOffset);
}

Result<QueueSegment> QueueSegment::create(const SegmentOptions& options) {
    const std::string configuration = options.workload + '\0' + options.configuration;
    const Header header = layOut(options, configuration.size());
    auto memory = SharedMemory::create("manyhands-queue", header.bytes, options.cap);
    if (!memory)
        return fail(memory.error());
    // a new memory file is all zero, and zero is a valid start for every atomic in it
    std::memcpy(memory->data(), &header, sizeof header);
    std::memcpy(memory->data() + header.configurationOffset, configuration.data(), configuration.size());
    QueueSegment segment(std::move(*memory), header);
    new (&segment.control().counter) SharedCounter(); // a lock is not made of zeros
    return segment;
}

Result<QueueSegment> QueueSegment::map(UniqueFd fd) {
    auto memory = SharedMemory::map(std::move(fd));
    if (!memory)
        return fail(memory.error());
    Header header{};
    if (memory->size() >= kControlOffset)
        std::memcpy(&header, memory->data(), sizeof header);
    if (!isSound(header, memory->size()))
        return fail("The task queue was refused", "its header does not describe the memory it lies in");
    return QueueSegment(std::move(*memory), header);
}

std::span<char> QueueSegment::arena() const {
    return {reinterpret_cast<char*>(m_memory.data() + m_header.arenaOffset), m_header.arenaBytes};
}

std::string_view QueueSegment::workload() const {
    const char* text = reinterpret_cast<const char*>(m_memory.data() + m_header.configurationOffset);
    return {text, ::strnlen(text, m_header.configurationBytes)};
}

std::string_view QueueSegment::configuration() const {
    const char* text = reinterpret_cast<const char*>(m_memory.data() + m_header.configurationOffset);
    const std::size_t name = workload().size() + 1;
    return name < m_header.configurationBytes ? std::string_view(text + name, m_header.configurationBytes - name)
                                              : std::string_view();
}

} // namespace manyhands
