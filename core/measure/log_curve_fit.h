// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace manyhands {

using CurveParameters = std::array<double, 3>;

/// A family of curves ln X(N) with three parameters, each within bounds. Equal bounds hold a parameter fixed.
struct LogCurve {
    double (*logThroughput)(const CurveParameters& parameters, double workers) = nullptr;
    CurveParameters lo{}, hi{};
};

struct LogObservation {
    double workers = 0;
    double logThroughput = 0;
};

struct FittedCurve {
    CurveParameters parameters{};
    double rmse = 0; ///< of the residuals, that is relative to the throughput
};

/// Least squares within the bounds after Levenberg (1944) and Marquardt (1963), residuals weighed by soft-L1: a run
/// that went wrong pulls with little more than its sign. `start` is moved into the bounds first.
FittedCurve fitLogCurve(const LogCurve& curve, const std::vector<LogObservation>& observations, CurveParameters start);

} // namespace manyhands
