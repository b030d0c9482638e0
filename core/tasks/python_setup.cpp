// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/python_setup.h"

#include "core/base/codec.h"

namespace manyhands {

namespace {

/// The members in their order.
using Members = std::tuple<std::string, std::string, std::string, bool, std::string, std::uint64_t, std::uint32_t>;

} // namespace

std::string encodePythonSetup(const PythonSetup& setup) {
    std::string bytes;
    Codec<Members>::encode({setup.interpreter, setup.file, setup.function, setup.star, setup.directory, setup.outputCap,
                            setup.loadLimitMs},
                           bytes);
    return bytes;
}

Result<PythonSetup> decodePythonSetup(std::string_view bytes) {
    try {
        ByteReader in(bytes);
        PythonSetup setup;
        std::tie(setup.interpreter, setup.file, setup.function, setup.star, setup.directory, setup.outputCap,
                 setup.loadLimitMs) = Codec<Members>::decode(in);
        return setup;
    } catch (const EncodingError& problem) {
        return fail("The description of the Python function cannot be read", problem.what());
    }
}

} // namespace manyhands
