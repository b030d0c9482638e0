// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <string>
#include <type_traits>
#include <vector>

#include "core/base/codec.h"
#include "core/base/unique_fd.h"

namespace manyhands {

/// What a process is given at its start: bytes, and the descriptors of what it shares, each in the order of the
/// arguments.
struct Parcel {
    std::string bytes;
    std::vector<int> handles; ///< lent: they stay the sender's
};

/// A parcel that arrived, read from the front.
class ParcelReader {
public:
    ParcelReader(std::string_view bytes, std::vector<UniqueFd> handles)
        : m_bytes(bytes)
        , m_handles(std::move(handles)) {}
    /// The descriptor that comes next; its owner is the caller. \throws EncodingError when there is none.
    int takeHandle() {
        if (m_next == m_handles.size())
            throw EncodingError("What arrived names more descriptors than came with it.");
        return m_handles[m_next++].release();
    }
    ByteReader& bytes() { return m_bytes; }

private:
    ByteReader m_bytes;
    std::vector<UniqueFd> m_handles;
    std::size_t m_next = 0;
};

/// How an argument of type T goes into a parcel and comes out of it: a shared object by its descriptor, any other value
/// by its Codec.
template <class T>
struct Packing;

/// A shared object (queue, lock, event, …) that another process can have by its descriptor.
template <class T>
concept TravelsByHandle = requires(const T& object, int handle) {
    { object.handle() } -> std::same_as<int>;
    { T::fromHandle(handle) } -> std::same_as<T>;
};

template <TravelsByHandle T>
struct Packing<T> {
    static constexpr bool kShared = true;
    static void pack(const T& object, Parcel& parcel) { parcel.handles.push_back(object.handle()); }
    static T unpack(ParcelReader& in) { return T::fromHandle(in.takeHandle()); }
};

template <Travels T>
requires(!TravelsByHandle<T>) struct Packing<T> {
    static constexpr bool kShared = false;
    static void pack(const T& value, Parcel& parcel) { Codec<T>::encode(value, parcel.bytes); }
    static T unpack(ParcelReader& in) { return Codec<T>::decode(in.bytes()); }
};

/// An argument that any new process can be given. A reference to a plain value can't: it would refer to nothing there.
template <class Arg>
concept CanBePacked = requires {
    Packing<std::decay_t<Arg>>::kShared;
}
&&(Packing<std::decay_t<Arg>>::kShared || !std::is_reference_v<Arg>);

} // namespace manyhands
