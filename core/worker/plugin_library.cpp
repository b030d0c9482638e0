// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/plugin_library.h"

#include <array>
#include <cerrno>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/sha256.h"
#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

UniqueFd openedFile(const std::string& file) {
    // a pipe in its place would keep the worker waiting
    UniqueFd opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
    struct stat about {};
    if (opened.isOpen() && (::fstat(opened.get(), &about) != 0 || !S_ISREG(about.st_mode))) {
        opened.reset();
        errno = ENOENT;
    }
    return opened;
}

bool writeAll(int fd, const char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t written = ::write(fd, bytes, size);
        if (written <= 0)
            return false;
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

/// The SHA-256 of what lies in `copy` then.
Result<std::string> copyInto(int copy, int file) {
    Sha256 sum;
    std::array<char, 1U << 16U> part;
    ssize_t got = 0;
    while ((got = ::read(file, part.data(), part.size())) > 0) {
        const auto size = static_cast<std::size_t>(got);
        sum.add({part.data(), size});
        if (!writeAll(copy, part.data(), size))
            return fail("copy", "there is no memory for it: " + errnoText(errno));
    }
    if (got < 0)
        return fail("read", errnoText(errno));
    return sum.finish();
}

/// What the linker said last, without the name of the copy.
std::string linkerText(const std::string& path) {
    const char* const said = ::dlerror();
    std::string text = said != nullptr ? said : "the linker does not tell why";
    return text.starts_with(path + ": ") ? text.substr(path.size() + 2) : text;
}

/// The agreed bytes, in memory that stays as it is.
Result<UniqueFd> sealedCopy(const std::string& file, const std::string& sha256) {
    const UniqueFd opened = openedFile(file);
    if (!opened.isOpen())
        return fail("open", errnoText(errno));
    UniqueFd copy(::memfd_create(kPluginCopy, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!copy.isOpen())
        return fail("copy", "there is no memory for it: " + errnoText(errno));
    const auto sum = copyInto(copy.get(), opened.get());
    if (!sum)
        return fail(sum.error());
    if (*sum != sha256)
        return fail("check", "its content is not what was agreed to: it has changed since");
    if (::fcntl(copy.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0)
        return fail("seal", errnoText(errno));
    return copy;
}

} // namespace

Result<PluginLibrary> PluginLibrary::load(const std::string& file, const std::string& sha256) {
    const std::string what = "The plug-in " + file.substr(file.rfind('/') + 1) + " was not loaded";
    const auto copy = sealedCopy(file, sha256);
    if (!copy)
        return fail(what, copy.error().why);
    const std::string path = "/proc/self/fd/" + std::to_string(copy->get());
    void* const library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL); // stays: its threads may still be at work
    if (library == nullptr)
        return fail(what, linkerText(path));
    void* const run = ::dlsym(library, "manyhands_run");
    if (run == nullptr)
        return fail(what, "it has no function manyhands_run");
    return PluginLibrary(reinterpret_cast<Run>(run));
}

} // namespace manyhands
