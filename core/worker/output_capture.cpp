// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/output_capture.h"

#include <algorithm>

namespace manyhands {

OutputCapture::OutputCapture(std::uint64_t cap, Emit emit)
    : m_headRoom(cap - cap / 2)
    , m_tailCapacity(cap / 2)
    , m_emit(std::move(emit)) {}

void OutputCapture::add(std::string_view bytes) {
    m_total += bytes.size();
    if (m_headRoom > 0) {
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(m_headRoom, bytes.size()));
        m_emit(bytes.substr(0, part));
        m_headRoom -= part;
        bytes.remove_prefix(part);
    }
    if (bytes.size() > m_tailCapacity)
        bytes.remove_prefix(bytes.size() - static_cast<std::size_t>(m_tailCapacity));
    m_tail += bytes;
    // twice the size, so that moving the bytes down costs one copy a byte on average
    if (m_tail.size() > 2 * m_tailCapacity)
        m_tail.erase(0, m_tail.size() - static_cast<std::size_t>(m_tailCapacity));
}

void OutputCapture::finish() {
    std::string_view end = m_tail;
    if (end.size() > m_tailCapacity)
        end.remove_prefix(end.size() - static_cast<std::size_t>(m_tailCapacity));
    if (!end.empty())
        m_emit(end);
    m_tail.clear();
}

} // namespace manyhands
