// SPDX-License-Identifier: GPL-3.0-or-later
// Saves blocks of one run until it is killed or one fails, and says of each once it is told to be on the disk.
//   store_victim FILE store|writer [ACKNOWLEDGEMENTS]
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include "core/store/store_writer.h"

using namespace manyhands;

namespace {

/// Of a length that differs, so that blocks begin and end anywhere in a page.
std::string blockOf(std::int64_t number) {
    return std::string(static_cast<std::size_t>(number * 37 % 3000), static_cast<char>('a' + number % 26)) +
           std::to_string(number);
}

NewRun newRun() {
    NewRun run;
    run.title = "victim";
    run.started = "2030-01-01T00:00:00Z";
    run.tasks = 1'000'000;
    run.plan = "plan";
    return run;
}

std::int64_t left = 0; ///< of the acknowledgements; 0 is reached from above only

void acknowledge(std::int64_t run, std::int64_t number) {
    std::printf("%lld %lld\n", static_cast<long long>(run), static_cast<long long>(number));
    std::fflush(stdout);
    if (--left == 0)
        std::exit(0);
}

void saveDirectly(const std::string& path) {
    auto store = RunStore::open(path, RunStore::Purpose::Write);
    const auto key = store ? store->begin(newRun()) : Result<RunKey>(fail(store.error()));
    for (std::int64_t number = 0; key && store->append(*key, blockOf(number), {}); ++number)
        acknowledge(key->run, number);
}

/// Nothing more will be on the disk, or nobody can tell.
bool isInDoubt(const SaveStatus& status) {
    return status.phase == SaveStatus::Phase::Lost || !status.notDurable.empty();
}

/// As a run does it: many blocks at once, which are on the disk once none is unsaved.
void saveInTheBackground(const std::string& path) {
    StoreWriter writer(path, newRun(), [] {});
    for (std::int64_t number = 0;;) {
        for (const std::int64_t end = number + 20; number < end; ++number)
            writer.add(blockOf(number), {}, 1);
        while (writer.status().unsaved > 0 && !isInDoubt(writer.status()))
            std::this_thread::yield();
        if (isInDoubt(writer.status()))
            return;
        acknowledge(writer.status().run, number - 1);
    }
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 3)
        return 2;
    left = argc > 3 ? std::atoll(argv[3]) : 0;
    if (argv[2] == std::string("store"))
        saveDirectly(argv[1]);
    else
        saveInTheBackground(argv[1]);
    return 1;
}
