// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/kpi_text.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr double kEstimateFromShare = 0.05;
constexpr double kEstimateFromS = 2;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KpiText)
};

/// The figures everything else is made of.
struct Base {
    double done = 0, tasks = 0, activeS = 0;
    bool whole = false;   ///< the run came to its own end
    bool aborted = false; ///< it did not
    bool steady = false;  ///< enough is known to extrapolate
    double rate() const { return activeS > 0 ? done / activeS : 0; }
};

Base baseOf(const KpiInput& in) {
    Base base;
    base.tasks = static_cast<double>(in.tasks);
    if (in.latest) {
        base.done = static_cast<double>(in.latest->counters.done());
        base.activeS = seconds(in.latest->activeNs);
    }
    base.whole = in.phase == RunPhase::Finished || in.phase == RunPhase::FinishedWithFailures;
    base.aborted = in.phase == RunPhase::Stopped || in.phase == RunPhase::Failed || in.phase == RunPhase::HelperLost;
    if (base.whole)
        base.activeS = in.wallS;
    base.steady = base.done > 0 && (base.done >= kEstimateFromShare * base.tasks || base.activeS >= kEstimateFromS);
    return base;
}

KpiText tasksDone(const KpiInput& in, const Base& base) {
    const RunCounters counters = in.latest ? in.latest->counters : RunCounters{};
    // as workers count theirs, and results that are kept: failures are told beside them
    KpiText kpi{
        Texts::tr("Tasks done"), countText(counters.succeeded), Texts::tr("of %1").arg(countText(in.tasks)), {}, -1};
    if (isGoing(in.phase)) {
        kpi.progress = base.tasks > 0 ? base.done / base.tasks : 0;
        return kpi;
    }
    kpi.context = Texts::tr("%1 failed, %2 retried").arg(countText(counters.failures()), countText(counters.retried));
    return kpi;
}

KpiText elapsed(const KpiInput& in, const Base& base) {
    const Quantity time = durationQuantity(base.activeS);
    const QString label = base.whole     ? Texts::tr("Wall time")
                          : base.aborted ? Texts::tr("Stopped after")
                                         : Texts::tr("Elapsed");
    KpiText kpi{label, time.figure, time.unit, {}, -1};
    if (isGoing(in.phase)) {
        if (base.steady && in.phase != RunPhase::Stopping)
            kpi.context = Texts::tr("about %1 left").arg(estimateText((base.tasks - base.done) / base.rate()));
    } else if (in.baselineWallS) {
        kpi.context = Texts::tr("1 process: %1").arg(durationText(*in.baselineWallS));
    }
    return kpi;
}

KpiText throughput(const KpiInput& in, const Base& base) {
    KpiText kpi{Texts::tr("Throughput"),
                base.done > 0 ? threeDigits(base.rate()) : unknownText(),
                Texts::tr("tasks/s"),
                {},
                -1};
    if (in.baselineWallS && *in.baselineWallS > 0)
        kpi.context = Texts::tr("1 process: %1").arg(threeDigits(base.tasks / *in.baselineWallS));
    return kpi;
}

/// Of the finished run, or so far: the present rate over the baseline's.
double speedUp(const KpiInput& in, const Base& base) {
    if (!in.baselineWallS || in.mode == RunMode::Serial || base.aborted || in.resized || in.profiled || !base.steady ||
        base.tasks <= 0)
        return std::nan("");
    return base.rate() / (base.tasks / *in.baselineWallS);
}

/// Why there is no speed-up to show.
QString missing(const KpiInput& in, const Base& base) {
    if (base.aborted)
        return Texts::tr("not finished");
    if (in.mode == RunMode::Serial)
        return Texts::tr("timing one process");
    if (in.profiled)
        return Texts::tr("profiled, not compared");
    if (in.resized)
        return Texts::tr("workers changed");
    return in.baselineWallS ? Texts::tr("too early to say") : Texts::tr("no baseline");
}

KpiText speedUpKpi(const KpiInput& in, const Base& base) {
    const double factor = speedUp(in, base);
    if (std::isnan(factor))
        return {Texts::tr("Speed-up"), unknownText(), {}, missing(in, base), -1};
    return {Texts::tr("Speed-up"), threeDigits(factor), QStringLiteral("×"), Texts::tr("ideal: %1×").arg(in.workers),
            -1};
}

KpiText efficiency(const KpiInput& in, const Base& base) {
    const double factor = speedUp(in, base);
    if (std::isnan(factor))
        return {Texts::tr("Efficiency"), unknownText(), {}, missing(in, base), -1};
    const double share = factor / in.workers;
    return {Texts::tr("Efficiency"), numberLocale().toString(share * 100, 'f', 0), QStringLiteral("%"),
            Texts::tr("of %Ln worker(s)' worth", nullptr, in.workers), -1};
}

KpiText memory(const KpiInput& in) {
    const std::uint64_t now = in.latest ? in.latest->pssBytes : 0;
    const std::uint64_t peak = in.latest ? in.latest->peakPssBytes : 0;
    const Quantity figure = memoryQuantity(isGoing(in.phase) ? now : peak);
    KpiText kpi{Texts::tr("Memory"), figure.figure, figure.unit, {}, -1};
    if (peak > 0)
        kpi.context = isGoing(in.phase) ? Texts::tr("peak %1").arg(memoryQuantity(peak).text()) : Texts::tr("peak");
    return kpi;
}

} // namespace

std::array<KpiText, 6> kpiTexts(const KpiInput& input) {
    const Base base = baseOf(input);
    return {tasksDone(input, base),  elapsed(input, base),    throughput(input, base),
            speedUpKpi(input, base), efficiency(input, base), memory(input)};
}

} // namespace manyhands
