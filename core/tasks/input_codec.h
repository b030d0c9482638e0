// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/tasks/input_source.h"

namespace manyhands {

/// What an encoded source begins with. The numbers are kept in files: they never change their meaning.
enum class InputKind : std::uint8_t { Count = 1, Range, List, Cross, Linked, First, Pattern };

template <class... Values>
void encodeInputKind(InputKind kind, std::string& out, const Values&... values) {
    out.push_back(static_cast<char>(kind));
    (Codec<Values>::encode(values, out), ...);
}

/// The source that `encode` wrote. What is no such source is refused, however it came to be.
Result<Inputs> decodeInputs(std::string_view bytes);

} // namespace manyhands
