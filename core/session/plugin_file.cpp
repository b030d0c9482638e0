// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plugin_file.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <optional>

#include <elf.h>

#include "core/base/sha256.h"
#include "core/session/durable_file.h"
#include "core/session/plugin_metadata.h"
#include "core/tasks/command_template.h"

/// The linker's: where this program's own ELF header lies.
extern "C" const Elf64_Ehdr __ehdr_start __attribute__((visibility("hidden")));

namespace manyhands {

namespace {

constexpr std::string_view kSection = ".manyhands";
constexpr std::uint64_t kMostMetadata = 64U << 10U;

/// A part of `file`; nullopt where it does not lie in it.
std::optional<std::string_view> partOf(std::string_view file, std::uint64_t offset, std::uint64_t size) {
    if (offset > file.size() || size > file.size() - offset)
        return std::nullopt;
    return file.substr(offset, size);
}

template <class T>
bool read(std::string_view file, std::uint64_t offset, T& value) {
    const auto part = partOf(file, offset, sizeof value);
    if (part)
        std::memcpy(&value, part->data(), sizeof value);
    return part.has_value();
}

/// Why the file is no library that this machine could load; empty: it is one.
std::string obstacle(std::string_view file, Elf64_Ehdr& header) {
    if (file.empty())
        return "it is empty";
    if (!file.starts_with(std::string_view(ELFMAG, SELFMAG)))
        return "it is no shared library";
    if (!read(file, 0, header))
        return "it is cut off";
    if (header.e_ident[EI_CLASS] != __ehdr_start.e_ident[EI_CLASS] ||
        header.e_ident[EI_DATA] != __ehdr_start.e_ident[EI_DATA] || header.e_machine != __ehdr_start.e_machine)
        return "it was built for another kind of machine";
    return header.e_type == ET_DYN ? std::string() : "it is no shared library";
}

bool isNamed(std::string_view names, std::uint32_t offset) {
    return offset < names.size() && names.substr(offset).starts_with(kSection) &&
           names.substr(offset + kSection.size()).starts_with('\0');
}

/// The bytes of the section, without the NUL that ends a text in C.
Result<std::string_view> metadataIn(std::string_view file, const Elf64_Ehdr& header) {
    const auto cutOff = [] { return fail("elf", "it is cut off or damaged", "Get it anew."); };
    Elf64_Shdr names{};
    const auto table = partOf(file, header.e_shoff, std::uint64_t{header.e_shnum} * sizeof(Elf64_Shdr));
    if (!table || header.e_shentsize != sizeof(Elf64_Shdr) ||
        !read(*table, std::uint64_t{header.e_shstrndx} * sizeof names, names))
        return cutOff();
    const auto strings = partOf(file, names.sh_offset, names.sh_size);
    if (!strings)
        return cutOff();
    for (std::uint64_t i = 0; i < header.e_shnum; ++i) {
        Elf64_Shdr section{};
        if (!read(*table, i * sizeof section, section) || !isNamed(*strings, section.sh_name))
            continue;
        auto bytes = partOf(file, section.sh_offset, section.sh_size);
        if (section.sh_type != SHT_PROGBITS || !bytes)
            return cutOff();
        if (bytes->size() > kMostMetadata)
            return fail("elf", "its description is longer than 64 KiB", "Ask whoever made it.");
        while (bytes->ends_with('\0'))
            bytes->remove_suffix(1);
        return *bytes;
    }
    return fail("elf", "it does not describe itself as a plug-in", "Choose another file.");
}

Error cannotBeUsed(const std::string& shown, const Error& why) {
    return {"The plug-in " + quotedForDisplay(shown) + " cannot be used", why.why, why.remedy, why.number};
}

} // namespace

const WorkloadInfo* PluginInfo::find(std::string_view task) const {
    const auto found = task.empty() ? tasks.begin() : std::ranges::find(tasks, task, &WorkloadInfo::name);
    return found == tasks.end() ? nullptr : &*found;
}

Result<PluginInfo> parsePlugin(std::string_view bytes, const std::string& shown) {
    Elf64_Ehdr header{};
    if (const std::string why = obstacle(bytes, header); !why.empty())
        return fail(cannotBeUsed(shown, {"elf", why, "Choose another file.", 0}));
    const auto metadata = metadataIn(bytes, header);
    if (!metadata)
        return fail(cannotBeUsed(shown, metadata.error()));
    auto plugin = pluginFromMetadata(*metadata);
    if (!plugin)
        return fail(cannotBeUsed(shown, plugin.error()));
    plugin->sha256 = sha256Of(bytes);
    return plugin;
}

Result<PluginInfo> readPlugin(const std::string& path) {
    const auto bytes = readFile(path, kMostPluginBytes);
    if (!bytes)
        return fail(bytes.error());
    auto plugin = parsePlugin(*bytes, path);
    if (!plugin)
        return plugin;
    std::error_code ignored; // it has just been read
    plugin->file = std::filesystem::canonical(path, ignored).string();
    return plugin;
}

} // namespace manyhands
