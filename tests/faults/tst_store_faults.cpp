// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown as saved is saved: the history under kills, full and failing disks, other programs and other versions.
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <set>

#include <unistd.h>

#include "core/session/saved_tasks.h"
#include "core/store/run_store.h"
#include "tests/faults/check_invariants.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

/// So long a run may take until it is where a row needs it.
constexpr int kPatienceMs = 20'000;

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList squares(int tasks) {
    return {"run", "--no-progress", "--workload", "square", "--tasks", QString::number(tasks)};
}

/// A story with ten tasks of which the first three end at once and the others once there is a file "go".
class Interrupted {
public:
    Interrupted() {
        QFile::setPermissions(story.folder(), QFile::permissions(story.folder()) | QFile::ExeOther | QFile::ReadOther);
        m_ready = write(script(), "[ $2 -le 3 ] || while [ ! -e $1/go ]; do sleep 0.01; done; echo did $2 $3\n") &&
                  write(inputs(), "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n");
        for (int i = 1; i <= 10; ++i)
            m_ready = m_ready && write(story.folder() + QString("/file%1").arg(i), "x");
        m_ready = m_ready && QTest::qWaitFor([this] { return fileClockHasGoneOn(); }, kPatienceMs);
    }
    QString script() const { return story.folder() + "/task.sh"; }
    QString inputs() const { return story.folder() + "/inputs"; }
    void begin() {
        story.begin({"run", "-j", "2", "--no-progress", "-a", inputs(), "--", "sh", script(), story.folder(), "{}",
                     story.folder() + "/file{}"});
    }
    /// True once three tasks are in the history and two are at work.
    bool isUnderWay() {
        return m_ready && QTest::qWaitFor([this] { return story.savedRun()["done"].toInt() == 3; }, kPatienceMs);
    }
    bool interrupt() {
        begin();
        const bool underWay = isUnderWay() && QTest::qWaitFor([this] { return running() == 2; }, kPatienceMs);
        story.kill();
        return underWay;
    }
    bool go() const { return write(story.folder() + "/go", ""); }
    ProgramStory story;

private:
    /// Tasks that the history knows to be at work.
    std::size_t running() const {
        auto store = RunStore::open(story.storePath().toStdString(), RunStore::Purpose::Read);
        if (!store)
            return 0;
        const auto tasks = SavedTasks::read(*store, 1);
        return tasks ? tasks->last().running.size() : 0;
    }
    /// What is changed from now on has another time than the files that are there: that clock is coarse.
    bool fileClockHasGoneOn() const {
        const QString probe = story.folder() + "/probe";
        return write(probe, "x") &&
               QFileInfo(probe).lastModified() > QFileInfo(story.folder() + "/file10").lastModified();
    }

    bool m_ready = false;
};

int marked(const QJsonObject& record) {
    int count = 0;
    for (const auto& task : record["tasks"].toArray())
        for (const auto& attempt : task.toObject()["earlier_attempts"].toArray())
            count += attempt.toObject()["message"].toString().startsWith("interrupted") ? 1 : 0;
    return count;
}

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT

private slots:
    void F32_killedRunIsShownAndResumed();
    void F40_killedAtAnyMoment();
    void F41_changesAreNotOverlooked_data();
    void F41_changesAreNotOverlooked();
    void F42_oneWriterOfARun();
    void F46_fullDiskForTheHistory();
    void F46_fullDiskHoldsTheRunAtTheBound();
    void F46_fullDiskToTheEnd();
    void F48_syncFails_data();
    void F48_syncFails();
    void F55_noPlaceForTheHistory_data();
    void F55_noPlaceForTheHistory();
    void F58_historyIsLocked();
    void F59_historyIsDamaged();
    void F60_historyOfANewerVersion();
    void F62_historyThatMayNotBeWritten();
    void S10_secretsAreNotInTheHistory();
};

void TestStoreFaults::F32_killedRunIsShownAndResumed() {
    Interrupted stage;
    QVERIFY(stage.interrupt());
    QCOMPARE(checkInvariants(stage.story), QString());
    const QJsonObject run = stage.story.savedRun();
    QCOMPARE(run["state"].toString(), QString("interrupted"));
    QCOMPARE(run["done"].toInt(), 3);
    const QJsonObject before = stage.story.exported(1);
    QCOMPARE(before["tasks"].toArray()[0].toObject()["result"].toObject()["stdout"].toString().left(6),
             QString("did 1 "));
    QVERIFY(stage.story.processesLeft().isEmpty()); // nothing goes on by itself
    QVERIFY(stage.go());
    const ProgramEnd& end = stage.story.run({"resume", "1", "--no-progress", "--json", stage.story.jsonPath()});
    QVERIFY2(end.code == 0, end.err);
    QCOMPARE(end.out.count('\n'), 7); // exactly the unfinished ones
    QCOMPARE(checkInvariants(stage.story), QString());
    const QJsonObject record = stage.story.record();
    QCOMPARE(record["id"], before["id"]);
    QCOMPARE(record["summary"].toObject()["succeeded"].toInt(), 10);
    QCOMPARE(marked(record), 2);
    QCOMPARE(record["tasks"].toArray()[3].toObject()["attempts"].toInt(), 2);
    QCOMPARE(marked(stage.story.exported(1)), 2);
    QVERIFY(record["history"].toObject()["durable"].toBool());
    const ProgramEnd& again = stage.story.run({"resume", "1"});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains("all of its tasks are finished"), again.err);
}

/// Nothing is lost, each result is there once, and at most as many tasks as workers are marked for each kill.
void TestStoreFaults::F40_killedAtAnyMoment() {
    constexpr int kRounds = 15, kTasks = 40, kWorkers = 2;
    int kills = 0, twice = 0, twiceUnmarked = 0;
    for (int round = 0; round < kRounds; ++round) {
        ProgramStory story;
        const QString log = story.folder() + "/log";
        story.begin({"run", "-j", QString::number(kWorkers), "--no-progress", "--inputs", QString("1..%1").arg(kTasks),
                     "--shell", "sleep 0.015; echo $1 >> '" + log + "'; echo $1"});
        QVERIFY(QTest::qWaitFor([&] { return story.savedRun()["done"].toInt() > 0; }, kPatienceMs));
        int killed = 0;
        for (bool finished = false; !finished && killed < 2;) {
            QTest::qWait(static_cast<int>(QRandomGenerator::global()->bounded(250)));
            finished = !story.isRunning() || (story.kill(), story.savedRun()["state"].toString() == "finished");
            if (finished)
                break;
            ++killed;
            QCOMPARE(story.savedRun()["state"].toString(), QString("interrupted"));
            story.begin({"resume", "1", "--no-progress"});
        }
        if (story.isBegun())
            QVERIFY2(story.wait().code == 0, story.end().err);
        QCOMPARE(checkInvariants(story), QString());
        const QJsonObject record = story.exported(1);
        QCOMPARE(record["state"].toString(), QString("finished"));
        QVERIFY2(marked(record) <= killed * kWorkers, QByteArray::number(marked(record)));
        const QByteArrayList done = bytesOf(log).split('\n');
        for (const auto& entry : record["tasks"].toArray()) {
            const QJsonObject task = entry.toObject();
            const QByteArray number = QByteArray::number(task["task"].toInt());
            QCOMPARE(task["state"].toString(), QString("succeeded"));
            QCOMPARE(task["result"].toObject()["stdout"].toString().toUtf8(), number + '\n');
            QVERIFY(done.count(number) >= 1);
            twice += done.count(number) > 1 ? 1 : 0;
            twiceUnmarked += done.count(number) > 1 && task["attempts"].toInt() == 1 ? 1 : 0;
        }
        kills += killed;
    }
    qInfo("%d kills, %d tasks ran to their end twice, %d of them unmarked", kills, twice, twiceUnmarked);
    QVERIFY(kills >= kRounds / 2);
    QVERIFY(twice <= kills * kWorkers);
    QVERIFY(twiceUnmarked <= kills / 2); // begun after the last block: more where the disk is slow
}

void TestStoreFaults::F41_changesAreNotOverlooked_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("refused");
    QTest::newRow("script that the tasks run") << "task.sh" << true;
    QTest::newRow("input of an unfinished task") << "file7" << true;
    QTest::newRow("input of a finished task") << "file2" << false;
    QTest::newRow("list of inputs in another order") << "inputs" << false; // it was kept
}

void TestStoreFaults::F41_changesAreNotOverlooked() {
    QFETCH(QString, file);
    QFETCH(bool, refused);
    Interrupted stage;
    QVERIFY(stage.interrupt());
    const QString path = stage.story.folder() + '/' + file;
    QVERIFY(write(path, file == "inputs" ? QByteArray("10\n9\n8\n7\n6\n5\n4\n3\n2\n1\n") : bytesOf(path) + "\n"));
    QVERIFY(stage.go());
    if (refused) {
        const ProgramEnd& end = stage.story.run({"resume", "1"});
        QCOMPARE(end.code, 2);
        QVERIFY2(end.err.contains("change of") && end.err.contains(file.toUtf8()), end.err);
        QVERIFY2(end.err.contains("--accept-changes"), end.err);
        QCOMPARE(stage.story.savedRun()["state"].toString(), QString("interrupted"));
        QCOMPARE(stage.story.run({"resume", "1", "--accept-changes"}).code, 0);
    } else {
        const ProgramEnd& end = stage.story.run({"resume", "1"});
        QVERIFY2(end.code == 0, end.err);
    }
    const QJsonArray tasks = stage.story.exported(1)["tasks"].toArray();
    for (int i = 0; i < tasks.size(); ++i) // whatever the list is now, each task has had its own input
        QCOMPARE(tasks[i].toObject()["result"].toObject()["stdout"].toString().section(' ', 1, 1),
                 QString::number(i + 1));
    QCOMPARE(checkInvariants(stage.story), QString());
}

void TestStoreFaults::F42_oneWriterOfARun() {
    Interrupted stage;
    QVERIFY(stage.interrupt());
    stage.story.begin({"resume", "1", "--no-progress"});
    QVERIFY(QTest::qWaitFor([&] { return stage.story.savedRun()["state"].toString() == "running"; }, kPatienceMs));
    ProgramEnd second;
    {
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", stage.story.dataFolder().toUtf8());
        second = runProgram(
            "timeout",
            {"-s", "KILL", "5", qEnvironmentVariable("FAULT_PROGRAM", MANYHANDS_BIN_DIR "/manyhands"), "resume", "1"});
        before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    }
    QCOMPARE(second.code, 2);
    QVERIFY2(second.err.contains("(manyhands) is at work on it"), second.err);
    QVERIFY(stage.go());
    QCOMPARE(stage.story.wait().code, 0);
    QCOMPARE(checkInvariants(stage.story), QString());
}

/// Tasks go on, and once there is room what waited is saved.
void TestStoreFaults::F46_fullDiskForTheHistory() {
    if (const QByteArray why = ProgramStory::whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    ProgramStory story;
    const ProgramEnd& end = story.runInOwnMounts(
        "cd \"$2\" && mkdir data && mount -t tmpfs -o size=400k none data && "
        "\"$1\" run -j 2 --no-progress --inputs 1..60 "
        "--shell 'head -c 20000 /dev/zero; [ $1 -lt 50 ] || sleep 0.5' > /dev/null 2> errors & "
        "cd \"$2\"; while ! grep -q 'saved yet' errors; do sleep 0.05; done; "
        "mount -o remount,size=32m none data; wait $!; code=$?; cat errors; \"$1\" export 1 > exported; exit $code");
    QVERIFY2(end.code == 0, end.out);
    QVERIFY2(end.out.contains("The disk is full") && end.out.contains("Results are saved again"), end.out);
    QVERIFY2(end.out.contains("Saved to History as run 1."), end.out);
    QVERIFY(bytesOf(story.folder() + "/exported").contains("\"succeeded\":60"));
    QCOMPARE(checkInvariants(story), QString());
}

/// What waits has a bound; at it no task is begun.
void TestStoreFaults::F46_fullDiskHoldsTheRunAtTheBound() {
    if (const QByteArray why = ProgramStory::whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    ProgramStory story;
    const ProgramEnd& end = story.runInOwnMounts(
        "cd \"$2\" && mkdir data && mount -t tmpfs -o size=400k none data && "
        "\"$1\" run -j 2 --no-progress --inputs 1..120 --shell 'head -c 1000000 /dev/zero; echo >> begun' "
        "> /dev/null 2> errors & "
        "cd \"$2\"; while ! grep -q 'Paused' errors; do sleep 0.05; done; sleep 0.5; wc -l < begun; "
        "mount -o remount,size=500m none data; wait $!; code=$?; cat errors; exit $code");
    QVERIFY2(end.code == 0, end.out);
    const int begun = end.out.split('\n').first().toInt();
    QVERIFY2(begun >= 64 && begun < 90, QByteArray::number(begun));
    QVERIFY2(end.out.contains("results wait to be saved. The disk is full"), end.out);
    QVERIFY2(end.out.contains("Saved to History as run 1."), end.out);
    QCOMPARE(checkInvariants(story), QString());
}

void TestStoreFaults::F46_fullDiskToTheEnd() {
    if (const QByteArray why = ProgramStory::whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    ProgramStory story;
    const ProgramEnd& end = story.runInOwnMounts(
        "cd \"$2\" && mkdir data && mount -t tmpfs -o size=400k none data && "
        "\"$1\" run --no-progress --inputs 1..60 --json record.json --shell 'head -c 20000 /dev/zero' > /dev/null; "
        "code=$?; umount data; exit $code");
    QCOMPARE(end.code, 0); // of the tasks, each of which succeeded
    QVERIFY2(!end.err.contains("Saved to History"), end.err);
    QVERIFY2(end.err.contains("Not all of it is in the history as run 1"), end.err);
    const QJsonObject saving = story.record()["history"].toObject();
    QVERIFY(!saving["saved"].toBool() && saving["unsaved_results"].toInt() > 0);
    QCOMPARE(checkInvariants(story), QString());
}

void TestStoreFaults::F48_syncFails_data() {
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("once, in the middle") << "6" << true << QByteArray("but not durable");
    QTest::newRow("from the middle on") << "6+" << false
                                        << QByteArray("Nothing more will be saved: The disk has failed");
    QTest::newRow("from the start on") << "1+" << false << QByteArray("Nothing will be saved: The disk has failed");
}

void TestStoreFaults::F48_syncFails() {
    QFETCH(QString, when);
    QFETCH(bool, saved);
    QFETCH(QByteArray, says);
    if (const ProgramEnd trial = runProgram("strace", {"-f", "-o", "/dev/null", "true"}); trial.code != 0)
        QSKIP("no program can be traced here: " + trial.err.trimmed());
    ProgramStory story;
    QCOMPARE(story.run(squares(1)).code, 0); // makes the file
    const ProgramEnd& end = story.run({"run", "-j", "1", "--no-progress", "--json", story.jsonPath(), "--workload",
                                       "sleep", "--set", "seconds=0.15", "--tasks", "12"},
                                      {"strace", "-f", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e",
                                       "inject=fsync,fdatasync:error=EIO:when=" + when});
    QVERIFY2(end.code == 0, end.err);
    QVERIFY2(end.err.contains(says), end.err);
    QVERIFY2(end.err.contains("did not confirm"), end.err);
    const QJsonObject saving = story.record()["history"].toObject();
    QCOMPARE(saving["saved"].toBool(), saved);
    QVERIFY(!saving["durable"].toBool());
    QVERIFY(!saving["why"].toString().isEmpty());
    if (saved)
        QVERIFY(!story.savedRun()["durable"].toBool(true));
    QCOMPARE(checkInvariants(story), QString());
}

void TestStoreFaults::F55_noPlaceForTheHistory_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("why");
    QTest::addColumn<bool>("ownMounts");
    QTest::newRow("no home") << "env -u HOME -u XDG_DATA_HOME" << QByteArray("neither HOME nor XDG_DATA_HOME") << false;
    QTest::newRow("home that is not there")
        << "env -u XDG_DATA_HOME HOME=/nonexistent/home" << QByteArray("cannot be kept in /nonexistent/home") << false;
    QTest::newRow("home on a read-only disk")
        << "env XDG_DATA_HOME=/proc" << QByteArray("cannot be kept in /proc") << false;
    QTest::newRow("read-only home") << "mount -t tmpfs -o ro none \"$2/tmp\"; env -u XDG_DATA_HOME HOME=\"$2/tmp\""
                                    << QByteArray("Read-only file system") << true;
}

void TestStoreFaults::F55_noPlaceForTheHistory() {
    QFETCH(QString, script);
    QFETCH(QByteArray, why);
    QFETCH(bool, ownMounts);
    if (const QByteArray whyNot = ProgramStory::whyNoOwnMounts(); ownMounts && !whyNot.isEmpty())
        QSKIP(whyNot.constData());
    if (::geteuid() == 0 && script.contains("/nonexistent"))
        QSKIP("the administrator may make this home");
    ProgramStory story;
    const QString run =
        " \"$1\" run --no-progress --json \"$2/record.json\" --workload sleep --set seconds=0.5 --tasks 5";
    const ProgramEnd& end = ownMounts ? story.runInOwnMounts(script + run) : story.runShell(script + run);
    QVERIFY2(end.code == 0, end.err);
    QVERIFY2(end.err.contains("Nothing will be saved: "), end.err);
    QVERIFY2(end.err.contains(why), end.err);
    QVERIFY(end.err.indexOf("Nothing will be saved") < end.err.indexOf("5 tasks: 5 succeeded"));
    const QJsonObject record = story.record();
    QCOMPARE(record["history"].toObject()["saved"].toBool(true), false);
    QCOMPARE(record["notes"].toArray().size(), 1);
    QCOMPARE(checkInvariants(story), QString());
}

/// Five seconds somebody else is waited for, which the run does not notice; then it is told who.
void TestStoreFaults::F58_historyIsLocked() {
    ProgramStory story;
    QCOMPARE(story.run(squares(1)).code, 0);
    auto other = Database::open(story.storePath().toStdString(), Database::Access::ReadWrite);
    QVERIFY(other);
    {
        auto holding = Transaction::begin(*other);
        QVERIFY(holding);
        story.begin(
            {"run", "-j", "1", "--no-progress", "--workload", "sleep", "--set", "seconds=0.7", "--tasks", "10"});
        QVERIFY(QTest::qWaitFor([&] { return story.errorsSoFar().contains("not saved yet"); }, kPatienceMs));
        QVERIFY2(story.errorsSoFar().contains("is held by process " + QByteArray::number(::getpid())),
                 story.errorsSoFar());
    }
    const ProgramEnd& end = story.wait();
    QVERIFY2(end.code == 0, end.err);
    QVERIFY2(end.err.contains("Saved to History as run 2."), end.err);
    other = Result<Database>(fail("closed"));
    QCOMPARE(checkInvariants(story), QString());
}

void TestStoreFaults::F59_historyIsDamaged() {
    ProgramStory story;
    QCOMPARE(story.run(squares(100)).code, 0);
    const QByteArray bytes = QByteArray("garbage").repeated(3000);
    QVERIFY(write(story.storePath(), bytes));
    const ProgramEnd looked = story.run({"history"});
    QCOMPARE(looked.code, 2);
    QVERIFY2(looked.err.contains("damaged"), looked.err);
    const ProgramEnd& end = story.run(squares(100));
    QVERIFY2(end.code == 0, end.err);
    QVERIFY2(end.err.contains("runs.db.damaged"), end.err);
    QVERIFY2(end.err.contains("Saved to History as run 1."), end.err);
    QVERIFY(bytesOf(story.storePath() + ".damaged") == bytes);
    QCOMPARE(checkInvariants(story), QString());
}

void TestStoreFaults::F60_historyOfANewerVersion() {
    ProgramStory story;
    QCOMPARE(story.run(squares(100)).code, 0);
    QVERIFY(Database::open(story.storePath().toStdString(), Database::Access::ReadWrite)
                ->execute("UPDATE about SET value='9.7' WHERE key='made_by'; PRAGMA user_version=99"));
    const QByteArray before = bytesOf(story.storePath());
    const ProgramEnd end = story.run(squares(100));
    QVERIFY2(end.code == 0, end.err);
    QVERIFY2(end.err.contains("Nothing will be saved: ") && end.err.contains("version 9.7"), end.err);
    const ProgramEnd& list = story.run({"history"});
    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains("100 of 100"));
    QVERIFY2(list.err.contains("version 9.7"), list.err);
    QVERIFY(bytesOf(story.storePath()) == before);
}

void TestStoreFaults::F62_historyThatMayNotBeWritten() {
    if (const QByteArray why = ProgramStory::whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    Interrupted stage;
    QVERIFY(stage.interrupt());
    QCOMPARE(stage.story.savedRun()["state"].toString(), QString("interrupted")); // and the log is in the file
    const ProgramEnd& end = stage.story.runInOwnMounts(
        "mount --bind \"$2/data\" \"$2/data\" && mount -o remount,bind,ro \"$2/data\" || exit 77; "
        "\"$1\" history && \"$1\" export 1 && \"$1\" resume 1; code=$?; umount \"$2/data\"; exit $code");
    if (end.code == 77)
        QSKIP("no read-only folder can be made here: " + end.err.trimmed());
    QVERIFY2(end.out.contains("interrupted") && end.out.contains("\"succeeded\":3"), end.err);
    QCOMPARE(end.code, 2);
    QVERIFY2(end.err.contains("may not be written to"), end.err);
    QCOMPARE(checkInvariants(stage.story), QString());
}

void TestStoreFaults::S10_secretsAreNotInTheHistory() {
    ProgramStory story;
    const ProgramEnd& end = story.runShell("API_TOKEN=canary-3141 \"$1\" run --no-progress --shell true ::: 1 2");
    QVERIFY2(end.code == 0, end.err);
    QVERIFY(!bytesOf(story.storePath()).contains("canary-3141"));
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
