// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_printer.h"

#include <algorithm>
#include <unordered_map>

#include "app/cli/output.h"

namespace manyhands {

namespace {

ResultPrinter::Result resultOf(const TaskOutput* written) {
    return written ? ResultPrinter::Result{written->stdoutText, written->stderrText} : ResultPrinter::Result();
}

/// Where tasks have values, those alone go to stdout: whoever reads them there is not to meet what a function prints.
ResultPrinter::Result resultOf(const TaskEvent& event, const TaskOutput* written) {
    ResultPrinter::Result result;
    if (event.state == TaskState::Succeeded)
        result.stdoutText = event.summary + '\n';
    if (written)
        result.stderrText = written->stdoutText + written->stderrText;
    return result;
}

} // namespace

void ResultPrinter::take(const RunBatch& batch) {
    std::unordered_map<std::uint64_t, const TaskOutput*> outputs;
    for (const auto& output : batch.outputs) {
        outputs[output.task.value()] = &output;
        if (output.truncated)
            m_truncated.push_back({output.task.value(), output.dropped()});
    }
    for (const auto& event : batch.tasks) {
        if (event.kind != TaskEvent::Kind::Ended || event.restored)
            continue;
        if (event.state != TaskState::Succeeded && event.state != TaskState::Cancelled &&
            m_failures.size() < kFailuresNamed)
            m_failures.push_back({event.task.value(), event.state, event.summary});
        const auto output = outputs.find(event.task.value());
        const TaskOutput* const written = output != outputs.end() ? output->second : nullptr;
        takeResult(event.task.value(), m_manner.isCommand ? resultOf(written) : resultOf(event, written));
    }
    flush();
}

bool ResultPrinter::hasSomething(const RunBatch& batch) const {
    return m_manner.printsResults && std::ranges::any_of(batch.tasks, [](const auto& event) {
               return event.kind == TaskEvent::Kind::Ended && !event.restored;
           });
}

void ResultPrinter::finish() {
    for (const auto& [task, result] : m_waiting)
        write(result);
    m_waiting.clear();
    flush();
}

std::vector<ResultPrinter::Failure> ResultPrinter::failures() const {
    auto sorted = m_failures;
    std::ranges::sort(sorted, {}, &Failure::task);
    return sorted;
}

void ResultPrinter::takeResult(std::uint64_t task, Result result) {
    if (!m_manner.printsResults)
        return;
    if (!m_manner.keepsOrder) {
        write(result);
        return;
    }
    m_waiting.emplace(task, std::move(result));
    while (!m_waiting.empty() && m_waiting.begin()->first == m_next) {
        write(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        ++m_next;
    }
}

void ResultPrinter::write(const Result& result) {
    constexpr std::size_t kPiece = 1U << 16;
    m_pending += result.stdoutText;
    if (m_pending.size() >= kPiece || !result.stderrText.empty())
        flush();
    Output::error().write(result.stderrText);
}

void ResultPrinter::flush() {
    Output::standard().write(m_pending);
    m_pending.clear();
}

} // namespace manyhands
