// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/ids.h"
#include "core/session/run_batch.h"

namespace manyhands {

/// What commands wrote: gathered while they run, kept for the record up to kMostKept bytes a run; or of the first tasks
/// the beginnings alone, enough to tell them apart from another run's. And what workers that crashed left, up to
/// kMostLastWords bytes.
class OutputBook {
public:
    static constexpr std::uint64_t kMostKept = 1ULL << 30U;
    static constexpr std::uint64_t kBeginning = 256;              ///< bytes of each stream
    static constexpr std::uint64_t kMostBeginnings = 4ULL << 20U; ///< bytes, with what keeping them takes
    static constexpr std::uint64_t kMostLastWords = 16ULL << 20U;
    static constexpr std::size_t kMostCrashes = 10'000;

    /// `keep` false: beginnings.
    explicit OutputBook(bool keep)
        : m_keep(keep) {}

    /// `stream` 1: stdout, 2: stderr.
    void append(TaskId task, int stream, std::string_view bytes);
    /// The attempt is void.
    void drop(TaskId task) { m_open.erase(task); }
    /// The attempt ended: its whole output, with what it truly wrote in bytes (0: not
    /// known, as its worker died).
    TaskOutput close(TaskId task, std::uint64_t stdoutBytes, std::uint64_t stderrBytes);
    /// What an earlier part of the run has kept.
    void restore(TaskOutput output);
    /// What was kept of `task`; nullptr when nothing was.
    const TaskOutput* kept(TaskId task) const;

    struct LastWords {
        std::optional<std::uint64_t> address; ///< of the signal
        std::string written;                  ///< the last that the worker wrote, bytes
    };
    void keepLastWords(TaskId task, std::optional<std::uint64_t> address, std::string_view written);
    /// nullptr when there are none.
    const LastWords* lastWords(TaskId task) const;

private:
    void keepBeginning(TaskOutput output);

    bool m_keep;
    std::uint64_t m_keptBytes = 0;
    std::unordered_map<TaskId, TaskOutput> m_open;
    std::unordered_map<TaskId, TaskOutput> m_kept;
    std::uint64_t m_lastWordsBytes = 0;
    std::unordered_map<TaskId, LastWords> m_lastWords;
};

} // namespace manyhands
