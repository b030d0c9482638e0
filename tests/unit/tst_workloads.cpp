// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exit_status.h"
#include "core/ipc/queue_segment.h"
#include "core/measure/stopwatch.h"
#include "core/tasks/command_setup.h"
#include "core/tasks/workload_info.h"
#include "core/worker/worker_identity.h"
#include "core/worker/workload.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <set>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace manyhands;

namespace {

class RecordingContext : public TaskContext {
public:
    explicit RecordingContext(std::uint64_t task = 1, int attempt = 1)
        : m_task(task)
        , m_attempt(attempt) {}
    TaskId id() const override { return m_task; }
    int attempt() const override { return m_attempt; }
    void reportProgress(float fraction) override { progress.push_back(fraction); }
    void sendOutput(Stream stream, std::string_view bytes) override {
        (stream == Stream::Stdout ? output : error) += bytes;
    }

    SharedCounter& sharedCounter() override { return counter; }

    std::vector<float> progress;
    std::string output, error;
    SharedCounter counter;

private:
    TaskId m_task;
    int m_attempt;
};

std::string payloadOf(std::string_view workload, const Settings& settings) {
    const auto block = bindParameters(*findWorkloadInfo(workload), settings);
    if (!block)
        qFatal("%s", block.error().sentence().c_str());
    return toPayload(*block);
}

TaskOutcome runBuiltin(TaskContext& context, const std::string& workload, const Settings& settings) {
    return makeWorkload(workload, {})->run(context, payloadOf(workload, settings));
}

TaskOutcome runCommand(TaskContext& context, const std::vector<std::string>& arguments, CommandSetup setup = {}) {
    return makeWorkload("command", encodeCommandSetup(setup))->run(context, joinArguments(arguments));
}

/// In a child: a crash is one, without a core file.
void letCrashesBe() {
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    for (const int caught : {SIGSEGV, SIGABRT}) // Qt Test catches them
        std::signal(caught, SIG_DFL);
}

QString endOf(pid_t child) {
    int status = 0;
    return waitpid(child, &status, 0) == child ? QString::fromStdString(ExitStatus::fromWait(status).text())
                                               : QStringLiteral("not a child");
}

const std::string kHelper = MANYHANDS_BIN_DIR "/command_helper";

} // namespace

class WorkloadsTest : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void everyDescribedWorkloadExists();
    void unknownNamesAndBytesAreRefused();
    void progressRisesToOne_data();
    void progressRisesToOne();
    void sleepWaitsWithoutComputing();
    void allThatIsFoundIsCounted_data();
    void allThatIsFoundIsCounted();
    void aDeadHolderLeavesTheCounter();
    void unevenLengthsFollowFromTheNumber();
    void unevenUsesTheTimeItSays();
    void unreliableTasks_data();
    void unreliableTasks();
    void crashes_data();
    void crashes();
    void hangIgnoresPoliteSignals_data();
    void hangIgnoresPoliteSignals();
    void commandOutcomes_data();
    void commandOutcomes();
    void commandOutputIsCappedAndCounted();
    void workerNumberIsFilledInOnRequest();
    void commandKnowsItsCpuTime();
};

void WorkloadsTest::values_data() {
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* workload, const char* key, const char* setting, bool succeeds, const char* value) {
        QTest::addRow("%s %s=%s", workload, key, setting) << workload << key << setting << succeeds << value;
    };
    row("square", "n", "12", true, "144");
    row("square", "n", "-3", true, "9");
    row("square", "n", "0", true, "0");
    row("square", "n", "4294967295", true, "18446744065119617025");
    row("square", "n", "4294967296", false, "the square needs more than 64 bits (n = 4294967296)");
    row("sum-of-squares", "n", "0", true, "0");
    row("sum-of-squares", "n", "1", true, "0");
    row("sum-of-squares", "n", "4", true, "14");
    row("sum-of-squares", "n", "1000000", true, "333332833333500000");
    row("sum-of-squares", "n", "3810778", true, "18446735571075162805");
    row("sum-of-squares", "n", "3810779", false, "the sum needs more than 64 bits (n = 3810779)");
    row("sum-of-squares", "n", "100000000", false, "the sum needs more than 64 bits (n = 100000000)");
    row("primes", "limit", "0", true, "0");
    row("primes", "limit", "1", true, "0");
    row("primes", "limit", "2", true, "1");
    row("primes", "limit", "3", true, "2");
    row("primes", "limit", "10", true, "4");
    row("primes", "limit", "121", true, "30");
    row("primes", "limit", "1000000", true, "78498");
    row("primes", "limit", "10000000", true, "664579");
    row("shared-counter", "limit", "0", true, "0");
    row("shared-counter", "limit", "2", true, "1");
    row("shared-counter", "limit", "3", true, "2");
    row("shared-counter", "limit", "1000000", true, "78498");
    row("unreliable", "ms", "0", true, "1");
    row("sleep", "seconds", "0", true, "0 ms");
    row("sleep", "seconds", "0.004", true, "4 ms");
}

void WorkloadsTest::values() {
    QFETCH(QString, workload);
    QFETCH(QString, key);
    QFETCH(QString, setting);
    QFETCH(bool, succeeds);
    RecordingContext context;
    const TaskOutcome outcome =
        runBuiltin(context, workload.toStdString(), {{key.toStdString(), setting.toStdString()}});
    QTEST(QString::fromStdString(outcome.value), "value");
    QCOMPARE(outcome.status == TaskOutcome::Status::Succeeded, succeeds);
}

void WorkloadsTest::everyDescribedWorkloadExists() {
    for (const WorkloadInfo& info : workloadInfos())
        QVERIFY2(makeWorkload(info.name, {}), std::string(info.name).c_str());
}

void WorkloadsTest::unknownNamesAndBytesAreRefused() {
    QVERIFY(!makeWorkload("no-such-workload", {}));
    QVERIFY(!makeWorkload("command", "damaged"));
    RecordingContext context;
    const TaskOutcome outcome = makeWorkload("square", {})->run(context, "short");
    QCOMPARE(outcome.status, TaskOutcome::Status::Failed);
    QCOMPARE(outcome.value, std::string("the task's parameters could not be read"));
}

void WorkloadsTest::progressRisesToOne_data() {
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("setting");
    QTest::newRow("sleep") << "sleep"
                           << "seconds"
                           << "0.12";
    QTest::newRow("sum of squares") << "sum-of-squares"
                                    << "n"
                                    << "1000000";
    QTest::newRow("primes") << "primes"
                            << "limit"
                            << "1000000";
    QTest::newRow("shared counter") << "shared-counter"
                                    << "limit"
                                    << "1000000";
}

void WorkloadsTest::progressRisesToOne() {
    QFETCH(QString, workload);
    QFETCH(QString, key);
    QFETCH(QString, setting);
    RecordingContext context;
    runBuiltin(context, workload.toStdString(), {{key.toStdString(), setting.toStdString()}});
    QVERIFY(context.progress.size() > 1);
    QVERIFY(std::is_sorted(context.progress.begin(), context.progress.end()));
    QVERIFY(context.progress.front() < 1);
    QVERIFY(context.progress.back() >= 1);
}

void WorkloadsTest::sleepWaitsWithoutComputing() {
    RecordingContext context;
    const std::int64_t begin = monotonicNs();
    const std::int64_t cpu = threadCpuNs();
    runBuiltin(context, "sleep", {{"seconds", "0.1"}});
    QVERIFY(monotonicNs() - begin >= 100'000'000);
    QVERIFY(threadCpuNs() - cpu < 50'000'000);
}

void WorkloadsTest::allThatIsFoundIsCounted_data() {
    QTest::addColumn<QString>("every");
    QTest::newRow("one by one") << "1";
    QTest::newRow("in lots") << "100";
    QTest::newRow("at the end") << "0";
}

void WorkloadsTest::allThatIsFoundIsCounted() {
    QFETCH(QString, every);
    RecordingContext context;
    for (int task = 1; task <= 2; ++task)
        QCOMPARE(runBuiltin(context, "shared-counter", {{"limit", "100000"}, {"every", every.toStdString()}}).value,
                 std::string("9592"));
    QCOMPARE(context.counter.count.load(), 2 * 9592U);
}

void WorkloadsTest::aDeadHolderLeavesTheCounter() {
    auto segment = QueueSegment::create({});
    QVERIFY(segment.has_value());
    SharedCounter& counter = segment->control().counter;
    const pid_t holder = fork();
    if (holder == 0) {
        counter.add(3);
        counter.lock.lock();
        kill(getpid(), SIGKILL);
    }
    QCOMPARE(waitpid(holder, nullptr, 0), holder);
    QCOMPARE(counter.lock.lock(Deadline(std::chrono::seconds(5))), SyncMutex::Outcome::Abandoned);
    counter.lock.unlock();
    counter.add(4);
    QCOMPARE(counter.count.load(), 7U);
}

void WorkloadsTest::unevenLengthsFollowFromTheNumber() {
    const Settings settings{{"mean", "0.2"}, {"spread", "1"}, {"seed", "7"}};
    std::set<std::string> lengths;
    for (std::uint64_t task = 1; task <= 20; ++task) {
        RecordingContext first(task), second(task);
        const std::string value = runBuiltin(first, "uneven", settings).value;
        QCOMPARE(runBuiltin(second, "uneven", settings).value, value);
        const int microseconds = std::stoi(value);
        QVERIFY(microseconds >= 0 && microseconds <= 400);
        lengths.insert(value);
    }
    QVERIFY(lengths.size() > 10);
    RecordingContext context(5);
    QCOMPARE(runBuiltin(context, "uneven", {{"mean", "0.2"}, {"spread", "0"}}).value, std::string("200 µs"));
}

void WorkloadsTest::unevenUsesTheTimeItSays() {
    RecordingContext context(5);
    const std::int64_t cpu = threadCpuNs();
    runBuiltin(context, "uneven", {{"mean", "30"}, {"spread", "0"}});
    QVERIFY(threadCpuNs() - cpu >= 30'000'000);
    QVERIFY(!context.progress.empty());
}

void WorkloadsTest::unreliableTasks_data() {
    QTest::addColumn<int>("task");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<QString>("every");
    QTest::addColumn<QString>("ending");
    const char* const crashed = "signal 11 (SIGSEGV, segmentation fault)";
    QTest::newRow("a multiple crashes") << 6 << 1 << "3" << crashed;
    QTest::newRow("not at its second attempt") << 6 << 2 << "3"
                                               << "exit code 50";
    QTest::newRow("another task") << 7 << 1 << "3"
                                  << "exit code 50";
    QTest::newRow("none is to") << 6 << 1 << "0"
                                << "exit code 50";
}

void WorkloadsTest::unreliableTasks() {
    QFETCH(int, task);
    QFETCH(int, attempt);
    QFETCH(QString, every);
    const pid_t worker = fork();
    if (worker == 0) {
        letCrashesBe();
        RecordingContext context(static_cast<std::uint64_t>(task), attempt);
        const Settings settings{{"ms", "1"}, {"crash", every.toStdString()}, {"hang", "0"}};
        _exit(runBuiltin(context, "unreliable", settings).value == std::to_string(task) ? 50 : 51);
    }
    QTEST(endOf(worker), "ending");
}

void WorkloadsTest::crashes_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("ending");
    QTest::newRow("writes through null") << "segv"
                                         << "signal 11 (SIGSEGV, segmentation fault)";
    QTest::newRow("aborts") << "abort"
                            << "signal 6 (SIGABRT, aborted)";
    QTest::newRow("leaves in mid-task") << "exit0"
                                        << "exit code 0";
    QTest::newRow("kills itself") << "kill"
                                  << "signal 9 (SIGKILL, killed)";
}

void WorkloadsTest::crashes() {
    QFETCH(QString, how);
    const pid_t worker = fork();
    if (worker == 0) {
        letCrashesBe();
        RecordingContext context;
        runBuiltin(context, "crash", {{"how", how.toStdString()}});
        _exit(50);
    }
    QTEST(endOf(worker), "ending");
}

void WorkloadsTest::hangIgnoresPoliteSignals_data() {
    QTest::addColumn<QString>("workload");
    QTest::newRow("crash") << "crash";
    QTest::newRow("unreliable") << "unreliable";
}

void WorkloadsTest::hangIgnoresPoliteSignals() {
    QFETCH(QString, workload);
    const Settings settings =
        workload == "crash" ? Settings{{"how", "hang"}} : Settings{{"ms", "0"}, {"crash", "0"}, {"hang", "1"}};
    const pid_t worker = fork();
    if (worker == 0) {
        RecordingContext context;
        runBuiltin(context, workload.toStdString(), settings);
        _exit(50);
    }
    // it waits in pause() once the signals are ignored: the kernel tells so
    const QString statusPath = QString("/proc/%1/status").arg(worker);
    const auto ignoresTerm = [&] {
        QFile file(statusPath);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("SigIgn:"))
                return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1) != 0;
        }
        return false;
    };
    QTRY_VERIFY(ignoresTerm());
    kill(worker, SIGTERM);
    QCOMPARE(waitpid(worker, nullptr, WNOHANG), 0);
    kill(worker, SIGKILL);
    int status = 0;
    QCOMPARE(waitpid(worker, &status, 0), worker);
    QCOMPARE(WTERMSIG(status), SIGKILL);
}

void WorkloadsTest::commandOutcomes_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("signal");
    const QString helper = QString::fromStdString(kHelper);
    QTest::newRow("success") << QStringList{helper, "exit", "0"} << true << "exit code 0" << 0 << 0;
    QTest::newRow("exit code 3") << QStringList{helper, "exit", "3"} << false << "exit code 3" << 3 << 0;
    QTest::newRow("crash") << QStringList{helper, "signal", "11"} << false
                           << "ended by signal 11 (SIGSEGV, segmentation fault)" << -1 << 11;
    QTest::newRow("no such program") << QStringList{"/no/such/program"} << false
                                     << "could not be started: No such file or directory" << -1 << 0;
    QTest::newRow("no words") << QStringList{} << false << "could not be started: the command is empty" << -1 << 0;
}

void WorkloadsTest::commandOutcomes() {
    QFETCH(QStringList, words);
    QFETCH(bool, succeeds);
    std::vector<std::string> arguments;
    for (const QString& word : words)
        arguments.push_back(word.toStdString());
    RecordingContext context;
    const TaskOutcome outcome = runCommand(context, arguments);
    QTEST(QString::fromStdString(outcome.value), "value");
    QCOMPARE(outcome.status == TaskOutcome::Status::Succeeded, succeeds);
    QTEST(outcome.exitCode, "exitCode");
    QTEST(outcome.signal, "signal");
}

void WorkloadsTest::commandOutputIsCappedAndCounted() {
    CommandSetup setup;
    setup.outputCap = 52;
    RecordingContext context;
    const TaskOutcome outcome = runCommand(context, {kHelper, "write", "2", "260000"}, setup);
    QCOMPARE(context.error, std::string("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"));
    QCOMPARE(outcome.stderrBytes, 260'000U);
    QCOMPARE(outcome.stdoutBytes, 0U);
    QVERIFY(context.output.empty());
}

void WorkloadsTest::workerNumberIsFilledInOnRequest() {
    setWorkerPlace(7);
    CommandSetup setup;
    RecordingContext untouched;
    runCommand(untouched, {kHelper, "arguments", "a{%}b"}, setup);
    QCOMPARE(untouched.output, std::string("a{%}b\0", 6));
    setup.fillWorkerNumber = true;
    RecordingContext filled;
    runCommand(filled, {kHelper, "arguments", "a{%}b{%}"}, setup);
    QCOMPARE(filled.output, std::string("a7b7\0", 5));
}

void WorkloadsTest::commandKnowsItsCpuTime() {
    RecordingContext context;
    QVERIFY(runCommand(context, {kHelper, "burn", "40"}).child.cpuNs >= 35'000'000);
}

QTEST_GUILESS_MAIN(WorkloadsTest)
#include "tst_workloads.moc"
