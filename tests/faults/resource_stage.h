// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include "tests/faults/fault_story.h"
#include "tests/faults/v1_group.h"

namespace manyhands::test {

/// Lowers a soft limit of this process for as long as it lives.
class LowerLimit {
public:
    LowerLimit(__rlimit_resource resource, rlim_t soft)
        : m_resource(resource) {
        ::getrlimit(resource, &m_before);
        const rlimit lower{soft, m_before.rlim_max};
        ::setrlimit(resource, &lower);
    }
    ~LowerLimit() { ::setrlimit(m_resource, &m_before); }
    LowerLimit(const LowerLimit&) = delete;
    LowerLimit& operator=(const LowerLimit&) = delete;

private:
    __rlimit_resource m_resource;
    rlimit m_before{};
};

/// Plays a story whose server and workers are in `group`. False when that failed.
inline bool playInGroup(FaultStory& story, const V1Group& group) {
    story.serverStarted = [&] { return group.adopt(story.client().pid()); };
    return story.play();
}

} // namespace manyhands::test
