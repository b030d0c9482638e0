// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manyhands {

struct MachineRecord;

/// As `manyhands machine` writes it, in the window's language: lines in columns, for a font of one width.
QString machineText(const MachineRecord& record);

} // namespace manyhands
