// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/codec.h"

using namespace manyhands;

namespace {

struct Point {
    int x;
    double y;
    bool operator==(const Point&) const = default;
};
struct Name {
    std::string text;
    bool operator==(const Name&) const = default;
};
struct Stranger {
    std::string text;
};
/// Could be copied, but says itself how it travels.
struct Celsius {
    double degrees;
    bool operator==(const Celsius&) const = default;
};

} // namespace

template <>
struct manyhands::Codec<Name> {
    static constexpr std::size_t kLeast = Codec<std::string>::kLeast;
    static void encode(const Name& value, std::string& out) { Codec<std::string>::encode(value.text, out); }
    static Name decode(ByteReader& in) { return {Codec<std::string>::decode(in)}; }
};

template <>
struct manyhands::Codec<Celsius> {
    static constexpr std::size_t kLeast = 1;
    static void encode(const Celsius& value, std::string& out) {
        Codec<std::string>::encode(std::to_string(value.degrees), out);
    }
    static Celsius decode(ByteReader& in) { return {std::stod(Codec<std::string>::decode(in))}; }
};

static_assert(Travels<Celsius> && !TravelsAsBytes<Celsius> && !TravelsAsBytes<std::array<Celsius, 2>>);
static_assert(Travels<int> && Travels<Point> && Travels<std::string> && Travels<Name>);
static_assert(Travels<std::vector<std::string>> && Travels<std::vector<std::vector<bool>>>);
static_assert(Travels<std::tuple<>> && Travels<std::pair<int, std::optional<Name>>>);
static_assert(!Travels<int*> && !Travels<Stranger> && !Travels<std::vector<Stranger>> && !Travels<std::array<int*, 2>>);
static_assert(TravelsAsBytes<std::array<char, 9>> && !TravelsAsBytes<std::array<bool, 2>>);
static_assert(!Travels<std::string_view> && !Travels<std::tuple<int, Stranger>> && !Travels<int (*)(int)>);

class TestCodec : public QObject {
    Q_OBJECT

    template <class T>
    static void compareBack(const T& value) {
        const std::string bytes = encoded(value);
        QVERIFY(decoded<T>(bytes) == value);
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY_EXCEPTION_THROWN(decoded<T>(bytes.substr(0, length)), EncodingError);
        QVERIFY_EXCEPTION_THROWN(decoded<T>(bytes + 'x'), EncodingError);
    }

private slots:
    void everyKindComesBackAndAShortOneIsRefused() {
        compareBack(42);
        compareBack(true);
        compareBack(Point{1, 2.5});
        compareBack(std::string("a\0b", 3));
        compareBack(Name{"x"});
        compareBack(Celsius{21.5});
        compareBack(std::vector<Celsius>{{1}, {-2}});
        compareBack(std::array<Celsius, 2>{{{3}, {4}}});
        QVERIFY(encoded(Celsius{21.5}).ends_with("21.500000"));
        compareBack(std::vector<int>{1, 2, 3});
        compareBack(std::vector<bool>{true, false, true});
        compareBack(std::vector<std::string>{"", "b"});
        compareBack(std::vector<int>{});
        compareBack(std::array<std::string, 2>{"one", "two"});
        compareBack(std::array<char, 3>{1, 2, 3});
        compareBack(std::array<bool, 2>{true, false});
        compareBack(std::optional<std::string>("x"));
        compareBack(std::optional<int>());
        compareBack(std::pair(1, std::string("p")));
        compareBack(std::tuple(1, std::string("t"), std::vector<Name>{{"n"}}));
    }
    void aCountThatCannotBeTrueIsRefusedBeforeMemoryIsTaken() {
        const std::string huge = encoded(std::uint64_t{1} << 39U);
        QVERIFY_EXCEPTION_THROWN(decoded<std::string>(huge), EncodingError);
        QVERIFY_EXCEPTION_THROWN(decoded<std::vector<int>>(huge), EncodingError);
        QVERIFY_EXCEPTION_THROWN(decoded<std::vector<std::string>>(huge), EncodingError);
        QVERIFY_EXCEPTION_THROWN(decoded<std::vector<int>>(encoded(~std::uint64_t{0})), EncodingError);
    }
    void anErrorTellsWhatHappenedAndWhatToDo() {
        QCOMPARE(std::string(WorkerLost(7, 9, 3).what()),
                 std::string("The process 7 ended while it worked on task 3: it was ended by SIGKILL."));
        QCOMPARE(std::string(Timeout("There was no item").what()),
                 std::string("There was no item: the time that was given is over. Wait longer, or look first."));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
