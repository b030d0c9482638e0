// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/code_bodies.h"

#include <algorithm>
#include <string>

namespace manyhands {

namespace {

constexpr CodeBody kBodies[] = {
    {"square", "def task(n):\n    return n * n\n", "std::int64_t task(std::int64_t n) {\n    return n * n;\n}\n"},
    {"sum-of-squares",
     "def task(n):\n    total = 0\n    for i in range(n):\n        total += i * i\n    return total\n",
     "std::uint64_t task(std::uint64_t n) {\n    std::uint64_t total = 0;\n"
     "    for (std::uint64_t i = 0; i < n; ++i)\n        total += i * i;\n    return total;\n}\n"},
    {"primes",
     "def task(limit):\n    if limit < 2:\n        return 0\n    is_prime = bytearray([1]) * (limit + 1)\n"
     "    is_prime[:2] = b\"\\0\\0\"\n    for i in range(2, int(limit ** 0.5) + 1):\n        if is_prime[i]:\n"
     "            is_prime[i * i :: i] = bytes(len(range(i * i, limit + 1, i)))\n    return sum(is_prime)\n",
     "std::uint64_t task(std::uint64_t limit) {\n    std::vector<bool> composite(limit + 1);\n"
     "    std::uint64_t count = 0;\n    for (std::uint64_t i = 2; i <= limit; ++i) {\n        if (composite[i])\n"
     "            continue;\n        ++count;\n        for (std::uint64_t k = i * i; k <= limit; k += i)\n"
     "            composite[k] = true;\n    }\n    return count;\n}\n"},
    {"sleep", "def task(seconds):\n    time.sleep(seconds)\n    return f\"{int(seconds * 1000)} ms\"\n",
     "std::string task(double seconds) {\n"
     "    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));\n"
     "    return std::to_string(static_cast<int>(seconds * 1000)) + \" ms\";\n}\n"},
    {"shared-counter",
     "def begin(shared):\n    global counter\n    counter = shared\n\n\ndef add(number):\n"
     "    with counter.get_lock():\n        counter.value += number\n\n\ndef task(limit):\n"
     "    is_prime = bytearray([1]) * (limit + 1)\n    is_prime[:2] = bytes(len(is_prime[:2]))\n"
     "    for i in range(2, int(limit ** 0.5) + 1):\n        if is_prime[i]:\n"
     "            is_prime[i * i :: i] = bytes(len(range(i * i, limit + 1, i)))\n    pending = 0\n"
     "    for found in filter(None, is_prime):\n        pending += 1\n        if pending == @every@:\n"
     "            add(pending)\n            pending = 0\n    add(pending)\n    return sum(is_prime)\n",
     "manyhands::SharedValue<std::uint64_t> counter;\n\nvoid add(std::uint64_t number) {\n"
     "    counter.with([&](std::uint64_t& sum) { sum += number; });\n}\n\n"
     "std::uint64_t task(std::uint64_t limit) {\n    std::vector<bool> composite(limit + 1);\n"
     "    std::uint64_t count = 0, pending = 0;\n    for (std::uint64_t i = 2; i <= limit; ++i) {\n"
     "        if (composite[i])\n            continue;\n        ++count;\n        if (++pending == @every@) {\n"
     "            add(pending);\n            pending = 0;\n        }\n"
     "        for (std::uint64_t k = i * i; k <= limit; k += i)\n            composite[k] = true;\n    }\n"
     "    add(pending);\n    return count;\n}\n",
     ", begin, (context.Value(\"Q\"),)"},
    {"unreliable",
     "def one_in(number):\n    return number > 0 and random.random() * number < 1\n\n\ndef task(ms):\n"
     "    # of the same kind as the built-in task: by chance, as nobody counts its attempts\n"
     "    # the worker dies, or hangs: multiprocessing.Pool then waits for ever\n    if one_in(@crash@):\n"
     "        os.kill(os.getpid(), signal.SIGSEGV)\n    if one_in(@hang@):\n        time.sleep(1e9)\n"
     "    end = time.thread_time() + ms / 1000\n    while time.thread_time() < end:\n        pass\n    return ms\n",
     "bool oneIn(double number) {\n    std::random_device random;\n"
     "    return number > 0 && std::uniform_real_distribution(0.0, number)(random) < 1;\n}\n\n"
     "double task(double ms) {\n"
     "    // of the same kind as the built-in task: by chance, as nobody counts its attempts\n"
     "    if (oneIn(@crash@))\n        std::raise(SIGSEGV);\n    while (oneIn(@hang@))\n"
     "        std::this_thread::sleep_for(std::chrono::hours(1));\n    const std::clock_t begin = std::clock();\n"
     "    while (static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < ms / 1000) {\n    }\n    return "
     "ms;\n}\n"},
    {"uneven",
     "def task(mean_ms):\n    # of the same kind as the built-in task, not of the same lengths\n"
     "    end = time.thread_time() + mean_ms / 1000 * random.uniform(0.5, 1.5)\n"
     "    while time.thread_time() < end:\n        pass\n    return mean_ms\n",
     "double task(double meanMs) {\n    // of the same kind as the built-in task, not of the same lengths\n"
     "    std::mt19937 random(std::random_device{}());\n"
     "    const double length = meanMs / 1000 * std::uniform_real_distribution(0.5, 1.5)(random);\n"
     "    const std::clock_t begin = std::clock();\n"
     "    while (static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < length) {\n    }\n    return "
     "meanMs;\n}\n"},
    {"crash",
     "def task(how):\n    # the worker dies: multiprocessing.Pool then waits for ever, concurrent.futures raises\n"
     "    os.kill(os.getpid(), signal.SIGSEGV)\n",
     "std::string task(std::string) {\n    std::raise(SIGSEGV);\n    return {};\n}\n"},
};

} // namespace

const CodeBody* bodyOf(std::string_view workload) {
    const auto* const found = std::ranges::find(kBodies, workload, &CodeBody::workload);
    return found == std::end(kBodies) ? nullptr : found;
}

} // namespace manyhands
