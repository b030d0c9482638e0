// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// A JSON value as it was written: numbers stay text, so that no digit is lost before somebody asks for a range.
struct JsonValue {
    enum class Kind : std::uint8_t { Null, Bool, Number, String, Array, Object };
    Kind kind = Kind::Null;
    bool truth = false;
    std::string text;              ///< of a string, unescaped; of a number, as written
    std::vector<JsonValue> items;  ///< of an array; of an object: its values
    std::vector<std::string> keys; ///< of an object: as many as items

    const JsonValue* find(std::string_view key) const;
};

/// What a file may ask of the reader's memory and stack.
struct JsonLimits {
    std::size_t bytes = std::size_t{16} << 20;
    std::size_t depth = 32;
    std::size_t values = 1'000'000;
};

/// Strict RFC 8259, for files of unknown origin: one value, UTF-8, no key twice in an object, no NaN, nothing behind
/// it. The error names the line, and the limit where one is passed. Unlike QJsonDocument it does not let the last of
/// two equal keys win.
Result<JsonValue> readJson(std::string_view text, const JsonLimits& limits = {});

} // namespace manyhands
