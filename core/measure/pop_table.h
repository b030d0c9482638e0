// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace manyhands {

/// What the efficiencies need of a run.
struct PopInput {
    std::vector<double> taskCpuS; ///< u: of each worker
    double wallS = 0;             ///< T
    double idealWallS = 0;        ///< the recorded tasks replayed without overhead (replay())
    double serialTaskCpuS = 0;    ///< Σu of the serial run; 0: not known
    double usableProcessors = 1;
};

/// Where a run loses, as factors after the POP centre of excellence (pop-coe.eu); 0.8 and above counts as good.
/// global = parallel · computation, parallel = balance · communication, communication = serialisation · transfer.
struct PopTable {
    /// Mean u / max u. None with more workers than processors: it would blame the balance for what is crowding.
    std::optional<double> balance;
    double communication = 0;          ///< max u / T
    double serialisation = 0;          ///< max u / ideal T
    double transfer = 0;               ///< ideal T / T
    double parallel = 0;               ///< Σu / (N · T)
    std::optional<double> computation; ///< Σu serially / Σu: do the tasks themselves cost more?
    std::optional<double> global;
};

/// None without workers, time or CPU time.
std::optional<PopTable> popTable(const PopInput& input);

} // namespace manyhands
