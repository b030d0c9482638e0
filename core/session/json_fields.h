// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/formats/json_reader.h"

namespace manyhands {

/// Reads an object's members by name, each once. Wrong types, values beyond their range and members nobody asked for
/// leave a sentence in `why`, the first one only; what is returned then is the default.
class JsonFields {
public:
    JsonFields(const JsonValue& object, std::string& why);

    struct Range {
        std::int64_t least, most;
    };
    bool flag(std::string_view name, bool otherwise);
    std::int64_t whole(std::string_view name, Range range, std::int64_t otherwise);
    double real(std::string_view name, double otherwise, double most);
    /// A number as it was written; empty where there is none.
    std::string number(std::string_view name);
    /// The place of the text among `choices`; the first where it is missing.
    std::size_t choice(std::string_view name, std::span<const std::string_view> choices);
    /// A text, or the bytes of NAME_base64.
    std::string bytes(std::string_view name);
    std::vector<std::string> bytesList(std::string_view name);
    const JsonValue* object(std::string_view name);
    /// An object that has to be there.
    void within(std::string_view name, const std::function<void(JsonFields&)>& read);
    /// A list of objects, or none.
    void each(std::string_view name, const std::function<void(JsonFields&)>& read);

    void refuse(std::string why);
    /// Refuses members that were not asked for.
    void finish();

private:
    const JsonValue* take(std::string_view name, JsonValue::Kind kind);
    std::string decoded(const JsonValue& value, std::string_view name);

    const JsonValue& m_object;
    std::string& m_why;
    std::vector<bool> m_taken;
};

} // namespace manyhands
