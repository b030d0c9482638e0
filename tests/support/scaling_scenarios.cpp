// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scaling_scenarios.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "core/measure/seeded_random.h"

using manyhands::SeededRandom;

namespace {

using Curve = std::function<double(double workers)>;

double logBetween(SeededRandom& random, double lo, double hi) {
    return std::exp(random.between(std::log(lo), std::log(hi)));
}

/// A line up to `knee`, flat beyond; the larger `sharpness`, the sharper the corner.
double saturated(double workers, double knee, double sharpness) {
    return std::pow(std::pow(workers, -sharpness) + std::pow(knee, -sharpness), -1 / sharpness);
}

/// What more workers than processors cost: `loss` for as many again.
double crowded(double workers, double processors, double loss) {
    return 1 / (1 + loss * std::max(0.0, workers / processors - 1));
}

Curve amdahlWithAKink(SeededRandom& random, double processors) {
    const double serial = random.between(0, 0.15), loss = random.between(0, 0.05);
    return [=](double n) {
        const double used = std::min(n, processors);
        return crowded(n, processors, loss) / (serial + (1 - serial) / used);
    };
}

Curve usl(SeededRandom& random, double) {
    const double sigma = random.between(0, 0.1), kappa = logBetween(random, 1e-3, 3e-2);
    return [=](double n) { return n / (1 + sigma * (n - 1) + kappa * n * (n - 1)); };
}

Curve smt(SeededRandom& random, double processors) {
    const double cores = std::max(1.0, processors / 2), second = random.between(-0.1, 0.5);
    const double loss = random.between(0, 0.05);
    return [=](double n) {
        const double shared = std::clamp(n - cores, 0.0, cores);
        return (std::min(n, cores) + second * shared) * crowded(n, processors, loss);
    };
}

Curve bandwidth(SeededRandom& random, double processors) {
    const double knee = random.between(1.5, processors), sharpness = random.between(4, 16);
    const double loss = random.between(0, 0.3);
    return [=](double n) { return saturated(n, knee, sharpness) * crowded(n, knee, loss / 4); };
}

Curve waiting(SeededRandom& random, double processors) {
    const double blocked = random.between(0.1, 0.8), sharpness = random.between(4, 16);
    const double loss = random.between(0, 0.05), knee = processors / (1 - blocked);
    return [=](double n) { return saturated(n, knee, sharpness) * crowded(n, knee, loss); };
}

Curve lock(SeededRandom& random, double processors) {
    const double held = random.between(0.05, 0.6), sharpness = random.between(4, 16);
    const double loss = logBetween(random, 0.001, 0.03), knee = std::min(1 / held, 2 * processors);
    return [=](double n) { return saturated(n, knee, sharpness) / (1 + loss * std::max(0.0, n - knee)); };
}

Curve granularity(SeededRandom& random, double processors) {
    const double tasks = std::floor(logBetween(random, 12, 300)), loss = random.between(0, 0.05);
    return [=](double n) {
        // whole rounds, then what is left: a round of m tasks takes as long as one task, or m/processors
        const double left = std::fmod(tasks, n), whole = std::floor(tasks / n);
        const auto round = [=](double m) { return m > 0 ? std::max(1.0, m / processors) : 0; };
        return tasks / (whole * round(n) + round(left)) * crowded(n, processors, loss);
    };
}

Curve cliff(SeededRandom& random, double processors) {
    const double edge = std::floor(random.between(2, 2.5 * processors)), left = random.between(0.3, 0.7);
    const double knee = random.between(0.4, 1.5) * processors, sharpness = random.between(4, 16);
    return [=](double n) { return saturated(n, knee, sharpness) * (n > edge ? left : 1); };
}

struct Family {
    const char* name;
    Curve (*make)(SeededRandom& random, double processors);
};
constexpr std::array kFamilies{Family{"Amdahl with a kink", amdahlWithAKink},
                               Family{"USL", usl},
                               Family{"SMT", smt},
                               Family{"bandwidth", bandwidth},
                               Family{"waiting", waiting},
                               Family{"lock", lock},
                               Family{"granularity", granularity},
                               Family{"cliff", cliff}};

} // namespace

double ScalingScenario::best() const {
    return *std::ranges::max_element(throughput);
}

std::vector<ScalingScenario> scalingScenarios(int count, std::uint64_t seed) {
    SeededRandom random(seed);
    std::vector<ScalingScenario> scenarios;
    for (int i = 0; i < count; ++i) {
        const Family& family = kFamilies[static_cast<std::size_t>(i) % kFamilies.size()];
        ScalingScenario scenario{family.name, 2 + static_cast<int>(random.below(15)), {}};
        const int most = std::max(scenario.processors, 8 + static_cast<int>(random.below(57)));
        const Curve curve = family.make(random, scenario.processors);
        for (int workers = 1; workers <= most; ++workers)
            scenario.throughput.push_back(curve(workers) / curve(1));
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}
