// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_identity.h"

namespace manyhands {

namespace {
std::uint32_t thePlace = 0; // a worker is one process with one thread
}

void setWorkerPlace(std::uint32_t place) {
    thePlace = place;
}

std::uint32_t workerPlace() {
    return thePlace;
}

} // namespace manyhands
