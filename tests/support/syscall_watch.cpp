// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syscall_watch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <thread>
#include <vector>

#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace manyhands::test {

namespace {

using Kind = WatchedCall::Kind;

constexpr int kNoPath = -1;

struct Rule {
    int number;
    const char* name;
    Kind kind;
    int pathArgument;
};

constexpr Rule kRules[] = {
    {SYS_execve, "execve", Kind::Program, 0},
    {SYS_execveat, "execveat", Kind::Program, 1},
    {SYS_clone, "clone", Kind::Process, kNoPath},
    {SYS_clone3, "clone3", Kind::Process, kNoPath},
    {SYS_socket, "socket", Kind::Network, kNoPath},
    {SYS_connect, "connect", Kind::Network, kNoPath},
    {SYS_mmap, "mmap", Kind::CodeLoaded, kNoPath},
    {SYS_openat, "openat", Kind::Path, 1},
    {SYS_openat2, "openat2", Kind::Path, 1},
    {SYS_newfstatat, "newfstatat", Kind::Path, 1},
    {SYS_statx, "statx", Kind::Path, 1},
    {SYS_faccessat, "faccessat", Kind::Path, 1},
    {SYS_faccessat2, "faccessat2", Kind::Path, 1},
    {SYS_readlinkat, "readlinkat", Kind::Path, 1},
    {SYS_statfs, "statfs", Kind::Path, 0},
    {SYS_inotify_add_watch, "inotify_add_watch", Kind::Path, 1},
#ifdef SYS_open // the older ones, which newer architectures do without
    {SYS_fork, "fork", Kind::Process, kNoPath},
    {SYS_vfork, "vfork", Kind::Process, kNoPath},
    {SYS_open, "open", Kind::Path, 0},
    {SYS_creat, "creat", Kind::Path, 0},
    {SYS_stat, "stat", Kind::Path, 0},
    {SYS_lstat, "lstat", Kind::Path, 0},
    {SYS_access, "access", Kind::Path, 0},
    {SYS_readlink, "readlink", Kind::Path, 0},
#endif
};

/// In memory that is there from the start: the thread that is waited for may hold the lock of the allocator.
struct Note {
    const Rule* rule;
    char path[240];
};
constexpr std::size_t kMostNotes = 1U << 15U;
std::array<Note, kMostNotes> s_notes;
std::atomic<std::size_t> s_noted = 0;
std::size_t s_taken = 0;

/// Only calls to note stop; a mapping only where it is to be executed.
std::vector<sock_filter> filter() {
    std::vector<sock_filter> program{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
    for (const Rule& rule : kRules) {
        const auto number = static_cast<std::uint32_t>(rule.number);
        if (rule.number == SYS_mmap) {
            constexpr std::uint32_t kProtection = offsetof(seccomp_data, args) + 2 * sizeof(std::uint64_t);
            program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 4));
            program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kProtection)); // its lower half: little endian
            program.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 1, 0));
            program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
        } else {
            program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1));
        }
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    return program;
}

/// Of who asks, which may be a child that runs something else by now.
bool readFrom(std::uint32_t task, std::uint64_t address, std::span<char> bytes) {
    const iovec here{bytes.data(), bytes.size()};
    const iovec there{reinterpret_cast<void*>(address), bytes.size()}; // NOLINT(performance-no-int-to-ptr)
    return ::process_vm_readv(static_cast<pid_t>(task), &here, 1, &there, 1, 0) > 0;
}

/// Threads are no processes, and memory that no file is behind is no code of somebody else's.
bool isToBeNoted(const seccomp_notif& asked) {
    const seccomp_data& call = asked.data;
    std::uint64_t flags = call.args[0];
    switch (call.nr) {
    case SYS_clone3: // the flags come first in what it points to
        readFrom(asked.pid, call.args[0], {reinterpret_cast<char*>(&flags), sizeof flags});
        [[fallthrough]];
    case SYS_clone:
        return (flags & CLONE_THREAD) == 0;
    case SYS_mmap:
        return (call.args[3] & MAP_ANONYMOUS) == 0;
    default:
        return true;
    }
}

void note(const seccomp_notif& asked) {
    for (const Rule& rule : kRules) {
        if (rule.number != asked.data.nr || !isToBeNoted(asked))
            continue;
        const std::size_t index = s_noted.load(std::memory_order_relaxed);
        Note& place = s_notes[index % kMostNotes];
        place.rule = &rule;
        std::ranges::fill(place.path, '\0');
        if (rule.pathArgument != kNoPath)
            readFrom(asked.pid, asked.data.args[rule.pathArgument], {place.path, sizeof place.path - 1});
        if (rule.kind == Kind::Path && place.path[0] == '\0')
            continue; // of what is open already
        s_noted.store(index + 1, std::memory_order_release);
    }
}

void answerFor(int listener) {
    for (;;) {
        seccomp_notif asked{}; // has to be zero
        if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &asked) != 0) {
            if (errno == EINTR || errno == ENOENT)
                continue;
            return;
        }
        note(asked);
        seccomp_notif_resp answer{};
        answer.id = asked.id;
        answer.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
        ::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
    }
}

} // namespace

QByteArray SyscallWatch::begin() {
    const auto impossible = [](const char* what) {
        return QByteArray("calls of the kernel cannot be watched here: ") + what + ": " + std::strerror(errno);
    };
    char byte = 0;
    if (!readFrom(static_cast<std::uint32_t>(::getpid()), reinterpret_cast<std::uint64_t>(&byte), {&byte, 1}))
        return impossible("process_vm_readv");
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return impossible("no new rights");
    // it begins before the filter, which it is therefore not under, and waits for its listener
    static std::atomic<int> listener = -1;
    std::thread([] {
        listener.wait(-1);
        answerFor(listener);
    }).detach();
    std::vector<sock_filter> program = filter();
    const sock_fprog whole{static_cast<unsigned short>(program.size()), program.data()};
    const long made = ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &whole);
    if (made < 0)
        return impossible("seccomp");
    listener = static_cast<int>(made);
    listener.notify_one();
    return {};
}

QList<WatchedCall> SyscallWatch::taken() {
    const std::size_t noted = s_noted.load(std::memory_order_acquire);
    if (noted - s_taken > kMostNotes)
        qFatal("more calls than can be noted");
    QList<WatchedCall> calls;
    for (; s_taken < noted; ++s_taken) {
        const Note& one = s_notes[s_taken % kMostNotes];
        calls.push_back({one.rule->kind, QByteArray(one.rule->name) + ' ' + one.path, one.path});
    }
    return calls;
}

} // namespace manyhands::test
