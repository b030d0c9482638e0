// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/symboliser.h"

#include <cstdlib>
#include <memory>
#include <string_view>

#include <cxxabi.h>

namespace manyhands {

namespace {

constexpr std::string_view kAnonymous = "(anonymous namespace)::";

std::string demangled(const std::string& symbol) {
    if (!symbol.starts_with("_Z")) // a C function "f" is not the type float
        return symbol;
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> plain(abi::__cxa_demangle(symbol.c_str(), nullptr, nullptr, &status),
                                                       std::free);
    return status == 0 && plain ? plain.get() : symbol;
}

/// Where the parameters begin: the first parenthesis that is in no template argument or lambda, and not "operator()".
std::size_t parametersIn(std::string_view name) {
    int depth = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char letter = name[i];
        if (letter == '<' || letter == '{')
            ++depth;
        else if (letter == '>' || letter == '}')
            --depth;
        else if (letter == '(' && depth == 0 && !name.substr(0, i).ends_with("operator"))
            return i;
    }
    return name.size();
}

std::string fileName(const std::string& path) {
    return path.starts_with('[') ? path : '[' + path.substr(path.rfind('/') + 1) + ']';
}

} // namespace

std::string plainFunctionName(const std::string& symbol) {
    std::string name = demangled(symbol);
    for (auto at = name.find(kAnonymous); at != std::string::npos; at = name.find(kAnonymous))
        name.erase(at, kAnonymous.size());
    name.resize(parametersIn(name));
    // "work.constprop.0", "work.cold": of C functions, which the demangler leaves as they are
    return name.find('(') == std::string::npos && name.find(':') == std::string::npos
               ? name.substr(0, name.find('.', 1))
               : name;
}

std::string Symboliser::nameOf(const AddressSpace& space, std::uint64_t address) {
    const CodeMapping* const mapping = space.at(address);
    if (mapping == nullptr || mapping->path.empty())
        return "[unknown]";
    const std::uint64_t offset = address - mapping->begin + mapping->offset;
    const auto [place, isNew] = m_names.try_emplace({mapping->path, offset});
    if (!isNew)
        return place->second;
    std::string symbol;
    if (mapping->path.starts_with('/')) {
        auto file = m_files.find(mapping->path);
        if (file == m_files.end())
            file = m_files.emplace(mapping->path, ElfSymbols::of(mapping->path)).first;
        symbol = file->second.nameAt(offset);
    }
    place->second = symbol.empty() ? fileName(mapping->path) : plainFunctionName(symbol);
    return place->second;
}

} // namespace manyhands
