// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/leftovers.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

constexpr const char* kServer = "/manyhands-forkserver";

struct Known {
    int parent = 0;
    long long startTicks = 0;
    std::string name;
    bool isServer = false;
    char state = '?';
};

std::string programOf(int pid) {
    return QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(pid)).toStdString();
}

/// /proc/PID/stat: the name in brackets may hold anything.
bool readStat(int pid, Known& known) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(file, line);
    const auto open = line.find('('), close = line.rfind(')');
    if (close == std::string::npos)
        return false;
    known.name = line.substr(open + 1, close - open - 1);
    std::istringstream rest(line.substr(close + 1));
    std::string skipped;
    rest >> known.state >> known.parent;
    for (int field = 5; field < 22; ++field)
        rest >> skipped;
    rest >> known.startTicks;
    return !rest.fail();
}

std::map<int, Known> ownProcesses() {
    std::map<int, Known> all;
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const int pid = name.toInt();
        struct stat info {};
        Known known;
        if (pid <= 1 || ::stat(("/proc/" + std::to_string(pid)).c_str(), &info) != 0 || info.st_uid != ::geteuid() ||
            !readStat(pid, known) || known.state == 'Z')
            continue;
        const std::string program = programOf(pid);
        known.isServer = program.find(kServer) != std::string::npos;
        all.emplace(pid, std::move(known));
    }
    return all;
}

/// Given to init, or to the user's service manager, which takes orphans in init's place.
bool isOrphan(const Known& process) {
    Known parent;
    return process.parent <= 1 || (readStat(process.parent, parent) && parent.name == "systemd");
}

bool isThere(const Leftover& leftover) {
    Known now;
    return readStat(leftover.pid, now) && now.startTicks == leftover.startTicks && now.state != 'Z';
}

void signalOne(const Leftover& leftover, int signal) {
    // the descriptor holds on to the process; what it was is asked after that, so that no newcomer is hit
    const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, leftover.pid, 0)));
    if (process.isOpen() && isThere(leftover))
        ::syscall(SYS_pidfd_send_signal, process.get(), signal, nullptr, 0);
}

} // namespace

std::vector<Leftover> findLeftovers() {
    const auto all = ownProcesses();
    std::vector<int> found;
    for (const auto& [pid, process] : all) {
        if (process.isServer && isOrphan(process))
            found.push_back(pid);
    }
    // and their descendants, in whatever order the numbers were given
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const auto& [pid, process] : all) {
            if (process.parent == found[i] && std::ranges::find(found, pid) == found.end())
                found.push_back(pid);
        }
    }
    std::vector<Leftover> leftovers;
    leftovers.reserve(found.size());
    for (const int pid : found)
        leftovers.push_back({pid, all.at(pid).startTicks, all.at(pid).name});
    return leftovers;
}

int endLeftovers(const std::vector<Leftover>& leftovers, int graceMs) {
    constexpr auto kLook = std::chrono::milliseconds(20);
    const auto left = [&] { return static_cast<int>(std::ranges::count_if(leftovers, isThere)); };
    for (const int signal : {SIGTERM, SIGKILL}) {
        for (const Leftover& leftover : leftovers)
            signalOne(leftover, signal);
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(graceMs);
        while (left() > 0 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(kLook);
    }
    return left();
}

} // namespace manyhands
