// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace manyhands {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr double kTail = 0.05;
constexpr std::size_t kFewestForRatio = 4;

double quantileOfSorted(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// How often each U from 0 to n·m occurs among all arrangements of n and m values, as a share of all of them:
/// p(u; n, m) = (n p(u-m; n-1, m) + m p(u; n, m-1)) / (n + m).
std::vector<double> mannWhitneyShares(int first, int second) {
    const auto n = static_cast<std::size_t>(first), m = static_cast<std::size_t>(second);
    std::vector<std::vector<double>> row(m + 1); // row[j] holds the distribution of (i, j)
    for (std::size_t i = 0; i <= n; ++i) {
        for (std::size_t j = 0; j <= m; ++j) {
            std::vector<double> shares(i * j + 1, 0.0);
            if (i == 0 || j == 0) {
                shares[0] = 1;
            } else {
                const double sum = static_cast<double>(i + j);
                const auto& fewerFirst = row[j];      // still (i - 1, j)
                const auto& fewerSecond = row[j - 1]; // already (i, j - 1)
                for (std::size_t u = 0; u < fewerFirst.size(); ++u)
                    shares[u + j] += static_cast<double>(i) / sum * fewerFirst[u];
                for (std::size_t u = 0; u < fewerSecond.size(); ++u)
                    shares[u] += static_cast<double>(j) / sum * fewerSecond[u];
            }
            row[j] = std::move(shares);
        }
    }
    return row[m];
}

/// The largest k such that the first k shares, doubled, stay within the tail.
int largestRank(const std::vector<double>& shares) {
    double sum = 0;
    int rank = 0;
    for (const double share : shares) {
        sum += share;
        if (2 * sum > kTail)
            break;
        ++rank;
    }
    return rank;
}

} // namespace

double median(std::vector<double> values) {
    if (values.empty())
        return kUnknown;
    std::ranges::sort(values);
    return quantileOfSorted(values, 0.5);
}

std::pair<std::size_t, std::size_t> middleIndices(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return values[i]; });
    if (order.empty())
        return {0, 0};
    return {order[(order.size() - 1) / 2], order[order.size() / 2]};
}

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return kUnknown;
    std::ranges::sort(values);
    return quantileOfSorted(values, share);
}

Quartiles quartiles(std::vector<double> values) {
    if (values.empty())
        return {kUnknown, kUnknown};
    std::ranges::sort(values);
    return {quantileOfSorted(values, 0.25), quantileOfSorted(values, 0.75)};
}

double medianAbsoluteDeviation(const std::vector<double>& values) {
    const double centre = median(values);
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - centre));
    return median(std::move(distances));
}

double relativeSpread(const std::vector<double>& values) {
    const double centre = median(values);
    if (values.size() < 2 || !(centre > 0))
        return 0;
    return kMadToDeviation * medianAbsoluteDeviation(values) / centre;
}

int medianRank(int count) {
    std::vector<double> shares;
    double share = std::pow(0.5, count); // Binomial(count, 1/2) at 0
    for (int i = 0; i <= count / 2; ++i) {
        shares.push_back(share);
        share *= static_cast<double>(count - i) / (i + 1);
    }
    return count < 1 ? 0 : largestRank(shares);
}

Interval medianInterval(std::vector<double> values) {
    if (values.empty())
        return {kUnknown, kUnknown, kUnknown, false};
    std::ranges::sort(values);
    const int rank = medianRank(static_cast<int>(values.size()));
    const auto outside = static_cast<std::size_t>(rank > 0 ? rank - 1 : 0);
    return {quantileOfSorted(values, 0.5), values[outside], values[values.size() - 1 - outside], rank > 0};
}

int mannWhitneyRank(int first, int second) {
    return first < 1 || second < 1 ? 0 : largestRank(mannWhitneyShares(first, second));
}

Interval differenceInterval(const std::vector<double>& one, const std::vector<double>& other) {
    const double value = median(one) - median(other);
    if (one.size() < kFewestForRatio || other.size() < kFewestForRatio)
        return {value, kUnknown, kUnknown, false};
    std::vector<double> differences;
    differences.reserve(one.size() * other.size());
    for (const double left : one) {
        for (const double right : other)
            differences.push_back(left - right);
    }
    std::ranges::sort(differences);
    const auto rank =
        static_cast<std::size_t>(mannWhitneyRank(static_cast<int>(one.size()), static_cast<int>(other.size())));
    return {value, std::min(differences[rank - 1], value), std::max(differences[differences.size() - rank], value),
            true};
}

Interval ratioInterval(const std::vector<double>& base, const std::vector<double>& other) {
    const auto logs = [](std::vector<double> values) {
        for (double& value : values)
            value = std::log(value);
        return values;
    };
    const Interval difference = differenceInterval(logs(base), logs(other));
    const double ratio = median(base) / median(other); // for even numbers not quite the exponential of the difference
    if (!difference.isConfidence)
        return {ratio, kUnknown, kUnknown, false};
    return {ratio, std::min(std::exp(difference.lo), ratio), std::max(std::exp(difference.hi), ratio), true};
}

std::optional<double> karpFlatt(double speedup, int workers) {
    if (workers < 2 || !(speedup > 0))
        return std::nullopt;
    const double share = 1.0 / workers;
    return (1 / speedup - share) / (1 - share);
}

} // namespace manyhands
