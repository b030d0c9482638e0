// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/side_program.h"

#include <QTest>

#include <array>
#include <csignal>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace manyhands;

namespace {

constexpr int kPatienceMs = 10'000;

/// A shell at work, and the end of the pipe that its standard output goes to.
struct Shell {
    explicit Shell(const std::string& script, std::uint64_t mostFileBytes = 0, int third = -1) {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return;
        out.reset(ends[0]);
        const UniqueFd theirs(ends[1]);
        auto started = SideProgram::start(
            {"/bin/sh", {"-c", script}, {"WORD=told"}, {-1, theirs.get(), -1, third}, mostFileBytes});
        if (started)
            program = std::move(*started);
    }
    /// To the end of file: everybody who had the pipe is gone, or to the end of a line.
    std::string read(bool line = false) const {
        std::string text;
        for (char letter = 0; ::read(out.get(), &letter, 1) == 1 && !(line && letter == '\n');)
            text += letter;
        return text;
    }
    UniqueFd out;
    SideProgram program;
};

} // namespace

class TestSideProgram : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ::prctl(PR_SET_CHILD_SUBREAPER, 1); }
    void cleanup() { QVERIFY2(::waitpid(-1, nullptr, WNOHANG) < 0, "a child is left"); }

    void itEndsByItself() {
        Shell shell("echo $WORD; exit 3");
        QVERIFY(shell.program.isRunning());
        QCOMPARE(shell.read(), std::string("told\n"));
        const auto ended = shell.program.wait(kPatienceMs);
        QVERIFY(ended.has_value());
        QCOMPARE(ended->code, 3);
        QVERIFY(!shell.program.isRunning());
    }

    void aProgramThatIsNotThereEnds() {
        auto program = SideProgram::start({"/nowhere/at/all", {}, {}, {-1, -1, -1}});
        QVERIFY(program.has_value());
        const auto ended = program->wait(kPatienceMs);
        QVERIFY(ended.has_value());
        QCOMPARE(ended->code, 127);
    }

    void waitingHasAnEnd() {
        Shell shell("exec sleep 1000");
        QVERIFY(!shell.program.wait(0).has_value());
        QVERIFY(!shell.program.wait(30).has_value());
        shell.program.signal(SIGTERM);
        const auto ended = shell.program.wait(kPatienceMs);
        QVERIFY(ended.has_value());
        QCOMPARE(ended->signal, SIGTERM);
    }

    /// The end of file comes only when all who had the pipe are gone.
    void allOfItsGroupEnds() {
        Shell shell("sleep 1000 & sleep 1000 & echo up; wait");
        QCOMPARE(shell.read(true), std::string("up"));
        shell.program.end();
        QCOMPARE(shell.read(), std::string());
    }

    void whatItLeavesBehindEndsToo() {
        Shell shell("sleep 1000 & exit 0");
        QVERIFY(shell.program.wait(kPatienceMs).has_value());
        QCOMPARE(shell.read(), std::string());
    }

    void itDiesWithTheThreadThatStartedIt() {
        std::optional<Shell> shell;
        std::thread starter([&] {
            shell.emplace("echo up; exec sleep 1000");
            shell->read(true);
        });
        starter.join();
        const auto ended = shell->program.wait(kPatienceMs);
        QVERIFY(ended.has_value());
        QCOMPARE(ended->signal, SIGKILL);
    }

    void filesAreBounded() {
        const UniqueFd file(::memfd_create("bounded", MFD_CLOEXEC));
        Shell shell("exec cat /dev/zero >&3", 1U << 20U, file.get());
        QVERIFY(shell.program.wait(kPatienceMs).has_value());
        QCOMPARE(::lseek(file.get(), 0, SEEK_END), off_t{1 << 20});
    }

    void itHasOnlyTheDescriptorsItIsGiven() {
        const UniqueFd other(::open("/dev/null", O_RDONLY)); // would be inherited
        Shell shell("ls /proc/self/fd | wc -l");
        // 0 to 3, and ls has its folder open
        QCOMPARE(QString::fromStdString(shell.read()).trimmed(), QStringLiteral("5"));
        QVERIFY(shell.program.wait(kPatienceMs).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSideProgram)
#include "tst_side_program.moc"
