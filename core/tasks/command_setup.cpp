// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/command_setup.h"

#include <cstring>
#include <optional>

namespace manyhands {

namespace {

// Layout: outputCap, fillWorkerNumber, number of variables, then directory and name, value, name, value, … each as
// length + bytes. All numbers are 64 bits in the machine's own order: both ends run on one machine.
void putNumber(std::string& bytes, std::uint64_t number) {
    char raw[sizeof number];
    std::memcpy(raw, &number, sizeof number);
    bytes.append(raw, sizeof number);
}

void putText(std::string& bytes, std::string_view text) {
    putNumber(bytes, text.size());
    bytes += text;
}

class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_rest(bytes) {}

    std::optional<std::uint64_t> number() {
        std::uint64_t value = 0;
        if (m_rest.size() < sizeof value)
            return std::nullopt;
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest.remove_prefix(sizeof value);
        return value;
    }

    std::optional<std::string> text() {
        const auto length = number();
        if (!length || *length > m_rest.size())
            return std::nullopt;
        std::string value(m_rest.substr(0, *length));
        m_rest.remove_prefix(*length);
        return value;
    }

    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

tl::unexpected<Error> damaged() {
    return fail("The description of the commands cannot be read", "its bytes are incomplete or damaged");
}

} // namespace

std::string encodeCommandSetup(const CommandSetup& setup) {
    std::string bytes;
    putNumber(bytes, setup.outputCap);
    putNumber(bytes, setup.fillWorkerNumber ? 1 : 0);
    putNumber(bytes, setup.environment.size());
    putText(bytes, setup.directory);
    for (const auto& [name, value] : setup.environment) {
        putText(bytes, name);
        putText(bytes, value);
    }
    return bytes;
}

Result<CommandSetup> decodeCommandSetup(std::string_view bytes) {
    Reader reader(bytes);
    const auto cap = reader.number();
    const auto fill = reader.number();
    const auto variables = reader.number();
    auto directory = reader.text();
    if (!cap || !fill || !variables || !directory)
        return damaged();
    CommandSetup setup;
    setup.outputCap = *cap;
    setup.fillWorkerNumber = *fill != 0;
    setup.directory = std::move(*directory);
    for (std::uint64_t i = 0; i < *variables; ++i) {
        auto name = reader.text();
        auto value = reader.text();
        if (!name || !value)
            return damaged();
        setup.environment.emplace_back(std::move(*name), std::move(*value));
    }
    if (!reader.atEnd())
        return damaged();
    return setup;
}

std::string joinArguments(const std::vector<std::string>& arguments) {
    std::string payload;
    for (const auto& argument : arguments) {
        payload += argument;
        payload += '\0';
    }
    return payload;
}

std::vector<std::string> splitArguments(std::string_view payload) {
    std::vector<std::string> arguments;
    while (!payload.empty()) {
        const auto end = payload.find('\0');
        arguments.emplace_back(payload.substr(0, end));
        payload.remove_prefix(end == std::string_view::npos ? payload.size() : end + 1);
    }
    return arguments;
}

} // namespace manyhands
