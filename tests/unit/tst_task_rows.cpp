// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_rows.h"

#include <limits>
#include <random>

#include <QtTest>

using namespace manyhands;

class TaskRowsTest : public QObject {
    Q_OBJECT
private slots:
    void rowsComeBack() {
        TaskRow plain;
        plain.task = 12'345'678'901;
        plain.state = 2;
        plain.attempt = 3;
        plain.worker = 256;
        plain.queuedNs = 5;
        plain.startedNs = 1'000'000'007;
        plain.endedNs = 1'000'000'009;
        plain.cpuNs = 0;
        plain.value = "144";
        TaskRow wrote = plain;
        wrote.isLast = false;
        wrote.exitCode = 255;
        wrote.signal = 11;
        wrote.address = 0;
        wrote.lastOutput = "before\n";
        wrote.queuedNs = wrote.startedNs = wrote.endedNs = wrote.cpuNs = -1;
        wrote.hasOutput = true;
        wrote.stdoutText = std::string_view("\0\xff\n", 3);
        wrote.stdoutBytes = std::numeric_limits<std::uint64_t>::max();
        std::string block;
        appendBlockHead({77, {{4, 1}, {5, 2}}}, block);
        appendTaskRow(plain, block);
        appendTaskRow(wrote, block);

        auto reader = BlockReader::open(block);
        QVERIFY(reader);
        QCOMPARE(reader->head().clockNs, 77);
        QCOMPARE(reader->head().running.size(), 2U);
        QCOMPARE(reader->head().running[1].attempt, 2U);
        const auto first = reader->next();
        const std::size_t second = reader->position();
        compare(*first, plain);
        compare(*reader->next(), wrote);
        QVERIFY(reader->atEnd());
        reader->seek(second);
        compare(*reader->next(), wrote);
    }

    void cutBlocksAreRefused() {
        TaskRow row;
        row.task = 1;
        row.value = "a value of some length";
        std::string block;
        appendBlockHead({}, block);
        const std::size_t head = block.size();
        appendTaskRow(row, block);
        for (std::size_t length = 0; length < block.size(); ++length) {
            auto reader = BlockReader::open(std::string_view(block).substr(0, length));
            QCOMPARE(reader.has_value(), length >= head);
            if (length > head)
                QVERIFY2(!reader->next(), qPrintable(QString::number(length)));
        }
    }

    /// Nothing that can be in a block makes reading it go wrong.
    void garbageIsRead() {
        std::mt19937 random(1);
        for (int round = 0; round < 20'000; ++round) {
            std::string block(random() % 64, '\0');
            for (char& byte : block)
                byte = static_cast<char>(random());
            if (!block.empty())
                block[0] = 1;
            auto reader = BlockReader::open(block);
            for (int rows = 0; reader && !reader->atEnd() && rows < 64; ++rows)
                if (!reader->next())
                    break;
        }
    }

private:
    static void compare(const TaskRow& is, const TaskRow& was) {
        QCOMPARE(is.task, was.task);
        QCOMPARE(is.state, was.state);
        QCOMPARE(is.isLast, was.isLast);
        QCOMPARE(is.attempt, was.attempt);
        QCOMPARE(is.worker, was.worker);
        QCOMPARE(is.queuedNs, was.queuedNs);
        QCOMPARE(is.startedNs, was.startedNs);
        QCOMPARE(is.endedNs, was.endedNs);
        QCOMPARE(is.cpuNs, was.cpuNs);
        QCOMPARE(is.exitCode, was.exitCode);
        QCOMPARE(is.signal, was.signal);
        QVERIFY(is.address == was.address && is.lastOutput == was.lastOutput);
        QVERIFY(is.value == was.value && is.stdoutText == was.stdoutText && is.stderrText == was.stderrText);
        QCOMPARE(is.hasOutput, was.hasOutput);
        QCOMPARE(is.stdoutBytes, was.stdoutBytes);
        QCOMPARE(is.stderrBytes, was.stderrBytes);
    }
};

QTEST_GUILESS_MAIN(TaskRowsTest)
#include "tst_task_rows.moc"
