// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include "core/process/signal_scope.h"

using namespace manyhands;

namespace {

/// What a child of this process gets for kill(its parent, 0) and kill(its own child, SIGKILL): two errno, 0 for
/// success. It ends with one digit of each as its exit code.
int signalsOfAChild(bool scoped) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (scoped && scopeOwnSignals() != 0)
            ::_exit(99);
        const int atParent = ::kill(::getppid(), 0) == 0 ? 0 : errno;
        const pid_t own = ::fork();
        if (own == 0)
            for (;;)
                ::pause();
        const int atOwn = ::kill(own, SIGKILL) == 0 ? 0 : errno;
        ::_exit(10 * atParent + atOwn);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

} // namespace

class TestSignalScope : public QObject {
    Q_OBJECT

private slots:
    void parentIsOutOfReach() {
        QCOMPARE(signalsOfAChild(false), 0);
        if (!canScopeSignals())
            QSKIP("this kernel can't keep a process from signalling others (Landlock of Linux 6.12)");
        QCOMPARE(signalsOfAChild(true), 10 * EPERM);
    }
    void othersMaySignalIt() {
        if (!canScopeSignals())
            QSKIP("this kernel can't keep a process from signalling others (Landlock of Linux 6.12)");
        const pid_t child = ::fork();
        if (child == 0) {
            scopeOwnSignals();
            for (;;)
                ::pause();
        }
        QCOMPARE(::kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
    }
};

QTEST_GUILESS_MAIN(TestSignalScope)
#include "tst_signal_scope.moc"
