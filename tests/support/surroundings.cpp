// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/surroundings.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

#include "core/process/process_tree.h"

namespace manyhands::test {

namespace {

namespace fs = std::filesystem;

constexpr int kGoneWithinMs = 2000;

std::vector<std::string> entriesNamed(const fs::path& folder, std::string_view part) {
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().filename().string().find(part) != std::string::npos)
            names.push_back(entry.path().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// With what each of them is: "7 -> socket:[123]".
std::vector<std::string> openDescriptors() {
    std::vector<std::string> open;
    std::error_code ignored;
    for (int fd = 0; fd < 1024; ++fd)
        if (::fcntl(fd, F_GETFD) != -1)
            open.push_back(std::to_string(fd) + " -> " +
                           fs::read_symlink("/proc/self/fd/" + std::to_string(fd), ignored).string());
    return open;
}

std::uint64_t mostMemoryBytes() {
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toULongLong() * 1024;
}

void compare(const char* what, const std::vector<std::string>& before, const std::vector<std::string>& after,
             QStringList& differences) {
    for (const std::string& entry : after)
        if (std::find(before.begin(), before.end(), entry) == before.end())
            differences << QString("I4: %1 is left: %2").arg(what, QString::fromStdString(entry));
    for (const std::string& entry : before)
        if (std::find(after.begin(), after.end(), entry) == after.end())
            differences << QString("I4: %1 is gone: %2").arg(what, QString::fromStdString(entry));
}

} // namespace

Surroundings Surroundings::now(int host) {
    // other tests run beside this one: a run's own names carry its host's number
    const std::string own = "manyhands-" + std::to_string(host > 0 ? host : ::getpid()) + '-';
    return {openDescriptors(), entriesNamed("/dev/shm", "manyhands"), entriesNamed(fs::temp_directory_path(), own),
            entriesNamed("/sys/fs/cgroup/unified", own), mostMemoryBytes()};
}

QStringList Surroundings::differences(const Surroundings& after) const {
    QStringList found;
    compare("a descriptor", descriptors, after.descriptors, found);
    compare("shared memory", sharedMemory, after.sharedMemory, found);
    compare("a temporary file", temporaryFiles, after.temporaryFiles, found);
    compare("a control group", controlGroups, after.controlGroups, found);
    return found;
}

QStringList Surroundings::growth(const Surroundings& after, std::uint64_t allowedBytes) const {
    // 0 where no descriptor was left to read it with
    if (peakBytes == 0 || after.peakBytes <= peakBytes + allowedBytes)
        return {};
    return {QString("I10: the host grew by %1 MiB").arg((after.peakBytes - peakBytes) >> 20U)};
}

QStringList childrenLeft() {
    QStringList left;
    if (QTest::qWaitFor([] { return ownChildren().empty(); }, kGoneWithinMs))
        return left;
    for (const int pid : ownChildren()) {
        QFile file(QString("/proc/%1/stat").arg(pid));
        left << (file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().left(40)) : QString::number(pid));
    }
    return left;
}

} // namespace manyhands::test
