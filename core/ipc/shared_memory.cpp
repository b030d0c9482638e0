// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/shared_memory.h"

#include <atomic>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace manyhands {

namespace {

std::atomic<std::uint64_t> mappedCount{0};
std::atomic<std::uint64_t> unmappedCount{0};

constexpr int kSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;

constexpr std::uint64_t kMib = 1U << 20;

/// With the figure, where memory is what is missing.
Error shortOfMemory(const Error& error, std::uint64_t bytes) {
    if (error.number != ENOMEM)
        return error;
    return {"Not enough shared memory", std::to_string(bytes / kMib) + " MiB are needed (" + error.why + ")",
            "Close other programs, use fewer workers, or raise the limit on memory (ulimit -v).", ENOMEM};
}

Result<std::byte*> mapWhole(int fd, std::uint64_t bytes) {
    void* data = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (data == MAP_FAILED)
        return fail(checked(-1, "The shared memory could not be mapped").error());
    return static_cast<std::byte*>(data);
}

} // namespace

SharedMemory::SharedMemory(UniqueFd fd, std::byte* data, std::uint64_t size)
    : m_fd(std::move(fd))
    , m_data(data)
    , m_size(size) {
    mappedCount.fetch_add(1, std::memory_order_relaxed);
}

SharedMemory::SharedMemory(SharedMemory&& other) noexcept
    : m_fd(std::move(other.m_fd))
    , m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

SharedMemory& SharedMemory::operator=(SharedMemory&& other) noexcept {
    if (this != &other) {
        unmap();
        m_fd = std::move(other.m_fd);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SharedMemory::~SharedMemory() {
    unmap();
}

void SharedMemory::unmap() {
    if (!m_data)
        return;
    ::munmap(m_data, m_size);
    m_data = nullptr;
    unmappedCount.fetch_add(1, std::memory_order_relaxed);
}

std::uint64_t SharedMemory::mappings() {
    return mappedCount.load(std::memory_order_relaxed);
}

std::uint64_t SharedMemory::unmappings() {
    return unmappedCount.load(std::memory_order_relaxed);
}

Result<SharedMemory> SharedMemory::create(const char* name, std::uint64_t bytes, std::uint64_t cap) {
    if (bytes > cap)
        return fail(Error{"The run needs " + std::to_string(bytes / kMib) + " MiB of shared memory",
                          "at most " + std::to_string(cap / kMib) + " MiB may be used here",
                          "Use fewer workers or fewer tasks.", ENOMEM});
    auto fd = checked(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING), "Shared memory could not be created");
    if (!fd)
        return fail(fd.error());
    UniqueFd owner(static_cast<int>(*fd));
    if (auto sized = checked(::ftruncate(owner.get(), static_cast<off_t>(bytes)), "Shared memory could not be sized");
        !sized)
        return fail(shortOfMemory(sized.error(), bytes));
    if (auto sealed = checked(::fcntl(owner.get(), F_ADD_SEALS, kSeals), "Shared memory could not be sealed"); !sealed)
        return fail(sealed.error());
    auto data = mapWhole(owner.get(), bytes);
    if (!data)
        return fail(shortOfMemory(data.error(), bytes));
    return SharedMemory(std::move(owner), *data, bytes);
}

Result<SharedMemory> SharedMemory::map(UniqueFd fd) {
    auto seals = checked(::fcntl(fd.get(), F_GET_SEALS), "The seals of the shared memory could not be read");
    if (!seals)
        return fail(seals.error());
    if ((*seals & kSeals) != kSeals)
        return fail("The shared memory was refused", "it is not sealed");
    struct stat status {};
    if (auto read = checked(::fstat(fd.get(), &status), "The size of the shared memory could not be read"); !read)
        return fail(read.error());
    const auto bytes = static_cast<std::uint64_t>(status.st_size);
    auto data = mapWhole(fd.get(), bytes);
    if (!data)
        return fail(data.error());
    return SharedMemory(std::move(fd), *data, bytes);
}

void SharedMemory::keepFromChildren() const {
    if (m_data)
        ::madvise(m_data, m_size, MADV_DONTFORK);
}

} // namespace manyhands
