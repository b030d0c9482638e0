// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/log_curve_fit.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

namespace manyhands {

namespace {

constexpr double kOutlier = 0.1; // residuals well above 10 % count by their size, not its square
constexpr int kMostSteps = 200;
constexpr double kSmallestGain = 1e-9; // of the cost, relative
constexpr double kSmallestCost = 1e-26;
constexpr double kMostDamping = 1e12;

/// The cost of the parameters, with the slope and the curvature (Gauss and Newton's) of half of it.
struct Landscape {
    double cost = 0;
    Eigen::Vector3d slope = Eigen::Vector3d::Zero();
    Eigen::Matrix3d curvature = Eigen::Matrix3d::Zero();
};

double costOf(double residual) {
    const double ratio = residual / kOutlier;
    // 2 (√(1+z) - 1) loses every digit of a small z: the same, written without the difference
    return 2 * residual * residual / (std::sqrt(1 + ratio * ratio) + 1);
}

double totalCost(const LogCurve& curve, const std::vector<LogObservation>& observations,
                 const CurveParameters& parameters) {
    double cost = 0;
    for (const auto& seen : observations)
        cost += costOf(seen.logThroughput - curve.logThroughput(parameters, seen.workers));
    return cost;
}

Eigen::Vector3d gradientAt(const LogCurve& curve, const CurveParameters& parameters, double workers) {
    Eigen::Vector3d gradient = Eigen::Vector3d::Zero();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (curve.lo[i] == curve.hi[i])
            continue;
        const double step = 1e-6 * std::max(std::abs(parameters[i]), 1e-2);
        CurveParameters below = parameters, above = parameters;
        below[i] = std::max(parameters[i] - step, curve.lo[i]);
        above[i] = std::min(parameters[i] + step, curve.hi[i]);
        gradient(static_cast<Eigen::Index>(i)) =
            (curve.logThroughput(above, workers) - curve.logThroughput(below, workers)) / (above[i] - below[i]);
    }
    return gradient;
}

Landscape look(const LogCurve& curve, const std::vector<LogObservation>& observations,
               const CurveParameters& parameters) {
    Landscape land;
    for (const auto& seen : observations) {
        const double residual = seen.logThroughput - curve.logThroughput(parameters, seen.workers);
        const double ratio = residual / kOutlier;
        const double weight = 1 / std::sqrt(1 + ratio * ratio);
        const Eigen::Vector3d gradient = gradientAt(curve, parameters, seen.workers);
        land.cost += costOf(residual);
        land.slope -= weight * residual * gradient;
        land.curvature += weight * gradient * gradient.transpose();
    }
    return land;
}

/// Holds still what is fixed, and what stands at a bound and would leave: the rest moves freely. Cutting such steps at
/// the bound alone ends in the same place, but crawls there.
void holdAtBounds(const LogCurve& curve, const CurveParameters& parameters, Landscape& land) {
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        const bool leaves = (parameters[i] <= curve.lo[i] && land.slope(at) >= 0) ||
                            (parameters[i] >= curve.hi[i] && land.slope(at) <= 0);
        if (!leaves)
            continue;
        land.slope(at) = 0;
        land.curvature.row(at).setZero();
        land.curvature.col(at).setZero();
        land.curvature(at, at) = 1;
    }
}

CurveParameters inBounds(const LogCurve& curve, CurveParameters parameters) {
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i] = std::clamp(parameters[i], curve.lo[i], curve.hi[i]);
    return parameters;
}

CurveParameters stepped(const LogCurve& curve, const CurveParameters& from, const Landscape& land, double damping) {
    Eigen::Matrix3d damped = land.curvature;
    for (Eigen::Index i = 0; i < 3; ++i)
        damped(i, i) += damping * std::max(land.curvature(i, i), 1e-12);
    const Eigen::Vector3d step = damped.ldlt().solve(-land.slope);
    CurveParameters to = from;
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += step(static_cast<Eigen::Index>(i));
    return inBounds(curve, to);
}

double rootMeanSquare(const LogCurve& curve, const std::vector<LogObservation>& observations,
                      const CurveParameters& parameters) {
    double sum = 0;
    for (const auto& seen : observations)
        sum += std::pow(seen.logThroughput - curve.logThroughput(parameters, seen.workers), 2);
    return std::sqrt(sum / static_cast<double>(observations.size()));
}

} // namespace

FittedCurve fitLogCurve(const LogCurve& curve, const std::vector<LogObservation>& observations, CurveParameters start) {
    CurveParameters best = inBounds(curve, start);
    double damping = 1e-3;
    bool falling = true;
    for (int i = 0; i < kMostSteps && falling; ++i) {
        Landscape land = look(curve, observations, best);
        holdAtBounds(curve, best, land);
        falling = false;
        while (damping < kMostDamping && !falling) {
            const CurveParameters tried = stepped(curve, best, land, damping);
            const double cost = totalCost(curve, observations, tried);
            falling = cost < land.cost * (1 - kSmallestGain) && land.cost > kSmallestCost;
            damping *= falling ? 0.1 : 10;
            if (falling)
                best = tried;
        }
    }
    return {best, rootMeanSquare(curve, observations, best)};
}

} // namespace manyhands
