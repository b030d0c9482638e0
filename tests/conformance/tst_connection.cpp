// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestConnection, _TestPoll.
#include <array>
#include <csignal>

#include <QtTest>

#include <sys/socket.h>

#include "core/ipc/connection.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

class TestConnection : public QObject {
    Q_OBJECT

private slots:
    void connection_testConnection() {
        auto [here, there] = pipe();
        Forked echo([&, &peer = there, &mine = here] {
            mine.close();
            try {
                for (;;)
                    peer.sendBytes(peer.recvBytes());
            } catch (const EndOfFile&) {
                return 3;
            }
        });
        there.close();
        here.send(std::vector<std::string>{"a", ""});
        QCOMPARE(here.recv<std::vector<std::string>>().size(), std::size_t{2});
        for (const std::size_t size : {0, 1, 65'535, 65'536, 3'000'000}) {
            here.sendBytes(std::string(size, 'x'));
            QVERIFY(here.recvBytes() == std::string(size, 'x'));
        }
        QVERIFY(!here.poll() && !here.tryRecv<int>() && !here.poll(20ms));
        here.close();
        QCOMPARE(echo.join(), 3);
        QVERIFY_EXCEPTION_THROWN(here.send(1), Closed);
    }
    void connection_testDuplexFalse() {
        auto [reader, writer] = pipe(Direction::Simplex);
        writer.send(1);
        QCOMPARE(reader.recv<int>(), 1);
        QVERIFY_EXCEPTION_THROWN(reader.send(1), LogicError);
        QVERIFY_EXCEPTION_THROWN(writer.recv<int>(), LogicError);
        QVERIFY_EXCEPTION_THROWN(writer.poll(), LogicError);
    }
    void connection_testClosedEnds() {
        auto [reader, writer] = pipe();
        writer.send(1);
        writer.close();
        QCOMPARE(reader.recv<int>(), 1);
        QVERIFY(reader.poll());
        QVERIFY_EXCEPTION_THROWN(reader.recv<int>(), EndOfFile);
        QVERIFY_EXCEPTION_THROWN(reader.send(1), BrokenPipe); // and no SIGPIPE
    }
    void poll_testBoundariesAndDontMerge() {
        auto [reader, writer] = pipe();
        for (const char* text : {"", "one", "two"})
            writer.sendBytes(text);
        for (const char* text : {"", "one", "two"})
            QVERIFY(reader.poll() && reader.recvBytes() == text);
        QVERIFY(!reader.poll());
    }
    void connection_testRecvIntoTooShort() {
        auto [reader, writer] = pipe();
        writer.sendBytes("hello");
        std::array<char, 3> room{};
        try {
            reader.recvInto(room);
            QFAIL("it does not fit");
        } catch (const BufferTooShort& error) {
            QCOMPARE(error.message(), std::string("hello"));
        }
        writer.sendBytes("abc");
        QCOMPARE(reader.recvInto(room), std::size_t{3}); // usable still
    }
    void connection_aPacketThatIsTooLongIsRefused() {
        auto [reader, writer] = pipe();
        const std::string packet(100'000, 'm');
        QCOMPARE(::send(writer.fileno(), packet.data(), packet.size(), 0), static_cast<ssize_t>(packet.size()));
        QVERIFY_EXCEPTION_THROWN(reader.recvBytes(), EncodingError);
        writer.sendBytes("next");
        QCOMPARE(reader.recvBytes(), std::string("next"));
    }
    /// What Python documents as a corrupt stream: the sender is killed somewhere in a long message.
    void connection_aKilledSenderLeavesWholeMessages() {
        for (int turn = 0; turn < 20; ++turn) {
            auto [reader, writer] = pipe(Direction::Simplex);
            Forked sender([&, &end = writer] {
                for (;;)
                    end.sendBytes(std::string(300'000, 'k'));
                return 0;
            });
            writer.close();
            QVERIFY(reader.recvBytes() == std::string(300'000, 'k'));
            sender.kill();
            try {
                for (;;)
                    QVERIFY(reader.recvBytes() == std::string(300'000, 'k'));
            } catch (const EndOfFile&) {
            }
        }
    }
    void connection_testSendbytes() {
        auto [reader, writer] = pipe();
        const std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
        writer.sendBytes(letters.substr(5));
        QCOMPARE(reader.recvBytes(), std::string(letters.substr(5)));
        writer.sendBytes(letters.substr(7, 8));
        QCOMPARE(reader.recvBytes(), std::string(letters.substr(7, 8)));
        writer.sendBytes(letters.substr(26));
        QCOMPARE(reader.recvBytes(), std::string());
    }
    void connection_testRecvBytesMaxLength() {
        auto [reader, writer] = pipe();
        for (const std::size_t size : {5, 100'000}) {
            writer.sendBytes(std::string(size, 'x'));
            try {
                reader.recvBytes(4);
                QFAIL("it is too long");
            } catch (const BufferTooShort& error) {
                QCOMPARE(error.message(), std::string(size, 'x'));
            }
            writer.sendBytes("abcd");
            QCOMPARE(reader.recvBytes(4), std::string("abcd")); // usable still: Python's is dead
        }
    }
    void connection_testSpawnClose() {
        auto [here, there] = pipe();
        Forked child([&, &mine = here, &peer = there] {
            mine.close();
            peer.send(std::string("hello"));
            return peer.recv<int>();
        });
        there.close(); // the child has its own
        QCOMPARE(here.recv<std::string>(), std::string("hello"));
        here.send(5);
        QCOMPARE(child.join(), 5);
        QVERIFY_EXCEPTION_THROWN(here.recv<int>(), EndOfFile);
    }
    void connection_testContext() {
        auto [here, there] = pipe();
        {
            const Connection closedAtTheEnd = std::move(there);
            QVERIFY(!here.poll());
        }
        QVERIFY_EXCEPTION_THROWN(here.recv<int>(), EndOfFile);
    }
    void connection_useAfterClose() {
        auto [here, there] = pipe();
        here.close();
        here.close();
        QVERIFY_EXCEPTION_THROWN(here.send(1), Closed);
        QVERIFY_EXCEPTION_THROWN(here.sendBytes(std::string(100'000, 'x')), Closed);
        QVERIFY_EXCEPTION_THROWN(here.recv<int>(), Closed);
        QVERIFY_EXCEPTION_THROWN(here.tryRecv<int>(), Closed);
        QVERIFY_EXCEPTION_THROWN(here.poll(), Closed);
        QVERIFY_EXCEPTION_THROWN(here.sendFd(0), Closed);
        QVERIFY_EXCEPTION_THROWN(here.recvFd(), Closed);
    }
    void connection_noSigpipe() {
        Forked sender([] {
            ::signal(SIGPIPE, SIG_DFL);
            auto [reader, writer] = pipe();
            reader.close();
            int refused = 0;
            for (const std::size_t size : {1, 100'000})
                try {
                    writer.sendBytes(std::string(size, 'x'));
                } catch (const BrokenPipe&) {
                    ++refused;
                }
            return refused;
        });
        QCOMPARE(sender.join(), 2);
    }
    void connection_aMessageThatIsNoSuchValue() {
        auto [reader, writer] = pipe();
        writer.sendBytes("abc");
        QVERIFY_EXCEPTION_THROWN(reader.recv<double>(), EncodingError);
        writer.send(2.5);
        QCOMPARE(reader.recv<double>(), 2.5);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
