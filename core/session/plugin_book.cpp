// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plugin_book.h"

#include <algorithm>
#include <filesystem>

#include "core/session/durable_file.h"

namespace manyhands {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr std::size_t kMostReason = 300;

/// What is agreed to: these bytes under this name. The trust book adds the folder.
std::string agreementOf(const PluginInfo& plugin) {
    return "plug-in " + plugin.file.substr(plugin.file.rfind('/') + 1) + ' ' + plugin.sha256;
}

/// Where the line of `sha256` begins, npos: it has none. Each line begins with 64 digits.
std::size_t lineOf(const std::string& lines, const std::string& sha256) {
    if (lines.starts_with(sha256 + ' '))
        return 0;
    const std::size_t before = lines.find('\n' + sha256 + ' ');
    return before == std::string::npos ? before : before + 1;
}

} // namespace

PluginBook PluginBook::ofUser() {
    return PluginBook(userDataFolder());
}

PluginBook::PluginBook(const std::string& folder)
    : m_trusted(folder + "/trusted")
    , m_quarantine(folder + "/quarantined") {}

bool PluginBook::trusts(const PluginInfo& plugin) const {
    return m_trusted.trusts(plugin.file, agreementOf(plugin));
}

Result<void> PluginBook::trust(const PluginInfo& plugin) {
    if (auto released = release(plugin.sha256); !released)
        return released;
    return m_trusted.trust(plugin.file, agreementOf(plugin));
}

std::string PluginBook::quarantined(const std::string& sha256) const {
    const std::string lines = readFile(m_quarantine, kMostBytes).value_or(std::string());
    const std::size_t begin = lineOf(lines, sha256);
    if (begin == std::string::npos)
        return {};
    const std::size_t text = begin + sha256.size() + 1;
    return lines.substr(text, lines.find('\n', text) - text);
}

Result<void> PluginBook::quarantine(const std::string& sha256, const std::string& reason) {
    if (!quarantined(sha256).empty())
        return {};
    std::string line = sha256 + ' ' + reason.substr(0, kMostReason);
    std::ranges::replace(line, '\n', ' ');
    std::string lines = readFile(m_quarantine, kMostBytes).value_or(std::string());
    if (lines.size() + line.size() >= kMostBytes)
        lines.erase(0, lines.find('\n', lines.size() / 2) + 1); // the older half
    std::error_code ignored;                                    // saving tells
    std::filesystem::create_directories(std::filesystem::path(m_quarantine).parent_path(), ignored);
    return saveFile(m_quarantine, lines + line + '\n', Readers::OwnerOnly);
}

Result<void> PluginBook::release(const std::string& sha256) {
    std::string lines = readFile(m_quarantine, kMostBytes).value_or(std::string());
    const std::size_t begin = lineOf(lines, sha256);
    if (begin == std::string::npos)
        return {};
    lines.erase(begin, lines.find('\n', begin) + 1 - begin);
    return saveFile(m_quarantine, lines, Readers::OwnerOnly);
}

} // namespace manyhands
