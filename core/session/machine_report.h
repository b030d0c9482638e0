// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/store/machine_record.h"

namespace manyhands {

/// The machine as it is now. Takes a moment: finds out by trying what keeps workers from outliving a run.
MachineRecord readMachine();

/// For people.
struct MachineLine {
    std::string name; ///< begins with blanks where it is a part of the one above
    std::string value;
    std::string note;
};
std::vector<MachineLine> machineLines(const MachineRecord& record);
/// The same in columns of a fixed width, below the processor's model and the kernel.
std::string machineTable(const MachineRecord& record);

} // namespace manyhands
