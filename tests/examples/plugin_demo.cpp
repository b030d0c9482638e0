// SPDX-License-Identifier: GPL-3.0-or-later
// A plug-in with two tasks:
//     g++ -O2 -shared -fPIC -o demo.so plugin_demo.cpp
//     install -D -m 644 demo.so ~/.local/share/manyhands/plugins/demo.so
//     manyhands run --trust --plugin demo.so:collatz ::: 1000 10000 100000
#include <manyhands/plugin.h>

#include <cmath>
#include <cstring>
#include <string>

MANYHANDS_PLUGIN(R"(
    "name": "demo",
    "summary": "Two small computations, to show how a plug-in is made.",
    "tasks": [
        {
            "name": "collatz",
            "title": "Longest Collatz sequence",
            "summary": "Finds the number up to n that takes the most steps to 1: halve it, or triple it and add 1.",
            "limited_by": "the processor",
            "limit": "cpu",
            "parameters": [
                {"name": "n", "summary": "the largest number that is tried", "kind": "integer",
                 "minimum": 1, "maximum": 100000000, "default": 100000}
            ]
        },
        {
            "name": "logistic",
            "title": "Logistic map",
            "summary": "Lets a population grow and starve, year after year.",
            "limited_by": "the processor",
            "limit": "cpu",
            "parameters": [
                {"name": "rate", "summary": "of growth", "kind": "real", "minimum": 0, "maximum": 4, "default": 3.7},
                {"name": "years", "summary": "how long it goes on", "unit": "years", "kind": "integer",
                 "minimum": 1, "maximum": 1000000000, "default": 1000},
                {"name": "tell", "summary": "the last year's, or the mean of all", "kind": "choice",
                 "choices": ["last", "mean"], "default": "last"}
            ]
        }
    ]
)")

namespace {

int collatz(const manyhands_call* call) {
    const std::int64_t most = call->values[0].integer;
    std::int64_t best = 1, longest = 0;
    for (std::int64_t n = 1; n <= most; ++n) {
        std::int64_t steps = 0;
        for (std::int64_t at = n; at != 1; ++steps)
            at = at % 2 == 0 ? at / 2 : 3 * at + 1;
        if (steps > longest) {
            longest = steps;
            best = n;
        }
        if (n % 4096 == 0)
            manyhands_progress(call, static_cast<double>(n) / static_cast<double>(most));
    }
    return manyhands_succeed(call, (std::to_string(best) + " takes " + std::to_string(longest) + " steps").c_str());
}

int logistic(const manyhands_call* call) {
    const double rate = call->values[0].real;
    const std::int64_t years = call->values[1].integer;
    double population = 0.5, sum = 0;
    for (std::int64_t year = 0; year < years; ++year) {
        population *= rate * (1 - population);
        sum += population;
    }
    const double told = call->values[2].integer == 0 ? population : sum / static_cast<double>(years);
    if (!std::isfinite(told))
        return manyhands_fail(call, "the population has left all bounds");
    return manyhands_succeed(call, std::to_string(told).c_str());
}

} // namespace

int manyhands_run(const manyhands_call* call) noexcept {
    return std::strcmp(call->task, "collatz") == 0 ? collatz(call) : logistic(call);
}
