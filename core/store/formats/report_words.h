// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/store/formats/timing_table.h"
#include "core/store/tune_record.h"

namespace manyhands {

/// How the factors hang together and what each says. English.
std::string popNote();

/// All text of a report besides its figures, in one language. As it stands: English.
struct ReportWords {
    std::string language = "en"; ///< as HTML names it
    std::string title;           ///< "Prime numbers · 2,000 tasks"
    std::string headline = "Nothing was measured", reason;
    std::string caveat;              ///< why not to trust it much; empty: there is no reason
    std::string interval;            ///< "Between 4 and 8 with 95 % confidence."; empty: no other count is likely
    std::string candidates;          ///< the three counts to choose from; empty: nothing is recommended
    std::string results;             ///< whether all ways computed the same; empty: not known
    std::string limit;               ///< "What limits 8 workers: …"; empty: not known
    std::string better;              ///< which law fits better; empty: there are not two
    std::string grade;               ///< "Grade B, small doubts."
    std::vector<std::string> doubts; ///< one a line
    std::string unknown;             ///< "Not known on this machine: F3."; empty: all is known

    std::string curves = "Curves", laws = "Laws", table = "Table", repeats = "Every repeat";
    std::string costs = "What it could have been, and what the pool took", efficiencies = "Efficiencies after POP";
    std::string efficienciesNote = popNote();
    std::string slowdown = "What tasks took more processor time for";
    std::string chunkSizes = "Chunk sizes", doubtsTitle = "Doubts", plan = "Plan", machine = "Machine";

    std::string speedupCaption = "Speed-up: times faster than one process; bars are 95 % intervals";
    std::string wallCaption = "Wall time: median of the runs";
    std::string efficiencyCaption = "Efficiency: speed-up per worker";
    std::string workers = "Workers"; ///< below the curves
    std::string measured = "measured", ideal = "ideal";
    std::string amdahl = "Amdahl's law", gustafson = "Gustafson's law", usl = "Universal Scalability Law";

    std::array<std::string, 3> lawHeads{"Law", "Parameter", "Value (95 %)"};
    std::string serialShare = "serial share", mostReach = "most it could reach", noLimit = "no limit";
    std::string scaledSpeedup = "scaled speed-up, with workers:"; ///< before their number
    std::string waitingInLine = "waiting in line (σ)", crossTalk = "cross-talk (κ)", fastestAt = "fastest at";
    std::string noPeak = "no peak seen", typicalError = "typical error";
    std::string noLaw = "From so few counts no law can be drawn.";

    TimingWords timing;
    std::array<std::string, 5> repeatHeads{"Row", "Runs", "Every run, in the order made", "Left out",
                                           "Left out: tasks failed"};
    std::string chunksOf = "chunks of";
    std::string to = "to"; ///< between the ends of a range
    std::array<std::string, 2> planHeads{"Setting", "Value"};
    std::vector<std::pair<std::string, std::string>> settings; ///< of the plan; empty: as the record has them
    std::string processor = "processor", processors = "processors", usable = "usable";
    std::string physicalCores = "physical cores", memory = "memory", kernel = "kernel", measuredAt = "measured";
};

/// One line at grades C and D; empty at better ones. English.
std::string caveatOf(const CompareRecord& measured);

/// "Between 4 and 8 with 95 % confidence."; empty where no other count is likely. English, as the next two.
std::string intervalOf(const Recommendation& choice);
/// "Fastest: 8. Fewest within 5 % of it: 6. To keep the desktop smooth: 6."
std::string candidatesOf(const Recommendation& choice);
/// Whether all ways of running the tasks computed the same; empty where that is not known.
std::string resultsOf(const CompareRecord& measured);

/// For the command line, which speaks English.
ReportWords englishReport(const TuneRecord& record, const std::string& title);

} // namespace manyhands
