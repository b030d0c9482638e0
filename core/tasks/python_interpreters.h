// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

struct PythonVersion {
    int major = 0, minor = 0;
    friend bool operator<(const PythonVersion& a, const PythonVersion& b) {
        return std::pair(a.major, a.minor) < std::pair(b.major, b.minor);
    }
};

/// What the runner that workers give to an interpreter is written for.
inline constexpr PythonVersion kOldestPython{3, 8};

struct PythonInterpreter {
    std::string path;
    std::string version; ///< "3.11"; empty where its name does not tell
};

/// Those in the folders of PATH, in its order, as "python3" where that is what they are also called. Nothing is run:
/// the version is what a name like python3.11 says, of the file itself or of one that a link leads to.
std::vector<PythonInterpreter> findInterpreters();

/// As above, of one.
std::optional<PythonVersion> versionByName(const std::string& path);

/// The whole name of an interpreter that can be run: a path, or a name to look for in PATH; empty: python3.
Result<std::string> findInterpreter(const std::string& name);

} // namespace manyhands
