// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/folded_stacks.h"

#include <QTest>

using namespace manyhands;

namespace {

std::vector<FoldedStack> example() {
    StackFolder folder;
    folder.add({"main", "loop", "work", "isPrime"}, 60);
    folder.add({"main", "loop", "work"}, 10);
    folder.add({"main", "loop", "isPrime"}, 7);
    folder.add({"main", "loop", "walk", "walk"}, 3);
    return folder.folded();
}

} // namespace

class TestFoldedStacks : public QObject {
    Q_OBJECT
private slots:
    void equalStacksAreOne() {
        StackFolder folder;
        for (int i = 0; i < 5; ++i)
            folder.add({"a", "b"});
        const auto folded = folder.folded();
        QCOMPARE(folded.size(), std::size_t{1});
        QCOMPARE(folded[0].samples, std::uint64_t{5});
    }

    void theTextIsWhatOtherToolsRead() {
        const std::vector<FoldedStack> stacks{{{"a", "b::c"}, 17}, {{"x;y"}, 1}};
        QCOMPARE(foldedText(stacks), std::string("a;b::c 17\nx:y 1\n"));
    }

    void theHottestComeFirst() {
        const auto hottest = hottestFunctions(example(), 2);
        QCOMPARE(hottest.size(), std::size_t{2});
        QCOMPARE(hottest[0].name, std::string("isPrime"));
        QCOMPARE(hottest[0].self, std::uint64_t{67});
        QCOMPARE(hottest[1].name, std::string("work"));
        QCOMPARE(hottest[1].whole, std::uint64_t{70});
    }

    void aRecursionCountsOnce() {
        for (const FunctionShare& function : hottestFunctions(example(), 10))
            if (function.name == "walk")
                QCOMPARE(function.whole, std::uint64_t{3});
    }

    void theTreeBeginsWhereStacksPart() {
        const FlameNode root = flameTree(example());
        QCOMPARE(root.samples, std::uint64_t{80});
        QCOMPARE(root.calls.size(), std::size_t{3});
        std::uint64_t below = 0;
        for (const FlameNode& call : root.calls)
            below += call.samples;
        QCOMPARE(below, std::uint64_t{80});
    }

    void oneStackKeepsItsInnermost() {
        const FlameNode root = flameTree({{{"main", "work"}, 4}});
        QCOMPARE(root.calls.size(), std::size_t{1});
        QCOMPARE(root.calls[0].name, std::string("work"));
    }

    void nothingMakesAnEmptyTree() { QCOMPARE(flameTree({}).samples, std::uint64_t{0}); }
};

QTEST_GUILESS_MAIN(TestFoldedStacks)
#include "tst_folded_stacks.moc"
