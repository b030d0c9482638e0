// SPDX-License-Identifier: GPL-3.0-or-later
// Who outlives a program that is killed, and that nothing outlives the looking.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

#include <sys/wait.h>
#include <unistd.h>

#include "core/monitor/process_sampler.h"
#include "core/session/orphan_trial.h"
#include "tests/support/programs.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

using Words = std::vector<std::string>;

const auto kNever = [] { return false; };
const Words kPlainWorkers{"sh", "-c", "sleep 30 & sleep 30 & wait"};
/// How far the clock of the trial and the moment at which a process is seen may be apart on a busy machine.
constexpr double kGoneWithinS = 1;

long countGone(const OrphanTrial& trial) {
    return std::ranges::count_if(trial.goneS, [](double time) { return !std::isnan(time); });
}

/// A script whose workers write down who they are, which is how a test finds them when they have lost their parent.
class Noted {
public:
    Words script(const std::string& then) const {
        const std::string sleeper = "echo $$ >> " + path() + "; exec sleep 30";
        const std::string worker = "setsid sh -c '" + sleeper + "' & "; // out of the group that a kill may reach
        return {"sh", "-c", worker + worker + then};
    }
    std::vector<int> pids() const {
        std::ifstream file(path());
        return {std::istream_iterator<int>(file), {}};
    }
    /// All of them were there, and none is now.
    bool areGone(std::size_t workers) const {
        const std::vector<int> all = pids();
        return all.size() == workers && std::ranges::all_of(all, isGone);
    }

private:
    std::string path() const { return m_folder.filePath("pids").toStdString(); }
    QTemporaryDir m_folder;
};

} // namespace

class TestOrphanTrial : public QObject {
    Q_OBJECT

private slots:
    void cleanup() {
        QVERIFY2(childrenOf(static_cast<int>(::getpid())).empty(), "a process is left");
        QVERIFY2(::waitpid(-1, nullptr, WNOHANG) < 0, "a child was not reaped");
    }

    void plainWorkersStay() {
        const auto trial = tryKillingParent(kPlainWorkers, 2, kNever, {0.1, 0.2});
        QVERIFY2(trial, trial ? "" : trial.error().sentence().c_str());
        QCOMPARE(trial->goneS.size(), 2U);
        QCOMPARE(countGone(*trial), 0);
        QVERIFY(trial->killedS >= 0.1);
    }

    void workersOfThePoolGo() {
        const auto trial = tryKillingParent({MANYHANDS_BIN_DIR "/manyhands", "run", "--no-save", "--workload", "sleep",
                                             "--set", "seconds=30", "--tasks", "2", "-j", "2"},
                                            2, kNever);
        QVERIFY2(trial, trial ? "" : trial.error().sentence().c_str());
        QCOMPARE(trial->goneS.size(), 2U);
        QCOMPARE(countGone(*trial), 2);
        for (const double goneS : trial->goneS)
            QVERIFY(goneS >= trial->killedS && goneS < trial->killedS + kGoneWithinS);
    }

    void nothingIsLeft() {
        const Noted noted;
        QVERIFY(tryKillingParent(noted.script("wait"), 2, kNever, {0.3, 0.1}).has_value());
        QVERIFY(noted.areGone(2));
    }

    void nothingIsLeftAfterACancel() {
        const Noted noted;
        const auto trial =
            tryKillingParent(noted.script("wait"), 2, [&] { return noted.pids().size() == 2; }, {30, 30});
        QVERIFY(!trial);
        QCOMPARE(trial.error().why, std::string("it was cancelled"));
        QVERIFY(noted.areGone(2));
    }

    /// Cancelled when its parent is dead, which makes it nobody's child.
    void nothingIsLeftAfterALateCancel() {
        const Noted noted;
        const auto parentIsDead = [&] {
            const std::vector<int> children = childrenOf(static_cast<int>(::getpid()));
            return noted.pids().size() == 2 && std::ranges::all_of(children, isGone);
        };
        QVERIFY(!tryKillingParent(noted.script("wait"), 2, parentIsDead, {0.1, 30}));
        QVERIFY(noted.areGone(2));
    }

    void aProgramThatEndsEarlyIsTold() {
        const Noted noted;
        const auto trial = tryKillingParent(noted.script("sleep 0.3; exit 3"), 3, kNever);
        QVERIFY(!trial);
        QCOMPARE(trial.error().why, std::string("exit code 3"));
        QVERIFY(!trial.error().remedy.empty());
        QVERIFY(noted.areGone(2));
    }

    void aProgramThatIsNotThereIsTold_data() {
        QTest::addColumn<QString>("program");
        QTest::newRow("a name") << "no-such-program-anywhere";
        QTest::newRow("a path") << "/no/such/program";
    }
    void aProgramThatIsNotThereIsTold() {
        QFETCH(QString, program);
        const auto trial = tryKillingParent({program.toStdString()}, 1, kNever);
        QVERIFY(!trial);
        QVERIFY(trial.error().sentence().find(program.toStdString()) != std::string::npos);
        QCOMPARE(trial.error().why, std::string("it was not found, or may not be run"));
    }
};

QTEST_GUILESS_MAIN(TestOrphanTrial)
#include "tst_orphan_trial.moc"
