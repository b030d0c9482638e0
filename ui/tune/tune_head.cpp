// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_head.h"

#include "ui/run/run_notices.h"
#include "ui/shared/core_text.h"
#include "ui/shared/number_text.h"
#include "ui/tune/tune_page.h"
#include "ui/tune/tune_settings.h"
#include "ui/tune/tune_words.h"

#include <cmath>

namespace manyhands {

namespace {

TuneHead goingHead(const Tuner& tuner) {
    const auto& interim = tuner.interim();
    const bool begun = tuner.progress().number > 0;
    const ComparisonPlan& plan = tuner.request().comparison;
    return {begun ? testingText(tuner.progress(), plan.untilPrecise ? 0 : plan.repeats)
                  : TunePage::tr("Preparing the first run"),
            interim ? TunePage::tr("So far: %1. %2").arg(headlineOf(*interim), reasonOf(*interim))
                    : TunePage::tr("A recommendation follows when half of the counts have run three times."),
            0};
}

} // namespace

TuneHead headOf(const Tuner& tuner) {
    if (isGoing(tuner.phase()))
        return goingHead(tuner);
    if (!tuner.record())
        return {};
    if (const auto& choice = tuner.record()->recommendation)
        return {headlineOf(*choice), reasonOf(*choice), choice->workers};
    return {TunePage::tr("No recommendation"),
            TunePage::tr("It was stopped before half of the counts had run three times. "
                         "What was measured is shown."),
            0};
}

InfoMessage doubtsOf(const Tuner& tuner) {
    InfoMessage bar;
    if (tuner.failure()) {
        const RunNotice notice = failureNotice(*tuner.failure());
        bar.severity = InfoMessage::Severity::Error;
        bar.lead = notice.lead;
        bar.text = notice.text;
    } else if (tuner.record()) {
        const CompareRecord& measured = tuner.record()->measured;
        bar.severity = InfoMessage::Severity::Warning;
        if (measured.failedTasks > 0) {
            bar.lead =
                TunePage::tr("%Ln task(s) failed, in all runs together.", nullptr, pluralCount(measured.failedTasks));
            bar.text = TunePage::tr("The runs did not do equal work, so their times cannot be compared. Run the task "
                                    "on the Run page to see which fail.");
        } else if (!measured.differing.empty()) {
            bar.lead = TunePage::tr("The results differ.");
            bar.text = TunePage::tr("%1 did not compute the same, so their times cannot be compared.")
                           .arg(coreText(measured.differing));
        } else if (measured.grade >= 'C') {
            bar.lead = TunePage::tr("The measurement was disturbed (grade %1).").arg(QLatin1Char(measured.grade));
            bar.text = TunePage::tr("The panel on the right says by what. Tune again when the computer is quiet.");
        }
    }
    return bar;
}

QString estimateText(const ComparisonPlan& plan, double singleS, int usableProcessors) {
    const int runs = runsOf(plan, usableProcessors);
    const double seconds = estimatedSeconds(plan, singleS, usableProcessors);
    if (plan.search) {
        const QString count = TunePage::tr("About %Ln run(s)", nullptr, runs);
        return std::isfinite(seconds)
                   ? TunePage::tr("%1, about %2; fewer or more by what they show", "About 32 runs, …")
                         .arg(count, roughTime(seconds))
                   : count;
    }
    if (plan.untilPrecise && plan.budgetS > 0 && seconds > plan.budgetS)
        return TunePage::tr("As many runs as fit in about %1", "of time").arg(roughTime(plan.budgetS));
    if (plan.untilPrecise) {
        const QString count = TunePage::tr("At least %Ln run(s)", nullptr, runs);
        return std::isfinite(seconds)
                   ? TunePage::tr("%1, about %2 or more", "At least 92 runs, …").arg(count, roughTime(seconds))
                   : count;
    }
    const QString count = TunePage::tr("%Ln run(s)", "of a tuning", runs);
    return std::isfinite(seconds) ? TunePage::tr("%1, about %2", "92 runs, …").arg(count, roughTime(seconds)) : count;
}

} // namespace manyhands
