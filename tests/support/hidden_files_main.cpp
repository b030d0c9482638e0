// SPDX-License-Identifier: GPL-3.0-or-later
// A library to load before all others (LD_PRELOAD): some of the kernel's files may not be read, as on a hardened
// machine. HIDDEN_FILES has the ends of their names: "/wchan:/schedstat".
#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>

namespace {

bool isHidden(const char* path) {
    const char* const hidden = std::getenv("HIDDEN_FILES");
    std::string_view left = hidden ? hidden : "";
    while (!left.empty()) {
        const std::string_view ending = left.substr(0, left.find(':'));
        left.remove_prefix(std::min(left.size(), ending.size() + 1));
        if (!ending.empty() && std::string_view(path).ends_with(ending)) {
            errno = EACCES;
            return true;
        }
    }
    return false;
}

/// The function that this library stands before.
template <typename Function>
Function* behind(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

using Open = int(const char*, int, ...);
using OpenAt = int(int, const char*, int, ...);
using OpenStream = FILE*(const char*, const char*);

} // namespace

// the mode is passed on whether or not it was given: open() reads it only where it was
#define PASS_ON_OPEN(name)                                                                                             \
    extern "C" int name(const char* path, int flags, ...) {                                                            \
        std::va_list more;                                                                                             \
        va_start(more, flags);                                                                                         \
        const auto mode = va_arg(more, unsigned);                                                                      \
        va_end(more);                                                                                                  \
        return isHidden(path) ? -1 : behind<Open>(#name)(path, flags, mode);                                           \
    }
#define PASS_ON_OPEN_AT(name)                                                                                          \
    extern "C" int name(int folder, const char* path, int flags, ...) {                                                \
        std::va_list more;                                                                                             \
        va_start(more, flags);                                                                                         \
        const auto mode = va_arg(more, unsigned);                                                                      \
        va_end(more);                                                                                                  \
        return isHidden(path) ? -1 : behind<OpenAt>(#name)(folder, path, flags, mode);                                 \
    }
#define PASS_ON_STREAM(name)                                                                                           \
    extern "C" FILE* name(const char* path, const char* mode) {                                                        \
        return isHidden(path) ? nullptr : behind<OpenStream>(#name)(path, mode);                                       \
    }

PASS_ON_OPEN(open)
PASS_ON_OPEN(open64)
PASS_ON_OPEN_AT(openat)
PASS_ON_OPEN_AT(openat64)
PASS_ON_STREAM(fopen)
PASS_ON_STREAM(fopen64)
