// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/code_comments.h"

#include <QCoreApplication>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CodeComments)
};

/// All that there are: a test looks for others.
constexpr const char* kComments[] = {
    QT_TRANSLATE_NOOP("CodeComments",
                      "of the same kind as the built-in task: by chance, as nobody counts its attempts"),
    QT_TRANSLATE_NOOP("CodeComments", "of the same kind as the built-in task, not of the same lengths"),
    QT_TRANSLATE_NOOP("CodeComments", "the worker dies, or hangs: multiprocessing.Pool then waits for ever"),
    QT_TRANSLATE_NOOP("CodeComments",
                      "the worker dies: multiprocessing.Pool then waits for ever, concurrent.futures raises"),
    QT_TRANSLATE_NOOP("CodeComments", "Its exit code; 128 and the signal's number when it was killed."),
    QT_TRANSLATE_NOOP("CodeComments",
                      "A Python function cannot be called from C++ without an interpreter: see the Python code."),
    QT_TRANSLATE_NOOP("CodeComments", "A plug-in is loaded by manyhands alone: see the command line."),
};

} // namespace

QString commentedCode(const std::string& code) {
    QStringList lines = QString::fromStdString(code).split(QLatin1Char('\n'));
    for (QString& line : lines) {
        for (const char* comment : kComments) {
            const QString english = QString::fromLatin1(comment);
            if (line.endsWith(QLatin1String("# ") + english) || line.endsWith(QLatin1String("/ ") + english))
                line = line.chopped(english.size()) + Texts::tr(comment);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace manyhands
