// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plugin_metadata.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <deque>

#include "core/base/utf8.h"
#include "core/session/json_fields.h"
#include "core/worker/plugin.h"

namespace manyhands {

namespace {

constexpr std::size_t kMostTasks = 32, kMostChoices = 32;
constexpr std::size_t kName = 64, kLine = 80, kSentence = 300, kUnit = 16; ///< bytes
constexpr double kLargeInteger = 1e15;                                     ///< exact in a double
constexpr const char* kUnseen = " is too long, or holds what cannot be seen";
constexpr std::string_view kLimits[] = {"cpu", "waiting", "memory", "disk", "none"}; ///< as WorkloadInfo::Limit
constexpr std::string_view kKinds[] = {"integer", "real", "choice"};                 ///< as ParameterInfo::Kind

/// What the views in a PluginInfo look at. A deque leaves what it holds where it is.
struct Texts {
    std::deque<std::string> words;
    std::deque<std::vector<ParameterInfo>> parameters;
    std::deque<std::vector<std::string_view>> choices;
};

bool isName(std::string_view text) {
    return !text.empty() && text.size() <= kName && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isVisible(std::string_view text) {
    for (std::size_t position = 0; position < text.size();) {
        const auto character = nextCharacter(text, position);
        if (!character || isInvisible(*character))
            return false;
    }
    return true;
}

class MetadataReader {
public:
    explicit MetadataReader(Texts& texts)
        : m_texts(texts) {}

    WorkloadInfo task(JsonFields& fields) {
        WorkloadInfo info;
        info.name = name(fields);
        info.title = text(fields, "title", kLine);
        info.summary = text(fields, "summary", kSentence);
        info.limitText = text(fields, "limited_by", kSentence);
        info.limit = static_cast<WorkloadInfo::Limit>(fields.choice("limit", kLimits));
        auto& parameters = m_texts.parameters.emplace_back();
        fields.each("parameters", [&](JsonFields& one) { parameters.push_back(parameter(one)); });
        info.parameters = parameters;
        if (parameters.empty() || parameters.size() > kMaxParameters)
            fields.refuse("a task has 1 to 4 parameters");
        else if (hasTwice(info.parameters))
            fields.refuse("two of them have the same name");
        else if (const auto bound = bindParameters(info, {}); !bound)
            fields.refuse("a default does not fit: " + bound.error().what + ": " + bound.error().why);
        return info;
    }

    template <class Named>
    static bool hasTwice(std::span<Named> list) {
        for (std::size_t i = 0; i < list.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (list[i].name == list[j].name)
                    return true;
        return false;
    }

    std::string_view name(JsonFields& fields) {
        const std::string_view kept = keep(fields.bytes("name"));
        if (!isName(kept))
            fields.refuse("a name is made of a-z, 0-9 and -, at most 64 of them");
        return kept;
    }

    std::string_view text(JsonFields& fields, std::string_view member, std::size_t most, bool needed = true) {
        const std::string_view kept = keep(fields.bytes(member));
        if (needed && kept.empty())
            fields.refuse("its member " + std::string(member) + " is missing");
        if (kept.size() > most || !isVisible(kept))
            fields.refuse(std::string(member) + kUnseen);
        return kept;
    }

private:
    std::string_view keep(std::string text) { return m_texts.words.emplace_back(std::move(text)); }

    ParameterInfo parameter(JsonFields& fields) {
        ParameterInfo info;
        info.name = name(fields);
        info.summary = text(fields, "summary", kSentence);
        info.unit = text(fields, "unit", kUnit, false);
        info.kind = static_cast<ParameterInfo::Kind>(fields.choice("kind", kKinds));
        if (info.kind == ParameterInfo::Kind::Choice) {
            info.choices = choices(fields);
            info.maximum = static_cast<double>(info.choices.size()) - 1;
            info.defaultText = text(fields, "default", kLine);
        } else {
            info.minimum = bound(fields, "minimum", info.kind);
            info.maximum = bound(fields, "maximum", info.kind);
            info.defaultText = keep(fields.number("default"));
        }
        return info;
    }

    std::span<const std::string_view> choices(JsonFields& fields) {
        auto& list = m_texts.choices.emplace_back();
        for (std::string& choice : fields.bytesList("choices"))
            list.push_back(keep(std::move(choice)));
        if (list.empty() || list.size() > kMostChoices)
            fields.refuse("a choice has 1 to 32 choices");
        for (const std::string_view choice : list)
            if (choice.empty() || choice.size() > kLine || !isVisible(choice))
                fields.refuse(std::string("choices") + kUnseen);
        return list;
    }

    static double bound(JsonFields& fields, std::string_view member, ParameterInfo::Kind kind) {
        const std::string text = fields.number(member);
        double number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool whole =
            kind != ParameterInfo::Kind::Integer || (std::floor(number) == number && std::abs(number) <= kLargeInteger);
        if (text.empty() || problem != std::errc() || !std::isfinite(number) || !whole)
            fields.refuse(std::string(member) + " is no number that a parameter can have");
        return number;
    }

    Texts& m_texts;
};

/// Before anything else: another version may mean something else by every other member.
Result<void> checkAbi(const JsonValue& description) {
    const JsonValue* const abi = description.find("abi");
    if (abi == nullptr || abi->kind != JsonValue::Kind::Number)
        return fail("abi", "its description names no version of the plug-in interface",
                    "Build it with the header that comes with this version of Manyhands.");
    if (abi->text != MANYHANDS_TEXT(MANYHANDS_PLUGIN_ABI))
        return fail("abi",
                    "it was built for version " + abi->text.substr(0, 20) +
                        " of the plug-in interface, and this program has version " +
                        MANYHANDS_TEXT(MANYHANDS_PLUGIN_ABI),
                    "Build it with the header that comes with this version of Manyhands.");
    return {};
}

} // namespace

Result<PluginInfo> pluginFromMetadata(std::string_view json) {
    const JsonLimits limits{json.size(), 8, 4096};
    const auto value = readJson(json, limits);
    if (!value)
        return fail("json", "its description cannot be read: " + value.error().why, "Ask whoever made it.");
    if (const auto fits = checkAbi(*value); !fits)
        return fail(fits.error());
    auto texts = std::make_shared<Texts>();
    MetadataReader reader(*texts);
    PluginInfo plugin;
    std::string why;
    JsonFields fields(*value, why);
    fields.number("abi");
    plugin.name = reader.name(fields);
    plugin.summary = reader.text(fields, "summary", kSentence);
    fields.each("tasks", [&](JsonFields& one) { plugin.tasks.push_back(reader.task(one)); });
    if (plugin.tasks.empty() || plugin.tasks.size() > kMostTasks)
        fields.refuse("a plug-in has 1 to 32 tasks");
    if (MetadataReader::hasTwice(std::span<const WorkloadInfo>(plugin.tasks)))
        fields.refuse("two of them have the same name");
    fields.finish();
    if (!why.empty())
        return fail("json", "its description cannot be used: " + why, "Ask whoever made it.");
    plugin.texts = std::move(texts);
    return plugin;
}

} // namespace manyhands
