// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

namespace manyhands::test {

ProgramEnd runProgram(const QString& program, const QStringList& arguments, const ProgramInput& input) {
    constexpr int kPatienceMs = 60'000;
    QProcess process;
    process.setWorkingDirectory(input.folder);
    if (!input.environment.isEmpty())
        process.setEnvironment(QProcess::systemEnvironment() + input.environment);
    process.start(program, arguments);
    process.write(input.bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished(kPatienceMs);
    }
    const bool exited = process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart;
    return {exited ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

bool isGone(int pid) {
    QFile file(QString("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray text = file.readAll();
    return text.isEmpty() || text.mid(text.lastIndexOf(')') + 2, 1) == "Z";
}

int threadsOf(unsigned user) {
    int threads = 0;
    for (const QFileInfo& entry : QDir("/proc").entryInfoList({"[0-9]*"}, QDir::Dirs))
        if (entry.ownerId() == user)
            threads +=
                static_cast<int>(QDir(entry.filePath() + "/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    return threads;
}

} // namespace manyhands::test
