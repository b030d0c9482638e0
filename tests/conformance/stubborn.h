// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <stdexcept>
#include <string>

#include <csignal>
#include <unistd.h>

#include "core/base/codec.h"
#include "core/process/process.h"

/// A value that makes trouble at one point of its way, in the way it was told to.
struct Stubborn {
    enum class When : std::uint8_t { Never, Encode, Decode };
    enum class How : std::uint8_t { Throw, Exit, Kill };
    When when = When::Never;
    How how = How::Throw;
    int number = 7;
    std::string text{}; ///< so that its bytes are not simply copied

    static void makeTrouble(How how) {
        switch (how) {
        case How::Exit:
            std::exit(3);
        case How::Kill:
            ::kill(::getpid(), SIGKILL);
            [[fallthrough]];
        case How::Throw:
            throw std::runtime_error("it will not go");
        }
    }
};

template <>
struct manyhands::Codec<Stubborn> {
    static constexpr std::size_t kLeast = 2 + sizeof(int);
    static void encode(const Stubborn& value, std::string& out) {
        Codec<Stubborn::When>::encode(value.when, out);
        if (value.when == Stubborn::When::Encode)
            Stubborn::makeTrouble(value.how);
        Codec<Stubborn::How>::encode(value.how, out);
        Codec<int>::encode(value.number, out);
    }
    static Stubborn decode(ByteReader& in) {
        Stubborn value{in.takeValue<Stubborn::When>(), in.takeValue<Stubborn::How>()};
        if (value.when == Stubborn::When::Decode)
            Stubborn::makeTrouble(value.how);
        value.number = in.takeValue<int>();
        return value;
    }
};

inline int take(const Stubborn& value) {
    return value.number;
}
inline Stubborn give(Stubborn::When when, Stubborn::How how) {
    return {when, how};
}
