// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/program_story.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/process/process_tree.h"

namespace manyhands::test {

namespace {

constexpr int kGoneWithinMs = 2000;
/// Or the mutant that stands in for it.
const QString kProgram = qEnvironmentVariable("FAULT_PROGRAM", QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"));

QString nextMark() {
    static int made = 0;
    return QString("MANYHANDS_STORY=%1-%2").arg(::getpid()).arg(++made);
}

/// "17 name" for each process that carries `mark` and is not about to be reaped.
QStringList processesWith(const QByteArray& mark) {
    QStringList found;
    for (const QString& entry : QDir("/proc").entryList({"[0-9]*"}, QDir::Dirs)) {
        QFile environment("/proc/" + entry + "/environ");
        if (!environment.open(QIODevice::ReadOnly) || !environment.readAll().split('\0').contains(mark))
            continue;
        QFile name("/proc/" + entry + "/comm");
        if (!isGone(entry.toInt()) && name.open(QIODevice::ReadOnly))
            found << entry + ' ' + QString::fromUtf8(name.readAll().trimmed());
    }
    return found;
}

} // namespace

ProgramStory::ProgramStory()
    : m_mark(nextMark()) {
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    QDir(folder()).mkdir("tmp");
    runProgram("true", {}); // what Qt opens once to hear of children is no leak of the story
    m_before = Surroundings::now();
}

const ProgramEnd& ProgramStory::run(const QStringList& words, const QStringList& box) {
    const QStringList all = box + QStringList{kProgram} + words;
    return start(all.front(), all.mid(1));
}

const ProgramEnd& ProgramStory::runShell(const QString& script) {
    return start("sh", {"-c", script, "sh", kProgram, folder()});
}

const ProgramEnd& ProgramStory::runInOwnMounts(const QString& script) {
    return start("unshare", {"-rm", "sh", "-c", script, "sh", kProgram, folder()});
}

QByteArray ProgramStory::whyNoOwnMounts() {
    const ProgramEnd trial = runProgram("unshare", {"-rm", "mount", "-t", "tmpfs", "none", "/dev/shm"});
    return trial.code == 0 ? QByteArray() : "no mounts of its own for a test here: " + trial.err.trimmed();
}

QStringList ProgramStory::environment() const {
    return {m_mark, "TMPDIR=" + m_folder.filePath("tmp"), "XDG_DATA_HOME=" + dataFolder()};
}

void ProgramStory::begin(const QStringList& words) {
    m_process = std::make_unique<QProcess>();
    m_process->setEnvironment(QProcess::systemEnvironment() + environment());
    m_process->start(kProgram, words);
    m_process->closeWriteChannel();
    m_errors.clear();
}

const ProgramEnd& ProgramStory::kill() {
    m_process->kill();
    return wait();
}

const ProgramEnd& ProgramStory::wait() {
    m_process->waitForFinished(60'000);
    const bool exited = m_process->exitStatus() == QProcess::NormalExit;
    m_errors += m_process->readAllStandardError();
    m_end = {exited ? m_process->exitCode() : -1, m_process->readAllStandardOutput(), m_errors};
    m_process.reset();
    return m_end;
}

QByteArray ProgramStory::errorsSoFar() {
    m_errors += m_process->readAllStandardError();
    return m_errors;
}

QJsonObject ProgramStory::asked(const QStringList& words) const {
    return QJsonDocument::fromJson(runProgram(kProgram, words, {{}, {}, environment()}).out).object();
}

QJsonObject ProgramStory::savedRun() {
    return asked({"history", "--json"})["runs"].toArray().first().toObject();
}

QJsonObject ProgramStory::exported(int run) {
    return asked({"export", QString::number(run)});
}

const ProgramEnd& ProgramStory::start(const QString& program, const QStringList& arguments) {
    m_end = runProgram(program, arguments, {{}, {}, environment()});
    return m_end;
}

QJsonObject ProgramStory::record() const {
    QFile file(jsonPath());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList ProgramStory::processesLeft() const {
    const QByteArray mark = m_mark.toUtf8();
    QStringList left;
    [[maybe_unused]] const bool gone = QTest::qWaitFor(
        [&] {
            while (::waitpid(-1, nullptr, WNOHANG) > 0) { // orphans that came to this process, the next subreaper
            }
            left = processesWith(mark);
            return left.isEmpty() && ownChildren().empty();
        },
        kGoneWithinMs);
    return left + childrenLeft();
}

QStringList ProgramStory::surroundingsLeft() const {
    QStringList left = m_before.differences(Surroundings::now());
    for (const QString& file : QDir(m_folder.filePath("tmp")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries))
        left << "I4: a temporary file is left: " + file;
    return left;
}

} // namespace manyhands::test
