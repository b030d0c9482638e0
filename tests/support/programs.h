// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace manyhands::test {

/// How a program ended, and what it wrote.
struct ProgramEnd {
    int code = -1; ///< -1: by a signal, or not at all
    QByteArray out, err;
};

struct ProgramInput {
    QByteArray bytes;
    QString folder;               ///< to start in; empty: this one
    QStringList environment = {}; ///< NAME=VALUE, on top of this process's own
};

/// Runs a program to its end; after a minute it is killed.
ProgramEnd runProgram(const QString& program, const QStringList& arguments, const ProgramInput& input = {});

/// True when \a pid is no more, or only waits to be reaped by a parent that is not ours.
bool isGone(int pid);

/// Processes of a user, each with its threads, as the kernel's limit on them counts.
int threadsOf(unsigned user);

} // namespace manyhands::test
