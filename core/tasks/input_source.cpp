// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/input_source.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <limits>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/unique_fd.h"
#include "core/tasks/input_codec.h"

namespace manyhands {

namespace {

class CountSource final : public InputSource {
public:
    explicit CountSource(std::uint64_t count)
        : m_count(count) {}
    std::uint64_t size() const override { return m_count; }
    std::size_t columns() const override { return 0; }
    std::string at(std::uint64_t, std::size_t) const override { return {}; }
    void encode(std::string& out) const override { encodeInputKind(InputKind::Count, out, m_count); }

private:
    std::uint64_t m_count;
};

class RangeSource final : public InputSource {
public:
    RangeSource(std::int64_t first, std::int64_t last)
        : m_first(first)
        , m_last(last) {}
    std::uint64_t size() const override {
        if (m_last < m_first)
            return 0;
        const auto distance = static_cast<std::uint64_t>(m_last) - static_cast<std::uint64_t>(m_first);
        return distance == std::numeric_limits<std::uint64_t>::max() ? distance : distance + 1;
    }
    std::string at(std::uint64_t row, std::size_t) const override {
        return std::to_string(static_cast<std::int64_t>(static_cast<std::uint64_t>(m_first) + row));
    }
    void encode(std::string& out) const override { encodeInputKind(InputKind::Range, out, m_first, m_last); }

private:
    std::int64_t m_first, m_last;
};

/// All values in one piece of memory, with the offset behind each of them.
class ListSource final : public InputSource {
public:
    ListSource(std::string bytes, std::vector<std::uint64_t> ends, std::size_t gap)
        : m_bytes(std::move(bytes))
        , m_ends(std::move(ends))
        , m_gap(gap) {}
    std::uint64_t size() const override { return m_ends.size(); }
    std::string at(std::uint64_t row, std::size_t) const override {
        const std::uint64_t begin = row == 0 ? 0 : m_ends[row - 1] + m_gap;
        return m_bytes.substr(begin, m_ends[row] - begin);
    }
    /// A NUL, which no value holds, behind each.
    void encode(std::string& out) const override {
        std::string values;
        values.reserve(m_bytes.size() + m_ends.size());
        for (std::uint64_t row = 0; row < m_ends.size(); ++row) {
            const std::uint64_t begin = row == 0 ? 0 : m_ends[row - 1] + m_gap;
            values.append(m_bytes, begin, m_ends[row] - begin);
            values.push_back('\0');
        }
        encodeInputKind(InputKind::List, out, values);
    }

private:
    std::string m_bytes;
    std::vector<std::uint64_t> m_ends;
    std::size_t m_gap; ///< bytes between two values: their separator
};

class CrossSource final : public InputSource {
public:
    explicit CrossSource(std::vector<Inputs> sources)
        : m_sources(std::move(sources)) {
        m_size = m_sources.empty() ? 0 : 1;
        for (const auto& source : m_sources) {
            if (__builtin_mul_overflow(m_size, source->size(), &m_size))
                m_size = std::numeric_limits<std::uint64_t>::max(); // more than any run may have: validate refuses it
            m_columns += source->columns();
        }
    }
    std::uint64_t size() const override { return m_size; }
    std::size_t columns() const override { return m_columns; }
    std::string at(std::uint64_t row, std::size_t column) const override {
        std::size_t behind = m_columns;
        for (auto source = m_sources.rbegin(); source != m_sources.rend(); ++source) {
            const std::uint64_t own = row % (*source)->size();
            row /= (*source)->size();
            behind -= (*source)->columns();
            if (column >= behind)
                return (*source)->at(own, column - behind);
        }
        return {};
    }
    void encode(std::string& out) const override {
        encodeInputKind(InputKind::Cross, out, std::uint64_t{m_sources.size()});
        for (const auto& source : m_sources)
            source->encode(out);
    }

private:
    std::vector<Inputs> m_sources;
    std::uint64_t m_size = 0;
    std::size_t m_columns = 0;
};

class LinkedSource final : public InputSource {
public:
    LinkedSource(Inputs left, Inputs right)
        : m_left(std::move(left))
        , m_right(std::move(right)) {}
    std::uint64_t size() const override {
        return m_left->size() == 0 || m_right->size() == 0 ? 0 : std::max(m_left->size(), m_right->size());
    }
    std::size_t columns() const override { return m_left->columns() + m_right->columns(); }
    std::string at(std::uint64_t row, std::size_t column) const override {
        return column < m_left->columns() ? m_left->at(row % m_left->size(), column)
                                          : m_right->at(row % m_right->size(), column - m_left->columns());
    }
    void encode(std::string& out) const override {
        encodeInputKind(InputKind::Linked, out);
        m_left->encode(out);
        m_right->encode(out);
    }

private:
    Inputs m_left, m_right;
};

class FirstSource final : public InputSource {
public:
    FirstSource(Inputs source, std::uint64_t count)
        : m_source(std::move(source))
        , m_count(count) {}
    std::uint64_t size() const override { return m_source->size() == 0 ? 0 : m_count; }
    std::size_t columns() const override { return m_source->columns(); }
    std::string at(std::uint64_t row, std::size_t column) const override {
        return m_source->at(row % m_source->size(), column);
    }
    void encode(std::string& out) const override {
        encodeInputKind(InputKind::First, out, m_count);
        m_source->encode(out);
    }

private:
    Inputs m_source;
    std::uint64_t m_count;
};

class PatternSource final : public InputSource {
public:
    PatternSource(std::uint64_t count, std::int64_t base, LengthPattern pattern)
        : m_count(count)
        , m_base(std::max<std::int64_t>(base, 1))
        , m_pattern(pattern) {}
    std::uint64_t size() const override { return m_count; }
    std::string at(std::uint64_t row, std::size_t) const override {
        const double value = static_cast<double>(m_base) * factor(row);
        return std::to_string(value < 1 ? 1 : static_cast<std::int64_t>(value));
    }
    void encode(std::string& out) const override {
        encodeInputKind(InputKind::Pattern, out, m_count, m_base, static_cast<std::uint8_t>(m_pattern));
    }

private:
    double factor(std::uint64_t row) const {
        if (m_pattern == LengthPattern::Even)
            return 1;
        if (m_pattern == LengthPattern::FewSlow)
            return row % 20 == 19 ? 4 : 1;
        return 0.25 + 1.5 * static_cast<double>(mixed(row + m_count) >> 11) * 0x1p-53;
    }
    /// splitmix64's finaliser (Steele, Lea, Flood 2014): neighbouring rows give unrelated numbers, everywhere the same.
    static std::uint64_t mixed(std::uint64_t x) {
        x += 0x9e3779b97f4a7c15U;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
        return x ^ (x >> 31);
    }

    std::uint64_t m_count;
    std::int64_t m_base;
    LengthPattern m_pattern;
};

Result<std::string> readAll(const std::string& path) {
    const bool fromStdin = path == "-";
    const std::string name = fromStdin ? "the standard input" : '"' + path + '"';
    const std::string what = "The list of inputs in " + name + " cannot be read";
    UniqueFd owned;
    if (!fromStdin) {
        const auto opened = checked(::open(path.c_str(), O_RDONLY | O_CLOEXEC), what);
        if (!opened)
            return fail(what, opened.error().why, "Check the name and its permissions.");
        owned.reset(static_cast<int>(*opened));
    }
    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        const auto got = checked(::read(fromStdin ? STDIN_FILENO : owned.get(), buffer, sizeof buffer), what);
        if (!got && got.error().number == EINTR)
            continue;
        if (!got)
            return fail(what, got.error().why, "Give a file with an input on each line.");
        if (*got == 0)
            return bytes;
        bytes.append(buffer, static_cast<std::size_t>(*got));
    }
}

Result<Inputs> parseRange(std::string_view spec, std::size_t dots) {
    const auto number = [](std::string_view text) -> std::optional<std::int64_t> {
        std::int64_t value = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
        return problem == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
    };
    const auto first = number(spec.substr(0, dots));
    const auto last = number(spec.substr(dots + 2));
    const std::string what = "The inputs \"" + std::string(spec) + '"';
    if (!first || !last)
        return fail(what + " are no range", "both ends must be whole numbers", "Write it like 0..9.");
    if (*last < *first)
        return fail(what + " are empty", "the range ends before it begins", "Write the smaller number first.");
    return rangeInputs(*first, *last);
}

} // namespace

Inputs countInputs(std::uint64_t count) {
    return std::make_shared<CountSource>(count);
}

Inputs listInputs(const std::vector<std::string>& values) {
    std::string bytes;
    std::vector<std::uint64_t> ends;
    ends.reserve(values.size());
    for (const auto& value : values) {
        bytes += value;
        ends.push_back(bytes.size());
    }
    return std::make_shared<ListSource>(std::move(bytes), std::move(ends), 0);
}

Inputs rangeInputs(std::int64_t first, std::int64_t last) {
    return std::make_shared<RangeSource>(first, last);
}

Inputs crossInputs(std::vector<Inputs> sources) {
    return std::make_shared<CrossSource>(std::move(sources));
}

Inputs linkedInputs(Inputs left, Inputs right) {
    return std::make_shared<LinkedSource>(std::move(left), std::move(right));
}

Inputs firstInputs(Inputs source, std::uint64_t count) {
    return std::make_shared<FirstSource>(std::move(source), count);
}

Result<Inputs> fileInputs(const std::string& path, char separator) {
    auto bytes = readAll(path);
    if (!bytes)
        return fail(bytes.error());
    if (separator != '\0' && bytes->find('\0') != std::string::npos)
        return fail("The list of inputs in \"" + path + "\" cannot be used", "it holds a NUL byte",
                    "If its entries end with NUL, say so with -0.");
    std::vector<std::uint64_t> ends;
    for (std::size_t begin = 0; begin < bytes->size();) {
        const std::size_t end = std::min(bytes->find(separator, begin), bytes->size());
        ends.push_back(end);
        begin = end + 1;
    }
    ends.shrink_to_fit();
    return std::make_shared<ListSource>(std::move(*bytes), std::move(ends), 1);
}

Result<Inputs> parseInputSpec(std::string_view spec) {
    if (spec.empty())
        return fail("There are no inputs", "the list is empty",
                    "Write 0..9, 1,5,9, @FILE or - for the standard input.");
    if (spec == "-")
        return fileInputs("-");
    if (spec.front() == '@')
        return fileInputs(std::string(spec.substr(1)));
    if (const auto dots = spec.find(".."); dots != std::string_view::npos)
        return parseRange(spec, dots);
    std::vector<std::string> values;
    for (std::size_t begin = 0; begin <= spec.size();) {
        const std::size_t end = std::min(spec.find(',', begin), spec.size());
        values.emplace_back(spec.substr(begin, end - begin));
        begin = end + 1;
    }
    return listInputs(values);
}

Inputs patternInputs(std::uint64_t count, std::int64_t base, LengthPattern pattern) {
    return std::make_shared<PatternSource>(count, base, pattern);
}

} // namespace manyhands
