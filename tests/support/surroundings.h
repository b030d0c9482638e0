// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace manyhands::test {

/// What there is before a run, and has to be there again after it.
struct Surroundings {
    /// Of this process, and what runs whose host is process `host` (0: this one) leave under their names.
    static Surroundings now(int host = 0);
    /// "I4: …", one for each thing that is not as it was.
    QStringList differences(const Surroundings& after) const;

    /// "I10: …" where the most memory this process ever had has grown by more than `allowedBytes`; empty otherwise.
    QStringList growth(const Surroundings& after, std::uint64_t allowedBytes) const;

    std::vector<std::string> descriptors, sharedMemory, temporaryFiles, controlGroups;
    std::uint64_t peakBytes = 0; ///< of this process, resident
};

/// "17 (name) S …" for each child of this process that does not go away within two seconds, dead or alive. This process
/// is a subreaper: whatever lost its parent comes here.
QStringList childrenLeft();

} // namespace manyhands::test
