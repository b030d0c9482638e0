// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/last_words.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <string_view>
#include <typeinfo>

#include <csignal>
#include <cxxabi.h>
#include <dlfcn.h>
#include <unistd.h>

namespace manyhands {

using namespace layout;

namespace {

constexpr std::array kFatal{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr std::size_t kStackBytes = 32U << 10U;

LastWords* theWords = nullptr;
pid_t theOwner = 0; ///< a forked child has no such memory: it is kept from children
std::terminate_handler theTerminate = nullptr;

/// What the C library says before it calls abort() (a failed assertion, a broken heap) it keeps for debuggers: the size
/// of the whole, then the text. nullptr while it has said nothing. Looked for before main(): in each worker the search
/// would touch the symbols of all libraries, and so take memory.
const auto* const theAbortMessage =
    static_cast<const unsigned* const*>(::dlvsym(RTLD_DEFAULT, "__abort_msg", "GLIBC_PRIVATE"));

bool isOwner() {
    return theWords && ::getpid() == theOwner;
}

void append(std::string_view part) {
    const std::size_t room = theWords->text.size() - theWords->length;
    theWords->length += static_cast<std::uint32_t>(part.copy(theWords->text.data() + theWords->length, room));
}

void appendAbortMessage() {
    const unsigned* message = theAbortMessage ? *theAbortMessage : nullptr;
    if (!message || *message <= sizeof *message || theWords->length != 0)
        return;
    const char* first = reinterpret_cast<const char*>(message + 1);
    std::string_view text(first, ::strnlen(first, *message - sizeof *message));
    while (!text.empty() && text.back() == '\n')
        text.remove_suffix(1);
    append(text);
}

/// Only what is async-signal-safe. The default action is in force again (SA_RESETHAND) and the signal not blocked
/// (SA_NODEFER): raise() ends the process here, so that its parent sees the true signal.
void noteSignal(int signal, siginfo_t* info, void*) {
    if (isOwner()) {
        theWords->number = signal;
        // below zero and zero: sent by a process
        theWords->hasAddress = info->si_code > 0 ? 1 : 0;
        theWords->address = reinterpret_cast<std::uintptr_t>(info->si_addr);
        if (signal == SIGABRT)
            appendAbortMessage();
        theWords->kind.store(LastWord::Signal, std::memory_order_release);
    }
    ::raise(signal);
}

void noteExit(int status, void*) {
    if (!isOwner())
        return;
    theWords->number = status;
    theWords->kind.store(LastWord::Exit, std::memory_order_release);
}

void appendException() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    if (!type)
        return;
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> plain(abi::__cxa_demangle(type->name(), nullptr, nullptr, &status),
                                                       std::free);
    append(status == 0 && plain ? plain.get() : type->name());
    try {
        std::rethrow_exception(std::current_exception());
    } catch (const std::exception& exception) {
        append(": ");
        append(exception.what());
    } catch (...) { // NOLINT(bugprone-empty-catch): its type is all there is to tell
    }
}

[[noreturn]] void noteTerminate() {
    if (isOwner()) {
        theWords->length = 0;
        appendException();
    }
    if (theTerminate)
        theTerminate();
    std::abort();
}

/// A handler of its own stack sees the overflow of the usual one.
void useOwnStack() {
    static std::array<char, kStackBytes> memory;
    stack_t stack{};
    stack.ss_sp = memory.data();
    stack.ss_size = memory.size();
    ::sigaltstack(&stack, nullptr);
}

/// A worker's word: whatever it is, three texts come of it.
Error refusalIn(const LastWords& words) {
    std::string_view rest(words.text.data(), std::min<std::size_t>(words.length, words.text.size()));
    const auto part = [&] {
        const std::size_t end = std::min(rest.find('\0'), rest.size());
        std::string text(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return text;
    };
    Error error;
    error.what = part();
    error.why = part();
    error.remedy = part();
    return error;
}

} // namespace

void keepLastWords(Slot& slot) {
    const bool first = theOwner == 0;
    theWords = &slot.lastWords;
    theOwner = ::getpid();
    useOwnStack();
    struct sigaction note {};
    note.sa_sigaction = noteSignal;
    note.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
    for (const int signal : kFatal) {
        struct sigaction now {};
        if (::sigaction(signal, nullptr, &now) == 0 && (now.sa_flags & SA_SIGINFO) == 0 && now.sa_handler == SIG_DFL)
            ::sigaction(signal, &note, nullptr);
    }
    if (!first)
        return;
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ); // what was written is not to die with the process
    theTerminate = std::set_terminate(noteTerminate);
    ::on_exit(noteExit, nullptr);
}

void noteException() {
    if (!isOwner())
        return;
    theWords->length = 0;
    appendException();
    theWords->kind.store(LastWord::Exception, std::memory_order_release);
}

void noteRefusal(const Error& error) {
    if (!isOwner())
        return;
    theWords->length = 0;
    const std::size_t others = error.what.size() + error.remedy.size() + 3; // and a NUL behind each part
    const std::size_t room = theWords->text.size() - std::min(others, theWords->text.size());
    for (const std::string_view part :
         {std::string_view(error.what), std::string_view(error.why).substr(0, room), std::string_view(error.remedy)}) {
        append(part);
        append({"\0", 1});
    }
    theWords->kind.store(LastWord::Refusal, std::memory_order_release);
}

LastWordsRead readLastWords(const Slot& slot) {
    LastWordsRead read;
    const LastWords& words = slot.lastWords;
    const LastWord kind = words.kind.load(std::memory_order_acquire);
    if (kind == LastWord::Exit)
        read.exitCalled = words.number;
    if (kind == LastWord::Refusal)
        read.refusal = refusalIn(words);
    if (kind != LastWord::Signal && kind != LastWord::Exception)
        return read;
    if (kind == LastWord::Signal) {
        read.signal = words.number;
        if (words.hasAddress == 1)
            read.address = words.address;
    }
    read.text.assign(words.text.data(), std::min<std::size_t>(words.length, words.text.size()));
    return read;
}

std::string describeLastWords(const LastWordsRead& words) {
    std::string text;
    if (words.address) {
        std::array<char, 32> number{};
        std::snprintf(number.data(), number.size(), " at address 0x%llx",
                      static_cast<unsigned long long>(*words.address));
        text += number.data();
    }
    return words.text.empty() ? text : text + ": " + words.text;
}

} // namespace manyhands
