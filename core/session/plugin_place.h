// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// Where plug-ins may lie, the user's own folder first: $XDG_DATA_HOME/manyhands/plugins (~/.local/share/…), and those
/// of the installation and of the system. They need not be there.
std::vector<std::string> pluginFolders();

/// The plug-ins that lie in these folders now, by path. Nothing of them is read.
std::vector<std::string> installedPlugins();

/// The path of a plug-in as somebody named it: links resolved; a name without a slash is looked for in the folders.
Result<std::string> findPlugin(const std::string& name);

/// Whether a plug-in may be loaded from where it lies: it is a file in one of the folders (`path` is absolute and goes
/// through no link), it and the folders on the way belong to this user or to root, and nobody else may write to them.
/// The error has the command that puts it right.
Result<void> checkPluginPlace(const std::string& path);

} // namespace manyhands
