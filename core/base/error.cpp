// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cerrno>
#include <cstring>

namespace manyhands {

tl::unexpected<Error> fail(std::string what, std::string why, std::string remedy) {
    return tl::unexpected<Error>(Error{std::move(what), std::move(why), std::move(remedy), 0});
}

tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

std::string Error::sentence() const {
    std::string text = what;
    if (!why.empty())
        text += ": " + why;
    if (!text.empty() && text.back() != '.')
        text += '.';
    if (!remedy.empty())
        text += ' ' + remedy;
    return text;
}

std::string errnoText(int number) {
    const char* const text = strerrordesc_np(number); // English, whatever the locale
    return text != nullptr ? text : "Unknown error " + std::to_string(number);
}

Result<long> checked(long result, std::string_view what) {
    if (result != -1)
        return result;
    const int number = errno;
    return fail(Error{std::string(what), errnoText(number), {}, number});
}

Result<void> checkedNumber(int number, std::string_view what) {
    if (number == 0)
        return {};
    return fail(Error{std::string(what), errnoText(number), {}, number});
}

} // namespace manyhands
