// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/store/machine_record.h"

namespace manyhands {

/// The machine as it is now. Takes a moment: finds out by trying what keeps workers from outliving a run.
MachineRecord readMachine();

/// For people: a line each, in columns of a fixed width.
std::string machineTable(const MachineRecord& record);

} // namespace manyhands
