// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/program_story.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/process/process_tree.h"

namespace manyhands::test {

namespace {

constexpr int kGoneWithinMs = 2000;
const QString kProgram = QStringLiteral(MANYHANDS_BIN_DIR "/manyhands");

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

const ProgramEnd& ProgramStory::runInOwnMounts(const QString& script) {
    return start("unshare", {"-rm", "sh", "-c", script, "sh", kProgram, folder()});
}

QByteArray ProgramStory::whyNoOwnMounts() {
    const ProgramEnd trial = runProgram("unshare", {"-rm", "mount", "-t", "tmpfs", "none", "/dev/shm"});
    return trial.code == 0 ? QByteArray() : "no mounts of its own for a test here: " + trial.err.trimmed();
}

const ProgramEnd& ProgramStory::start(const QString& program, const QStringList& arguments) {
    m_end = runProgram(program, arguments,
                       {{}, {}, {m_mark, "TMPDIR=" + m_folder.filePath("tmp"), "XDG_DATA_HOME=" + dataFolder()}});
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
