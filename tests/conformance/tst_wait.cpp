// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: TestWait, _TestPollEintr, TestIgnoreEINTR, and what of _TestConnection and _TestPicklingConnections is
// about descriptors.
#include <array>
#include <memory>
#include <vector>

#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>

#include "core/ipc/connection.h"
#include "core/ipc/event.h"
#include "core/ipc/shared_value.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

Atomic<int>* g_interruptions = nullptr;

/// From now on a signal interrupts this process every 2 ms, and is counted.
void interruptOften(Atomic<int>& count) {
    g_interruptions = &count;
    struct sigaction action {};
    action.sa_handler = [](int) { ++**g_interruptions; }; // no SA_RESTART: calls end with EINTR
    ::sigaction(SIGALRM, &action, nullptr);
    const itimerval often{{0, 2000}, {0, 2000}};
    ::setitimer(ITIMER_REAL, &often, nullptr);
}

} // namespace

class TestWait : public QObject {
    Q_OBJECT

private slots:
    void connection_testFdTransfer() {
        auto [reader, writer] = pipe();
        auto [inner, outer] = pipe();
        writer.sendFd(outer.fileno());
        Connection moved = Connection::fromHandle(reader.recvFd().release());
        moved.send(7);
        QCOMPARE(inner.recv<int>(), 7);
        writer.send(1);
        QVERIFY_EXCEPTION_THROWN(reader.recvFd(), EncodingError);
        writer.sendFd(outer.fileno());
        QVERIFY_EXCEPTION_THROWN(reader.recv<int>(), EncodingError);
    }
    void connection_testLargeFdTransfer() {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        if (limit.rlim_cur < 400)
            QSKIP("this user may not have 400 open files (ulimit -n)");
        auto [reader, writer] = pipe();
        auto [inner, outer] = pipe();
        const UniqueFd large(::fcntl(outer.fileno(), F_DUPFD_CLOEXEC, 300));
        QVERIFY(large.get() >= 300);
        writer.sendFd(large.get());
        Connection::fromHandle(reader.recvFd().release()).send(7);
        QCOMPARE(inner.recv<int>(), 7);
    }
    void connection_testMissingFdTransfer() {
        auto [reader, writer] = pipe();
        QVERIFY_EXCEPTION_THROWN(writer.sendFd(-1), LogicError);
        QVERIFY_EXCEPTION_THROWN(writer.sendFd(1'000'000), SystemError);
        const char fake = 'f'; // says that a descriptor comes along
        QCOMPARE(::send(writer.fileno(), &fake, 1, 0), 1);
        QVERIFY_EXCEPTION_THROWN(reader.recvFd(), EncodingError);
        writer.send(1);
        QCOMPARE(reader.recv<int>(), 1);
    }
    void connection_withoutAFreeDescriptor() {
        Forked child([] {
            auto [reader, writer] = pipe();
            writer.sendFd(0);
            writer.sendBytes("next");
            const rlimit none{3, 3};
            ::setrlimit(RLIMIT_NOFILE, &none);
            try {
                reader.recvFd();
            } catch (const SystemError& error) {
                return error.number() == EMFILE && reader.recvBytes() == "next" ? 7 : 1;
            }
            return 0;
        });
        QCOMPARE(child.join(), 7);
    }
    /// Connections through a connection, to a process that did not inherit them.
    void pickling_testPickling() {
        auto [here, there] = pipe();
        Forked child([&, &mine = here, &peer = there] {
            mine.close();
            Connection given = Connection::fromHandle(peer.recvFd().release());
            given.send(given.recv<int>() + 1);
            return 0;
        });
        there.close();
        auto [inner, outer] = pipe();
        here.sendFd(outer.fileno());
        outer.close();
        inner.send(41);
        QCOMPARE(inner.recv<int>(), 42);
        QCOMPARE(child.join(), 0);
        QVERIFY_EXCEPTION_THROWN(inner.recv<int>(), EndOfFile);
    }
    void pickling_testAccess() {
        auto [here, there] = pipe();
        Connection receiver = Connection::fromHandle(::dup(there.fileno()), Connection::Ways::ReceiveOnly);
        here.send(1);
        QCOMPARE(receiver.recv<int>(), 1);
        QVERIFY_EXCEPTION_THROWN(receiver.send(1), LogicError);
        Connection sender = Connection::fromHandle(::dup(there.fileno()), Connection::Ways::SendOnly);
        sender.send(2);
        QCOMPARE(here.recv<int>(), 2);
        QVERIFY_EXCEPTION_THROWN(sender.recv<int>(), LogicError);
    }
    void wait_testWaitAndTimeout() {
        auto [one, oneEnd] = pipe();
        auto [two, twoEnd] = pipe();
        const std::array descriptors{one.fileno(), two.fileno()};
        QVERIFY(manyhands::wait(descriptors, 20ms).empty());
        QVERIFY(manyhands::wait(descriptors, -1s).empty());
        twoEnd.send(1);
        QCOMPARE(manyhands::wait(descriptors), std::vector<int>{two.fileno()});
        oneEnd.close();
        QCOMPARE(manyhands::wait(descriptors).size(), std::size_t{2});
    }
    void wait_testWait() {
        std::vector<Connection> readers;
        std::vector<std::unique_ptr<Forked>> writers;
        for (int number = 0; number < 4; ++number) {
            auto [reader, writer] = pipe(Direction::Simplex);
            writers.push_back(std::make_unique<Forked>([&end = writer, number] {
                for (int turn = 0; turn < 10; ++turn)
                    end.send(std::pair(turn, number));
                return 0;
            }));
            readers.push_back(std::move(reader));
        }
        std::vector<std::pair<int, int>> messages;
        while (!readers.empty()) {
            std::vector<int> descriptors;
            for (const Connection& reader : readers)
                descriptors.push_back(reader.fileno());
            const auto ready = manyhands::wait(descriptors);
            QVERIFY(!ready.empty());
            std::erase_if(readers, [&](Connection& reader) {
                if (std::find(ready.begin(), ready.end(), reader.fileno()) == ready.end())
                    return false;
                try {
                    messages.push_back(reader.recv<std::pair<int, int>>());
                    return false;
                } catch (const EndOfFile&) {
                    return true;
                }
            });
        }
        QCOMPARE(messages.size(), std::size_t{40});
    }
    void wait_testWaitSocket() {
        std::array<int, 2> ends{};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
        const UniqueFd here(ends[0]), there(ends[1]);
        const std::array descriptors{here.get()};
        QVERIFY(manyhands::wait(descriptors, 0s).empty());
        QCOMPARE(::send(there.get(), "x", 1, 0), 1);
        QCOMPARE(manyhands::wait(descriptors), std::vector<int>{here.get()});
    }
    /// A sentinel beside connections.
    void wait_testWaitInteger() {
        auto [one, oneEnd] = pipe();
        auto [go, goEnd] = pipe();
        Forked process([&end = go] { return end.recv<int>(); });
        const UniqueFd sentinel(static_cast<int>(::syscall(SYS_pidfd_open, process.pid(), 0)));
        const std::array descriptors{one.fileno(), sentinel.get()};
        QVERIFY(manyhands::wait(descriptors, 20ms).empty());
        goEnd.send(0);
        QCOMPARE(manyhands::wait(descriptors, 30s), std::vector<int>{sentinel.get()});
        oneEnd.send(1);
        QCOMPARE(manyhands::wait(descriptors, 30s), (std::vector<int>{one.fileno(), sentinel.get()}));
    }
    void wait_testNegTimeoutAndTimeout() {
        auto [one, oneEnd] = pipe();
        const std::array descriptors{one.fileno()};
        const auto before = std::chrono::steady_clock::now();
        QVERIFY(manyhands::wait(descriptors, -1h).empty());
        QVERIFY(std::chrono::steady_clock::now() - before < 30s);
        const auto again = std::chrono::steady_clock::now();
        QVERIFY(manyhands::wait(descriptors, 50ms).empty());
        QVERIFY(std::chrono::steady_clock::now() - again >= 50ms);
    }
    void wait_forNothingOrForWhatIsClosed() {
        QVERIFY(manyhands::wait({}).empty());
        const int closed = 1'000'000;
        QVERIFY_EXCEPTION_THROWN(manyhands::wait({&closed, 1}), LogicError);
    }
    void poll_testEintr() {
        Atomic<int> interruptions;
        Event polled;
        auto [here, there] = pipe();
        Forked child([&, &end = there] {
            interruptOften(interruptions);
            const auto before = std::chrono::steady_clock::now();
            const bool early = end.poll(50ms) || std::chrono::steady_clock::now() - before < 50ms;
            polled.set();
            return end.recv<int>() == 1 && end.recvBytes().size() == 1'000'000 && !early ? 7 : 0;
        });
        QVERIFY(polled.wait(30s));
        const int before = interruptions->load();
        QTRY_VERIFY_WITH_TIMEOUT(interruptions->load() > before + 5, 30'000); // while it is in recv()
        here.send(1);
        here.sendBytes(std::string(1'000'000, 'x'));
        QCOMPARE(child.join(), 7);
    }
    void wait_testIgnoreEintr() {
        Atomic<int> interruptions;
        Event event;
        Forked child([&] {
            interruptOften(interruptions);
            return event.wait(30s) ? 7 : 0;
        });
        QTRY_VERIFY_WITH_TIMEOUT(interruptions->load() > 5, 30'000);
        event.set();
        QCOMPARE(child.join(), 7);
    }
};

QTEST_GUILESS_MAIN(TestWait)
#include "tst_wait.moc"
