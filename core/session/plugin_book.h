// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/session/plugin_file.h"
#include "core/session/trust_book.h"

namespace manyhands {

/// Which plug-ins this user has agreed to, by path and content, and which misbehaved when they were tried, by content:
/// a file that changes is asked about anew, and is no longer refused.
class PluginBook {
public:
    /// Of this user: in $XDG_DATA_HOME/manyhands.
    static PluginBook ofUser();
    explicit PluginBook(const std::string& folder);

    bool trusts(const PluginInfo& plugin) const;
    /// Agrees to it, from now on, and takes it out of quarantine.
    Result<void> trust(const PluginInfo& plugin);

    /// What it did when it was tried; empty: it is not in quarantine.
    std::string quarantined(const std::string& sha256) const;
    Result<void> quarantine(const std::string& sha256, const std::string& reason);
    /// It may be tried once more.
    Result<void> release(const std::string& sha256);

private:
    TrustBook m_trusted;
    std::string m_quarantine; ///< a file: a line each, SHA-256, space, reason
};

} // namespace manyhands
