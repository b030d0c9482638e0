// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

namespace manyhands {

/// What went wrong, told so that the reader can act: what happened, why, and what to do about it.
struct Error {
    std::string what;
    std::string why;
    std::string remedy;
    int number = 0; ///< errno where a system call failed, otherwise 0

    /// "what: why. remedy" with the parts that are empty left out.
    [[gnu::cold]] std::string sentence() const;
};

/// A value or an Error. Cannot be ignored.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// Cold: what leads to a failure lies apart from what a process usually runs, and takes no memory until then.
[[gnu::cold]] tl::unexpected<Error> fail(std::string what, std::string why = {}, std::string remedy = {});
[[gnu::cold]] tl::unexpected<Error> fail(Error error);

/// The one place that reads errno: passes a system call's result on, or turns -1 into an Error that names the call's
/// purpose, the errno text and the number.
Result<long> checked(long result, std::string_view what);

/// The same for calls that return the error number itself (posix_spawn, pthread_*).
Result<void> checkedNumber(int number, std::string_view what);

/// "No such file or directory" for ENOENT; thread-safe.
std::string errnoText(int number);

} // namespace manyhands
