// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace manyhands {

/// A setting as records name it, in words: "Chunk size". Unknown ones as they are.
QString factName(const std::string& name);
/// In the order that people look for them in.
using Facts = std::vector<std::pair<std::string, std::string>>;
Facts inOrder(Facts facts);
/// What it is set to, with its unit.
QString factValue(const std::string& name, const std::string& value);

} // namespace manyhands
