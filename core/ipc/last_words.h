// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/ipc/queue_layout.h"

namespace manyhands {

/// For a worker, once, before its first task: from here on the process leaves a note in `slot` when a fatal signal ends
/// it (and then dies of that signal as it would have), when nobody catches an exception or an assertion fails, and when
/// a task calls exit(). Handlers that somebody else has set are left alone. Children that tasks fork leave no note.
void keepLastWords(layout::Slot& slot);

/// In a catch clause, before the process ends because of what was caught: notes it.
void noteException();

/// Before the process ends because it cannot do its work: notes why. Of a reason that is too long the end is left out.
void noteRefusal(const Error& error);

/// A dead worker's note, copied and checked: it is a worker's word. Empty where there is none.
struct LastWordsRead {
    int signal = 0;                       ///< 0: none
    std::optional<int> exitCalled;        ///< with this number
    std::optional<std::uint64_t> address; ///< of the signal
    std::optional<Error> refusal;         ///< why it cannot do its work
    std::string text; ///< of the exception that nobody caught or that was noted, or of the failed assertion
};
LastWordsRead readLastWords(const layout::Slot& slot);

/// " at address 0x0: std::runtime_error: too late", as far as there is something to say; follows the signal's name.
std::string describeLastWords(const LastWordsRead& words);

} // namespace manyhands
