// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/durable_file.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/unique_fd.h"
#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

constexpr mode_t kNewFile = 0666; ///< the umask takes its part
constexpr mode_t kOwnFile = 0600;
constexpr std::size_t kPiece = std::size_t{1} << 20;

std::string resolved(const std::string& path) {
    const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
    return real ? std::string(real.get()) : path;
}

std::string parentOf(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

Result<void> writeAll(int fd, std::string_view bytes, const std::string& what) {
    while (!bytes.empty()) {
        const auto written = checked(::write(fd, bytes.data(), std::min(bytes.size(), kPiece)), what);
        if (!written)
            return fail(written.error());
        bytes.remove_prefix(static_cast<std::size_t>(*written));
    }
    if (const auto flushed = checked(::fsync(fd), what); !flushed)
        return fail(flushed.error());
    return {};
}

/// A file that was not there before, beside `target`. The kernel takes the umask off its permissions.
Result<long> openBeside(const std::string& target, std::string& path, mode_t mode, const std::string& what) {
    static std::atomic<unsigned> count{0};
    path = target + '.' + std::to_string(::getpid()) + '-' + std::to_string(++count) + ".part";
    return checked(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode), what);
}

} // namespace

std::string folderOf(const std::string& path) {
    return resolved(parentOf(resolved(path)));
}

Result<std::string> readFile(const std::string& path, std::size_t most) {
    const std::string what = "The file " + quotedForDisplay(path) + " cannot be read";
    const auto opened = checked(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY), what);
    if (!opened)
        return fail(opened.error());
    const UniqueFd file(static_cast<int>(*opened));
    struct stat info {};
    if (const auto told = checked(::fstat(file.get(), &info), what); !told)
        return fail(told.error());
    if (!S_ISREG(info.st_mode))
        return fail(what, S_ISDIR(info.st_mode) ? "it is a folder" : "it is no regular file", "Choose another one.");
    std::string bytes;
    for (;;) {
        const std::size_t before = bytes.size();
        if (before > most || static_cast<std::size_t>(info.st_size) > most)
            return fail(what,
                        "it has " + std::to_string(std::max(before, static_cast<std::size_t>(info.st_size))) +
                            " bytes, and up to " + std::to_string(most) + " are read",
                        "Choose another one.");
        bytes.resize(before + std::min(kPiece, most + 1 - before));
        const auto got = checked(::read(file.get(), bytes.data() + before, bytes.size() - before), what);
        if (!got)
            return fail(got.error());
        bytes.resize(before + static_cast<std::size_t>(*got));
        if (*got == 0)
            return bytes;
    }
}

Result<void> saveFile(const std::string& path, std::string_view bytes, Readers readers) {
    const std::string what = "The file " + quotedForDisplay(path) + " could not be saved";
    const std::string target = resolved(path);
    struct stat old {};
    const bool replaces = ::stat(target.c_str(), &old) == 0;
    if (replaces && !S_ISREG(old.st_mode))
        return fail(what, S_ISDIR(old.st_mode) ? "there is a folder of this name" : "it is no regular file",
                    "Choose another name.");
    if (replaces) {
        if (const auto allowed = checked(::access(target.c_str(), W_OK), what); !allowed)
            return fail(allowed.error());
    }
    std::string fresh;
    const bool own = readers == Readers::OwnerOnly;
    const auto made = openBeside(target, fresh, own ? kOwnFile : kNewFile, what);
    if (!made)
        return fail(made.error());
    UniqueFd file(static_cast<int>(*made));
    auto done = writeAll(file.get(), bytes, what);
    if (done && replaces && ::fchmod(file.get(), old.st_mode & (own ? 0700U : 07777U)) != 0)
        done = fail(what, "its permissions could not be set");
    if (const auto renamed = done ? checked(::rename(fresh.c_str(), target.c_str()), what) : Result<long>(0); !renamed)
        done = fail(renamed.error());
    if (!done) {
        ::unlink(fresh.c_str());
        return done;
    }
    // the new name is on the disk once the folder is; where that cannot be asked for, the file itself still is
    const UniqueFd folder(::open(parentOf(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.get());
    return {};
}

} // namespace manyhands
