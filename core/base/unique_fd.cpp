// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unique_fd.h"

#include <unistd.h>

namespace manyhands {

void UniqueFd::reset(int fd) {
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

} // namespace manyhands
