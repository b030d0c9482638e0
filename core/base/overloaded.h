// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// One function object of several, for std::visit: a kind for which none is given does not compile.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace manyhands
