// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/descriptor_room.h"

#include <algorithm>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>

namespace manyhands {

namespace {

/// What the pool has besides its workers' pidfds (doorbell, segment, wait descriptor, timer, the server's socket),
/// those under way in messages, and the files in /proc that are looked at.
constexpr std::uint64_t kBesides = 16;

std::uint64_t openDescriptors(std::uint64_t limit) {
    std::uint64_t open = 0;
    if (DIR* const all = ::opendir("/proc/self/fd")) {
        while (::readdir(all))
            ++open;
        ::closedir(all);
        return open - 3; // without ".", ".." and the one that looks
    }
    // not one more can be opened: then there are few enough to ask for each
    for (std::uint64_t fd = 0; fd < std::min<std::uint64_t>(limit, 4096); ++fd)
        open += ::fcntl(static_cast<int>(fd), F_GETFD) != -1 ? 1 : 0;
    return open;
}

} // namespace

Result<void> makeRoomForWorkers(std::uint32_t workers, std::uint32_t descriptorsPerWorker) {
    rlimit limit{};
    if (auto read = checked(::getrlimit(RLIMIT_NOFILE, &limit), "The limit on descriptors could not be read"); !read)
        return fail(read.error());
    const std::uint64_t open = openDescriptors(limit.rlim_cur);
    const std::uint64_t needed = open + kBesides + std::uint64_t{workers} * descriptorsPerWorker;
    if (needed <= limit.rlim_cur)
        return {};
    if (needed <= limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        auto raised = checked(::setrlimit(RLIMIT_NOFILE, &limit), "The limit on descriptors could not be raised");
        return raised ? Result<void>() : fail(raised.error());
    }
    const std::uint64_t most =
        limit.rlim_max > open + kBesides ? (limit.rlim_max - open - kBesides) / descriptorsPerWorker : 0;
    const std::string possible = most == 0   ? "Not one worker is possible"
                                 : most == 1 ? "At most one worker is possible"
                                             : "At most " + std::to_string(most) + " workers are possible";
    return fail("There are too few descriptors for " + std::to_string(workers) +
                    (workers == 1 ? " worker" : " workers"),
                "this process may have " + std::to_string(limit.rlim_max) + " open, " + std::to_string(open) +
                    " are in use, a pool takes " + std::to_string(kBesides) + " and each worker " +
                    std::to_string(descriptorsPerWorker),
                possible + "; raise the hard limit (ulimit -Hn) for more.");
}

} // namespace manyhands
