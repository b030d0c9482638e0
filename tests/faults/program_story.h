// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

#include "tests/support/programs.h"
#include "tests/support/surroundings.h"

namespace manyhands::test {

/// manyhands run once, as a user would, and what there was before it.
class ProgramStory {
public:
    ProgramStory();

    /// `words` after "manyhands"; `box`: a program and its arguments that start it ("prlimit", "--nofile=8").
    const ProgramEnd& run(const QStringList& words, const QStringList& box = {});
    /// Likewise, and comes back at once; for kill() or wait().
    void begin(const QStringList& words);
    /// The program is killed at this moment, as if by the kernel; what it left behind has a moment to go, too.
    const ProgramEnd& kill();
    const ProgramEnd& wait();
    bool isBegun() const { return m_process != nullptr; } ///< and neither killed nor waited for
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    /// What the program that was begun has written to stderr so far.
    QByteArray errorsSoFar();
    /// The newest run of the history, as `history --json` tells of it; empty when there is none.
    QJsonObject savedRun();
    /// What `manyhands export ID` writes.
    QJsonObject exported(int run);
    /// A shell that does it. $1 is the program, $2 folder().
    const ProgramEnd& runShell(const QString& script);
    /// A shell that does it, in a mount namespace of its own. $1 is the program, $2 folder(). Needs no privileges where
    /// whyNoOwnMounts() is empty.
    const ProgramEnd& runInOwnMounts(const QString& script);
    static QByteArray whyNoOwnMounts();

    const ProgramEnd& end() const { return m_end; }
    /// For the files of the test. The program's own temporary files go to a folder in it.
    QString folder() const { return m_folder.path(); }
    /// Where its runs are saved.
    QString dataFolder() const { return m_folder.filePath("data"); }
    QString storePath() const { return m_folder.filePath("data/manyhands/runs.db"); }
    QString jsonPath() const { return m_folder.filePath("record.json"); }
    /// What jsonPath() holds; empty when it holds no record.
    QJsonObject record() const;
    /// Processes of the story that live on two seconds after it.
    QStringList processesLeft() const;
    QStringList surroundingsLeft() const;

private:
    const ProgramEnd& start(const QString& program, const QStringList& arguments);
    QStringList environment() const;
    QJsonObject asked(const QStringList& words) const;

    QTemporaryDir m_folder;
    QString m_mark; ///< NAME=VALUE, in the environment of all that it starts
    Surroundings m_before;
    ProgramEnd m_end;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_errors; ///< of m_process
};

} // namespace manyhands::test
