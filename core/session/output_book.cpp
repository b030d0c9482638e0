// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/output_book.h"

#include <algorithm>

namespace manyhands {

void OutputBook::append(TaskId task, int stream, std::string_view bytes) {
    TaskOutput& output = m_open[task];
    (stream == 1 ? output.stdoutText : output.stderrText) += bytes;
}

TaskOutput OutputBook::close(TaskId task, std::uint64_t stdoutBytes, std::uint64_t stderrBytes) {
    TaskOutput output;
    if (const auto open = m_open.find(task); open != m_open.end()) {
        output = std::move(open->second);
        m_open.erase(open);
    }
    output.task = task;
    output.stdoutBytes = std::max<std::uint64_t>(stdoutBytes, output.stdoutText.size());
    output.stderrBytes = std::max<std::uint64_t>(stderrBytes, output.stderrText.size());
    output.truncated = output.stdoutText.size() < stdoutBytes || output.stderrText.size() < stderrBytes;
    restore(output);
    return output;
}

void OutputBook::restore(TaskOutput output) {
    if (!m_keep) {
        keepBeginning(std::move(output));
        return;
    }
    const std::uint64_t size = output.stdoutText.size() + output.stderrText.size();
    if (m_keptBytes + size > kMostKept)
        output = TaskOutput{output.task, {}, {}, output.stdoutBytes, output.stderrBytes, size > 0};
    else
        m_keptBytes += size;
    const TaskId task = output.task;
    m_kept[task] = std::move(output);
}

void OutputBook::keepBeginning(TaskOutput output) {
    for (auto* const text : {&output.stdoutText, &output.stderrText}) {
        output.truncated = output.truncated || text->size() > kBeginning;
        *text = text->substr(0, kBeginning); // a copy: resize would keep the memory of the whole
    }
    const std::uint64_t size = sizeof output + output.stdoutText.size() + output.stderrText.size();
    if (m_keptBytes + size > kMostBeginnings)
        return;
    m_keptBytes += size;
    const TaskId task = output.task;
    m_kept[task] = std::move(output);
}

const TaskOutput* OutputBook::kept(TaskId task) const {
    const auto found = m_kept.find(task);
    return found == m_kept.end() ? nullptr : &found->second;
}

void OutputBook::keepLastWords(TaskId task, std::optional<std::uint64_t> address, std::string_view written) {
    if ((!address && written.empty()) || m_lastWords.size() >= kMostCrashes)
        return;
    // the end of it says most
    const std::uint64_t room = kMostLastWords - m_lastWordsBytes;
    written.remove_prefix(written.size() - std::min<std::uint64_t>(written.size(), room));
    m_lastWordsBytes += written.size();
    m_lastWords[task] = {address, std::string(written)};
}

const OutputBook::LastWords* OutputBook::lastWords(TaskId task) const {
    const auto found = m_lastWords.find(task);
    return found == m_lastWords.end() ? nullptr : &found->second;
}

} // namespace manyhands
