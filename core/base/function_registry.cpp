// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/function_registry.h"

#include <algorithm>
#include <vector>

namespace manyhands::detail {

namespace {

/// Filled before main(), by static objects of any file: hence made at the first use.
std::vector<RegisteredFunction>& functions() {
    static std::vector<RegisteredFunction> all;
    return all;
}

template <class Matches>
const RegisteredFunction* findIf(Matches matches) {
    const auto found = std::find_if(functions().begin(), functions().end(), matches);
    return found == functions().end() ? nullptr : &*found;
}

} // namespace

const RegisteredFunction* findFunction(std::string_view name) {
    return findIf([&](const RegisteredFunction& function) { return function.name == name; });
}

const RegisteredFunction* findFunction(void (*address)()) {
    return findIf([&](const RegisteredFunction& function) { return function.address == address; });
}

bool addFunction(const RegisteredFunction& function) {
    const RegisteredFunction* other = findFunction(function.name);
    if (other && other->address != function.address)
        throw LogicError("Two functions are registered as '" + std::string(function.name) +
                         "'. Write one of them with its namespace.");
    if (!other)
        functions().push_back(function);
    return true;
}

} // namespace manyhands::detail
