// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace manyhands {

/// Whether the bytes are one JSON value (RFC 8259, UTF-8, no NaN), with blanks around it or not. Holds nothing of it,
/// so that it is fit for values of any length; keys that are there twice are no matter.
bool isJson(std::string_view text);

} // namespace manyhands
