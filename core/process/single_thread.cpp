// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/single_thread.h"

#include <memory>
#include <string>

#include <dirent.h>

#include "core/base/multiprocessing_error.h"

namespace manyhands {

int threadCount() {
    const std::unique_ptr<DIR, int (*)(DIR*)> tasks(::opendir("/proc/self/task"), ::closedir);
    if (!tasks)
        return 0;
    int count = 0;
    while (const dirent* entry = ::readdir(tasks.get()))
        count += entry->d_name[0] != '.' ? 1 : 0;
    return count;
}

void requireSingleThread() {
    const int threads = threadCount();
    if (threads == 1)
        return;
    const std::string why = threads == 0
                                ? "/proc/self/task can't be read, so nobody knows how many threads this process has"
                                : "this process has " + std::to_string(threads) +
                                      " threads, and the child would inherit locks that only the other threads release";
    throw ForkRefused(Error{"The process was not forked", why,
                            "Call startForkServer() first thing in main(), before any thread starts, and use "
                            "StartMethod::ForkServer; or start processes before the threads.",
                            0});
}

} // namespace manyhands
