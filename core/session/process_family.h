// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/base/unique_fd.h"

namespace manyhands {

/// A process and all that descend from it. Each is held by a descriptor, so that a number which the kernel gives anew
/// makes no stranger one of them. Whoever has lost its parent stays one, if it was seen before.
class ProcessFamily {
public:
    /// `root`: a child of this process that nobody reaps before end().
    explicit ProcessFamily(int root);
    ProcessFamily(const ProcessFamily&) = delete;
    ProcessFamily& operator=(const ProcessFamily&) = delete;
    ~ProcessFamily() { end(); }

    /// Takes in who is new; false: nobody is.
    bool look();
    /// Who lives and has no children; never the root.
    std::vector<int> leaves() const;
    /// A zombie is gone.
    bool isGone(int pid) const;
    /// All at once, the root too; reaps those that have come to this process, but not the root. Gives up after two
    /// seconds on what the kernel can't end. Idempotent.
    void end();

private:
    bool take(int parent, int pid);
    void signal(int number) const;

    int m_root;
    std::map<int, UniqueFd> m_members; ///< by pid; pidfds
};

} // namespace manyhands
