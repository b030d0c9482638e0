// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace manyhands {

/// Equal call stacks, and how often they were seen.
struct FoldedStack {
    std::vector<std::string> frames; ///< names of functions, the outermost first
    std::uint64_t samples = 0;
};

/// Counts equal stacks.
class StackFolder {
public:
    void add(const std::vector<std::string>& frames, std::uint64_t samples = 1);
    bool has(const std::vector<std::string>& frames) const { return m_counts.contains(frames); }
    std::size_t size() const { return m_counts.size(); } ///< different stacks
    /// In the order of their names, which puts equal callers side by side.
    std::vector<FoldedStack> folded() const;

private:
    std::map<std::vector<std::string>, std::uint64_t> m_counts;
};

/// "main;work;isPrime 17", a line each: what flame graph tools read.
std::string foldedText(const std::vector<FoldedStack>& stacks);

struct FunctionShare {
    std::string name;
    std::uint64_t self = 0;  ///< samples in the function itself
    std::uint64_t whole = 0; ///< in it or in what it called; a stack counts once, however often it recurs
};

/// By `self`, the hottest first, at most `most`.
std::vector<FunctionShare> hottestFunctions(const std::vector<FoldedStack>& stacks, std::size_t most);

/// A call, and what was called from it.
struct FlameNode {
    std::string name;
    std::uint64_t samples = 0; ///< in it and below
    std::vector<FlameNode> calls;
};

/// All stacks as one tree. The root stands for all samples and has no name; callers that every stack has in common
/// (from the start of the program to the worker's loop) are left out.
FlameNode flameTree(const std::vector<FoldedStack>& stacks);

/// Below so many samples, shares are not to be relied on.
inline constexpr std::uint64_t kTrustworthySamples = 1000;

} // namespace manyhands
