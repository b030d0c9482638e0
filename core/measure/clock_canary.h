// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// CPU time in ns that a fixed loop in registers takes now, about 0.1 ms: neither memory nor caches change it, only the
/// processor's clock, and another thread on the same core.
std::int64_t runClockCanary();

} // namespace manyhands
