// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/child_process.h"
#include "core/worker/output_capture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <optional>
#include <random>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace manyhands;

namespace {

const std::string kHelper = MANYHANDS_BIN_DIR "/command_helper";

struct Told {
    std::string output, error;
    ExitStatus status;
    std::int64_t cpuNs = 0;
    std::optional<Error> problem;
};

Told runCommand(ChildProcess& child, ChildCommand command) {
    Told told;
    const auto end = child.run(command, [&](ChildProcess::Stream stream, std::string_view bytes) {
        (stream == ChildProcess::Stream::Output ? told.output : told.error) += bytes;
    });
    if (end) {
        told.status = end->status;
        told.cpuNs = end->use.cpuNs;
    } else {
        told.problem = end.error();
    }
    return told;
}

ChildProcess makeChild(std::vector<std::pair<std::string, std::string>> changes = {}) {
    auto child = ChildProcess::create(environmentWith(changes));
    if (!child)
        qFatal("%s", child.error().sentence().c_str());
    return std::move(*child);
}

Told runHelper(std::vector<std::string> words) {
    words.insert(words.begin(), kHelper);
    auto child = makeChild();
    return runCommand(child, {words, {}});
}

/// Letters a to z over and over, as the helper writes them.
std::string letters(std::size_t count) {
    std::string text(count, '\0');
    for (std::size_t i = 0; i < count; ++i)
        text[i] = static_cast<char>('a' + i % 26);
    return text;
}

std::size_t openDescriptors() {
    std::size_t count = 0;
    for (int fd = 0; fd < 1024; ++fd)
        count += fcntl(fd, F_GETFD) != -1 ? 1 : 0;
    return count;
}

} // namespace

class ChildProcessTest : public QObject {
    Q_OBJECT

private slots:
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void outputsAreRead_data();
    void outputsAreRead();
    void argumentsPassByteForByte();
    void randomArgumentsPassByteForByte();
    void startFailures_data();
    void startFailures();
    void exitCode127IsNoStartFailure();
    void startFailureInOneRunDoesNotReachTheNext();
    void programIsFoundInPath();
    void inputIsEmpty();
    void onlyStandardDescriptorsAreInherited();
    void signalsAreAsInAFreshShell();
    void directoryAndEnvironment();
    void cpuTimeIsTheProgramsOwn();
    void grandchildHoldingTheOutputsIsNotWaitedFor();
    void outputsClosedEarlyAreNotTheEnd();
    void nothingIsLeftOpen();
    void diesWithTheWorker();
    void captureKeepsBothEnds_data();
    void captureKeepsBothEnds();
};

void ChildProcessTest::tellsHowItEnded_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("success") << QStringList{"exit", "0"} << "exit code 0";
    QTest::newRow("exit code 3") << QStringList{"exit", "3"} << "exit code 3";
    QTest::newRow("exit code 255") << QStringList{"exit", "255"} << "exit code 255";
    QTest::newRow("segmentation fault") << QStringList{"signal", "11"} << "signal 11 (SIGSEGV, segmentation fault)";
    QTest::newRow("killed") << QStringList{"signal", "9"} << "signal 9 (SIGKILL, killed)";
}

void ChildProcessTest::tellsHowItEnded() {
    QFETCH(QStringList, words);
    std::vector<std::string> arguments;
    for (const QString& word : words)
        arguments.push_back(word.toStdString());
    const Told told = runHelper(arguments);
    QVERIFY(!told.problem);
    QTEST(QString::fromStdString(told.status.text()), "text");
}

void ChildProcessTest::outputsAreRead_data() {
    QTest::addColumn<int>("fd");
    QTest::addColumn<int>("bytes");
    QTest::newRow("nothing") << 1 << 0;
    QTest::newRow("a byte") << 1 << 1;
    QTest::newRow("more than a pipe holds") << 1 << 1'000'003;
    QTest::newRow("standard error") << 2 << 300'000;
}

void ChildProcessTest::outputsAreRead() {
    QFETCH(int, fd);
    QFETCH(int, bytes);
    const Told told = runHelper({"write", std::to_string(fd), std::to_string(bytes)});
    QVERIFY(told.status.isClean());
    QVERIFY((fd == 1 ? told.output : told.error) == letters(static_cast<std::size_t>(bytes)));
    QVERIFY((fd == 1 ? told.error : told.output).empty());
}

void ChildProcessTest::argumentsPassByteForByte() {
    const std::vector<std::string> evil{"two words", "line\nbreak", "$(touch x)", "`id`",  "'\"", "-rf", "--",
                                        "",          "\xff\xfe",    "*",          "; rm ", "\\",  "{}"};
    auto words = evil;
    words.insert(words.begin(), "arguments");
    std::string expected;
    for (const std::string& word : evil)
        expected += word + '\0';
    QVERIFY(runHelper(words).output == expected);
}

void ChildProcessTest::randomArgumentsPassByteForByte() {
    std::mt19937 random(20240131); // NOLINT(cert-msc51-cpp): the same words every time
    std::uniform_int_distribution<int> byte(1, 255), length(0, 40);
    std::vector<std::string> words{"arguments"};
    std::string expected;
    for (int i = 0; i < 10'000; ++i) {
        std::string word(static_cast<std::size_t>(length(random)), '\0');
        for (char& c : word)
            c = static_cast<char>(byte(random));
        words.push_back(word);
        expected += word + '\0';
    }
    QVERIFY(runHelper(words).output == expected);
}

void ChildProcessTest::startFailures_data() {
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("directory");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such path") << QByteArray("/no/such/program") << QByteArray()
                                  << "could not be started: No such file or directory.";
    QTest::newRow("no such name in PATH")
        << QByteArray("no-such-program-anywhere") << QByteArray() << "could not be started: No such file or directory.";
    QTest::newRow("not executable") << QByteArray("/etc/passwd") << QByteArray()
                                    << "could not be started: Permission denied.";
    QTest::newRow("a folder") << QByteArray("/usr") << QByteArray() << "could not be started: Permission denied.";
    QTest::newRow("an empty name") << QByteArray("") << QByteArray()
                                   << "could not be started: No such file or directory.";
    QTest::newRow("no such folder") << QByteArray("/bin/true") << QByteArray("/no/such/folder")
                                    << "the folder /no/such/folder could not be entered: No such file or directory.";
}

void ChildProcessTest::startFailures() {
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, directory);
    auto child = makeChild();
    const Told told = runCommand(child, {{program.toStdString()}, directory.toStdString()});
    QVERIFY(told.problem);
    QTEST(QString::fromStdString(told.problem->sentence()), "sentence");
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1); // no zombie is left
}

void ChildProcessTest::exitCode127IsNoStartFailure() {
    const Told told = runHelper({"exit", "127"});
    QVERIFY(!told.problem);
    QCOMPARE(told.status.code, 127);
}

void ChildProcessTest::startFailureInOneRunDoesNotReachTheNext() {
    auto child = makeChild();
    QVERIFY(runCommand(child, {{"/no/such/program"}, {}}).problem);
    QVERIFY(runCommand(child, {{"/bin/true"}, {}}).status.isClean());
    QVERIFY(runCommand(child, {{"/no/such/program"}, {}}).problem);
}

void ChildProcessTest::programIsFoundInPath() {
    auto child = makeChild({{"PATH", "/no/such/folder:" MANYHANDS_BIN_DIR}});
    QCOMPARE(runCommand(child, {{"command_helper", "exit", "5"}, {}}).status.code, 5);
    auto lost = makeChild({{"PATH", "/no/such/folder"}});
    QVERIFY(runCommand(lost, {{"command_helper", "exit", "5"}, {}}).problem);
}

void ChildProcessTest::inputIsEmpty() {
    QCOMPARE(runHelper({"count-input"}).output, std::string("0"));
}

void ChildProcessTest::onlyStandardDescriptorsAreInherited() {
    const UniqueFd leak(open("/dev/null", O_RDONLY)); // without O_CLOEXEC
    QVERIFY(leak.get() > 2);
    QCOMPARE(runHelper({"descriptors"}).output, std::string("0 1 2 "));
}

void ChildProcessTest::signalsAreAsInAFreshShell() {
    std::signal(SIGINT, SIG_IGN);
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR1);
    sigprocmask(SIG_BLOCK, &blocked, nullptr);
    const Told told = runHelper({"signals"});
    std::signal(SIGINT, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &blocked, nullptr);
    QCOMPARE(told.output, std::string("parent 9"));
}

void ChildProcessTest::directoryAndEnvironment() {
    const QTemporaryDir folder;
    auto child = makeChild({{"MANYHANDS_TEST_WORD", "a=b c"}});
    QCOMPARE(runCommand(child, {{kHelper, "place"}, folder.path().toStdString()}).output,
             QDir(folder.path()).canonicalPath().toStdString());
    QCOMPARE(runCommand(child, {{kHelper, "variable", "MANYHANDS_TEST_WORD"}, {}}).output, std::string("a=b c"));
    QCOMPARE(runCommand(child, {{kHelper, "variable", "HOME"}, {}}).output,
             std::string(qEnvironmentVariable("HOME", "(none)").toStdString()));
}

void ChildProcessTest::cpuTimeIsTheProgramsOwn() {
    const Told told = runHelper({"burn", "50"});
    QVERIFY2(told.cpuNs >= 45'000'000, qPrintable(QString::number(told.cpuNs)));
}

void ChildProcessTest::grandchildHoldingTheOutputsIsNotWaitedFor() {
    const QTemporaryDir folder;
    const std::string fifo = folder.filePath("fifo").toStdString();
    QCOMPARE(mkfifo(fifo.c_str(), 0600), 0);
    const UniqueFd holds(open(fifo.c_str(), O_RDWR | O_CLOEXEC)); // the grandchild lives until this closes
    const Told told = runHelper({"grandchild", fifo});
    QVERIFY(told.status.isClean());
    QCOMPARE(told.output, std::string("said"));
}

void ChildProcessTest::outputsClosedEarlyAreNotTheEnd() {
    QCOMPARE(runHelper({"close-outputs"}).status.code, 7);
}

void ChildProcessTest::nothingIsLeftOpen() {
    auto child = makeChild();
    const std::size_t before = openDescriptors();
    for (int i = 0; i < 20; ++i) {
        runCommand(child, {{kHelper, "exit", "0"}, {}});
        runCommand(child, {{"/no/such/program"}, {}});
    }
    QCOMPARE(openDescriptors(), before);
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1);
}

void ChildProcessTest::diesWithTheWorker() {
    const QTemporaryDir folder;
    const std::string fifo = folder.filePath("fifo").toStdString();
    QCOMPARE(mkfifo(fifo.c_str(), 0600), 0);
    const pid_t worker = fork();
    if (worker == 0) {
        auto child = ChildProcess::create(environmentWith({}));
        // opens the fifo to write and keeps it: when this program is gone, the reader sees the end of the file
        const auto end = child->run({{"/bin/sh", "-c", "exec 3>\"$0\"; echo >&3; exec sleep 1000", fifo}, {}},
                                    [](ChildProcess::Stream, std::string_view) {});
        _exit(end ? 0 : 1);
    }
    const UniqueFd reader(open(fifo.c_str(), O_RDONLY | O_CLOEXEC));
    char byte = 0;
    QCOMPARE(read(reader.get(), &byte, 1), ssize_t{1});
    kill(worker, SIGKILL);
    QCOMPARE(waitpid(worker, nullptr, 0), worker);
    QCOMPARE(read(reader.get(), &byte, 1), ssize_t{0}); // blocks for ever if the program lives on
}

void ChildProcessTest::captureKeepsBothEnds_data() {
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("piece");
    QTest::newRow("less than the cap") << 100 << 60 << 7;
    QTest::newRow("exactly the cap") << 100 << 100 << 7;
    QTest::newRow("one more than the cap") << 100 << 101 << 7;
    QTest::newRow("much more, in small pieces") << 100 << 10'000 << 7;
    QTest::newRow("much more, in one piece") << 100 << 10'000 << 10'000;
    QTest::newRow("an odd cap") << 101 << 10'000 << 64;
    QTest::newRow("nothing is kept") << 0 << 1000 << 10;
}

void ChildProcessTest::captureKeepsBothEnds() {
    QFETCH(int, cap);
    QFETCH(int, written);
    QFETCH(int, piece);
    const std::string all = letters(static_cast<std::size_t>(written));
    std::string kept;
    OutputCapture capture(static_cast<std::uint64_t>(cap), [&](std::string_view bytes) { kept += bytes; });
    for (std::size_t at = 0; at < all.size(); at += static_cast<std::size_t>(piece))
        capture.add(std::string_view(all).substr(at, static_cast<std::size_t>(piece)));
    capture.finish();
    const auto limit = static_cast<std::size_t>(cap);
    const std::string expected =
        all.size() <= limit ? all : all.substr(0, limit - limit / 2) + all.substr(all.size() - limit / 2);
    QCOMPARE(kept, expected);
    QCOMPARE(capture.total(), all.size());
}

QTEST_GUILESS_MAIN(ChildProcessTest)
#include "tst_child_process.moc"
