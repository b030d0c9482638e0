// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// manyhands tasks: the built-in workloads with their settings, on stdout. Returns the exit code.
int tasksCommand();

} // namespace manyhands
