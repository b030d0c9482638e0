// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"

#include <cerrno>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace manyhands;

namespace {

NewRun someRun(std::string plan = "how to do it") {
    NewRun run;
    run.title = "Square · 3 tasks";
    run.started = "2030-01-01T00:00:00Z";
    run.workers = 2;
    run.tasks = 3;
    run.head = "{}";
    run.plan = std::move(plan);
    return run;
}

/// A folder with a store that holds one unfinished run of two blocks, and is closed.
class StoreStage {
public:
    StoreStage() {
        auto store = open();
        if (!store)
            return;
        const auto key = store->begin(someRun());
        m_made = key && store->append(*key, std::string(5000, 'a'), {1, 0, 0.5}) &&
                 store->append(*key, "the second block", {2, 1, 0.75});
    }
    bool isMade() const { return m_made; }
    QString path() const { return m_folder.filePath("manyhands/runs.db"); }
    Result<RunStore> open(RunStore::Purpose purpose = RunStore::Purpose::Write) const {
        return RunStore::open(path().toStdString(), purpose);
    }
    QByteArray bytes() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replace(const QByteArray& bytes) const {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
    }
    QStringList files() const { return QDir(m_folder.filePath("manyhands")).entryList(QDir::Files, QDir::Name); }

private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

template <class T>
QByteArray why(const Result<T>& result) {
    return result ? QByteArray("no error") : QByteArray::fromStdString(result.error().sentence());
}

/// The number of a process that has been and is no more.
int goneProcess() {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

/// Processes that all want to take over run 1 once each of them has looked at it.
class Takers {
public:
    Takers(const StoreStage& stage, int count) {
        int looked[2], go[2];
        if (::pipe(looked) != 0 || ::pipe(go) != 0)
            return;
        std::vector<pid_t> children;
        for (int i = 0; i < count; ++i) {
            children.push_back(::fork());
            if (children.back() == 0) {
                ::close(go[1]);
                ::_exit(takesIt(stage, looked[1], go[0]) ? 0 : 1);
            }
        }
        char byte = 0;
        for (int i = 0; i < count; ++i)
            if (::read(looked[0], &byte, 1) != 1)
                break;
        ::close(go[1]);
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            m_gotIt += WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 1 : 0;
        }
        for (const int fd : {looked[0], looked[1], go[0]})
            ::close(fd);
    }
    int gotIt() const { return m_gotIt; }

private:
    static bool takesIt(const StoreStage& stage, int looked, int go) {
        auto store = stage.open();
        if (!store)
            return false;
        const auto seen = store->find(1);
        char byte = 0;
        if (::write(looked, "x", 1) != 1 || ::read(go, &byte, 1) != 0) // its end: all have looked
            return false;
        return seen && store->claim(*seen);
    }

    int m_gotIt = 0;
};

} // namespace

class RunStoreTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasSavedComesBack() {
        const StoreStage stage;
        QVERIFY(stage.isMade());
        auto store = stage.open();
        QVERIFY2(store, why(store));
        QVERIFY(store->notice().empty());
        const auto run = store->find(1);
        QVERIFY2(run, why(run));
        QCOMPARE(run->title, std::string("Square · 3 tasks"));
        QCOMPARE(run->state, std::string("running")); // this process has begun it
        QCOMPARE(run->standing.done, 2U);
        QCOMPARE(run->standing.failures, 1U);
        QCOMPARE(run->standing.wallS, 0.75);
        QCOMPARE(store->countBlocks(1).value_or(-1), 2);
        QCOMPARE(store->block(1, 0).value_or(""), std::string(5000, 'a'));
        QCOMPARE(store->whole(1, RunStore::Kind::Plan).value_or(""), std::string("how to do it"));
        QVERIFY(store->check());
    }

    void longPlansComeBack() {
        const StoreStage stage;
        auto store = stage.open();
        std::string plan;
        while (plan.size() < 3'500'000)
            plan += std::to_string(plan.size()) + '\0';
        const auto key = store->begin(someRun(plan));
        QVERIFY2(key, why(key));
        QVERIFY(store->whole(key->run, RunStore::Kind::Plan).value_or("") == plan);
    }

    void endedRunsKeepTheirNewHead() {
        const StoreStage stage;
        auto store = stage.open();
        const auto key = store->begin(someRun());
        QVERIFY(store->finish(*key, {"finished", "2030-01-01T00:00:09Z", "the whole record", {3, 0, 9}}));
        const auto run = store->find(key->run);
        QCOMPARE(run->state, std::string("finished"));
        QCOMPARE(run->ended, std::string("2030-01-01T00:00:09Z"));
        QCOMPARE(store->whole(key->run, RunStore::Kind::Head).value_or(""), std::string("the whole record"));
    }

    void haltedRunsAreToldFromStoppedOnes() {
        const StoreStage stage;
        auto store = stage.open();
        const auto stopped = store->begin(someRun()), halted = store->begin(someRun());
        QVERIFY(store->finish(*stopped, {"stopped", "2030-01-01T00:00:09Z", "{}", {2, 1, 9}}));
        QVERIFY(store->finish(*halted, {"stopped", "2030-01-01T00:00:09Z", "{}", {3, 2, 9}, 2}));
        QVERIFY(!store->find(stopped->run)->isHalted());
        const auto run = store->find(halted->run);
        QVERIFY(run->isHalted());
        QCOMPARE(run->haltedAfter, 2U);
        QCOMPARE(run->state, std::string("stopped"));
        QCOMPARE(store->list()->front().haltedAfter, 2U);
        const auto again = store->claim(*run); // and goes on
        QVERIFY2(!again || !store->find(halted->run)->isHalted(), "it runs");
    }

    /// Before there was a column for it: looking changes nothing, writing adds it, and what was there stays.
    void filesOfOlderVersionsAreOpened() {
        const StoreStage stage;
        QVERIFY(Database::open(stage.path().toStdString(), Database::Access::ReadWrite)
                    ->execute("ALTER TABLE runs DROP COLUMN halted_after; PRAGMA wal_checkpoint(TRUNCATE)"));
        const QByteArray before = stage.bytes();
        auto looked = stage.open(RunStore::Purpose::Read);
        QVERIFY2(looked, why(looked));
        const auto seen = looked->find(1);
        QVERIFY2(seen, why(seen));
        QVERIFY(seen->standing.done == 2 && !seen->isHalted());
        QCOMPARE(looked->list()->size(), 1U);
        QVERIFY(stage.bytes() == before);
        auto store = stage.open();
        QVERIFY2(store, why(store));
        QVERIFY(store->notice().empty());
        const auto key = store->begin(someRun());
        QVERIFY(store->finish(*key, {"stopped", "2030-01-01T00:00:09Z", "{}", {3, 2, 9}, 2}));
        QVERIFY(store->find(key->run)->isHalted());
        QCOMPARE(looked->find(1)->standing.done, 2U);
        QVERIFY2(looked->find(key->run)->isHalted(), "who has looked before sees it too");
    }

    /// They name the columns that they know, and take a file for newer by its number alone.
    void olderVersionsGoOnToUseTheFile() {
        const StoreStage stage;
        auto database = Database::open(stage.path().toStdString(), Database::Access::ReadWrite);
        auto version = database->prepare("PRAGMA user_version");
        QVERIFY(version->step().value_or(false));
        QCOMPARE(version->integer(0), 1);
        QVERIFY(database->execute(
            "INSERT INTO runs(kind, title, state, not_resumable, started, workers, tasks, owner_pid, owner_start,"
            " owner_boot, owner_space) VALUES('run','older','stopped','','2030-01-01T00:00:00Z',1,3,1,1,'','')"));
        const auto run = stage.open()->find(2);
        QVERIFY2(run, why(run));
        QCOMPARE(run->title, std::string("older"));
        QVERIFY(!run->isHalted());
    }

    void newestRunsComeFirst() {
        const StoreStage stage;
        auto store = stage.open();
        QVERIFY(store->begin(someRun()));
        const auto runs = store->list();
        QCOMPARE(runs->size(), 2U);
        QCOMPARE(runs->front().id, 2);
    }

    void deletedRunsLeaveNothing() {
        const StoreStage stage;
        auto store = stage.open();
        const auto key = store->begin(someRun());
        QVERIFY(!store->remove(key->run)); // somebody is at work on it
        QVERIFY(store->finish(*key, {"stopped", "", "", {}}));
        QVERIFY(store->remove(key->run));
        QCOMPARE(store->find(key->run).error().number, ENOENT);
        QCOMPARE(store->remove(77).error().number, ENOENT);
        QCOMPARE(store->countBlocks(key->run).value_or(-1), 0);
    }

    void nobodyElseMayLook() {
        const StoreStage stage;
        auto store = stage.open();
        QVERIFY(store->begin(someRun()));
        const auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
        const auto all = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther |
                         QFile::ExeOther;
        for (const QString& name : stage.files()) {
            const QFileInfo file(QFileInfo(stage.path()).dir(), name);
            QVERIFY2(!(file.permissions() & all) && (file.permissions() & onlyOwner) == onlyOwner, qPrintable(name));
        }
        QVERIFY(stage.files().contains("runs.db-wal"));
        const QFileInfo folder(QFileInfo(stage.path()).absolutePath());
        QVERIFY(!(folder.permissions() & all));
    }

    /// The whole defence against two writers of one run.
    void runsAreTakenOverOnlyFromTheDead() {
        const StoreStage stage;
        auto store = stage.open();
        const auto refused = store->claim(*store->find(1));
        QVERIFY(!refused);
        QVERIFY2(why(refused).contains("is at work on it"), why(refused));
        forgeOwner(stage.path(), goneProcess());
        QCOMPARE(store->find(1)->state, std::string("interrupted"));
        const auto claimed = store->claim(*store->find(1));
        QVERIFY2(claimed, why(claimed));
        QCOMPARE(claimed->session, 2);
        QCOMPARE(store->find(1)->state, std::string("running"));
        QVERIFY(!store->append({1, 1}, "of the one before", {})); // its key opens nothing any more
        QCOMPARE(store->countBlocks(1).value_or(-1), 2);
        QVERIFY(store->append(*claimed, "of the new one", {}));
    }

    /// All have seen the run as it was left, and ask at the same moment.
    void ofManyTakersOneGetsTheRun() {
        constexpr int kTakers = 6;
        const StoreStage stage;
        forgeOwner(stage.path(), goneProcess());
        const Takers takers(stage, kTakers);
        QCOMPARE(takers.gotIt(), 1);
        auto store = stage.open();
        QCOMPARE(store->find(1)->session, std::int64_t{2});
        QCOMPARE(store->find(1)->state, std::string("interrupted")); // whoever got it has ended
    }

    void whoHasLookedBeforeAnotherWorkedOnItIsRefused() {
        const StoreStage stage;
        forgeOwner(stage.path(), goneProcess());
        auto store = stage.open();
        const auto seen = store->find(1);
        QVERIFY(store->claim(*seen));
        forgeOwner(stage.path(), goneProcess());
        QVERIFY2(why(store->claim(*seen)).contains("another program has worked on it meanwhile"),
                 why(store->claim(*seen)));
        QVERIFY(store->claim(*store->find(1)));
    }

    /// Its program was killed: it is shown as interrupted, and stays what it is.
    void aTuningIsNotTakenForARun() {
        const StoreStage stage;
        auto store = stage.open();
        NewRun tuning = someRun();
        tuning.kind = "tune";
        tuning.notResumable = "its times belong together";
        const auto key = store->begin(tuning);
        QVERIFY(key);
        forgeOwner(stage.path(), goneProcess());
        const auto left = store->find(key->run);
        QCOMPARE(left->state, std::string("interrupted"));
        QVERIFY(!left->isResumable());
        QVERIFY2(why(store->claim(*left)).contains("its times belong together"), why(store->claim(*left)));
        QCOMPARE(store->find(key->run)->kind, std::string("tune"));
        QCOMPARE(store->find(key->run)->session, std::int64_t{1});
    }

    void numbersThatAreUsedAgainAreToldApart() {
        RunOwner owner = thisProcess();
        QVERIFY(mayBeAlive(owner));
        ++owner.startTicks;
        QVERIFY(!mayBeAlive(owner));
        owner = thisProcess();
        owner.boot = "another";
        QVERIFY(!mayBeAlive(owner));
        owner = thisProcess();
        owner.space = "another";
        owner.startTicks = 1;
        QVERIFY(mayBeAlive(owner)); // nobody can tell
    }

    void finishedAndUnkeptRunsAreNotResumed() {
        const StoreStage stage;
        auto store = stage.open();
        NewRun large = someRun("");
        large.notResumable = "its inputs are too large";
        const auto key = store->begin(large);
        QVERIFY(store->finish(*key, {"stopped", "", "", {1, 0, 1}}));
        QVERIFY(why(store->claim(*store->find(key->run))).contains("too large"));
        const auto whole = store->begin(someRun());
        QVERIFY(store->finish(*whole, {"finished", "", "", {3, 0, 1}}));
        QVERIFY(why(store->claim(*store->find(whole->run))).contains("all of its tasks are finished"));
    }

    /// SQLite alone does not see it.
    void flippedBitIsFound() {
        const StoreStage stage;
        QByteArray bytes = stage.bytes();
        const qsizetype place = bytes.indexOf("aaaaaaaa") + 100;
        bytes[place] = static_cast<char>(bytes[place] ^ 4);
        stage.replace(bytes);
        auto store = stage.open();
        QVERIFY2(store, why(store));
        QVERIFY(store->check());
        QCOMPARE(store->block(1, 0).error().number, EBADMSG);
        QVERIFY(store->block(1, 1));
    }

    void blockInAnothersPlaceIsFound() {
        QVERIFY(blockChecksum({1, 3, 0}, "x") != blockChecksum({1, 3, 1}, "x"));
        QVERIFY(blockChecksum({1, 3, 0}, "x") != blockChecksum({2, 3, 0}, "x"));
    }

    void damagedFilesArePutAside_data() {
        QTest::addColumn<QString>("damage");
        for (const char* damage : {"header", "half", "text", "other program", "pages"})
            QTest::newRow(damage) << damage;
    }
    void damagedFilesArePutAside() {
        QFETCH(QString, damage);
        const StoreStage stage;
        QByteArray bytes = stage.bytes();
        if (damage == "header")
            bytes.replace(0, 16, "garbage garbage ");
        else if (damage == "half")
            bytes.truncate(bytes.size() / 2);
        else if (damage == "text")
            bytes = "{\"this\": \"is JSON\"}" + QByteArray(4096, ' ');
        else if (damage == "pages")
            bytes.replace(100, 3996, QByteArray(3996, '\xff'));
        stage.replace(bytes);
        if (damage == "other program") {
            QFile::remove(stage.path());
            stage.replace({});
            QVERIFY(Database::open(stage.path().toStdString(), Database::Access::ReadWrite)
                        ->execute("CREATE TABLE theirs(x)"));
            bytes = stage.bytes();
        }
        const auto looked = stage.open(RunStore::Purpose::Read);
        QVERIFY(damage == "half" || !looked); // the first half may be whole enough to be opened
        auto store = stage.open();
        QVERIFY2(store, why(store));
        if (damage == "half" && store->notice().empty())
            QSKIP("SQLite opens this half; its blocks are found damaged one by one");
        QVERIFY2(store->notice().find("runs.db.damaged") != std::string::npos, store->notice().c_str());
        QVERIFY(store->begin(someRun()));
        QFile aside(stage.path() + ".damaged");
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QVERIFY(aside.readAll() == bytes);
    }

    void emptyFileIsTold() {
        const StoreStage stage;
        stage.replace({});
        QCOMPARE(stage.open(RunStore::Purpose::Read).error().number, ENOENT);
        auto store = stage.open();
        QVERIFY2(store, why(store));
        QVERIFY(store->notice().find("held nothing") != std::string::npos);
        QVERIFY(store->begin(someRun()));
    }

    void newerVersionsAreNotWrittenTo() {
        const StoreStage stage;
        QVERIFY(Database::open(stage.path().toStdString(), Database::Access::ReadWrite)
                    ->execute("UPDATE about SET value='9.7' WHERE key='made_by'; PRAGMA user_version=99"));
        const QByteArray before = stage.bytes();
        const auto refused = stage.open();
        QVERIFY2(why(refused).contains("it was made by version 9.7"), why(refused));
        auto looked = stage.open(RunStore::Purpose::Read);
        QVERIFY2(looked, why(looked));
        QVERIFY(looked->notice().find("9.7") != std::string::npos);
        QVERIFY(!looked->isWritable());
        QCOMPARE(looked->list()->size(), 1U);
        QVERIFY(stage.bytes() == before);
    }

    void unwritableFilesCanBeLookedAt() {
        if (::geteuid() == 0)
            QSKIP("the administrator may write to every file");
        const StoreStage stage;
        QVERIFY(QFile::setPermissions(stage.path(), QFile::ReadOwner));
        const QString folder = QFileInfo(stage.path()).absolutePath();
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        auto looked = stage.open(RunStore::Purpose::Read);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        QVERIFY2(looked, why(looked));
        QVERIFY(!looked->isWritable());
        QCOMPARE(looked->list()->size(), 1U);
    }

    void nothingSavedIsToldAsSuch() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("none/runs.db").toStdString();
        QCOMPARE(RunStore::open(path, RunStore::Purpose::Read).error().number, ENOENT);
        QVERIFY(!QFileInfo::exists(folder.filePath("none")));
    }

    void placeOfTheFile_data() {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("data folder") << QByteArray("/d") << QByteArray("/h") << QByteArray("/d/manyhands/runs.db");
        QTest::newRow("home") << QByteArray() << QByteArray("/h") << QByteArray("/h/.local/share/manyhands/runs.db");
        QTest::newRow("relative data folder")
            << QByteArray("d") << QByteArray("/h") << QByteArray("/h/.local/share/manyhands/runs.db");
        QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray();
    }
    void placeOfTheFile() {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, home);
        const QByteArray dataBefore = qgetenv("XDG_DATA_HOME"), homeBefore = qgetenv("HOME");
        qputenv("XDG_DATA_HOME", data);
        qputenv("HOME", home);
        const auto path = storePath();
        dataBefore.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", dataBefore);
        qputenv("HOME", homeBefore);
        QTEST(QByteArray::fromStdString(path.value_or("")), "path");
    }

private:
    static void forgeOwner(const QString& path, int pid) {
        auto database = Database::open(path.toStdString(), Database::Access::ReadWrite);
        auto change = database->prepare("UPDATE runs SET owner_pid=?, owner_start=1");
        QVERIFY(change->bind(1, std::int64_t{pid}).run());
    }
};

QTEST_GUILESS_MAIN(RunStoreTest)
#include "tst_run_store.moc"
