// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/elf_symbols.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include <elf.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

using Bytes = std::span<const std::byte>;

/// A part of `file`; empty where it does not lie in it.
Bytes partOf(Bytes file, std::uint64_t offset, std::uint64_t size) {
    return offset > file.size() || size > file.size() - offset ? Bytes() : file.subspan(offset, size);
}

template <class T>
bool read(Bytes file, std::uint64_t offset, T& value) {
    const Bytes part = partOf(file, offset, sizeof value);
    if (part.empty())
        return false;
    std::memcpy(&value, part.data(), sizeof value);
    return true;
}

std::string textAt(Bytes strings, std::uint64_t offset) {
    if (offset >= strings.size())
        return {};
    const char* const begin = reinterpret_cast<const char*>(strings.data()) + offset;
    return {begin, ::strnlen(begin, strings.size() - offset)};
}

std::vector<Elf64_Shdr> sectionsOf(Bytes file, const Elf64_Ehdr& header) {
    std::vector<Elf64_Shdr> sections;
    for (std::uint64_t i = 0; i < header.e_shnum && header.e_shentsize == sizeof(Elf64_Shdr); ++i) {
        Elf64_Shdr section{};
        if (!read(file, header.e_shoff + i * sizeof section, section))
            break;
        sections.push_back(section);
    }
    return sections;
}

/// A file in memory for as long as it is read.
class MappedFile {
public:
    explicit MappedFile(const std::string& path) {
        const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        struct stat about {};
        if (!file.isOpen() || ::fstat(file.get(), &about) != 0 || !S_ISREG(about.st_mode) || about.st_size <= 0)
            return;
        const auto size = static_cast<std::size_t>(about.st_size);
        void* const memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
        if (memory != MAP_FAILED)
            m_bytes = {static_cast<const std::byte*>(memory), size};
    }
    ~MappedFile() {
        if (!m_bytes.empty())
            ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
    }
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    Bytes bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

} // namespace

ElfSymbols ElfSymbols::of(const std::string& path) {
    return parse(MappedFile(path).bytes());
}

ElfSymbols ElfSymbols::parse(Bytes file) {
    ElfSymbols symbols;
    Elf64_Ehdr header{};
    if (!read(file, 0, header) || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 ||
        header.e_ident[EI_CLASS] != ELFCLASS64 || header.e_phentsize != sizeof(Elf64_Phdr))
        return symbols;
    for (std::uint64_t i = 0; i < header.e_phnum; ++i) {
        Elf64_Phdr segment{};
        if (read(file, header.e_phoff + i * sizeof segment, segment) && segment.p_type == PT_LOAD)
            symbols.m_segments.push_back({segment.p_offset, segment.p_filesz, segment.p_vaddr});
    }
    const auto sections = sectionsOf(file, header);
    auto table = std::ranges::find(sections, std::uint32_t{SHT_SYMTAB}, &Elf64_Shdr::sh_type);
    if (table == sections.end())
        table = std::ranges::find(sections, std::uint32_t{SHT_DYNSYM}, &Elf64_Shdr::sh_type);
    if (table == sections.end() || table->sh_link >= sections.size())
        return symbols;
    const Elf64_Shdr& names = sections[table->sh_link];
    const Bytes strings = partOf(file, names.sh_offset, names.sh_size);
    const Bytes entries = partOf(file, table->sh_offset, table->sh_size);
    for (std::uint64_t offset = 0; offset + sizeof(Elf64_Sym) <= entries.size(); offset += sizeof(Elf64_Sym)) {
        Elf64_Sym symbol{};
        read(entries, offset, symbol);
        const auto kind = ELF64_ST_TYPE(symbol.st_info);
        if ((kind == STT_FUNC || kind == STT_GNU_IFUNC) && symbol.st_shndx != SHN_UNDEF && symbol.st_size > 0)
            symbols.m_functions.push_back({symbol.st_value, symbol.st_size, textAt(strings, symbol.st_name)});
    }
    std::ranges::stable_sort(symbols.m_functions, {}, &Function::address);
    return symbols;
}

std::string ElfSymbols::nameAt(std::uint64_t offset) const {
    const auto holds = [&](const Segment& one) { return offset >= one.offset && offset - one.offset < one.size; };
    const auto segment = std::ranges::find_if(m_segments, holds);
    if (segment == m_segments.end())
        return {};
    const std::uint64_t address = offset - segment->offset + segment->address;
    const auto after = std::ranges::upper_bound(m_functions, address, {}, &Function::address);
    // where the table has no function, the one before it is not the right one
    if (after == m_functions.begin() || address - (after - 1)->address >= (after - 1)->size)
        return {};
    return (after - 1)->name;
}

} // namespace manyhands
