// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of plug-ins.
#include "ui/shared/core_sentences.h"

#include <QtGlobal>

namespace manyhands {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Core", "The plug-in %1 may not be loaded"),
    QT_TRANSLATE_NOOP("Core", "its path is not absolute, goes through a link, or leads nowhere"),
    QT_TRANSLATE_NOOP("Core", "Give the path of the file itself."),
    QT_TRANSLATE_NOOP("Core", "it does not lie in a folder for plug-ins"),
    QT_TRANSLATE_NOOP("Core", "Install it there: install -d -m 755 %1 && install -m 644 %2 %3/"),
    QT_TRANSLATE_NOOP("Core", "%1 belongs to another user"),
    QT_TRANSLATE_NOOP("Core", "Put a copy of your own in its place."),
    QT_TRANSLATE_NOOP("Core", "others may write to %1"),
    QT_TRANSLATE_NOOP("Core", "Take that from them: chmod go-w %1"),
    QT_TRANSLATE_NOOP("Core", "The plug-in %1 was not found"),
    QT_TRANSLATE_NOOP("Core", "there is no such file"),
    QT_TRANSLATE_NOOP("Core", "Give its path, or the name of one in %1."),
    QT_TRANSLATE_NOOP("Core", "The plug-in %1 cannot be used"),
    QT_TRANSLATE_NOOP("Core", "it is empty"),
    QT_TRANSLATE_NOOP("Core", "it is no shared library"),
    QT_TRANSLATE_NOOP("Core", "it is cut off"),
    QT_TRANSLATE_NOOP("Core", "it is cut off or damaged"),
    QT_TRANSLATE_NOOP("Core", "it was built for another kind of machine"),
    QT_TRANSLATE_NOOP("Core", "Get it anew."),
    QT_TRANSLATE_NOOP("Core", "its description is longer than 64 KiB"),
    QT_TRANSLATE_NOOP("Core", "Ask whoever made it."),
    QT_TRANSLATE_NOOP("Core", "it does not describe itself as a plug-in"),
    QT_TRANSLATE_NOOP("Core", "Choose another file."),
    QT_TRANSLATE_NOOP("Core", "its description cannot be read: %1"),
    QT_TRANSLATE_NOOP("Core", "its description names no version of the plug-in interface"),
    QT_TRANSLATE_NOOP("Core", "Build it with the header that comes with this version of Manyhands."),
    QT_TRANSLATE_NOOP("Core", "it was built for version %1 of the plug-in interface, and this program has version %2"),
    QT_TRANSLATE_NOOP("Core", "its description cannot be used: %1"),
    QT_TRANSLATE_NOOP("Core", "a name is made of a-z, 0-9 and -, at most 64 of them"),
    QT_TRANSLATE_NOOP("Core", "its member %1 is missing"),
    QT_TRANSLATE_NOOP("Core", "%1 is too long, or holds what cannot be seen"),
    QT_TRANSLATE_NOOP("Core", "a task has 1 to 4 parameters"),
    QT_TRANSLATE_NOOP("Core", "two of them have the same name"),
    QT_TRANSLATE_NOOP("Core", "a default does not fit: %1: %2"),
    QT_TRANSLATE_NOOP("Core", "a choice has 1 to 32 choices"),
    QT_TRANSLATE_NOOP("Core", "%1 is no number that a parameter can have"),
    QT_TRANSLATE_NOOP("Core", "a plug-in has 1 to 32 tasks"),
    QT_TRANSLATE_NOOP("Core", "The plug-in %1 was not loaded"),
    QT_TRANSLATE_NOOP("Core", "its start-up ended the process that watched it"),
    QT_TRANSLATE_NOOP("Core", "The plug-in could not be tried"),
    QT_TRANSLATE_NOOP("Core", "%1 ended with %2"),
    QT_TRANSLATE_NOOP("Core",
                      "Ask whoever made it. It is refused from now on, until it changes or you agree to it anew."),
    QT_TRANSLATE_NOOP("Core", "Put that right, then start the run again."),
    QT_TRANSLATE_NOOP("Core", "its start-up did not end within %L1 s"),
    QT_TRANSLATE_NOOP("Core", "there is no pipe for it: %1"),
    QT_TRANSLATE_NOOP("Core", "there is no process for it: %1"),
    QT_TRANSLATE_NOOP("Core", "its start-up ended its process: %1"),
    QT_TRANSLATE_NOOP("Core", "its start-up left a process behind"),
    QT_TRANSLATE_NOOP("Core", "there is no memory for it: %1"),
    QT_TRANSLATE_NOOP("Core", "its content is not what was agreed to: it has changed since"),
    QT_TRANSLATE_NOOP("Core", "it has no function manyhands_run"),
    QT_TRANSLATE_NOOP("Core", "the linker does not tell why"),
    QT_TRANSLATE_NOOP("Core", "its start-up did not end within %L1 s, as it did when it was tried"),
    QT_TRANSLATE_NOOP("Core", "the plug-in returned %L1"),
    QT_TRANSLATE_NOOP("Core", "failed for a reason that is not UTF-8"),
    QT_TRANSLATE_NOOP("Core", "its result is not UTF-8"),
    QT_TRANSLATE_NOOP("Core", "The plug-in %1 has no task %2"),
    QT_TRANSLATE_NOOP("Core", "The plug-in %1 cannot be run"),
    QT_TRANSLATE_NOOP("Core", "its description was not read"),
    QT_TRANSLATE_NOOP("Core", "Put the old file back, or start a run of its own with the new one."),
    QT_TRANSLATE_NOOP("Core", "The description of the plug-in cannot be read"),
    QT_TRANSLATE_NOOP("Core", "it has too many parameters"),
};

} // namespace

std::span<const char* const> corePlugins() {
    return kSentences;
}

} // namespace manyhands
