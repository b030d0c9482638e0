// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/python_interpreters.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <set>

#include <unistd.h>

#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStem = "python";
constexpr int kMostLinks = 16;

/// "3.11" of "python3.11"; {3, -1} of "python3"; nullopt of what is no interpreter's name ("python3-config").
std::optional<PythonVersion> versionIn(std::string_view name) {
    if (!name.starts_with(kStem))
        return std::nullopt;
    name.remove_prefix(kStem.size());
    PythonVersion version{-1, -1};
    const char* const end = name.data() + name.size();
    auto read = std::from_chars(name.data(), end, version.major);
    if (!name.empty() && read.ec == std::errc() && read.ptr != end && *read.ptr == '.')
        read = std::from_chars(read.ptr + 1, end, version.minor);
    const bool isWhole = name.empty() || (read.ec == std::errc() && read.ptr == end);
    return isWhole ? std::optional(version) : std::nullopt;
}

bool canBeRun(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) && ::access(path.c_str(), X_OK) == 0;
}

/// The names of interpreters in a folder, "python3" first and "python" last of those for the same file.
std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (versionIn(name) && canBeRun(entry->path()))
            names.push_back(name);
    }
    std::ranges::sort(names, {}, [](const std::string& name) {
        return std::pair(name == "python3" ? 0 : name == "python" ? 2 : 1, name);
    });
    return names;
}

std::vector<fs::path> foldersOfPath() {
    const char* const set = std::getenv("PATH");
    const std::string_view path = set != nullptr ? set : "/bin:/usr/bin";
    std::vector<fs::path> folders;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        const fs::path folder(path.substr(begin, end - begin));
        if (folder.is_absolute())
            folders.push_back(folder);
        begin = end + 1;
    }
    return folders;
}

} // namespace

std::optional<PythonVersion> versionByName(const std::string& path) {
    fs::path at = path;
    for (int links = 0; links < kMostLinks; ++links) {
        const auto version = versionIn(at.filename().string());
        if (version && version->minor >= 0)
            return version;
        std::error_code failed;
        const fs::path target = fs::read_symlink(at, failed);
        if (failed)
            return std::nullopt;
        at = at.parent_path() / target;
    }
    return std::nullopt;
}

std::vector<PythonInterpreter> findInterpreters() {
    std::vector<PythonInterpreter> found;
    std::set<fs::path> folders;
    for (const fs::path& folder : foldersOfPath()) {
        std::error_code ignored;
        if (!folders.insert(fs::weakly_canonical(folder, ignored)).second)
            continue;
        std::set<fs::path> files; // one folder's alone: a virtual environment links to the same file and is another
        for (const std::string& name : namesIn(folder)) {
            const fs::path path = folder / name;
            const auto version = versionByName(path.string());
            if (!files.insert(fs::canonical(path, ignored)).second || (version && *version < kOldestPython))
                continue;
            found.push_back({path.string(), version
                                                ? std::to_string(version->major) + '.' + std::to_string(version->minor)
                                                : std::string()});
        }
    }
    return found;
}

Result<std::string> findInterpreter(const std::string& name) {
    const std::string asked = name.empty() ? "python3" : name;
    const auto found = findProgram(asked);
    if (!found)
        return fail("The Python interpreter " + quotedForDisplay(asked) + " cannot be run", found.error().why,
                    "Install one, for instance with: sudo apt install python3. Or name another one.");
    std::error_code ignored;
    return fs::absolute(*found, ignored).string();
}

} // namespace manyhands
