// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace manyhands {

/// Reads a regular file whole. Larger than `most` bytes is an error that names both numbers; so is a pipe or a device,
/// which could keep the reader waiting for ever. Paths are bytes.
Result<std::string> readFile(const std::string& path, std::size_t most);

/// Puts `bytes` where `path` was, whole and on the disk, or leaves what was there as it is, byte for byte: a new file
/// beside it, flushed, takes the old one's name. A symbolic link keeps pointing; the old file's permissions stay, but
/// for those of others where the content is the owner's alone.
enum class Readers { Usual, OwnerOnly };
Result<void> saveFile(const std::string& path, std::string_view bytes, Readers readers = Readers::Usual);

/// The folder of the path with links resolved, as far as it exists.
std::string folderOf(const std::string& path);

} // namespace manyhands
