// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/time_part_style.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimePartStyle)
};

} // namespace

std::vector<TimePartStyle> timePartStyles(const std::vector<TimeShares>& rows) {
    const Tokens& t = tokens();
    const auto allTell = [&](bool SpeedupLoss::*told) {
        return std::ranges::all_of(rows, [told](const TimeShares& row) { return row.facts.loss.*told; });
    };
    const QString waiting = allTell(&SpeedupLoss::waitsKnown) ? Texts::tr("Waiting in tasks")
                                                              : Texts::tr("Waiting in tasks or for a processor");
    const QString noProcessor = allTell(&SpeedupLoss::waitsSplit) ? Texts::tr("No free processor")
                                                                  : Texts::tr("No free processor or other programs");
    return {{Texts::tr("Useful compute"), WorkerTimePart::Useful, t.compute},
            {Texts::tr("Slower compute"), WorkerTimePart::Slower, t.slowerCompute},
            {waiting, WorkerTimePart::WaitingInTask, t.ok},
            {Texts::tr("Queue wait"), WorkerTimePart::QueueWait, t.wait},
            {Texts::tr("Handing out"), WorkerTimePart::HandingOut, t.transfer},
            {Texts::tr("Start-up"), WorkerTimePart::StartUp, t.startUp},
            {noProcessor, WorkerTimePart::NoProcessor, t.fail},
            {Texts::tr("Other programs"), WorkerTimePart::OtherPrograms, t.text3},
            {Texts::tr("Measuring"), WorkerTimePart::Measuring, t.text2},
            {Texts::tr("Idle at the end"), WorkerTimePart::Idle, t.idle}};
}

std::vector<TimePartStyle> timePartStylesIn(const std::vector<TimeShares>& rows, double leastShare) {
    std::vector<TimePartStyle> styles = timePartStyles(rows);
    std::erase_if(styles, [&](const TimePartStyle& style) {
        return style.part != WorkerTimePart::Useful &&
               std::ranges::none_of(rows, [&](const TimeShares& row) { return row[style.part] >= leastShare; });
    });
    return styles;
}

} // namespace manyhands
