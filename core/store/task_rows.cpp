// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_rows.h"

#include <cerrno>

namespace manyhands {

namespace {

constexpr std::uint64_t kFormat = 1;
constexpr std::uint64_t kLast = 1U << 6U, kOutput = 1U << 7U, kAddress = 1U << 8U, kLastOutput = 1U << 9U;

void appendNumber(std::uint64_t number, std::string& out) {
    while (number >= 0x80) {
        out.push_back(static_cast<char>(number | 0x80U));
        number >>= 7U;
    }
    out.push_back(static_cast<char>(number));
}

void appendSigned(std::int64_t number, std::string& out) {
    const auto bits = static_cast<std::uint64_t>(number);
    appendNumber((bits << 1U) ^ (number < 0 ? ~std::uint64_t{0} : 0), out);
}

void appendText(std::string_view text, std::string& out) {
    appendNumber(text.size(), out);
    out += text;
}

/// Unsigned, as times of a damaged block may be anything.
std::int64_t less(std::int64_t from, std::int64_t by) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(from) - static_cast<std::uint64_t>(by));
}

tl::unexpected<Error> noBlock() {
    return fail(Error{"A part of a saved run is damaged", "it ends too early, or is of another form", {}, EBADMSG});
}

} // namespace

void appendBlockHead(const BlockHead& head, std::string& block) {
    appendNumber(kFormat, block);
    appendSigned(head.clockNs, block);
    appendNumber(head.running.size(), block);
    for (const RunningTask& running : head.running) {
        appendNumber(running.task, block);
        appendNumber(running.attempt, block);
    }
}

void appendTaskRow(const TaskRow& row, std::string& block) {
    appendNumber(row.task, block);
    appendNumber(row.state | (row.isLast ? kLast : 0U) | (row.hasOutput ? kOutput : 0U) |
                     (row.address ? kAddress : 0U) | (row.lastOutput.empty() ? 0U : kLastOutput),
                 block);
    appendNumber(row.attempt, block);
    appendNumber(row.worker, block);
    appendSigned(row.endedNs, block);
    appendSigned(less(row.endedNs, row.startedNs), block);
    appendSigned(less(row.startedNs, row.queuedNs), block);
    appendSigned(row.cpuNs, block);
    appendSigned(row.exitCode, block);
    appendSigned(row.signal, block);
    appendText(row.value, block);
    if (row.address)
        appendNumber(*row.address, block);
    if (!row.lastOutput.empty())
        appendText(row.lastOutput, block);
    if (!row.hasOutput)
        return;
    appendText(row.stdoutText, block);
    appendText(row.stderrText, block);
    appendNumber(row.stdoutBytes, block);
    appendNumber(row.stderrBytes, block);
}

std::uint64_t BlockReader::number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (m_position == m_block.size())
            break;
        const auto byte = static_cast<unsigned char>(m_block[m_position++]);
        value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
        if (byte < 0x80)
            return value;
    }
    m_short = true;
    return 0;
}

std::int64_t BlockReader::signedNumber() {
    const std::uint64_t bits = number();
    return static_cast<std::int64_t>((bits >> 1U) ^ ((bits & 1U) != 0 ? ~std::uint64_t{0} : 0));
}

std::string_view BlockReader::text() {
    const std::uint64_t length = number();
    if (length > m_block.size() - m_position) {
        m_short = true;
        return {};
    }
    const std::string_view text = m_block.substr(m_position, length);
    m_position += length;
    return text;
}

Result<BlockReader> BlockReader::open(std::string_view block) {
    BlockReader reader;
    reader.m_block = block;
    const std::uint64_t format = reader.number();
    reader.m_head.clockNs = reader.signedNumber();
    const std::uint64_t count = reader.number();
    if (reader.m_short || format != kFormat || count > block.size())
        return noBlock();
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t task = reader.number();
        reader.m_head.running.push_back({task, static_cast<std::uint32_t>(reader.number())});
    }
    if (reader.m_short)
        return noBlock();
    return reader;
}

Result<TaskRow> BlockReader::next() {
    TaskRow row;
    row.task = number();
    const std::uint64_t flags = number();
    row.state = static_cast<std::uint8_t>(flags & (kLast - 1U));
    row.isLast = (flags & kLast) != 0;
    row.hasOutput = (flags & kOutput) != 0;
    row.attempt = static_cast<std::uint32_t>(number());
    row.worker = static_cast<std::uint32_t>(number());
    row.endedNs = signedNumber();
    row.startedNs = less(row.endedNs, signedNumber());
    row.queuedNs = less(row.startedNs, signedNumber());
    row.cpuNs = signedNumber();
    row.exitCode = static_cast<std::int32_t>(signedNumber());
    row.signal = static_cast<std::int32_t>(signedNumber());
    row.value = text();
    if ((flags & kAddress) != 0)
        row.address = number();
    if ((flags & kLastOutput) != 0)
        row.lastOutput = text();
    if (row.hasOutput) {
        row.stdoutText = text();
        row.stderrText = text();
        row.stdoutBytes = number();
        row.stderrBytes = number();
    }
    if (m_short)
        return noBlock();
    return row;
}

} // namespace manyhands
