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

std::vector<TimePartStyle> timePartStyles() {
    const Tokens& t = tokens();
    return {{Texts::tr("Useful compute"), WorkerTimePart::Useful, t.compute},
            {Texts::tr("Slower compute"), WorkerTimePart::Slower, t.slowerCompute},
            {Texts::tr("Waiting in tasks"), WorkerTimePart::WaitingInTask, t.ok},
            {Texts::tr("Queue wait"), WorkerTimePart::QueueWait, t.wait},
            {Texts::tr("Handing out"), WorkerTimePart::HandingOut, t.transfer},
            {Texts::tr("Start-up"), WorkerTimePart::StartUp, t.startUp},
            {Texts::tr("No free processor"), WorkerTimePart::NoProcessor, t.fail},
            {Texts::tr("Other programs"), WorkerTimePart::OtherPrograms, t.text3},
            {Texts::tr("Idle at the end"), WorkerTimePart::Idle, t.idle}};
}

std::vector<TimePartStyle> timePartStylesIn(const std::vector<TimeShares>& rows, double leastShare) {
    std::vector<TimePartStyle> styles = timePartStyles();
    std::erase_if(styles, [&](const TimePartStyle& style) {
        return style.part != WorkerTimePart::Useful &&
               std::ranges::none_of(rows, [&](const TimeShares& row) { return row[style.part] >= leastShare; });
    });
    return styles;
}

} // namespace manyhands
