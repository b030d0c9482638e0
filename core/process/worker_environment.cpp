// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/worker_environment.h"

#include <cstdlib>

#include <unistd.h>

namespace manyhands {

namespace {
constexpr std::array kMathThreads{"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"};
}

WorkerEnvironment::WorkerEnvironment(std::uint32_t threads) {
    for (char** variable = ::environ; variable && *variable; ++variable)
        m_list.push_back(*variable);
    for (std::size_t i = 0; i < kMathThreads.size(); ++i) {
        if (std::getenv(kMathThreads[i]))
            continue;
        m_added[i] = std::string(kMathThreads[i]) + '=' + std::to_string(threads);
        m_list.push_back(m_added[i].data());
    }
    m_list.push_back(nullptr);
}

void WorkerEnvironment::use() {
    ::environ = m_list.data();
}

} // namespace manyhands
