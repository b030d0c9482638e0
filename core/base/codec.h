// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/multiprocessing_error.h"

namespace manyhands {

/// Bytes that arrived, read from the front. A peer's bytes are input: asking for more than there are throws.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes)
        : m_bytes(bytes) {}

    std::string_view take(std::size_t count) {
        if (count > m_bytes.size())
            throw EncodingError("The bytes that arrived are no such value: they end too early.");
        const std::string_view taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }
    template <class T>
    requires std::is_trivially_copyable_v<T> T takeValue() {
        std::array<std::byte, sizeof(T)> bytes;
        std::memcpy(bytes.data(), take(sizeof(T)).data(), sizeof(T));
        return std::bit_cast<T>(bytes);
    }
    /// A count of elements that take at least `least` bytes each: checked before anything is allocated for them.
    std::size_t takeCount(std::size_t least) {
        const auto count = takeValue<std::uint64_t>();
        if (count > (least != 0 ? m_bytes.size() / least : kMaxEmpty))
            throw EncodingError("The bytes that arrived are no such value: they name more elements than there are.");
        return static_cast<std::size_t>(count);
    }
    std::size_t left() const { return m_bytes.size(); }

private:
    static constexpr std::uint64_t kMaxEmpty = 1U << 20U; ///< elements that take no bytes, as std::tuple<>
    std::string_view m_bytes;
};

/// How a T becomes bytes and comes back. A type of your own travels with a specialisation:
///
///     template <> struct manyhands::Codec<Matrix> {
///         static void encode(const Matrix& value, std::string& out);   // appends
///         static Matrix decode(ByteReader& in);                        // throws EncodingError
///         static constexpr std::size_t kLeast = 1;                     // no value takes fewer bytes
///     };
///
/// Trivially copyable types need none: their bytes are copied. A pointer means nothing in another process and does not
/// travel (inside a trivially copyable struct nobody can see it: don't).
template <class T, class = void>
struct Codec {
    static constexpr bool kMissing = true;
};

/// T can be sent to another process.
template <class T>
concept Travels = requires(const T& value, std::string& out, ByteReader& in) {
    Codec<T>::encode(value, out);
    { Codec<T>::decode(in) } -> std::convertible_to<T>;
    { Codec<T>::kLeast } -> std::convertible_to<std::size_t>;
};

namespace detail {

/// T's codec copies its bytes: it has none of its own.
template <class T>
concept HasPlainCodec = requires {
    Codec<T>::kCopiesBytes;
};

template <class T>
struct TravelsByParts : std::false_type {};
/// An array of what travels as bytes is bytes itself; not one of bool, whose bytes are looked at one by one.
template <class T, std::size_t N>
struct TravelsByParts<std::array<T, N>> : std::bool_constant<N == 0 || std::is_same_v<T, bool> || !HasPlainCodec<T>> {};
template <class T>
struct TravelsByParts<std::optional<T>> : std::true_type {};
template <class A, class B>
struct TravelsByParts<std::pair<A, B>> : std::true_type {};
template <class... T>
struct TravelsByParts<std::tuple<T...>> : std::true_type {};
template <class C>
struct TravelsByParts<std::basic_string_view<C>> : std::true_type {}; // a pointer inside: no codec at all

template <class T>
concept CanBeBytes = std::is_trivially_copyable_v<T> && !std::is_pointer_v<T> && !std::is_member_pointer_v<T> &&
                     !std::is_reference_v<T> && !std::is_null_pointer_v<T> && !TravelsByParts<T>::value;

} // namespace detail

template <class T>
struct Codec<T, std::enable_if_t<detail::CanBeBytes<T>>> {
    static constexpr bool kCopiesBytes = true;
    static constexpr std::size_t kLeast = sizeof(T);
    static void encode(const T& value, std::string& out) {
        out.append(reinterpret_cast<const char*>(&value), sizeof(T));
    }
    static T decode(ByteReader& in) {
        if constexpr (std::is_same_v<T, bool>)
            return in.takeValue<std::uint8_t>() != 0; // any other byte than 0 and 1 would be no bool at all
        else
            return in.takeValue<T>();
    }
};

/// A copy of its bytes is all that T takes to travel: wherever values lie side by side, they may be copied together.
template <class T>
concept TravelsAsBytes = detail::CanBeBytes<T> && detail::HasPlainCodec<T>;

template <>
struct Codec<std::string> {
    static constexpr std::size_t kLeast = sizeof(std::uint64_t);
    static void encode(const std::string& value, std::string& out) {
        Codec<std::uint64_t>::encode(value.size(), out);
        out += value;
    }
    static std::string decode(ByteReader& in) { return std::string(in.take(in.takeCount(1))); }
};

template <Travels T>
struct Codec<std::vector<T>> {
    static constexpr std::size_t kLeast = sizeof(std::uint64_t);
    static void encode(const std::vector<T>& value, std::string& out) {
        Codec<std::uint64_t>::encode(value.size(), out);
        if constexpr (kFlat)
            out.append(reinterpret_cast<const char*>(value.data()), value.size() * sizeof(T));
        else
            for (const T& element : value)
                Codec<T>::encode(element, out);
    }
    static std::vector<T> decode(ByteReader& in) {
        const std::size_t count = in.takeCount(Codec<T>::kLeast);
        std::vector<T> value;
        if constexpr (kFlat && std::is_default_constructible_v<T>) {
            value.resize(count);
            if (count != 0) // memcpy from nowhere is undefined even for no bytes
                std::memcpy(value.data(), in.take(count * sizeof(T)).data(), count * sizeof(T));
        } else {
            if (Codec<T>::kLeast != 0)
                value.reserve(count);
            for (std::size_t index = 0; index < count; ++index)
                value.push_back(Codec<T>::decode(in));
        }
        return value;
    }

private:
    static constexpr bool kFlat = TravelsAsBytes<T> && !std::is_same_v<T, bool>; // vector<bool> has no data()
};

template <Travels T, std::size_t N>
requires detail::TravelsByParts<std::array<T, N>>::value struct Codec<std::array<T, N>> {
    static constexpr std::size_t kLeast = N * Codec<T>::kLeast;
    static void encode(const std::array<T, N>& value, std::string& out) {
        for (const T& element : value)
            Codec<T>::encode(element, out);
    }
    static std::array<T, N> decode(ByteReader& in) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return std::array<T, N>{(static_cast<void>(I), Codec<T>::decode(in))...}; // braces: left to right
        }
        (std::make_index_sequence<N>());
    }
};

template <Travels T>
struct Codec<std::optional<T>> {
    static constexpr std::size_t kLeast = 1;
    static void encode(const std::optional<T>& value, std::string& out) {
        out.push_back(value ? '\1' : '\0');
        if (value)
            Codec<T>::encode(*value, out);
    }
    static std::optional<T> decode(ByteReader& in) {
        if (in.takeValue<char>() == 0)
            return std::nullopt;
        return Codec<T>::decode(in);
    }
};

template <Travels A, Travels B>
struct Codec<std::pair<A, B>> {
    static constexpr std::size_t kLeast = Codec<A>::kLeast + Codec<B>::kLeast;
    static void encode(const std::pair<A, B>& value, std::string& out) {
        Codec<A>::encode(value.first, out);
        Codec<B>::encode(value.second, out);
    }
    static std::pair<A, B> decode(ByteReader& in) {
        return std::pair<A, B>{Codec<A>::decode(in), Codec<B>::decode(in)};
    }
};

template <Travels... T>
struct Codec<std::tuple<T...>> {
    static constexpr std::size_t kLeast = (std::size_t{0} + ... + Codec<T>::kLeast);
    static void encode(const std::tuple<T...>& value, std::string& out) {
        std::apply([&](const T&... element) { (Codec<T>::encode(element, out), ...); }, value);
    }
    static std::tuple<T...> decode(ByteReader& in) { return std::tuple<T...>{Codec<T>::decode(in)...}; }
};

/// The bytes of a value. \throws what the type's own codec throws.
template <class T>
std::string encoded(const T& value) {
    static_assert(Travels<T>, "This type cannot be sent to another process: it is neither trivially copyable nor a "
                              "std::string, vector, array, optional, pair or tuple of what can be sent. Give it a "
                              "manyhands::Codec<T>.");
    std::string out;
    if constexpr (Travels<T>)
        Codec<T>::encode(value, out);
    return out;
}

/// The value of exactly these bytes. \throws EncodingError when they are no T or more than one.
template <class T>
T decoded(std::string_view bytes) {
    static_assert(Travels<T>, "This type cannot arrive from another process: it is neither trivially copyable nor a "
                              "std::string, vector, array, optional, pair or tuple of what can be sent. Give it a "
                              "manyhands::Codec<T>.");
    ByteReader in(bytes);
    T value = Codec<T>::decode(in);
    if (in.left() != 0)
        throw EncodingError("The bytes that arrived are no such value: " + std::to_string(in.left()) +
                            " are left over.");
    return value;
}

} // namespace manyhands
