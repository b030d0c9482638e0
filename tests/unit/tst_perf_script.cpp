// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/perf_script.h"

#include <QTest>

using namespace manyhands;

namespace {

std::string foldedFrom(const std::string& text) {
    PerfScript script("manyhands-forks");
    script.feed(text);
    return foldedText(script.stacks().folded());
}

std::string sampleOf(const std::string& function) {
    return "prog 7 \n\t            1147 " + function + " (/tmp/prog)\n\n";
}

} // namespace

class TestPerfScript : public QObject {
    Q_OBJECT
private slots:
    void linesBecomeStacks_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("folded");
        QTest::newRow("nothing") << std::string() << std::string();
        QTest::newRow("the program first, then the outermost")
            << std::string("two 13435 \n\t            1191 light (/tmp/two)\n\t           2724a main (/tmp/two)\n\n")
            << std::string("two;main;light 1\n");
        QTest::newRow("equal ones are counted")
            << sampleOf("work") + sampleOf("work") + sampleOf("rest") << std::string("prog;rest 1\nprog;work 2\n");
        QTest::newRow("a program with blanks in its name")
            << std::string("Web Content 12 \n\t 10 f (/x)\n\n") << std::string("Web Content;f 1\n");
        QTest::newRow("a padded name") << std::string("             two    12\n\t 10 f (/x)\n\n")
                                       << std::string("two;f 1\n");
        QTest::newRow("C++ with parameters, templates and blanks")
            << sampleOf("std::map<int, std::string, std::less<int> >::find(int const&) const")
            << std::string("prog;std::map<int, std::string, std::less<int> >::find 1\n");
        QTest::newRow("an anonymous namespace")
            << sampleOf("(anonymous namespace)::work(char*)") << std::string("prog;work 1\n");
        QTest::newRow("a part that the compiler made") << sampleOf("work.constprop.0") << std::string("prog;work 1\n");
        QTest::newRow("a file with parentheses")
            << std::string("p 1 \n\t 10 f (/tmp/a (1)/b (2))\n\n") << std::string("p;f 1\n");
        QTest::newRow("no function, but a file")
            << std::string("p 1 \n\t 10 [unknown] (/usr/lib/libc.so.6)\n\n") << std::string("p;[libc.so.6] 1\n");
        QTest::newRow("not even a file") << std::string("p 1 \n\t 10 [unknown] ([unknown])\n\n")
                                         << std::string("p;[unknown] 1\n");
        QTest::newRow("no file named") << std::string("p 1 \n\t 10 [unknown]\n\n") << std::string("p;[unknown] 1\n");
        QTest::newRow("a sample without frames") << std::string("p 1 \n\n") << std::string("p;[unknown] 1\n");
        QTest::newRow("odd lines are passed over")
            << std::string("Warning: something\n\nnonsense\np 1 \n\t zz f (/x)\n\t 10 f (/x)\n\n\n\n")
            << std::string("p;f 1\n");
        QTest::newRow("a cut line is not counted")
            << sampleOf("work") + "prog 7 \n\t            11" << std::string("prog;work 1\n");
        QTest::newRow("a sample without its end is not counted")
            << std::string("p 1 \n\t 10 f (/x)\n") << std::string();
        QTest::newRow("names that a terminal would obey")
            << std::string("a\x1b[31m 1 \n\t 10 f\xff\xc3\xa9 (/x)\n\n") << std::string("a?[31m;f?\xc3\xa9 1\n");
        QTest::newRow("the workers themselves")
            << std::string("manyhands-forks 9 \n\t 10 fork (/x)\n\n") << std::string();
    }
    void linesBecomeStacks() {
        QFETCH(std::string, text);
        QFETCH(std::string, folded);
        QCOMPARE(foldedFrom(text), folded);
    }

    void partsMayBeCutAnywhere() {
        const std::string text = sampleOf("one(int)") + sampleOf("two") + sampleOf("one(int)");
        PerfScript script;
        for (const char letter : text)
            script.feed({&letter, 1});
        QCOMPARE(foldedText(script.stacks().folded()), std::string("prog;one 2\nprog;two 1\n"));
        QCOMPARE(script.samples(), std::uint64_t{3});
        QCOMPARE(script.strangeLines(), std::uint64_t{0});
    }

    void lostSamplesAreCounted() {
        PerfScript script;
        script.feed("prog 7 PERF_RECORD_LOST lost 12\n" + sampleOf("work") + "prog 7 PERF_RECORD_LOST lost 3\n");
        QCOMPARE(script.dropped(), std::uint64_t{15});
        QCOMPARE(script.samples(), std::uint64_t{1});
    }

    void rubbishTakesNoMemory() {
        PerfScript script;
        const std::string block(1U << 20U, 'x');
        for (int i = 0; i < 64; ++i)
            script.feed(block); // one line
        script.feed("\n");
        QCOMPARE(script.samples(), std::uint64_t{0});
        QCOMPARE(script.strangeLines(), std::uint64_t{1});
    }

    void stacksAreBounded() {
        PerfScript script;
        for (std::size_t i = 0; i < PerfScript::kMostStacks + 5; ++i)
            script.feed(sampleOf('f' + std::to_string(i)));
        script.feed(sampleOf("f0")); // is known, so it still counts
        QCOMPARE(script.stacks().size(), PerfScript::kMostStacks);
        QCOMPARE(script.samples(), std::uint64_t{PerfScript::kMostStacks + 1});
        QCOMPARE(script.dropped(), std::uint64_t{5});
    }

    void aDeepStackKeepsItsInnermost() {
        PerfScript script;
        std::string text = "p 1 \n";
        for (std::size_t i = 0; i < PerfScript::kMostFrames + 50; ++i)
            text += "\t 10 f" + std::to_string(i) + " (/x)\n";
        script.feed(text + '\n');
        const auto stacks = script.stacks().folded();
        QCOMPARE(stacks.front().frames.size(), PerfScript::kMostFrames + 1);
        QCOMPARE(stacks.front().frames.back(), std::string("f0"));
    }
};

QTEST_GUILESS_MAIN(TestPerfScript)
#include "tst_perf_script.moc"
