// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ipc/queue_layout.h"
#include "core/pool/pool_listener.h"

namespace manyhands {

/// Turns the events of one worker place into reports. Keeps the parts of a value that is longer than one event.
class EventReports {
public:
    /// The listener hears of started, progress and output events at once; true for an event that ends an attempt, and
    /// then `report` holds it (its value is valid until the next call). False in `sound` for nonsense.
    bool take(const layout::Event& event, WorkerId worker, PoolListener& listener, TaskReport& report, bool& sound);
    /// The worker died: parts of an uncommitted value are void.
    void drop() {
        m_longValue.clear();
        m_tooLong = false;
    }

private:
    void takeOutput(const layout::Event& event, PoolListener& listener, bool& sound);

    std::string m_longValue;
    bool m_tooLong = false; ///< more came than is kept
    std::string m_value;
};

} // namespace manyhands
