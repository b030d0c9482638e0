// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/session/lane_trace.h"

class QCPAxis;

namespace manyhands {

/// Hatches the time in which a run was paused, over the height of an axis rect and behind all that is drawn in it.
class PauseBands {
public:
    virtual ~PauseBands() = default;
    /// Nullptr: none. The spans have to live until the next call or the plot's end.
    virtual void setSpans(const std::vector<TimeSpan>* spans) = 0;
};

/// Owned by the plot of the axis.
PauseBands* addPauseBands(QCPAxis* time);

} // namespace manyhands
