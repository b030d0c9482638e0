// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include "core/pool/restart_budget.h"
#include "core/process/containment.h"

using namespace manyhands;

namespace {

void writeFile(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestContainment : public QObject {
    Q_OBJECT

private slots:
    void probeTellsWhatThereIs_data();
    void probeTellsWhatThereIs();
    void groupEndsEverythingInIt();
    void forsakenGroupsAreRemoved();
    void budgetIsSpentByDeathsWithoutProgress();
    void budgetForgetsOldDeaths();
};

void TestContainment::probeTellsWhatThereIs_data() {
    QTest::addColumn<QByteArray>("mounts"); // DIR stands for the made-up hierarchy
    QTest::addColumn<QByteArray>("membership");
    QTest::addColumn<bool>("delegated");
    QTest::addColumn<QString>("why");
    const QByteArray mounted = "tmpfs /tmp tmpfs rw 0 0\ncgroup2 DIR cgroup2 rw 0 0\n";
    QTest::newRow("no version 2") << QByteArray("cgroup DIR cgroup rw 0 0\n") << QByteArray("4:memory:/\n") << true
                                  << "not mounted";
    QTest::newRow("not in a group of it") << mounted << QByteArray("4:memory:/a\n") << true << "not mounted";
    QTest::newRow("not delegated") << mounted << QByteArray("0::/user\n") << false << "not delegated";
    // a folder that is no control group gets no cgroup.kill when a group is made in it
    QTest::newRow("kernel without kill") << mounted << QByteArray("4:memory:/a\n0::/user\n") << true << "cgroup.kill";
}

void TestContainment::probeTellsWhatThereIs() {
    QFETCH(QByteArray, mounts);
    QFETCH(QByteArray, membership);
    QFETCH(bool, delegated);
    QFETCH(QString, why);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("user"));
    writeFile(folder.filePath("mounts"), mounts.replace("DIR", folder.path().toUtf8()));
    writeFile(folder.filePath("membership"), membership);
    if (delegated)
        writeFile(folder.filePath("user/cgroup.procs"), "");
    const ContainmentChoice choice =
        probeContainment({folder.filePath("mounts").toStdString(), folder.filePath("membership").toStdString()});
    QCOMPARE(choice.level, Containment::Subreapers);
    QVERIFY2(choice.whyNoCgroup.find(why.toStdString()) != std::string::npos, choice.whyNoCgroup.c_str());
    QVERIFY(choice.cgroupParent.empty());
    QVERIFY(QDir(folder.filePath("user")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

void TestContainment::groupEndsEverythingInIt() {
    const ContainmentChoice choice = probeContainment();
    if (choice.level < Containment::Cgroup)
        QSKIP(choice.whyNoCgroup.c_str());
    auto group = RunCgroup::create(choice.cgroupParent);
    QVERIFY(group);
    const std::string folder = group->folder();
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        for (;;)
            ::pause();
    }
    QVERIFY(group->adopt(child));
    group->killAll();
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    group->remove();
    QVERIFY(!QDir(QString::fromStdString(folder)).exists());
}

void TestContainment::forsakenGroupsAreRemoved() {
    const QTemporaryDir folder;
    const pid_t gone = ::fork();
    if (gone == 0)
        ::_exit(0);
    QCOMPARE(::waitpid(gone, nullptr, 0), gone);
    QVERIFY(QDir(folder.path()).mkdir(QString("manyhands-%1-1").arg(gone)));
    QVERIFY(QDir(folder.path()).mkdir(QString("manyhands-%1-0").arg(::getpid())));
    auto group = RunCgroup::create(folder.path().toStdString());
    QVERIFY(group);
    QVERIFY(!QDir(folder.path()).exists(QString("manyhands-%1-1").arg(gone)));
    QVERIFY(QDir(folder.path()).exists(QString("manyhands-%1-0").arg(::getpid())));
}

void TestContainment::budgetIsSpentByDeathsWithoutProgress() {
    RestartBudget budget(10);
    for (int i = 0; i < 9; ++i)
        budget.died(i, TaskId(7));
    QVERIFY(!budget.isSpent());
    budget.progressed();
    for (int i = 0; i < 9; ++i)
        budget.died(i * 100'000'000LL, TaskId(static_cast<std::uint64_t>(i + 1)));
    QVERIFY(!budget.isSpent());
    budget.died(1'000'000'000, TaskId());
    QVERIFY(budget.isSpent());
    QCOMPARE(budget.text(), std::string("10 of them ended within 1.0 s and no task was finished in between, in the "
                                        "tasks 1, 2, 3, 4, 5 and others"));
}

void TestContainment::budgetForgetsOldDeaths() {
    RestartBudget budget(3);
    budget.died(0, TaskId(1));
    budget.died(RestartBudget::kWindowNs - 1, TaskId(1));
    budget.died(RestartBudget::kWindowNs + 1, TaskId(1));
    QVERIFY(!budget.isSpent());
    budget.died(RestartBudget::kWindowNs + 2, TaskId(1));
    QVERIFY(budget.isSpent());
}

QTEST_GUILESS_MAIN(TestContainment)
#include "tst_containment.moc"
