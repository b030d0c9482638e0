// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/worker/plugin.h"

namespace manyhands {

/// What the system calls the copy of a plug-in that is loaded, in /proc/PID/maps.
inline constexpr char kPluginCopy[] = "manyhands-plugin";

/// How long the start-up of a plug-in may take.
inline constexpr int kPluginStartS = 3;

/// A plug-in loaded into this process, for as long as it lives. For worker processes and trials: never for the host.
class PluginLibrary {
public:
    /// Loads exactly the bytes whose SHA-256 was agreed to: they are copied into memory that nobody can change any
    /// more, and what is hashed there is what is loaded. Runs the constructors of the library, which may do anything:
    /// not return, too.
    static Result<PluginLibrary> load(const std::string& file, const std::string& sha256);

    int run(const manyhands_call& call) const { return m_run(&call); }

private:
    using Run = int (*)(const manyhands_call*);
    explicit PluginLibrary(Run entry)
        : m_run(entry) {}

    Run m_run;
};

} // namespace manyhands
