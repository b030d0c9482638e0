// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"

namespace manyhands {

/// What this user's own files lie in: $XDG_DATA_HOME/manyhands, by default ~/.local/share/manyhands.
std::string userDataFolder();

/// Which files that name a program this user has agreed to, or has saved here: by content and folder, so that neither a
/// changed file nor the same file elsewhere (where a relative name means another program) is taken for it.
class TrustBook {
public:
    /// Of this user: in $XDG_DATA_HOME/manyhands.
    static TrustBook ofUser();
    explicit TrustBook(std::string path)
        : m_path(std::move(path)) {}

    /// `file` is the path the bytes were read from or written to.
    bool trusts(const std::string& file, std::string_view bytes) const;
    Result<void> trust(const std::string& file, std::string_view bytes);

private:
    std::string m_path;
};

} // namespace manyhands
