// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"

namespace manyhands {

namespace detail {

/// Elements side by side whose bytes are the whole message: no length needs to travel with them.
template <class T>
struct Bulk : std::false_type {};
template <>
struct Bulk<std::string> : std::true_type {};
template <class T>
requires(TravelsAsBytes<T> && !std::is_same_v<T, bool> && std::is_default_constructible_v<T>) //
    struct Bulk<std::vector<T>> : std::true_type {
};

} // namespace detail

/// A T as the bytes of one message, whose length the carrier knows. What lies in one piece is not copied first: bytes()
/// then points into the value, which must outlive it.
template <class T>
class Message {
    static_assert(Travels<T>, "This type cannot be sent to another process: it is neither trivially copyable nor a "
                              "std::string, vector, array, optional, pair or tuple of what can be sent. Give it a "
                              "manyhands::Codec<T>.");
    static constexpr bool kPlain = TravelsAsBytes<T>;
    static constexpr bool kBulk = detail::Bulk<T>::value;

public:
    /// decode() is but a copy: short, and runs no code of the user's.
    static constexpr bool kDirect = kPlain || kBulk;
    /// The length of every message, 0 when they differ.
    static constexpr std::size_t kFixed = kPlain ? sizeof(T) : 0;

    /// \throws what the type's own codec throws.
    explicit Message(const T& value) {
        if constexpr (kPlain) {
            m_bytes = {reinterpret_cast<const char*>(&value), sizeof(T)};
        } else if constexpr (kBulk) {
            m_bytes = {reinterpret_cast<const char*>(value.data()), value.size() * sizeof(value[0])};
        } else {
            m_encoded = encoded(value);
            m_bytes = m_encoded;
        }
    }
    Message(const Message&) = delete;
    Message& operator=(const Message&) = delete;
    std::string_view bytes() const { return m_bytes; }

    /// Whether decode() of so many bytes can succeed; to be asked before it when kDirect.
    static bool fits(std::size_t length) {
        if constexpr (kPlain)
            return length == sizeof(T);
        else if constexpr (kBulk)
            return length % sizeof(typename T::value_type) == 0;
        else
            return true;
    }
    /// \throws EncodingError when the bytes are no T.
    static T decode(std::string_view bytes) {
        if (!fits(bytes.size()))
            throw EncodingError("The message is no such value: it has " + std::to_string(bytes.size()) + " bytes.");
        if constexpr (kPlain && std::is_default_constructible_v<T> && !std::is_same_v<T, bool>) {
            T value;
            std::memcpy(&value, bytes.data(), sizeof value);
            return value;
        } else if constexpr (kPlain) {
            return decoded<T>(bytes);
        } else if constexpr (std::is_same_v<T, std::string>) {
            return std::string(bytes);
        } else if constexpr (kBulk) {
            T value(bytes.size() / sizeof(typename T::value_type));
            if (!bytes.empty())
                std::memcpy(value.data(), bytes.data(), bytes.size());
            return value;
        } else {
            return decoded<T>(bytes);
        }
    }

private:
    std::string m_encoded;
    std::string_view m_bytes;
};

} // namespace manyhands
