// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine said, found again by its wording and told in the language of the window.
#include <QtTest>

#include "core/base/error.h"
#include "core/base/exit_status.h"
#include "core/session/run_plan.h"
#include "core/session/timing_book.h"
#include "ui/shared/core_text.h"
#include "ui/shared/language.h"

using namespace manyhands;

class TestCoreText : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { speak(*qApp, Language::English); }
    void tellsInTheWindowsLanguage_data();
    void tellsInTheWindowsLanguage();
    void leavesAlone_data();
    void leavesAlone();
    void tellsWhatTheEngineMakes();
    void isEnglishWhereTheWindowIs();
    void isQuick_data();
    void isQuick();
};

void TestCoreText::tellsInTheWindowsLanguage_data() {
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("a sentence") << "Results are saved again"
                                << "Ergebnisse werden wieder gespeichert"
                                << "结果已恢复保存";
    QTest::newRow("numbers") << "Started 1200 workers with spawn"
                             << "1.200 Worker mit Spawn gestartet"
                             << "已用 Spawn 启动 1,200 个工作进程";
    QTest::newRow("a number with decimals") << "All workers are ready after 0.310 s"
                                            << "Alle Worker sind nach 0,310 s bereit"
                                            << "所有工作进程在 0.310 秒后就绪";
    QTest::newRow("a number that is a name") << "There is no run 1200"
                                             << "Es gibt keinen Lauf 1200"
                                             << "没有运行 1200";
    QTest::newRow("what, why and remedy")
        << "The program nix cannot be run: no folder in PATH holds it. Install it, or give its whole path."
        << "Das Programm nix kann nicht ausgeführt werden: kein Ordner in PATH enthält es. Es installieren oder den "
           "ganzen Pfad angeben."
        << "无法运行程序 nix：PATH 中的文件夹都没有它。安装它，或给出完整路径。";
    QTest::newRow("what the system says")
        << "The list of inputs in \"/a: b. c\" cannot be read: Permission denied."
        << "Die Liste der Eingaben in \"/a: b. c\" ist nicht lesbar: Zugriff verweigert."
        << "无法读取 \"/a: b. c\" 中的输入列表：权限不足。";
    QTest::newRow("a sentence within one")
        << "Task 3 crashed: its worker was ended by signal 11 (SIGSEGV, segmentation fault) at address 0x0; it will "
           "be tried again (attempt 2)"
        << "Aufgabe 3 ist abgestürzt: ihr Worker wurde beendet durch Signal 11 (SIGSEGV, Speicherzugriffsfehler) an "
           "der "
           "Adresse 0x0; sie wird erneut versucht (Versuch 2)"
        << "任务 3 崩溃：其工作进程被结束，原因：信号 11（SIGSEGV，段错误），地址 0x0；将会重试（第 2 次尝试）";
    QTest::newRow("a program's words within one")
        << "Task 3 failed: ValueError: no. Not so: 1.5 of 2 workers"
        << "Aufgabe 3 ist fehlgeschlagen: ValueError: no. Not so: 1.5 of 2 workers"
        << "任务 3 失败：ValueError: no. Not so: 1.5 of 2 workers";
    QTest::newRow("a program named like a word of the engine")
        << "The program strict cannot be run: it is a folder. Check its permissions."
        << "Das Programm strict kann nicht ausgeführt werden: es ist ein Ordner. Seine Rechte prüfen."
        << "无法运行程序 strict：它是文件夹。检查其权限。";
    QTest::newRow("values in another order") << "Resumed: 5 of 9 tasks were finished"
                                             << "Fortgesetzt: 5 von 9 Aufgaben waren fertig"
                                             << "已继续：9 个任务中已完成 5 个";
    QTest::newRow("a count that the run tries")
        << "Now 4 workers: 3 workers did 12 % more than 2: kept. Trying 4 workers."
        << "Jetzt 4 Worker: 3 Worker schafften 12 % mehr als 2: beibehalten. Versucht 4 Worker."
        << "现在有 4 个工作进程：3 个工作进程比 2 个多完成 12%：保留。正在尝试 4 个工作进程。";
    QTest::newRow("one worker after the other that ends")
        << "Workers keep ending: 5 of them ended within 0.8 s and no task was finished in between, in the tasks 1, 2 "
           "and others, the last by exit code 3. Run one of these tasks alone to see why; then resume the run or stop "
           "it."
        << "Immer wieder enden Worker: 5 endeten innerhalb von 0,8 s, und dazwischen wurde keine Aufgabe fertig, in "
           "den "
           "Aufgaben 1, 2 und anderen, der letzte durch Exitcode 3. Eine dieser Aufgaben allein ausführen, um den "
           "Grund zu sehen; dann den Lauf fortsetzen oder anhalten."
        << "工作进程接连结束：其中 5 个在 0.8 秒内结束，其间没有任务完成，在任务 1, 2 "
           "等任务中，最后一个因为退出码 3。单独运行其中一个任务以查明原因；然后继续或停止运行。";
}

void TestCoreText::tellsInTheWindowsLanguage() {
    QFETCH(QString, english);
    QFETCH(QString, german);
    QFETCH(QString, chinese);
    speak(*qApp, Language::German);
    QCOMPARE(coreText(english.toStdString()), german);
    speak(*qApp, Language::Chinese);
    QCOMPARE(coreText(english.toStdString()), chinese);
}

void TestCoreText::leavesAlone_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("a path") << "/home/a: b. c/d; e";
    QTest::newRow("what a program wrote") << "Error: line 3; column 4. Stop.";
    QTest::newRow("a version") << "6.1.0";
    QTest::newRow("percent signs") << "%1 and %L2 of 100%";
}

void TestCoreText::leavesAlone() {
    QFETCH(QString, text);
    speak(*qApp, Language::Chinese);
    QCOMPARE(coreText(text.toStdString()), text);
}

void TestCoreText::tellsWhatTheEngineMakes() {
    speak(*qApp, Language::German);
    RunPlan plan;
    plan.workers = 0;
    const auto refused = validate(plan);
    QVERIFY(!refused);
    QCOMPARE(errorText(refused.error()),
             QStringLiteral("0 Worker sind nicht möglich: ein Lauf braucht mindestens einen. Eine Zahl von 1 bis 256 "
                            "angeben."));
    QCOMPARE(coreText(ExitStatus::fromWait(9).text()), QStringLiteral("Signal 9 (SIGKILL, getötet)"));
    QCOMPARE(coreText(configurationName({RunMode::Pool, 4, 16})), QStringLiteral("4 Worker, Blöcke zu 16"));
}

void TestCoreText::isEnglishWhereTheWindowIs() {
    const Error error{"The history cannot be used", errnoText(ENOSPC), "Look at /x.", ENOSPC};
    QCOMPARE(errorText(error), QString::fromStdString(error.sentence()));
}

void TestCoreText::isQuick_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("how a task failed") << "exit code 1";
    QTest::newRow("what a program threw") << "std::runtime_error: line 17: the value 3; 4 is too large. Nothing done";
    QTest::newRow("how a run went") << "Now 4 workers: 3 workers did 12 % more than 2: kept. Trying 4 workers.";
    QTest::newRow("a crash") << "Task 3 crashed: its worker was ended by signal 11 (SIGSEGV, segmentation fault) at "
                                "address 0x0: std::runtime_error: what; it will be tried again (attempt 2)";
}

/// A table asks for the same texts with each repaint.
void TestCoreText::isQuick() {
    QFETCH(QString, text);
    speak(*qApp, Language::German);
    const std::string english = text.toStdString();
    QBENCHMARK {
        coreText(english);
    }
}

QTEST_GUILESS_MAIN(TestCoreText)
#include "tst_core_text.moc"
