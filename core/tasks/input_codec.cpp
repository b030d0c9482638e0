// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/input_codec.h"

namespace manyhands {

namespace {

constexpr int kDeepest = 64;

Inputs decodeSource(ByteReader& in, int depth);

Inputs decodeList(ByteReader& in) {
    const auto bytes = Codec<std::string>::decode(in);
    if (!bytes.empty() && bytes.back() != '\0')
        throw EncodingError("The last value of a list has no end.");
    std::vector<std::string> values;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = bytes.find('\0', begin);
        values.push_back(bytes.substr(begin, end - begin));
        begin = end + 1;
    }
    return listInputs(values);
}

Inputs decodeCross(ByteReader& in, int depth) {
    std::vector<Inputs> sources(in.takeCount(1));
    for (Inputs& source : sources)
        source = decodeSource(in, depth + 1);
    return crossInputs(std::move(sources));
}

Inputs decodePattern(ByteReader& in) {
    const auto count = in.takeValue<std::uint64_t>();
    const auto base = in.takeValue<std::int64_t>();
    const auto pattern = in.takeValue<std::uint8_t>();
    if (pattern > static_cast<std::uint8_t>(LengthPattern::Varied))
        throw EncodingError("There is no such pattern of lengths.");
    return patternInputs(count, base, static_cast<LengthPattern>(pattern));
}

Inputs decodeSource(ByteReader& in, int depth) {
    if (depth > kDeepest)
        throw EncodingError("The lists are nested too deep.");
    switch (in.takeValue<InputKind>()) {
    case InputKind::Count:
        return countInputs(in.takeValue<std::uint64_t>());
    case InputKind::Range: {
        const auto first = in.takeValue<std::int64_t>();
        return rangeInputs(first, in.takeValue<std::int64_t>());
    }
    case InputKind::List:
        return decodeList(in);
    case InputKind::Cross:
        return decodeCross(in, depth);
    case InputKind::Linked: {
        Inputs left = decodeSource(in, depth + 1);
        return linkedInputs(std::move(left), decodeSource(in, depth + 1));
    }
    case InputKind::First: {
        const auto count = in.takeValue<std::uint64_t>();
        return firstInputs(decodeSource(in, depth + 1), count);
    }
    case InputKind::Pattern:
        return decodePattern(in);
    }
    throw EncodingError("There is no such kind of list.");
}

} // namespace

Result<Inputs> decodeInputs(std::string_view bytes) {
    try {
        ByteReader in(bytes);
        Inputs inputs = decodeSource(in, 0);
        if (in.left() == 0)
            return inputs;
        return fail("The kept inputs are damaged", "something follows them");
    } catch (const EncodingError& problem) {
        return fail("The kept inputs are damaged", problem.what());
    }
}

} // namespace manyhands
