// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands::test {

/// While it is true, who waits on a futex waits until it is woken. Sleepers look around by themselves now and then,
/// which makes good for every lost wake-up and would hide it from a test.
extern bool futexIsEndless;

} // namespace manyhands::test
