// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/law_curves.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LawCurves)
};

constexpr int kPlaces = 64;

template <class Law>
CountCurve curveOf(CountCurve::Kind kind, const QString& label, int most, const Law& law) {
    CountCurve curve{kind, label, {}, {}, {}, {}};
    for (int place = 0; place < kPlaces; ++place) {
        const double count = 1 + (most - 1) * static_cast<double>(place) / (kPlaces - 1);
        curve.counts.push_back(count);
        curve.values.push_back(law(count));
    }
    return curve;
}

} // namespace

CountCurve idealCurve(int most) {
    return curveOf(CountCurve::Kind::Ideal, Texts::tr("Ideal"), most, [](double count) { return count; });
}

std::vector<CountCurve> lawCurves(const FittedLaws& laws, int most) {
    std::vector<CountCurve> curves;
    if (laws.amdahl) {
        const QString label = Texts::tr("Amdahl, %1% serial").arg(threeDigits(100 * laws.amdahl->serialFraction.value));
        curves.push_back(curveOf(CountCurve::Kind::Amdahl, label, most,
                                 [&](double count) { return speedupAt(*laws.amdahl, count) * laws.onePoolProcess; }));
        curves.push_back(curveOf(CountCurve::Kind::Gustafson, Texts::tr("Gustafson"), most, [&](double count) {
            return scaledSpeedup(laws.amdahl->serialFraction.value, count) * laws.onePoolProcess;
        }));
    }
    if (!laws.usl)
        return curves;
    CountCurve usl = curveOf(CountCurve::Kind::Usl, Texts::tr("USL fit"), most,
                             [&](double count) { return throughputAt(*laws.usl, count) / laws.serialThroughput; });
    if (laws.uslBand.workers.size() == usl.counts.size()) {
        usl.low = laws.uslBand.lo;
        usl.high = laws.uslBand.hi;
    }
    curves.push_back(std::move(usl));
    return curves;
}

} // namespace manyhands
