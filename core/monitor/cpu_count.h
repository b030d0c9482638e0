// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// How many processors this process may keep busy: the affinity mask, cut by the control group's quota rounded up.
int cpuCount();
/// How many processors the machine has online.
int systemCpuCount();

} // namespace manyhands
