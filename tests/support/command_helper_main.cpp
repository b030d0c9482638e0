// SPDX-License-Identifier: GPL-3.0-or-later
// A program with named behaviours, for tests that start programs: command_helper BEHAVIOUR [ARGUMENT]...
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

using Arguments = std::vector<std::string>;

void writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = write(fd, bytes.data(), bytes.size());
        if (count < 0)
            _exit(99);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

int exitWith(const Arguments& arguments) {
    return std::stoi(arguments.at(0));
}

int killSelf(const Arguments& arguments) {
    raise(std::stoi(arguments.at(0)));
    return 98;
}

/// "write FD COUNT": the letters a to z over and over.
int writeBytes(const Arguments& arguments) {
    std::size_t left = std::stoul(arguments.at(1));
    std::string block(26 * 1024, '\0');
    for (std::size_t i = 0; i < block.size(); ++i)
        block[i] = static_cast<char>('a' + i % 26);
    while (left > 0) {
        const std::size_t part = std::min(left, block.size());
        writeAll(std::stoi(arguments.at(0)), std::string_view(block).substr(0, part));
        left -= part;
    }
    return 0;
}

/// Writes "said" and ends; a grandchild keeps the outputs open, until a descriptor named by ARGUMENT (a fifo) closes.
int leaveGrandchild(const Arguments& arguments) {
    writeAll(STDOUT_FILENO, "said");
    if (fork() == 0) {
        const int fifo = open(arguments.at(0).c_str(), O_RDONLY);
        char byte = 0;
        _exit(read(fifo, &byte, 1) == 0 ? 0 : 1);
    }
    return 0;
}

/// Closes its outputs and goes on for a little while.
int closeOutputs(const Arguments&) {
    close(STDOUT_FILENO);
    close(STDERR_FILENO);
    const timespec shortly{0, 20'000'000};
    nanosleep(&shortly, nullptr);
    return 7;
}

int printArguments(const Arguments& arguments) {
    for (const std::string& argument : arguments)
        writeAll(STDOUT_FILENO, argument + '\0');
    return 0;
}

/// How many bytes there are to read on standard input.
int countInput(const Arguments&) {
    std::cin >> std::noskipws;
    const std::string all{std::istream_iterator<char>(std::cin), std::istream_iterator<char>()};
    std::cout << all.size();
    return 0;
}

/// Open descriptors, without the one that lists them.
int listDescriptors(const Arguments&) {
    for (int fd = 0; fd < 1024; ++fd) {
        if (fcntl(fd, F_GETFD) != -1)
            std::cout << fd << ' ';
    }
    return 0;
}

/// Ignored and blocked signals, and the signal that comes when the parent ends.
int showSignals(const Arguments&) {
    sigset_t mask;
    sigprocmask(SIG_SETMASK, nullptr, &mask);
    for (int signal = 1; signal < NSIG; ++signal) {
        struct sigaction action = {};
        if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler != SIG_DFL)
            std::cout << "ignored " << signal << ' ';
        if (sigismember(&mask, signal) == 1)
            std::cout << "blocked " << signal << ' ';
    }
    int atParentsEnd = 0;
    prctl(PR_GET_PDEATHSIG, &atParentsEnd);
    std::cout << "parent " << atParentsEnd;
    return 0;
}

int showPlace(const Arguments&) {
    std::cout << std::filesystem::current_path().string();
    return 0;
}

int showVariable(const Arguments& arguments) {
    const char* value = getenv(arguments.at(0).c_str());
    std::cout << (value ? value : "(none)");
    return 0;
}

/// Uses so many milliseconds of CPU time.
int burn(const Arguments& arguments) {
    const clock_t end = clock() + std::stol(arguments.at(0)) * CLOCKS_PER_SEC / 1000;
    while (clock() < end) {
    }
    return 0;
}

} // namespace

int main(int count, char** words) {
    const std::map<std::string_view, int (*)(const Arguments&)> behaviours{
        {"exit", exitWith},
        {"signal", killSelf},
        {"write", writeBytes},
        {"grandchild", leaveGrandchild},
        {"close-outputs", closeOutputs},
        {"arguments", printArguments},
        {"count-input", countInput},
        {"descriptors", listDescriptors},
        {"signals", showSignals},
        {"place", showPlace},
        {"variable", showVariable},
        {"burn", burn},
    };
    const auto behaviour = count > 1 ? behaviours.find(words[1]) : behaviours.end();
    if (behaviour == behaviours.end()) {
        std::cerr << "command_helper: no such behaviour\n";
        return 97;
    }
    return behaviour->second(Arguments(words + 2, words + count));
}
