// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace manyhands {

/// Where a format's bytes go, piece by piece, so that a long run never stands in memory as text.
using ByteSink = std::function<void(std::string_view)>;

/// Writes one JSON value from front to back: keys in the order given, numbers in the C locale and as short as they read
/// back exactly, NaN and infinity as null. Unlike QJsonDocument it holds nothing and keeps all 64 bits of an integer.
/// The caller keeps to the grammar: key() before each value inside an object, none inside an array.
class JsonWriter {
public:
    explicit JsonWriter(ByteSink sink)
        : m_sink(std::move(sink)) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(std::string_view name);

    /// UTF-8; bytes that are not become U+FFFD. Use bytesMember() where they matter.
    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(double number);
    template <std::integral Number>
    void value(Number number) {
        separate();
        if constexpr (std::same_as<Number, bool>)
            m_sink(number ? "true" : "false");
        else
            m_sink(std::to_string(number));
    }
    void null();
    /// A text that is a JSON value already, as it is written. What is none, in spite of its origin, becomes a text.
    void jsonValue(std::string_view text);

    template <class Value>
    void member(std::string_view name, const Value& content) {
        key(name);
        value(content);
    }
    void nullMember(std::string_view name) {
        key(name);
        null();
    }
    /// `name` with the text, or `name`_base64 where the bytes are no UTF-8.
    void bytesMember(std::string_view name, std::string_view bytes);
    /// Starts a new line inside the text; for people, means nothing.
    void breakLine() { m_breakPending = true; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    ByteSink m_sink;
    bool m_needsComma = false;
    bool m_breakPending = false;
};

std::string base64(std::string_view bytes);

} // namespace manyhands
