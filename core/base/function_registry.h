// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <typeinfo>

#include "core/base/parcel.h"

namespace manyhands {

/// A function that another run of this program finds by its name, and how it is called with arguments that came in a
/// parcel.
struct RegisteredFunction {
    std::string_view name;
    void (*address)() = nullptr; ///< in this run
    /// Calls it with the next arguments; what it returns is appended to `result`, if that can travel. Without a
    /// `result` the arguments are only taken out.
    void (*call)(ParcelReader& arguments, std::string* result) = nullptr;
    /// typeid of the std::tuple of its parameter types, decayed.
    const std::type_info* parameters = nullptr;
};

namespace detail {

/// nullptr when nothing is registered under the name, or the address.
const RegisteredFunction* findFunction(std::string_view name);
const RegisteredFunction* findFunction(void (*address)());
/// \throws LogicError when another function has the name.
bool addFunction(const RegisteredFunction& function);

template <auto Function, class R, class... P>
void callRegistered(ParcelReader& in, std::string* result) {
    std::tuple<std::decay_t<P>...> arguments{Packing<std::decay_t<P>>::unpack(in)...};
    if (!result)
        return;
    if constexpr (std::is_void_v<R> || !Travels<std::decay_t<R>>)
        std::apply(Function, arguments);
    else
        Codec<std::decay_t<R>>::encode(std::apply(Function, arguments), *result);
}

template <auto Function, class R, class... P>
bool registerFunction(std::string_view name, R (*address)(P...)) {
    static_assert((CanBePacked<std::decay_t<P>> && ...),
                  "A parameter of this function cannot travel to another process: give it a manyhands::Codec.");
    return addFunction({name, reinterpret_cast<void (*)()>(address), &callRegistered<Function, R, P...>,
                        &typeid(std::tuple<std::decay_t<P>...>)});
}

} // namespace detail

#define MANYHANDS_JOINED_AGAIN(a, b) a##b
#define MANYHANDS_JOINED(a, b) MANYHANDS_JOINED_AGAIN(a, b)
/// At namespace scope, once a function: lets StartMethod::Spawn find it in another run of the program, by the name
/// written here.
#define MANYHANDS_FUNCTION(function)                                                                                   \
    [[maybe_unused]] static const bool MANYHANDS_JOINED(manyhandsFunction, __COUNTER__) =                              \
        manyhands::detail::registerFunction<&(function)>(#function, &(function))

} // namespace manyhands
