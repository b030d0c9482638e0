// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// A command line with GNU parallel's placeholders, expanded to argv without a shell:
/// {} {.} {/} {//} {/.} {#} (task number) {%} (worker's place), {1} {2} (column by number), {name} (column by name).
/// Without any placeholder the inputs are appended as further words.
class CommandTemplate {
public:
    /// `words` must not be empty. `columnNames` may be empty.
    static Result<CommandTemplate> parse(std::vector<std::string> words, std::vector<std::string> columnNames = {});
    /// `sh -c TEXT sh INPUT…`: values reach the shell only as "$1", "$2", …
    static CommandTemplate shell(std::string text);

    /// `values`: one a column. `worker` 0 leaves {%} as "{%}" for the worker to fill in.
    std::vector<std::string> expand(const std::vector<std::string>& values, std::uint64_t task,
                                    std::uint32_t worker = 0) const;
    const std::vector<std::string>& words() const { return m_words; }
    const std::vector<std::string>& columnNames() const { return m_columnNames; }
    bool isShell() const { return m_shell; }
    /// True when some word holds {%}: the worker then replaces it.
    bool usesWorkerNumber() const;
    /// How many columns of input the words ask for: 1 when only {} and its kin are used, 0 when none is.
    std::size_t columnsNeeded() const;

private:
    std::vector<std::string> m_words;
    std::vector<std::string> m_columnNames;
    bool m_shell = false;
    bool m_appendInputs = false;
};

/// The program an argv would run, found as execvp would (PATH, executable bit, not a folder), or an Error that says
/// what was looked for and where.
Result<std::string> findProgram(std::string_view name, const std::string& directory = {});

/// One line, for people: quoted where a shell would need it, control and bidi characters visible ($'\n', $'\u202e'),
/// bytes that are not UTF-8 as $'\xff'.
std::string quotedForDisplay(const std::vector<std::string>& arguments);
std::string quotedForDisplay(std::string_view word);

} // namespace manyhands
