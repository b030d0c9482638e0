// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/command_template.h"

#include <cstdlib>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

namespace manyhands {

namespace {

/// Empty when `path` can be run, otherwise why not.
std::string obstacle(const std::string& path) {
    struct stat status {};
    if (const auto found = checked(::stat(path.c_str(), &status), path); !found)
        return found.error().why;
    if (S_ISDIR(status.st_mode))
        return "it is a folder";
    if (!S_ISREG(status.st_mode))
        return "it is not a file";
    if (const auto allowed = checked(::access(path.c_str(), X_OK), path); !allowed)
        return "it is not executable (" + allowed.error().why + ')';
    return {};
}

/// The interpreter a script names in its first line; empty for other programs.
std::string interpreterOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    char start[256];
    file.read(start, sizeof start);
    std::string_view line(start, static_cast<std::size_t>(file.gcount()));
    if (!line.starts_with("#!"))
        return {};
    line = line.substr(2, line.find('\n') - 2);
    const auto begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return std::string(line.substr(begin, line.find_first_of(" \t\r", begin) - begin));
}

Result<std::string> usable(const std::string& path, const std::string& what) {
    if (const auto problem = obstacle(path); !problem.empty())
        return fail(what, '"' + path + "\": " + problem, "Check the name and its permissions.");
    const auto interpreter = interpreterOf(path);
    if (!interpreter.empty()) {
        if (const auto problem = obstacle(interpreter); !problem.empty())
            return fail(what, "its interpreter \"" + interpreter + "\" cannot be: " + problem,
                        "Correct its first line.");
    }
    return path;
}

std::string joined(const std::string& folder, std::string_view name) {
    if (folder.empty() || name.starts_with('/'))
        return std::string(name);
    return folder + '/' + std::string(name);
}

} // namespace

Result<std::string> findProgram(std::string_view name, const std::string& directory) {
    const std::string what = "The program " + quotedForDisplay(name) + " cannot be run";
    if (name.empty())
        return fail(what, "its name is empty", "Write the program and its arguments after --.");
    if (name.find('/') != std::string_view::npos)
        return usable(joined(directory, name), what);
    const char* const set = std::getenv("PATH");
    const std::string_view path = set != nullptr ? set : "/bin:/usr/bin"; // what execvp takes without a PATH
    std::string unusable;
    for (std::size_t begin = 0; begin <= path.size();) {
        const auto end = std::min(path.find(':', begin), path.size());
        const std::string folder(path.substr(begin, end - begin));
        const std::string candidate = joined(directory, folder.empty() ? name : joined(folder, name));
        begin = end + 1;
        if (::access(candidate.c_str(), F_OK) != 0)
            continue;
        if (obstacle(candidate).empty())
            return usable(candidate, what);
        unusable = '"' + candidate + "\": " + obstacle(candidate);
    }
    if (!unusable.empty())
        return fail(what, unusable, "Check its permissions.");
    return fail(what, "no folder in PATH holds it", "Install it, or give its whole path.");
}

} // namespace manyhands
