// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

class QJsonObject;

namespace manyhands {

/// What writeMachineMembers() wrote into the "machine" object of runs and comparisons.
RecordedMachine readMachineMembers(const QJsonObject& object);

} // namespace manyhands
