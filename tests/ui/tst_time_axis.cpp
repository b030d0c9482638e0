// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_geometry.h"
#include "ui/charts/time_ticker.h"
#include "ui/charts/time_window.h"

#include <QTest>

using namespace manyhands;

class TestTimeAxis : public QObject {
    Q_OBJECT
private slots:
    void stepsAreRound_data();
    void stepsAreRound();
    void ticksNameTheirUnit_data();
    void ticksNameTheirUnit();
    void aNewRunGrowsInView();
    void zoomingOutAtTheEdgeStaysInside();
    void lanesFillTheView_data();
    void lanesFillTheView();
};

void TestTimeAxis::stepsAreRound_data() {
    QTest::addColumn<double>("range");
    QTest::addColumn<double>("step");
    QTest::newRow("half a millisecond") << 0.0005 << 0.0001;
    QTest::newRow("five seconds") << 5.0 << 1.0;
    QTest::newRow("eight seconds") << 8.0 << 2.0;
    QTest::newRow("a minute and a half") << 90.0 << 20.0;
    QTest::newRow("two and a half minutes") << 150.0 << 30.0;
    QTest::newRow("five minutes") << 300.0 << 60.0;
    QTest::newRow("half an hour") << 1800.0 << 600.0;
}

void TestTimeAxis::stepsAreRound() {
    QFETCH(double, range);
    QFETCH(double, step);
    QVERIFY2(qAbs(timeStep(range, 5) - step) < step * 1e-6, qPrintable(QString::number(timeStep(range, 5))));
}

void TestTimeAxis::ticksNameTheirUnit_data() {
    QTest::addColumn<double>("tick");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero is bare") << 0.0 << 1.0 << "0";
    QTest::newRow("seconds") << 3.0 << 1.0 << "3 s";
    QTest::newRow("half seconds") << 1.5 << 0.5 << "1.5 s";
    QTest::newRow("milliseconds") << 0.02 << 0.01 << "20 ms";
    QTest::newRow("late and fine") << 12.345 << 0.005 << "12.345 s";
    QTest::newRow("microseconds") << 0.00003 << 0.00001 << "30 µs";
    QTest::newRow("minutes") << 180.0 << 60.0 << "3 min";
}

void TestTimeAxis::ticksNameTheirUnit() {
    QFETCH(double, tick);
    QFETCH(double, step);
    QTEST(timeTickText(tick, step), "text");
}

void TestTimeAxis::aNewRunGrowsInView() {
    TimeWindow window;
    window.setPixels(800);
    for (const double now : {0.0, 0.3, 2.0, 500.0}) {
        window.setNow(now, true);
        QCOMPARE(window.lower(), 0.0);
        QVERIFY(window.upper() > now && window.upper() <= now * 1.25 + 0.1);
    }
    const double width = window.width();
    window.setNow(501, true);
    QCOMPARE(window.width(), width); // the scale stays for a while, and with it what is drawn
    window.setNow(501, false);
    QVERIFY(window.upper() > 501 && window.upper() < 507);
    window.setNow(502, true);
    window.zoom(10, 501);
    window.setNow(510, true);
    QVERIFY(window.isFollowing());
    QVERIFY(window.upper() > 510 && window.upper() < 512);
}

void TestTimeAxis::zoomingOutAtTheEdgeStaysInside() {
    TimeWindow window;
    window.setPixels(800);
    window.setNow(100, false);
    window.show(10, 20);
    QVERIFY(!window.isFollowing());
    window.zoom(0.2, 10);
    QVERIFY(window.lower() >= 0);
    window.zoom(0.001, 10);
    QCOMPARE(window.lower(), 0.0);
    QVERIFY(window.upper() <= 101.1);
    window.zoom(1e12, 50);
    QVERIFY(qAbs(window.width() - 800e-6) < 1e-9);
}

void TestTimeAxis::lanesFillTheView_data() {
    QTest::addColumn<int>("lanes");
    QTest::addColumn<bool>("fitAll");
    QTest::addColumn<int>("height");
    QTest::newRow("one worker is not huge") << 1 << false << 36;
    QTest::newRow("twelve share the view") << 12 << false << 25;
    QTest::newRow("twenty are tight rather than out of view") << 20 << false << 15;
    QTest::newRow("too many to be tight scroll") << 22 << false << 18;
    QTest::newRow("many stay readable") << 64 << false << 18;
    QTest::newRow("many fitted") << 64 << true << 4;
    QTest::newRow("very many fitted") << 256 << true << 2;
}

void TestTimeAxis::lanesFillTheView() {
    QFETCH(int, lanes);
    QFETCH(bool, fitAll);
    QTEST(LaneGeometry::heightFor(300, lanes, fitAll), "height");
    LaneGeometry geometry;
    geometry.laneCount = lanes;
    geometry.laneHeight = LaneGeometry::heightFor(300, lanes, fitAll);
    geometry.viewHeight = 300;
    geometry.scroll = geometry.highestScroll();
    for (int lane = geometry.firstVisible(); lane <= geometry.lastVisible(); ++lane)
        QCOMPARE(geometry.laneAt(geometry.laneRect(lane, 10).center().y()), lane);
    QCOMPARE(geometry.lastVisible(), lanes - 1);
}

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_time_axis.moc"
