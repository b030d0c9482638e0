// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace manyhands {

namespace {

template <class Number>
std::optional<Number> wholeText(std::string_view text) {
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// However long it is.
bool isWhole(std::string_view text) {
    text.remove_prefix(text.starts_with('-') ? 1 : 0);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string given(const std::string& option, const std::string& text) {
    return option + ' ' + quotedForDisplay(text);
}

} // namespace

Result<std::int64_t> parseNumber(const std::string& option, const std::string& text, NumberRange range) {
    const std::string remedy =
        "Give a number from " + std::to_string(range.least) + " to " + std::to_string(range.most) + '.';
    const auto number = wholeText<std::int64_t>(text);
    if (!number && !isWhole(text))
        return fail(given(option, text), "this is not a whole number", remedy);
    if (!number || *number < range.least || *number > range.most) // none: it has more digits than a number here
        return fail(given(option, text), "the number is out of range", remedy);
    return *number;
}

Result<double> parseSeconds(const std::string& option, const std::string& text) {
    const auto seconds = wholeText<double>(text);
    if (!seconds || !std::isfinite(*seconds) || *seconds <= 0 || *seconds > 1e8)
        return fail(given(option, text), "this is not a time", "Give a number of seconds above 0, like 2.5.");
    return *seconds;
}

Result<std::uint64_t> parseSize(const std::string& option, const std::string& text) {
    constexpr std::string_view units = "KMGT";
    const auto digits = text.find_first_not_of("0123456789");
    const auto number = wholeText<std::uint64_t>(std::string_view(text).substr(0, digits));
    std::string unit = digits == std::string::npos ? "" : text.substr(digits);
    int shift = 0;
    if (!unit.empty() && units.find(unit.front()) != std::string_view::npos) {
        shift = 10 * static_cast<int>(units.find(unit.front()) + 1);
        unit.erase(0, 1);
    }
    const bool known = unit.empty() || unit == "B" || unit == "iB";
    if (!number || !known || *number == 0 || *number > (UINT64_MAX >> shift))
        return fail(given(option, text), "this is not a size", "Give bytes, or a number with K, M, G or T, like 512M.");
    return *number << shift;
}

Result<HaltPolicy> parseHalt(const std::string& text) {
    HaltPolicy policy;
    const auto comma = text.find(',');
    const std::string when = text.substr(0, comma);
    const std::string rest = comma == std::string::npos ? "fail=1" : text.substr(comma + 1);
    if (when != "now" && when != "soon" && when != "never")
        return fail(given("--halt", text), "there is no such choice", "Choose now, soon or never, like soon,fail=3.");
    policy.when = when == "now"    ? HaltPolicy::When::Now
                  : when == "soon" ? HaltPolicy::When::Soon
                                   : HaltPolicy::When::Never;
    if (!rest.starts_with("fail="))
        return fail(given("--halt", text), "what follows the comma is not known", "Write fail=N, like soon,fail=3.");
    const auto count = parseNumber("--halt fail", rest.substr(5), {1, 100'000'000});
    if (!count)
        return fail(count.error());
    policy.afterFailures = static_cast<std::uint64_t>(*count);
    return policy;
}

Result<int> parseWorkers(const std::string& text, int usable) {
    if (text == "auto")
        return usable;
    const auto number = parseNumber("--workers", text, {1, kMaxWorkers});
    if (!number)
        return fail(number.error());
    return static_cast<int>(*number);
}

Result<std::vector<int>> parseWorkerSet(const std::string& text, int usable) {
    std::vector<int> counts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        const std::string part = text.substr(begin, end - begin);
        begin = end + 1;
        if (part == "doubling") {
            for (int count = 1; count < usable; count *= 2)
                counts.push_back(count);
            counts.push_back(usable);
            continue;
        }
        const auto dots = part.find("..");
        const auto first = parseWorkers(part.substr(0, dots), usable);
        const auto last = dots == std::string::npos ? first : parseWorkers(part.substr(dots + 2), usable);
        if (!first || !last)
            return fail(first ? last.error() : first.error());
        if (*last < *first)
            return fail(given("--workers", part), "the range ends before it begins", "Write the smaller number first.");
        for (int count = *first; count <= *last; ++count)
            counts.push_back(count);
    }
    return counts;
}

} // namespace manyhands
