// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestConnection, _TestPoll, TestWait.
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
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
