// SPDX-License-Identifier: GPL-3.0-or-later
// A run that tunes itself, with real workers: the first look says what they wait for, and the pool follows it at once.
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/run_story.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr int kMost = 32, kTries = 3;
constexpr double kRed = 0.1; ///< other programs' share of the workers' time

} // namespace

Q_DECLARE_METATYPE(manyhands::RunPlan)

class TestLiveTuning : public QObject {
    Q_OBJECT
private slots:
    void thePoolJumpsByWhatItsWorkersWaitFor_data();
    void thePoolJumpsByWhatItsWorkersWaitFor();

private:
    /// What the first decision was; none where the run ended before one.
    std::optional<RecordedStretch> firstJump(const RunPlan& plan);

    double m_others = 0; ///< other programs' share of a run
};

std::optional<RecordedStretch> TestLiveTuning::firstJump(const RunPlan& plan) {
    RunStory story;
    story.session.start(plan, RunMode::Pool);
    story.session.tuneWorkers(kMost);
    if (!story.waitForEnd() || story.record->tuning.size() < 2)
        return std::nullopt;
    if (const auto& areas = story.record->areas; areas && areas->sumNs() > 0)
        m_others = std::max(m_others, static_cast<double>((*areas)[TimePart::OtherPrograms]) /
                                          static_cast<double>(areas->sumNs()));
    if (!story.says(story.record->tuning[1].reason))
        QTest::qFail("the log does not say why the pool changed", __FILE__, __LINE__);
    return story.record->tuning[1];
}

void TestLiveTuning::thePoolJumpsByWhatItsWorkersWaitFor_data() {
    QTest::addColumn<RunPlan>("plan");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    const RunPlan sleepers = builtin("sleep", {{"seconds", "0.02"}}, 200, 2);
    QTest::newRow("sleepers: four times as many") << sleepers << "compute only" << 8 << 8;
    // ⌈8 (1 - 7/8) + 0.35⌉ and what starting the programs adds
    const RunPlan queue = shell("exec flock \"$MANYHANDS_TEST_LOCK\" sleep 0.01", 250, 8);
    QTest::newRow("one lock for all: down to those who get it") << queue << "for a lock" << 1 << 4;
}

void TestLiveTuning::thePoolJumpsByWhatItsWorkersWaitFor() {
    QFETCH(RunPlan, plan);
    QFETCH(QString, reason);
    QFETCH(int, atLeast);
    QFETCH(int, atMost);
    const QTemporaryDir folder;
    qputenv("MANYHANDS_TEST_LOCK", folder.filePath("lock").toLocal8Bit());
    QString told;
    m_others = 0;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const auto jump = firstJump(plan);
        QVERIFY(jump);
        told = QStringLiteral("%1 workers: %2").arg(jump->workers).arg(QString::fromStdString(jump->reason));
        if (told.contains(reason) && jump->workers >= atLeast && jump->workers <= atMost)
            return;
    }
    if (m_others >= kRed)
        QSKIP(qPrintable(QStringLiteral("other programs took %1 % of a run: ").arg(100 * m_others, 0, 'f', 0) + told));
    QFAIL(qPrintable(told));
}

QTEST_GUILESS_MAIN(TestLiveTuning)
#include "tst_live_tuning.moc"
