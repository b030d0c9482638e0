// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/folded_stacks.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace manyhands {

void StackFolder::add(const std::vector<std::string>& frames, std::uint64_t samples) {
    m_counts[frames] += samples;
}

std::vector<FoldedStack> StackFolder::folded() const {
    std::vector<FoldedStack> stacks;
    stacks.reserve(m_counts.size());
    for (const auto& [frames, samples] : m_counts)
        stacks.push_back({frames, samples});
    return stacks;
}

std::string foldedText(const std::vector<FoldedStack>& stacks) {
    std::string text;
    for (const FoldedStack& stack : stacks) {
        for (const std::string& frame : stack.frames) {
            std::string name = frame;
            std::ranges::replace(name, ';', ':'); // it separates the frames
            text += name + ';';
        }
        if (!stack.frames.empty())
            text.pop_back();
        text += ' ' + std::to_string(stack.samples) + '\n';
    }
    return text;
}

std::vector<FunctionShare> hottestFunctions(const std::vector<FoldedStack>& stacks, std::size_t most) {
    std::map<std::string_view, FunctionShare> byName;
    for (const FoldedStack& stack : stacks) {
        if (stack.frames.empty())
            continue;
        const std::set<std::string_view> names(stack.frames.begin(), stack.frames.end());
        for (const std::string_view name : names)
            byName[name].whole += stack.samples;
        byName[stack.frames.back()].self += stack.samples;
    }
    std::vector<FunctionShare> functions;
    for (auto& [name, share] : byName) {
        if (share.self == 0)
            continue;
        share.name = name;
        functions.push_back(share);
    }
    std::ranges::stable_sort(functions, std::ranges::greater(), &FunctionShare::self);
    functions.resize(std::min(functions.size(), most));
    return functions;
}

FlameNode flameTree(const std::vector<FoldedStack>& stacks) {
    FlameNode root;
    for (const FoldedStack& stack : stacks) {
        root.samples += stack.samples;
        FlameNode* node = &root;
        for (const std::string& frame : stack.frames) {
            auto call = std::ranges::find(node->calls, frame, &FlameNode::name);
            if (call == node->calls.end())
                call = node->calls.insert(call, FlameNode{frame, 0, {}});
            call->samples += stack.samples;
            node = &*call;
        }
    }
    while (root.calls.size() == 1 && root.calls.front().samples == root.samples && !root.calls.front().calls.empty()) {
        auto inner = std::move(root.calls.front().calls);
        root.calls = std::move(inner);
    }
    return root;
}

} // namespace manyhands
