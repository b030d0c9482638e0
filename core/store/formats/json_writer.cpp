// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/json_writer.h"

#include <charconv>
#include <cmath>
#include <cstdio>

#include <QByteArray>

#include "core/base/utf8.h"
#include "core/store/formats/json_check.h"

namespace manyhands {

namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t begin = position;
        const auto character = nextCharacter(text, position);
        if (!character) {
            out += "\\ufffd";
            ++position;
        } else if (*character == '"' || *character == '\\') {
            out += '\\';
            out += text[begin];
        } else if (*character == '\n') {
            out += "\\n";
        } else if (*character <= 0xffff && isInvisible(*character)) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(*character));
            out += escape;
        } else {
            out += text.substr(begin, position - begin);
        }
    }
    return out + '"';
}

} // namespace

std::string base64(std::string_view bytes) {
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64().toStdString();
}

void JsonWriter::key(std::string_view name) {
    separate();
    m_sink(quoted(name));
    m_sink(":");
    m_needsComma = false;
}

void JsonWriter::value(std::string_view text) {
    separate();
    m_sink(quoted(text));
}

void JsonWriter::value(double number) {
    if (!std::isfinite(number)) {
        null();
        return;
    }
    separate();
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number);
    m_sink({text, end.ptr});
}

void JsonWriter::null() {
    separate();
    m_sink("null");
}

void JsonWriter::jsonValue(std::string_view text) {
    if (!isJson(text)) {
        value(text);
        return;
    }
    separate();
    m_sink(text);
}

void JsonWriter::bytesMember(std::string_view name, std::string_view bytes) {
    if (isUtf8(bytes)) {
        member(name, bytes);
        return;
    }
    key(std::string(name) + "_base64");
    value(base64(bytes));
}

void JsonWriter::open(char bracket) {
    separate();
    m_sink({&bracket, 1});
    m_needsComma = false;
}

void JsonWriter::close(char bracket) {
    m_breakPending = false;
    m_sink({&bracket, 1});
    m_needsComma = true;
}

void JsonWriter::separate() {
    if (m_needsComma)
        m_sink(",");
    if (m_breakPending)
        m_sink("\n");
    m_breakPending = false;
    m_needsComma = true;
}

} // namespace manyhands
