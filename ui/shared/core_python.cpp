// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of Python functions.
#include "ui/shared/core_sentences.h"

#include <QtGlobal>

namespace manyhands {

namespace {

constexpr const char* kSentences[] = {
    // before the run
    QT_TRANSLATE_NOOP("Core", "The Python interpreter %1 cannot be run"),
    QT_TRANSLATE_NOOP("Core", "Install one, for instance with: sudo apt install python3. Or name another one."),
    QT_TRANSLATE_NOOP("Core", "The Python interpreter %1 cannot be used"),
    QT_TRANSLATE_NOOP("Core", "it is Python %1, and functions need Python %2 or newer"),
    QT_TRANSLATE_NOOP("Core", "Choose another Python interpreter."),
    QT_TRANSLATE_NOOP("Core", "The Python file %1 cannot be read"),
    QT_TRANSLATE_NOOP("Core", "Check its name and permissions."),
    QT_TRANSLATE_NOOP("Core", "The Python file %1 has no function %2"),
    QT_TRANSLATE_NOOP("Core", "it has none at all"),
    QT_TRANSLATE_NOOP("Core", "its functions are %1"),
    QT_TRANSLATE_NOOP("Core", "Give the name of a function that is not inside another one or a class."),
    QT_TRANSLATE_NOOP("Core", "A Python function needs inputs"),
    QT_TRANSLATE_NOOP("Core", "it is called with one JSON value a task"),
    QT_TRANSLATE_NOOP("Core", "Give a list or a range."),
    QT_TRANSLATE_NOOP("Core", "There is no Python function to call"),
    QT_TRANSLATE_NOOP("Core", "no file is named"),
    QT_TRANSLATE_NOOP("Core", "no function is named"),
    QT_TRANSLATE_NOOP("Core", "its name holds a NUL byte"),
    QT_TRANSLATE_NOOP("Core", "Name a file and one of its functions."),
    QT_TRANSLATE_NOOP("Core", "The input %1 is no JSON value"),
    QT_TRANSLATE_NOOP("Core", "a Python function is called with one"),
    QT_TRANSLATE_NOOP("Core", "Write numbers as they are, and texts in \"quotes\"."),
    QT_TRANSLATE_NOOP("Core", "The file is no Python source"),
    QT_TRANSLATE_NOOP("Core", "Choose a file of text."),
    QT_TRANSLATE_NOOP("Core", "The file cannot be read as Python"),
    QT_TRANSLATE_NOOP("Core", "the text that begins in line %L1 does not end"),
    QT_TRANSLATE_NOOP("Core", "the bracket that begins in line %L1 does not end"),
    QT_TRANSLATE_NOOP("Core", "Correct the file."),
    QT_TRANSLATE_NOOP("Core", "There is no such kind of task."),
    QT_TRANSLATE_NOOP("Core", "The description of the Python function cannot be read"),
    // an interpreter that does not get ready
    QT_TRANSLATE_NOOP("Core", "The channel to an interpreter could not be made"),
    QT_TRANSLATE_NOOP("Core", "%1 does not answer as a Python interpreter does"),
    QT_TRANSLATE_NOOP("Core", "%1 (Python %2) is too old: functions need Python %3 or newer"),
    QT_TRANSLATE_NOOP("Core", "%1 (Python %2) cannot load %3: %4"),
    QT_TRANSLATE_NOOP("Core", "%1 (Python %2) cannot load %3: it ended in the middle of it"),
    QT_TRANSLATE_NOOP("Core", "%1 (Python %2) cannot load %3: it did not end within %L4 s"),
    QT_TRANSLATE_NOOP("Core", "Raise the time limit."),
    QT_TRANSLATE_NOOP("Core", "Install it: %1 -m pip install %2. Or choose an interpreter that has it."),
    QT_TRANSLATE_NOOP("Core", "Check the file: %1"),
    QT_TRANSLATE_NOOP("Core", "Put what the file runs as a program under: if __name__ == \"__main__\":"),
    QT_TRANSLATE_NOOP("Core", "Check the name of the function."),
    QT_TRANSLATE_NOOP("Core", "Try it: %1"),
    // a task's end
    QT_TRANSLATE_NOOP("Core", "called sys.exit(%1); return from the function, or raise"),
    QT_TRANSLATE_NOOP("Core", "its result cannot be written as JSON: %1"),
    QT_TRANSLATE_NOOP("Core", "its Python interpreter was ended by %1"),
    QT_TRANSLATE_NOOP("Core", "its Python interpreter ended by itself, with %1"),
    QT_TRANSLATE_NOOP("Core", "closed a descriptor that is not its own: the one that its result goes through"),
};

} // namespace

std::span<const char* const> corePython() {
    return kSentences;
}

} // namespace manyhands
