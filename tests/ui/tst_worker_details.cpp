// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QtTest>

#include <array>
#include <cmath>
#include <memory>
#include <numeric>

#include "core/measure/stopwatch.h"
#include "core/session/run_moment.h"
#include "core/session/trace_store.h"
#include "tests/support/recorded_run.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/charts/series_chart.h"
#include "ui/run/time_split.h"
#include "ui/run/worker_details.h"
#include "ui/shared/number_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/tokens.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr quint32 kWorker = kSlowedPlace + 1;
constexpr double kRecentS = 5;
constexpr double kHeadroom = 1.08; ///< above a sparkline's top value
constexpr int kHalfLine = 1;       ///< pixels, from the line's edge to its middle

RecordedShape lifelike() {
    RecordedShape shape;
    shape.lifelike = true;
    shape.chunk = 16;
    return shape;
}

/// The parts of a worker's time, in the order in which the split names them, up to `untilS`.
std::array<double, 5> partsOf(const RecordedRun& run, double untilS, double pausedS) {
    std::array<double, 5> parts{};
    double spawned = 0, first = -1, open = -1;
    for (const RunBatchPtr& batch : run.batches) {
        if (seconds(batch->nowNs) > untilS)
            break;
        for (const WorkerEvent& event : batch->lifecycle) {
            if (event.worker != WorkerId(kWorker))
                continue;
            if (event.kind == WorkerEvent::Kind::Spawned)
                spawned = seconds(event.timeNs);
            if (event.kind == WorkerEvent::Kind::Spawned && first < 0)
                first = spawned;
            if (event.kind == WorkerEvent::Kind::Ready)
                parts[3] += seconds(event.timeNs) - spawned;
        }
        for (const TaskEvent& event : batch->tasks) {
            if (event.worker != WorkerId(kWorker))
                continue;
            open = event.kind == TaskEvent::Kind::Started ? seconds(event.startedNs) : -1;
            if (open >= 0)
                continue;
            parts[0] += seconds(event.endedNs - event.startedNs);
            parts[1] += seconds(event.claimedNs - event.askedNs);
            parts[2] += seconds(event.startedNs - event.claimedNs);
        }
    }
    parts[0] += open >= 0 ? untilS - open : 0;
    parts[4] = untilS - first - pausedS - parts[0] - parts[1] - parts[2] - parts[3];
    return parts;
}

} // namespace

/// The panel of one worker against the samples and events it was given.
class TestWorkerDetails : public QObject {
    Q_OBJECT
private slots:
    void init();
    void figuresAreThoseOfTheLastSample();
    void sparklinesFollowTheSamples_data();
    void sparklinesFollowTheSamples();
    void afterTheEndItTellsOfAllOfTheRun();
    void aPastMomentHasItsOwnSamples();
    void theSplitSumsTheWorkersEvents_data();
    void theSplitSumsTheWorkersEvents();
    void withoutSamplesNothingIsMadeUp();

private:
    /// Up to so many seconds.
    void play(const RecordedRun& run, double untilS);
    QString text(const char* name) const;
    WorkerLive sampleAt(double time) const { return recordedSample(lifelike(), kSlowedPlace, nanoseconds(time)); }
    /// Where the line is, as a share of the chart's top value; `x` 0…1.
    double lineAt(const char* chart, double x) const;

    Styled m_styled;
    TraceStore m_store;
    std::unique_ptr<WorkerDetails> m_details;
};

void TestWorkerDetails::init() {
    m_store.clear();
    m_details = std::make_unique<WorkerDetails>();
    m_details->setStore(&m_store);
    m_details->setWorker(kWorker);
    m_details->resize(280, 760);
    m_details->ensurePolished(); // not shown: the first sparkline would have the focus and a frame over its line
}

void TestWorkerDetails::play(const RecordedRun& run, double untilS) {
    for (const RunBatchPtr& batch : run.batches)
        if (seconds(batch->nowNs) <= untilS)
            m_store.append(*batch);
    m_details->refresh();
    QCoreApplication::processEvents();
}

QString TestWorkerDetails::text(const char* name) const {
    return m_details->findChild<QLabel*>(QString::fromLatin1(name))->text();
}

double TestWorkerDetails::lineAt(const char* name, double x) const {
    const QImage image = m_details->findChild<SeriesChart*>(QString::fromLatin1(name))->grab().toImage();
    const int column = qBound(0, qRound(x * image.width()), image.width() - 1);
    int y = 0;
    while (y < image.height() && image.pixelColor(column, y) == tokens().panel)
        ++y;
    return kHeadroom * (1 - (y + kHalfLine) / double(image.height()));
}

void TestWorkerDetails::figuresAreThoseOfTheLastSample() {
    play(recordedRun(lifelike()), 6.0);
    const WorkerLive last = sampleAt(6.0);
    QCOMPARE(text("workerCpu"), percentText(last.cpuShare));
    QCOMPARE(text("workerMemory"), memoryQuantity(last.pssBytes).text());
    QCOMPARE(
        text("workerOwnMemory"),
        QStringLiteral("%1 is its own; the rest is shared with the parent.").arg(memoryQuantity(last.ownBytes).text()));
    QVERIFY(last.ownBytes < last.pssBytes);
    QCOMPARE(text("workerProcess"), QStringLiteral("PID 4004 · started at 0.020 s"));
    QCOMPARE(m_details->findChild<StateChip*>()->text(), QStringLiteral("Running"));
}

void TestWorkerDetails::sparklinesFollowTheSamples_data() {
    QTest::addColumn<double>("until");
    QTest::newRow("early, half of the five seconds") << 2.5;
    QTest::newRow("in the middle of the run") << 6.0;
    QTest::newRow("just after the processor was taken away") << 7.0;
}

void TestWorkerDetails::sparklinesFollowTheSamples() {
    QFETCH(double, until);
    play(recordedRun(lifelike()), until);
    double peak = 0;
    for (double time = 0.05; time < until; time += 0.25)
        peak = std::max(peak, static_cast<double>(sampleAt(time).pssBytes));
    const double tolerance = 0.04; // a pixel and a half
    double lowest = 1;
    // in the middle of what one sample says
    for (double time = until - kRecentS + 0.125; time < until; time += 0.25) {
        const double x = 1 - (until - time) / kRecentS;
        if (time < 0) {
            QVERIFY2(lineAt("workerCpuChart", x) <= 0,
                     qPrintable(QStringLiteral("a line before the run, at %1").arg(time)));
            continue;
        }
        const WorkerLive sample = sampleAt(time);
        lowest = std::min(lowest, sample.cpuShare);
        const double cpu = lineAt("workerCpuChart", x), memory = lineAt("workerMemoryChart", x);
        QVERIFY2(
            std::abs(cpu - sample.cpuShare) <= tolerance,
            qPrintable(QStringLiteral("at %1 s: %2 is shown, %3 was sampled").arg(time).arg(cpu).arg(sample.cpuShare)));
        const double share = static_cast<double>(sample.pssBytes) / peak;
        QVERIFY2(
            std::abs(memory - share) <= tolerance,
            qPrintable(
                QStringLiteral("at %1 s: %2 of the peak is shown, %3 was sampled").arg(time).arg(memory).arg(share)));
    }
    QCOMPARE(lowest<0.6, until> 3); // else all would be one level
}

void TestWorkerDetails::afterTheEndItTellsOfAllOfTheRun() {
    const RecordedRun run = recordedRun(lifelike());
    play(run, 1e9);
    double shares = 0;
    std::uint64_t peak = 0;
    for (const RunBatchPtr& batch : run.batches) {
        shares += batch->live[kSlowedPlace].cpuShare;
        peak = std::max(peak, batch->live[kSlowedPlace].pssBytes);
    }
    QCOMPARE(text("workerCpu"),
             QStringLiteral("%1 average").arg(percentText(shares / static_cast<double>(run.batches.size()))));
    QCOMPARE(text("workerMemory"), QStringLiteral("%1 peak").arg(memoryQuantity(peak).text()));
    QVERIFY(text("workerOwnMemory").startsWith(memoryQuantity(sampleAt(m_store.now()).ownBytes).text()));
    QCOMPARE(m_details->findChild<StateChip*>()->text(), QStringLiteral("Ended"));
    // all of it: the memory grew at the begin, which the last five seconds do not show
    QVERIFY(lineAt("workerMemoryChart", 0.01) < 0.8 && lineAt("workerMemoryChart", 0.9) > 0.95);
}

void TestWorkerDetails::aPastMomentHasItsOwnSamples() {
    play(recordedRun(lifelike()), 9.0);
    const RunBatch moment = momentOf(m_store, 2.9); // while its processor was taken away
    m_details->showPast(&moment);
    QCOMPARE(text("workerCpu"), percentText(sampleAt(2.9).cpuShare));
    QVERIFY(sampleAt(2.9).cpuShare < 0.6);
    QCOMPARE(text("workerMemory"), memoryQuantity(sampleAt(2.9).pssBytes).text());
    m_details->showPast(nullptr);
    QCOMPARE(text("workerCpu"), percentText(sampleAt(9.0).cpuShare));
}

void TestWorkerDetails::theSplitSumsTheWorkersEvents_data() {
    QTest::addColumn<double>("until");
    QTest::addColumn<bool>("paused");
    QTest::newRow("while it runs") << 6.0 << false;
    QTest::newRow("after a pause") << 6.0 << true;
    QTest::newRow("in a pause") << 2.5 << true;
}

void TestWorkerDetails::theSplitSumsTheWorkersEvents() {
    QFETCH(double, until);
    QFETCH(bool, paused);
    RecordedShape shape = lifelike();
    if (paused)
        shape.pause = {1'800'000'000, 2'900'000'000};
    const RecordedRun run = recordedRun(shape);
    play(run, until);
    double pausedS = 0;
    for (const TimeSpan& pause : m_store.pauses())
        pausedS += pause.length();
    QCOMPARE(m_store.pauses().size(), std::size_t(paused ? 1 : 0));
    const std::array<double, 5> parts = partsOf(run, until, pausedS);
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0);
    QVERIFY(parts[0] / all > 0.9 && parts[1] > 0 && parts[2] > 0 && parts[3] > 0);
    const char* const names[] = {"Compute", "Queue wait", "Transfer", "Start-up and restart", "Idle"};
    QStringList expected;
    for (std::size_t i = 0; i < parts.size(); ++i)
        expected << QStringLiteral("%1 %2").arg(QLatin1String(names[i]), percentText(parts[i] / all, 1));
    QCOMPARE(m_details->findChild<TimeSplit*>()->accessibleDescription(), expected.join(QStringLiteral(", ")));
}

void TestWorkerDetails::withoutSamplesNothingIsMadeUp() {
    play(recordedRun(), 3.0);
    QCOMPARE(text("workerCpu"), unknownText());
    QCOMPARE(text("workerMemory"), unknownText());
    QVERIFY(m_details->findChild<QLabel*>(QStringLiteral("workerOwnMemory"))->isHidden());
    QVERIFY(lineAt("workerCpuChart", 0.9) <= 0);
}

WATCHED_TEST_MAIN(TestWorkerDetails)
#include "tst_worker_details.moc"
