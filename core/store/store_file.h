// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/store/database.h"

namespace manyhands {

/// $XDG_DATA_HOME/manyhands/runs.db, or ~/.local/share/manyhands/runs.db. Error: there is no home.
Result<std::string> storePath();

/// The file of all saved runs, open and of the form that this version knows.
struct StoreFile {
    Database database;
    std::string notice; ///< what the user has to know of it; empty: all is well
    bool writable = true;
};

/// Makes the file, and its folder, where there is none; nobody but the user may look into them. One that is damaged is
/// put aside and a new one begun. One of a newer version is refused.
Result<StoreFile> openStoreFile(const std::string& path);

/// For looking only: makes nothing, changes nothing, and takes what cannot be written to as it is. ENOENT: nothing was
/// ever saved.
Result<StoreFile> openStoreFileToRead(const std::string& path);

} // namespace manyhands
