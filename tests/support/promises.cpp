// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/promises.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include <poll.h>

namespace manyhands::promises {

std::vector<Promise>& all() {
    static std::vector<Promise> promises;
    return promises;
}

void broken(const char* file, int line, const std::string& what) {
    throw Broken(std::string(file) + ":" + std::to_string(line) + ": " + what);
}

bool eventually(const std::function<bool()>& condition) {
    const auto giveUp = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > giveUp)
            return false;
        ::poll(nullptr, 0, 1);
    }
    return true;
}

int runPromises(int argc, char** argv) {
    int failures = 0;
    const std::vector<std::string_view> wanted(argv + 1, argv + argc);
    if (!wanted.empty() && wanted.front() == "-functions") {
        for (const Promise& promise : all())
            std::printf("%s\n", promise.name);
        return 0;
    }
    for (const Promise& promise : all()) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), promise.name) == wanted.end())
            continue;
        try {
            promise.body();
            std::printf("ok %s\n", promise.name);
        } catch (const Skipped& reason) {
            std::printf("skipped %s: %s\n", promise.name, reason.what());
        } catch (const std::exception& exception) {
            std::printf("BROKEN %s: %s\n", promise.name, exception.what());
            ++failures;
        }
        std::fflush(stdout);
    }
    return failures;
}

} // namespace manyhands::promises
