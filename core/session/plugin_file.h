// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/tasks/workload_info.h"

namespace manyhands {

/// What a plug-in's file says of itself. Its tasks are described as built-in workloads are.
struct PluginInfo {
    std::string file;   ///< absolute, links resolved; empty of bytes that are no file's
    std::string sha256; ///< of all its bytes, 64 hexadecimal digits
    std::string name, summary;
    std::vector<WorkloadInfo> tasks; ///< one at least; they look at `texts`, which copies share
    std::shared_ptr<const void> texts;

    /// nullptr: it has none of this name. Empty: the first one.
    const WorkloadInfo* find(std::string_view task) const;
};

inline constexpr std::size_t kMostPluginBytes = std::size_t{64} << 20;

/// Reads the description that lies in a plug-in's file. No line of its code runs: the file is read, not loaded. It may
/// be anything: the error says why it is no plug-in for this program on this machine.
Result<PluginInfo> readPlugin(const std::string& path);

/// The same of the bytes of such a file; `shown`: what errors call it.
Result<PluginInfo> parsePlugin(std::string_view bytes, const std::string& shown);

} // namespace manyhands
