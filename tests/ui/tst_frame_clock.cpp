// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/frame_clock.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/ui/watched_main.h"

using namespace manyhands;

namespace {
constexpr std::int64_t kMs = 1'000'000;
}

class TestFrameClock : public QObject {
    Q_OBJECT
private slots:
    void init() { m_now = 0; }
    void restsUntilSomethingIsDirty();
    void drawsOncePerChange();
    void whatComesAtItsPaceIsDrawnAsItComes();
    void ratesFollowThePace();
    void interactionIsSmoothAndWearsOff();
    void hiddenNeverDraws();
    void slowFramesHalveTheRate();
    void theTimerBeats();

private:
    FrameClock::TimeSource clock() {
        return [this] { return m_now; };
    }
    std::int64_t m_now = 0;
};

void TestFrameClock::restsUntilSomethingIsDirty() {
    FrameClock frames(clock(), clock(), nullptr);
    QSignalSpy ticks(&frames, &FrameClock::ticked);
    QVERIFY(!frames.isBeating());
    frames.beat();
    QCOMPARE(ticks.count(), 0);
    frames.markDirty();
    QVERIFY(frames.isBeating());
}

void TestFrameClock::drawsOncePerChange() {
    FrameClock frames(clock(), clock(), nullptr);
    QSignalSpy ticks(&frames, &FrameClock::ticked);
    frames.markDirty();
    frames.markDirty();
    frames.beat();
    frames.beat();
    QCOMPARE(ticks.count(), 1);
    QVERIFY(!frames.isBeating());
}

void TestFrameClock::whatComesAtItsPaceIsDrawnAsItComes() {
    FrameClock frames(clock(), clock(), nullptr);
    frames.markDirty();
    QCOMPARE(frames.waitMs(), 0);
    frames.beat();
    QCOMPARE(frames.waitMs(), -1);
    m_now = 99 * kMs; // a little early
    frames.markDirty();
    QCOMPARE(frames.waitMs(), 1);
    m_now = 100 * kMs;
    frames.beat();
    m_now = 203 * kMs; // a little late
    frames.markDirty();
    QCOMPARE(frames.waitMs(), 0);
    frames.beat();
    m_now = 213 * kMs; // as nobody would see it
    frames.markDirty();
    QCOMPARE(frames.waitMs(), 90);
}

void TestFrameClock::ratesFollowThePace() {
    FrameClock frames(clock(), clock(), nullptr);
    QCOMPARE(frames.rate(), 10);
    frames.setPace(FrameClock::Pace::Smooth);
    QCOMPARE(frames.rate(), 30);
    frames.setPace(FrameClock::Pace::Tuning);
    QCOMPARE(frames.rate(), 4);
    frames.setPace(FrameClock::Pace::Measuring);
    frames.setRates({4, 30, 4, 60});
    QCOMPARE(frames.rate(), 4);
}

void TestFrameClock::interactionIsSmoothAndWearsOff() {
    FrameClock frames(clock(), clock(), nullptr);
    frames.noteInteraction();
    QCOMPARE(frames.rate(), 60);
    m_now = 499 * kMs;
    QCOMPARE(frames.rate(), 60);
    m_now = 500 * kMs;
    QCOMPARE(frames.rate(), 10);
    frames.beat();
    QVERIFY(!frames.isBeating());
}

void TestFrameClock::hiddenNeverDraws() {
    FrameClock frames(clock(), clock(), nullptr);
    QSignalSpy ticks(&frames, &FrameClock::ticked);
    frames.setVisible(false);
    frames.markDirty();
    QCOMPARE(frames.rate(), 0);
    QVERIFY(!frames.isBeating());
    frames.beat();
    QCOMPARE(ticks.count(), 0);
    frames.setVisible(true);
    QVERIFY(frames.isBeating());
    frames.beat();
    QCOMPARE(ticks.count(), 1);
}

void TestFrameClock::slowFramesHalveTheRate() {
    FrameClock frames(clock(), clock(), nullptr);
    std::int64_t cost = 9 * kMs;
    connect(&frames, &FrameClock::ticked, this, [&] { m_now += cost; });
    const auto draw = [&](int count) {
        for (int i = 0; i < count; ++i) {
            frames.markDirty();
            frames.beat();
        }
    };
    draw(15);
    QCOMPARE(frames.rate(), 10);
    QTest::ignoreMessage(QtInfoMsg, "Frames take more than 8 ms to draw; drawing fewer of them.");
    draw(1);
    QCOMPARE(frames.rate(), 5);
    QCOMPARE(frames.halvings(), 1);
    cost = 5 * kMs; // neither slow nor cheap enough to go back
    draw(16);
    QCOMPARE(frames.rate(), 5);
    cost = kMs;
    draw(16);
    QCOMPARE(frames.rate(), 10);
}

void TestFrameClock::theTimerBeats() {
    FrameClock frames;
    QSignalSpy ticks(&frames, &FrameClock::ticked);
    frames.markDirty();
    QVERIFY(ticks.wait());
    QTRY_VERIFY(!frames.isBeating());
}

WATCHED_TEST_MAIN(TestFrameClock)
#include "tst_frame_clock.moc"
