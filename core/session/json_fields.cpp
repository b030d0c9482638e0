// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/json_fields.h"

#include <algorithm>
#include <charconv>

#include <QByteArray>

namespace manyhands {

namespace {

std::string_view nameOf(JsonValue::Kind kind) {
    constexpr std::string_view names[] = {"null", "true or false", "a number", "a text", "a list", "an object"};
    return names[static_cast<std::size_t>(kind)];
}

std::string shown(std::string_view text) {
    return std::string(text.substr(0, 60));
}

} // namespace

JsonFields::JsonFields(const JsonValue& object, std::string& why)
    : m_object(object)
    , m_why(why)
    , m_taken(object.keys.size(), false) {
    if (object.kind != JsonValue::Kind::Object)
        refuse("there is " + std::string(nameOf(object.kind)) + " where an object belongs");
}

void JsonFields::refuse(std::string why) {
    if (m_why.empty())
        m_why = std::move(why);
}

const JsonValue* JsonFields::take(std::string_view name, JsonValue::Kind kind) {
    const auto found = std::ranges::find(m_object.keys, name);
    if (found == m_object.keys.end())
        return nullptr;
    const auto place = static_cast<std::size_t>(found - m_object.keys.begin());
    m_taken[place] = true;
    if (m_object.items[place].kind == kind)
        return &m_object.items[place];
    refuse(std::string(name) + " is " + std::string(nameOf(m_object.items[place].kind)) + " and not " +
           std::string(nameOf(kind)));
    return nullptr;
}

bool JsonFields::flag(std::string_view name, bool otherwise) {
    const JsonValue* const value = take(name, JsonValue::Kind::Bool);
    return value ? value->truth : otherwise;
}

std::int64_t JsonFields::whole(std::string_view name, Range range, std::int64_t otherwise) {
    const JsonValue* const value = take(name, JsonValue::Kind::Number);
    if (value == nullptr)
        return otherwise;
    std::int64_t number = 0;
    const char* const end = value->text.data() + value->text.size();
    const auto [stop, problem] = std::from_chars(value->text.data(), end, number);
    if (problem == std::errc() && stop == end && number >= range.least && number <= range.most)
        return number;
    refuse(std::string(name) + " is " + shown(value->text) + ", and must be a whole number from " +
           std::to_string(range.least) + " to " + std::to_string(range.most));
    return otherwise;
}

double JsonFields::real(std::string_view name, double otherwise, double most) {
    const JsonValue* const value = take(name, JsonValue::Kind::Number);
    if (value == nullptr)
        return otherwise;
    double number = -1;
    const auto [stop, problem] = std::from_chars(value->text.data(), value->text.data() + value->text.size(), number);
    if (problem == std::errc() && number >= 0 && number <= most)
        return number;
    refuse(std::string(name) + " is " + shown(value->text) + ", and must be from 0 to " +
           std::to_string(static_cast<std::int64_t>(most)));
    return otherwise;
}

std::string JsonFields::number(std::string_view name) {
    const JsonValue* const value = take(name, JsonValue::Kind::Number);
    return value ? value->text : std::string();
}

std::size_t JsonFields::choice(std::string_view name, std::span<const std::string_view> choices) {
    const JsonValue* const value = take(name, JsonValue::Kind::String);
    if (value == nullptr)
        return 0;
    const auto found = std::ranges::find(choices, value->text);
    if (found != choices.end())
        return static_cast<std::size_t>(found - choices.begin());
    std::string known;
    for (const std::string_view one : choices)
        known += (known.empty() ? "" : ", ") + std::string(one);
    refuse(std::string(name) + " is \"" + shown(value->text) + "\", and there are " + known);
    return 0;
}

std::string JsonFields::decoded(const JsonValue& value, std::string_view name) {
    const auto bytes = QByteArray::fromBase64Encoding(
        QByteArray::fromStdString(value.text), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (value.kind != JsonValue::Kind::String || !bytes)
        refuse(std::string(name) + " is not base64");
    return (*bytes).toStdString();
}

std::string JsonFields::bytes(std::string_view name) {
    const std::string encoded = std::string(name) + "_base64";
    std::string text;
    if (const JsonValue* const value = take(encoded, JsonValue::Kind::String))
        text = decoded(*value, encoded);
    else if (const JsonValue* const plain = take(name, JsonValue::Kind::String))
        text = plain->text;
    if (text.find('\0') != std::string::npos)
        refuse(std::string(name) + " holds a NUL byte, which no program can be given");
    return text;
}

std::vector<std::string> JsonFields::bytesList(std::string_view name) {
    std::vector<std::string> list;
    const std::string encoded = std::string(name) + "_base64";
    const JsonValue* const hidden = take(encoded, JsonValue::Kind::Array);
    const JsonValue* const value = hidden ? hidden : take(name, JsonValue::Kind::Array);
    if (value == nullptr)
        return list;
    list.reserve(value->items.size());
    for (const JsonValue& item : value->items) {
        if (item.kind != JsonValue::Kind::String)
            refuse("one of the " + std::string(name) + " is not a text");
        list.push_back(hidden ? decoded(item, encoded) : item.text);
        if (list.back().find('\0') != std::string::npos)
            refuse("one of the " + std::string(name) + " holds a NUL byte, which no program can be given");
    }
    return list;
}

const JsonValue* JsonFields::object(std::string_view name) {
    return take(name, JsonValue::Kind::Object);
}

void JsonFields::within(std::string_view name, const std::function<void(JsonFields&)>& read) {
    const JsonValue* const value = take(name, JsonValue::Kind::Object);
    if (value == nullptr) {
        refuse(std::string(name) + " is missing");
        return;
    }
    JsonFields fields(*value, m_why);
    read(fields);
    fields.finish();
}

void JsonFields::each(std::string_view name, const std::function<void(JsonFields&)>& read) {
    const JsonValue* const list = take(name, JsonValue::Kind::Array);
    if (list == nullptr)
        return;
    for (const JsonValue& item : list->items) {
        JsonFields fields(item, m_why);
        if (!m_why.empty())
            return;
        read(fields);
        fields.finish();
    }
}

void JsonFields::finish() {
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (!m_taken[i])
            refuse("it holds \"" + shown(m_object.keys[i]) + "\", which this version does not know");
    }
}

} // namespace manyhands
