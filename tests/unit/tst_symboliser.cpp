// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/symboliser.h"

#include <QTest>

#include <cstdlib>
#include <cstring>

#include <elf.h>
#include <unistd.h>

using namespace manyhands;

namespace symboliser_test {

/// Looked for in this program itself.
[[gnu::noinline]] int wellKnown(int number) {
    asm volatile("" : "+r"(number));
    return number;
}

} // namespace symboliser_test

namespace {

std::uint64_t addressOf(auto* function) {
    return reinterpret_cast<std::uintptr_t>(function);
}

} // namespace

class TestSymboliser : public QObject {
    Q_OBJECT
private slots:
    void aFunctionOfThisProgramIsNamed() {
        const AddressSpace space = AddressSpace::of(::getpid());
        if (!space.isKnown())
            QSKIP("/proc/self/maps cannot be read here");
        Symboliser symbols;
        QCOMPARE(symbols.nameOf(space, addressOf(symboliser_test::wellKnown)),
                 std::string("symboliser_test::wellKnown"));
        QCOMPARE(symbols.nameOf(space, addressOf(symboliser_test::wellKnown) + 1),
                 std::string("symboliser_test::wellKnown"));
    }

    void whatIsNowhereIsUnknown() {
        Symboliser symbols;
        QCOMPARE(symbols.nameOf(AddressSpace::of(::getpid()), 16), std::string("[unknown]"));
        QCOMPARE(symbols.nameOf(AddressSpace(), addressOf(symboliser_test::wellKnown)), std::string("[unknown]"));
    }

    void aFileWithoutSymbolsIsNamedItself() {
        Symboliser symbols;
        const AddressSpace space = AddressSpace::parse("1000-2000 r-xp 00000000 08:01 7    /etc/a folder/none.so\n"
                                                       "3000-4000 r-xp 00000000 00:00 0    [vdso]\n"
                                                       "5000-6000 r-xp 00000000 00:00 0 \n");
        QCOMPARE(symbols.nameOf(space, 0x1800), std::string("[none.so]"));
        QCOMPARE(symbols.nameOf(space, 0x3800), std::string("[vdso]"));
        QCOMPARE(symbols.nameOf(space, 0x5800), std::string("[unknown]"));
    }

    void onlyCodeIsMapped() {
        const AddressSpace space = AddressSpace::parse("1000-2000 rw-p 00000000 08:01 7 /x\n"
                                                       "2000-3000 r-xp 00005000 08:01 7 /x\nnonsense\n\n");
        QVERIFY(space.at(0x1800) == nullptr);
        QVERIFY(space.at(0x3000) == nullptr);
        QCOMPARE(space.at(0x2fff)->offset, std::uint64_t{0x5000});
    }

    void namesAreAsPersonsSayThem_data() {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("name");
        QTest::newRow("in a namespace") << "_ZN9manyhands9runPrimesERi"
                                        << "manyhands::runPrimes";
        QTest::newRow("in an unnamed one") << "_ZN1a12_GLOBAL__N_14workEv"
                                           << "a::work";
        QTest::newRow("a call operator") << "_ZN1aclEv"
                                         << "a::operator()";
        QTest::newRow("a part of a function") << "_ZN1a4workEv.cold"
                                              << "a::work";
        QTest::newRow("of C, and the mangled name of a type") << "f"
                                                              << "f";
        QTest::newRow("of C") << "main"
                              << "main";
        QTest::newRow("a part of one of C") << "sort.constprop.0"
                                            << "sort";
        QTest::newRow("a parameter in a template") << "_ZN1a4workIFvvEEEiv"
                                                   << "int a::work<void ()>";
    }
    void namesAreAsPersonsSayThem() {
        QFETCH(QString, symbol);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(plainFunctionName(symbol.toStdString())), name);
    }

    /// Whatever the bytes say, nothing outside of them is read; the sanitizers watch.
    void damagedFilesHaveNoFunctions() {
        Elf64_Ehdr header{};
        std::memcpy(header.e_ident, ELFMAG, SELFMAG);
        header.e_ident[EI_CLASS] = ELFCLASS64;
        header.e_phentsize = sizeof(Elf64_Phdr);
        header.e_shentsize = sizeof(Elf64_Shdr);
        header.e_phnum = header.e_shnum = 0xffff;
        header.e_phoff = header.e_shoff = ~std::uint64_t{0} - 8;
        const auto* const bytes = reinterpret_cast<const std::byte*>(&header);
        for (std::size_t size = 0; size <= sizeof header; ++size)
            QVERIFY(ElfSymbols::parse({bytes, size}).nameAt(0).empty());
    }
};

QTEST_GUILESS_MAIN(TestSymboliser)
#include "tst_symboliser.moc"
