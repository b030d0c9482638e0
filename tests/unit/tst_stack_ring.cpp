// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/stack_ring.h"

#include <QTest>

#include <memory>

using namespace manyhands;

namespace {

constexpr std::uint32_t kProcess = 42;

void* address(std::uintptr_t number) {
    return reinterpret_cast<void*>(number);
}

struct Ring {
    std::unique_ptr<layout::StackRing> shared = std::make_unique<layout::StackRing>();
    StackReader reader{*shared};

    void write(std::size_t frames) {
        const std::vector<void*> stack(frames, address(frames));
        writeStack(*shared, kProcess, stack);
    }
};

} // namespace

class TestStackRing : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead() {
        Ring ring;
        const std::vector<void*> stack{address(3), address(2), address(1)};
        writeStack(*ring.shared, kProcess, stack);
        const auto entries = ring.reader.take();
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries[0].process, kProcess);
        QCOMPARE(entries[0].addresses, (std::vector<std::uint64_t>{3, 2, 1}));
        QVERIFY(ring.reader.take().empty());
    }

    void itGoesRoundForEver() {
        Ring ring;
        std::size_t read = 0;
        for (std::size_t i = 0; i < 3 * layout::kStackWords; ++i) {
            ring.write(1 + i % 7);
            for (const StackEntry& entry : ring.reader.take()) {
                QCOMPARE(entry.addresses.size(), 1 + i % 7);
                QCOMPARE(entry.addresses.back(), std::uint64_t{1 + i % 7});
                ++read;
            }
        }
        QCOMPARE(read, std::size_t{3 * layout::kStackWords});
        QCOMPARE(ring.reader.dropped(), std::uint64_t{0});
    }

    void aFullRingCountsWhatItDrops() {
        Ring ring;
        const std::size_t fit = layout::kStackWords / 8;
        for (std::size_t i = 0; i < fit + 5; ++i)
            ring.write(7);
        QCOMPARE(ring.reader.take().size(), fit);
        QCOMPARE(ring.reader.dropped(), std::uint64_t{5});
        ring.write(7);
        QCOMPARE(ring.reader.take().size(), std::size_t{1});
    }

    void tooDeepAStackKeepsItsInnermost() {
        Ring ring;
        std::vector<void*> stack;
        for (std::uintptr_t i = 0; i < layout::kMostFrames + 10; ++i)
            stack.push_back(address(i));
        writeStack(*ring.shared, kProcess, stack);
        const auto entries = ring.reader.take();
        QCOMPARE(entries[0].addresses.size(), layout::kMostFrames);
        QCOMPARE(entries[0].addresses.front(), std::uint64_t{0});
    }

    /// As of a writer that was killed before its commit.
    void anEntryWithoutItsCommitIsNone() {
        Ring ring;
        ring.shared->words[0] = std::uint64_t{kProcess} << 32U | 2;
        QVERIFY(ring.reader.take().empty());
        ring.write(2);
        QCOMPARE(ring.reader.take().size(), std::size_t{1});
    }

    void nonsenseIsSkippedAndCounted_data() {
        QTest::addColumn<quint64>("written");
        QTest::addColumn<quint64>("head");
        QTest::newRow("more frames than there may be") << quint64{500} << quint64{layout::kMostFrames + 1};
        QTest::newRow("more frames than were written") << quint64{2} << quint64{5};
        QTest::newRow("more words than the ring has") << quint64{layout::kStackWords + 1} << quint64{1};
    }
    void nonsenseIsSkippedAndCounted() {
        QFETCH(quint64, written);
        QFETCH(quint64, head);
        Ring ring;
        ring.shared->words[0] = head;
        ring.shared->written = written;
        ring.reader.take();
        QCOMPARE(ring.reader.dropped(), std::uint64_t{1});
        ring.write(3);
        QCOMPARE(ring.reader.take().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestStackRing)
#include "tst_stack_ring.moc"
