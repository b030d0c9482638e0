// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace manyhands::test {

/// A call of the kernel by this process.
struct WatchedCall {
    enum class Kind {
        Program,    ///< execve
        Process,    ///< fork, vfork, clone: whatever makes a process, no thread
        Network,    ///< socket, connect
        CodeLoaded, ///< a file mapped to be executed, as dlopen does it
        Path        ///< anything else that names a file: open, stat, readlink, …
    };
    Kind kind = Kind::Path;
    QByteArray what; ///< "openat /etc/passwd"
    QByteArray path; ///< as it was given; empty where none was
};

/// Watches this process from the inside: a seccomp filter stops the calling thread, and all threads that come of it, at
/// each call above until a thread of this class has noted it. The calls themselves go on as usual. There is no way
/// back: the watch lasts as long as the process. Not under the address sanitizer, whose end suspends the thread that
/// answers.
class SyscallWatch {
public:
    /// Empty, or why it is impossible here. Call once.
    static QByteArray begin();
    /// What was called since the last time.
    static QList<WatchedCall> taken();
};

} // namespace manyhands::test
