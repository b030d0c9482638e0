// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/process_tree.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/unique_fd.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

std::vector<int> ownChildren() {
    std::vector<int> children;
    const std::string path = "/proc/self/task/" + std::to_string(::getpid()) + "/children";
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return children;
    std::string text;
    char part[4096];
    for (ssize_t got = 0; (got = ::read(file.get(), part, sizeof part)) > 0;)
        text.append(part, static_cast<std::size_t>(got));
    const char* at = text.c_str();
    for (char* end = nullptr; *at != '\0'; at = end) {
        const long pid = std::strtol(at, &end, 10);
        if (end == at)
            break;
        children.push_back(static_cast<int>(pid));
    }
    return children;
}

bool isStopped(int pid) {
    const UniqueFd file(::open(("/proc/" + std::to_string(pid) + "/stat").c_str(), O_RDONLY | O_CLOEXEC));
    char text[256];
    const ssize_t got = file.isOpen() ? ::read(file.get(), text, sizeof text) : 0;
    const std::string_view all(text, static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    const auto end = all.rfind(')'); // the name itself may hold brackets
    return end != std::string_view::npos && end + 2 < all.size() && (all[end + 2] == 'T' || all[end + 2] == 't');
}

int killAndReapChildren(const std::function<bool(int)>& isSpared, const std::function<void(int)>& beforeKill) {
    const std::int64_t giveUp = monotonicNs() + 2'000'000'000;
    int killed = 0;
    std::vector<int> seen;
    for (;;) {
        bool left = false;
        for (const int pid : ownChildren()) {
            if (isSpared(pid))
                continue;
            left = true;
            if (std::find(seen.begin(), seen.end(), pid) == seen.end()) {
                beforeKill(pid);
                seen.push_back(pid);
            }
            ::kill(pid, SIGKILL);
            if (::waitpid(pid, nullptr, WNOHANG) == pid)
                ++killed;
        }
        if (!left || monotonicNs() > giveUp)
            return killed;
        const timespec pause{0, 200'000};
        ::nanosleep(&pause, nullptr);
    }
}

} // namespace manyhands
