// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file never runs anything (S-3 of the faults): what this process asks of the kernel while it opens the files
// of strangers.
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "tests/support/hostile_experiments.h"
#include "tests/support/syscall_watch.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/files/experiment_desk.h"
#include "ui/run/plan_form.h"
#include "ui/shared/info_bar.h"

#include <dlfcn.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>
#include <thread>

using namespace manyhands;
using manyhands::test::Stage;
using manyhands::test::SyscallWatch;
using manyhands::test::WatchedCall;

namespace {

/// Lets a test drop something without a drag.
struct OpenWindow : MainWindow {
    using MainWindow::dropEvent;
};

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the file could not be written");
}

} // namespace

class TestOpeningFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theWatchMissesNothing();
    void S3_openingRunsNothing_data();
    void S3_openingRunsNothing();
    void S3_strangePlacesAreNotEntered_data();
    void S3_strangePlacesAreNotEntered();
    void S3_theDialogRunsNothing();
    void S3_lookingAroundRunsNothing();

private:
    QString path(const char* name) const { return m_home.filePath(QString::fromLatin1(name)); }
    void open(const QString& file);
    void drop(const QString& file);
    QStringList strange(const QString& file) const;
    QStringList executed() const;

    QTemporaryDir m_home;
    QByteArray m_canary; ///< what all these files would make
    QString m_friendly;  ///< a file of the user's own
    std::unique_ptr<Stage> m_stage;
};

void TestOpeningFiles::initTestCase() {
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
    m_canary = QFile::encodeName(m_home.filePath(QStringLiteral("canary")));
    m_friendly = path("friendly.json");
    m_stage = std::make_unique<Stage>();
    // what the window loads when it opens its first files, it loads now
    QVERIFY(m_stage->window.desk().saveTo(m_friendly));
    open(m_friendly);
    writeFile(path("bad.json"), "{");
    drop(path("bad.json"));
    if (const QByteArray why = SyscallWatch::begin(); !why.isEmpty())
        QSKIP(why.constData());
}

/// By the way of --open, of the list of recent files and of another window.
void TestOpeningFiles::open(const QString& file) {
    m_stage->window.desk().openFile(file);
    QCoreApplication::processEvents();
}

void TestOpeningFiles::drop(const QString& file) {
    m_stage->window.desk().settle(); // nothing is asked for what was in the form
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    (m_stage->window.*&OpenWindow::dropEvent)(&event);
    QCoreApplication::processEvents();
}

/// What ran, or would have, since the last look.
QStringList TestOpeningFiles::executed() const {
    QStringList found;
    for (const WatchedCall& call : SyscallWatch::taken()) {
        if (call.kind != WatchedCall::Kind::Path)
            found << QString::fromUtf8(call.what);
    }
    return found;
}

/// The same, and files that were looked at beside the one that was opened and the folders it lies in. The window itself
/// reads how busy the machine is, which files the user trusts, and fonts for characters it had not shown yet.
QStringList TestOpeningFiles::strange(const QString& file) const {
    QStringList found;
    const QByteArray bytes = QFile::encodeName(file), trust = QFile::encodeName(path("manyhands/"));
    for (const WatchedCall& call : SyscallWatch::taken()) {
        const bool itself = call.path == bytes || bytes.startsWith(call.path + '/');
        const bool usual = call.path.startsWith(trust) || call.path == "/proc/loadavg" || call.path == "/proc/stat" ||
                           call.path == "/etc/localtime" || call.path.contains("/font");
        if (call.kind != WatchedCall::Kind::Path || !(itself || usual))
            found << QString::fromUtf8(call.what);
    }
    return found;
}

/// What it is there to see is done once.
void TestOpeningFiles::theWatchMissesNothing() {
    SyscallWatch::taken();
    using Kind = WatchedCall::Kind;
    const auto saw = [](Kind kind, const char* path) {
        bool found = false;
        for (const WatchedCall& call : SyscallWatch::taken())
            found |= call.kind == kind && call.path == path;
        return found;
    };
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    pid_t child = -1;
    QCOMPARE(::posix_spawn(&child, name, nullptr, nullptr, arguments, environ), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(saw(Kind::Program, "/bin/true"));
    child = ::fork();
    if (child == 0)
        ::_exit(0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(saw(Kind::Process, ""));
    const int end = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(end >= 0 && saw(Kind::Network, ""));
    sockaddr_un nobody{AF_UNIX, "/no/such"};
    QVERIFY(::connect(end, reinterpret_cast<const sockaddr*>(&nobody), sizeof nobody) != 0 && saw(Kind::Network, ""));
    ::close(end);
    void* const library = ::dlopen("libBrokenLocale.so.1", RTLD_NOW); // of the C library, and used by nobody
    QVERIFY2(library != nullptr, ::dlerror());
    QVERIFY(saw(Kind::CodeLoaded, ""));
    std::thread([] { QFile::exists(QStringLiteral("/no/such")); }).join();
    QVERIFY(saw(Kind::Path, "/no/such"));
}

void TestOpeningFiles::S3_openingRunsNothing_data() {
    QTest::addColumn<bool>("dropped");
    QTest::newRow("opened") << false;
    QTest::newRow("dropped") << true;
}

void TestOpeningFiles::S3_openingRunsNothing() {
    QFETCH(bool, dropped);
    const auto files = test::hostileExperiments(m_canary);
    QVERIFY(files.size() >= 200);
    int opened = 0, refused = 0;
    const QString file = path("hostile.json");
    for (const test::HostileFile& one : files) {
        writeFile(file, one.bytes);
        SyscallWatch::taken();
        dropped ? drop(file) : open(file);
        const QStringList found = strange(file);
        QVERIFY2(found.isEmpty(), one.name + ": " + found.join(QStringLiteral(", ")).toUtf8());
        m_stage->window.runPage().infoBar().isVisible() ? ++refused : ++opened;
        QVERIFY2(m_stage->driver.asked.isEmpty(), one.name);
    }
    QVERIFY(!QFile::exists(QFile::decodeName(m_canary)));
    QVERIFY2(opened > 100 && refused > 100, "one kind of these files is hardly there");
    qInfo("%d files could be opened, %d could not", opened, refused);
}

void TestOpeningFiles::S3_strangePlacesAreNotEntered_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("leadsTo"); // a link; else something of its own kind
    QTest::newRow("a program") << "program"
                               << "/bin/sh";
    QTest::newRow("a library") << "lib.so" << QString::fromLocal8Bit(MANYHANDS_BIN_DIR "/manyhands-forkserver");
    QTest::newRow("a link to itself") << "loop"
                                      << "loop";
    QTest::newRow("a link to nothing") << "nothing"
                                       << "/no/such/file";
    QTest::newRow("a device that never ends") << "zero"
                                              << "/dev/zero";
    QTest::newRow("a terminal") << "tty"
                                << "/dev/tty";
    QTest::newRow("this process's memory") << "memory"
                                           << "/proc/self/mem";
    QTest::newRow("a folder") << "folder"
                              << "/etc";
    QTest::newRow("a pipe") << "pipe" << QString();
    QTest::newRow("a name full of commands") << "$(touch canary);`touch canary`|touch canary&.json" << QString();
    QTest::newRow("a name that is an option") << "--help" << QString();
    QTest::newRow("a name that turns round") << QString::fromUtf8("\u202enosj.exe") << QString();
    QTest::newRow("a name of two lines") << "a\nb.json" << QString();
    QTest::newRow("a script that may be run") << "run.sh" << QString();
}

void TestOpeningFiles::S3_strangePlacesAreNotEntered() {
    QFETCH(QString, name);
    QFETCH(QString, leadsTo);
    const QString file = m_home.filePath(name);
    const QByteArray bytes = QFile::encodeName(file);
    if (name == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(bytes.constData(), 0600), 0);
    else if (!leadsTo.isEmpty())
        QCOMPARE(::symlink(QFile::encodeName(leadsTo).constData(), bytes.constData()), 0);
    else
        writeFile(file, "#!/bin/sh\ntouch '" + m_canary + "'\n");
    if (leadsTo.isEmpty()) // through a link it would be the system's own file
        QCOMPARE(::chmod(bytes.constData(), 0700), 0);
    for (const bool dropped : {false, true}) {
        SyscallWatch::taken();
        dropped ? drop(file) : open(file);
        const QStringList found = strange(file);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
        QVERIFY(m_stage->window.runPage().infoBar().text().contains(QLatin1String("could not be opened")));
    }
    QVERIFY(!QFile::exists(QFile::decodeName(m_canary)));
}

/// File, Open…: the dialog looks at folders, and draws icons for what is in them.
void TestOpeningFiles::S3_theDialogRunsNothing() {
    const auto files = test::hostileExperiments(m_canary);
    const QString file = path("hostile.json");
    const auto choose = [this](const QString& chosen) {
        m_stage->window.desk().settle();
        QTimer::singleShot(0, &m_stage->window, [&chosen] {
            auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("there is no dialog");
            auto* const name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(chosen);
            QTest::keyClick(name, Qt::Key_Return);
        });
        m_stage->child<QAction>("actionOpen").trigger();
        QCoreApplication::processEvents();
    };
    choose(m_friendly); // it loads what dialogs need
    for (qsizetype i = 0; i < files.size(); i += 40) {
        writeFile(file, files[i].bytes);
        SyscallWatch::taken();
        choose(file);
        bool read = false;
        for (const WatchedCall& call : SyscallWatch::taken()) {
            QVERIFY2(call.kind == WatchedCall::Kind::Path, files[i].name + ": " + call.what);
            read |= call.what.startsWith("open") && call.path == QFile::encodeName(file);
        }
        QVERIFY2(read, "the file was not opened at all");
    }
}

/// In a file that is not trusted: its pages, its code, its inputs.
void TestOpeningFiles::S3_lookingAroundRunsNothing() {
    open(m_friendly);
    const auto files = test::hostileExperiments(m_canary);
    const QString file = path("hostile.json");
    writeFile(file, files.constFirst().bytes);
    const auto lookAround = [this] {
        QTimer close;
        close.callOnTimeout([] {
            if (auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        close.start(10);
        for (const char* entry :
             {"actionShowCode", "actionPageTune", "actionPageHistory", "actionPageRun", "actionTab4"}) {
            m_stage->child<QAction>(entry).trigger();
            for (int i = 0; i < 5; ++i) // shown, and painted
                QCoreApplication::processEvents();
        }
    };
    lookAround(); // it loads what the pages need
    SyscallWatch::taken();
    open(file);
    QVERIFY(m_stage->window.runPage().form().needsTrust());
    lookAround();
    const QStringList found = executed();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
    QVERIFY(!QFile::exists(QFile::decodeName(m_canary)));
}

WATCHED_TEST_MAIN(TestOpeningFiles)
#include "tst_opening_files.moc"
