// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_face.h"
#include "ui/tune/tuner.h"

namespace manyhands {

/// The Run page's table of states, for a tuning.
RunFace faceFor(const Tuner& tuner);

/// What the info bar tells while it waits for a quiet machine; empty while it does not.
QString waitText(const Tuner& tuner);

} // namespace manyhands
