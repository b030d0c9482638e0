// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

/// Tests that fork freely: Qt Test keeps a watchdog thread, and a process with threads may not fork. Each PROMISE is a
/// function that prints one line, "ok NAME" or what was broken; runPromises() is the whole of main().
namespace manyhands::promises {

struct Promise {
    const char* name;
    void (*body)();
};

std::vector<Promise>& all();
struct Registration {
    Registration(const char* name, void (*body)()) { all().push_back({name, body}); }
};

/// Runs all, or those named on the command line; the exit code is the number of broken ones. -functions: names them, as
/// Qt Test does.
int runPromises(int argc, char** argv);

struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// What this machine does not let a test do; the line then says "skipped NAME: why", and ctest shows it as skipped.
struct Skipped : std::runtime_error {
    using std::runtime_error::runtime_error;
};
[[noreturn]] void broken(const char* file, int line, const std::string& what);

/// True as soon as `condition` holds, looked at every millisecond for at most 30 seconds.
bool eventually(const std::function<bool()>& condition);

template <class A, class B>
void compare(const A& actual, const B& expected, const char* text, const std::pair<const char*, int>& place) {
    if (actual == expected)
        return;
    std::ostringstream out;
    out << text;
    if constexpr (requires { out << actual << expected; })
        out << " is " << actual << ", not " << expected;
    broken(place.first, place.second, out.str());
}

} // namespace manyhands::promises

#define PROMISE(name)                                                                                                  \
    static void name();                                                                                                \
    static const manyhands::promises::Registration name##Registration(#name, name);                                    \
    static void name()
#define VERIFY(condition)                                                                                              \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            manyhands::promises::broken(__FILE__, __LINE__, #condition);                                               \
    } while (false)
#define COMPARE(actual, expected) manyhands::promises::compare((actual), (expected), #actual, {__FILE__, __LINE__})
#define THROWS(expression, Type)                                                                                       \
    do {                                                                                                               \
        bool thrown = false;                                                                                           \
        try {                                                                                                          \
            static_cast<void>(expression);                                                                             \
        } catch (const Type&) {                                                                                        \
            thrown = true;                                                                                             \
        }                                                                                                              \
        if (!thrown)                                                                                                   \
            manyhands::promises::broken(__FILE__, __LINE__, #expression " does not throw " #Type);                     \
    } while (false)
