// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/call_batch.h"

#include <algorithm>

#include "core/base/function_registry.h"

namespace manyhands::detail {

void runNamedBatch(BatchView& batch) {
    BatchHeader& header = batch.header();
    const std::string name(batch.callable(), header.callableBytes);
    const RegisteredFunction* function = findFunction(name);
    if (!function)
        throw LogicError("The call was not made: '" + name +
                         "' is not registered here. Write MANYHANDS_FUNCTION for "
                         "it where every run of the program comes by.");
    ParcelReader in(batch.arguments(), {});
    const std::uint32_t already = header.done.load(std::memory_order_relaxed);
    std::string placed;
    std::string& result = header.resultBytes > 0 ? placed : batch.value();
    for (std::uint32_t item = 0; item < already || header.begin(item); ++item) {
        if (item < already) {
            function->call(in, nullptr);
            continue;
        }
        placed.clear();
        function->call(in, &result);
        placed.copy(batch.result(item), header.resultBytes);
        header.done.store(item + 1, std::memory_order_release);
    }
}

} // namespace manyhands::detail
