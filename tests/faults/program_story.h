// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/support/programs.h"
#include "tests/support/surroundings.h"

namespace manyhands::test {

/// manyhands run once, as a user would, and what there was before it.
class ProgramStory {
public:
    ProgramStory();

    /// `words` after "manyhands"; `box`: a program and its arguments that start it ("prlimit", "--nofile=8").
    const ProgramEnd& run(const QStringList& words, const QStringList& box = {});
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

    QTemporaryDir m_folder;
    QString m_mark; ///< NAME=VALUE, in the environment of all that it starts
    Surroundings m_before;
    ProgramEnd m_end;
};

} // namespace manyhands::test
