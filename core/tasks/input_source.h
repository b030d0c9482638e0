// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// The inputs of a run: a fixed number of rows, each with one value a column. Immutable, cheap to copy through
/// shared_ptr, and lazy where it can be: a range of 10⁷ costs nothing, a list costs its bytes plus 8 a line.
class InputSource {
public:
    virtual ~InputSource() = default;
    virtual std::uint64_t size() const = 0;
    virtual std::size_t columns() const { return 1; }
    /// `row` < size(), `column` < columns(). Bytes as given: names may hold anything but NUL.
    virtual std::string at(std::uint64_t row, std::size_t column) const = 0;
    /// Appends what decodeInputs() (input_codec.h) makes an equal source of.
    virtual void encode(std::string& out) const = 0;
};

using Inputs = std::shared_ptr<const InputSource>;

/// `count` tasks without an input of their own (columns() is 0): every task takes the workload's settings.
Inputs countInputs(std::uint64_t count);
Inputs listInputs(const std::vector<std::string>& values);
Inputs rangeInputs(std::int64_t first, std::int64_t last);
/// Every combination, the last source changing fastest (GNU parallel's `:::` after `:::`).
Inputs crossInputs(std::vector<Inputs> sources);
/// Row by row; a shorter source starts over (`:::+`).
Inputs linkedInputs(Inputs left, Inputs right);
/// `count` rows from the front; a shorter source starts over.
Inputs firstInputs(Inputs source, std::uint64_t count);
/// A line each (or up to NUL each with `separator` '\0'); the last one needs no separator. Path "-" is stdin.
Result<Inputs> fileInputs(const std::string& path, char separator = '\n');
/// `0..9`, `1,5,9`, `@file`, `-`.
Result<Inputs> parseInputSpec(std::string_view spec);

/// How the lengths of `count` equal tasks are spread, for built-in workloads whose first parameter is their size.
enum class LengthPattern { Even, FewSlow, Varied };
/// Values of the first parameter around `base`: Even = all `base`; FewSlow = every 20th is 4 times as large;
/// Varied = 0.25…1.75 times, the same for the same `count` on every machine. All are whole numbers ≥ 1.
Inputs patternInputs(std::uint64_t count, std::int64_t base, LengthPattern pattern);

} // namespace manyhands
