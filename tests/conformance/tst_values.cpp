// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestValue, _TestArray, _TestSharedCTypes.
#include <numeric>

#include <QtTest>

#include "core/ipc/event.h"
#include "core/ipc/shared_value.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

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
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
