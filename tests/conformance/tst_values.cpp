// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestValue, _TestArray, _TestSharedCTypes.
#include <algorithm>
#include <numeric>
#include <stdexcept>

#include <QtTest>

#include "core/ipc/event.h"
#include "core/ipc/shared_value.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

struct Point {
    int x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// A child sees the first value and leaves the second.
template <class T>
bool travels(const T& first, const T& second) {
    SharedValue<T> value(first);
    Forked child([&] {
        const bool seen = value.get() == first;
        value.set(second);
        return seen ? 0 : 1;
    });
    return child.join() == 0 && value.get() == second;
}

} // namespace

class TestValues : public QObject {
    Q_OBJECT

private slots:
    void value_testValue() {
        SharedValue<double> value(1.5);
        Forked([&] {
            value.set(2.5);
            return 0;
        }).join();
        QCOMPARE(value.get(), 2.5);
    }
    void value_testGetlock() {
        SharedValue<int> value;
        const auto add = [&] {
            for (int turn = 0; turn < 10'000; ++turn)
                value.with([](int& number) { ++number; });
            return 0;
        };
        Forked other(add);
        add();
        QCOMPARE(other.join(), 0);
        QCOMPARE(value.get(), 20'000);
    }
    void value_aDeathInsideIsTold() {
        SharedValue<int> value;
        Event inside;
        Forked doomed([&] {
            return value.with([&](int&) {
                inside.set();
                return ::pause();
            });
        });
        QVERIFY(inside.wait(30s));
        doomed.kill();
        QVERIFY(value.with([&](int&) { return value.abandoned(); }));
        QVERIFY(!value.with([&](int&) { return value.abandoned(); }));
    }
    void array_testArray() {
        SharedArray<int> array(10, 3);
        Forked([&] {
            array.with([](std::span<int> values) { std::iota(values.begin(), values.end(), 0); });
            return 0;
        }).join();
        QCOMPARE(array.size(), std::size_t{10});
        QCOMPARE(array.get(9), 9);
        QVERIFY_EXCEPTION_THROWN(array.get(10), LogicError);
        QVERIFY_EXCEPTION_THROWN(SharedArray<double>::fromHandle(::dup(array.handle())), LogicError);
        QCOMPARE(SharedArray<int>::fromHandle(::dup(array.handle())).get(9), 9);
    }
    void atomic_needsNoLock() {
        Atomic<long> number(5);
        const auto add = [&] {
            for (int turn = 0; turn < 10'000; ++turn)
                ++*number;
            return 0;
        };
        Forked other(add);
        add();
        QCOMPARE(other.join(), 0);
        QCOMPARE(number->load(), 20'005);
    }
    void value_testValueOfEachKind() {
        QVERIFY(travels<char>('a', 'b'));
        QVERIFY(travels<bool>(false, true));
        QVERIFY(travels<std::int16_t>(-232, 234));
        QVERIFY(travels<std::uint16_t>(343, 65'535));
        QVERIFY(travels<int>(-100, 200));
        QVERIFY(travels<std::int64_t>(-7, std::int64_t{1} << 60));
        QVERIFY(travels<float>(1.5F, -2.5F));
        QVERIFY(travels<double>(1.625, 3.125));
        QVERIFY(travels<Point>({1, 2.5}, {3, -0.5}));
    }
    void value_testRawvalue() {
        SharedArray<int> array(2);
        array.with([&](std::span<int>) { array.raw()[0] = 5; }); // needs no lock: it would wait for itself otherwise
        QCOMPARE(array.raw()[0], 5);
    }
    void value_anExceptionInsideUnlocksIt() {
        SharedValue<int> value(1);
        QVERIFY_EXCEPTION_THROWN(value.with([](int&) { throw std::runtime_error("no"); }), std::runtime_error);
        QCOMPARE(value.with([](int& number) { return ++number; }), 2);
        QVERIFY(!value.abandoned());
    }
    void array_testArrayFromSize() {
        SharedArray<int> array(10);
        QCOMPARE(array.size(), std::size_t{10});
        QVERIFY(std::ranges::all_of(array.raw(), [](int number) { return number == 0; }));
        array.with([](std::span<int> values) { std::iota(values.begin(), values.end(), 0); });
        array.with([](std::span<int> values) { // a slice
            const auto slice = values.subspan(2, 3);
            std::fill(slice.begin(), slice.end(), 9);
        });
        QCOMPARE(array.with([](std::span<int> values) { return std::accumulate(values.begin(), values.end(), 0); }),
                 45 - 2 - 3 - 4 + 27);
        QCOMPARE(SharedArray<int>(0).size(), std::size_t{0});
        QVERIFY_EXCEPTION_THROWN(SharedArray<int>(std::size_t{1} << 40U), LogicError);
        QVERIFY_EXCEPTION_THROWN(array.set(10, 1), LogicError);
    }
    void sharedctypes_testSharedctypes() {
        SharedArray<Point> points(3, {1, 0.5});
        Forked child([&] {
            points.with([](std::span<Point> values) {
                for (Point& point : values)
                    point = {2 * point.x, 2 * point.y};
            });
            return 0;
        });
        QCOMPARE(child.join(), 0);
        QVERIFY(points.get(2) == (Point{2, 1.0}));
        const Point copy = points.get(0);
        points.set(0, {7, 7});
        QVERIFY(copy == (Point{2, 1.0})); // a copy is one
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
