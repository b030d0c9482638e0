// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>

#include "core/store/formats/json_writer.h"
#include "core/store/tune_record.h"

namespace manyhands {

/// A measurement in each form that it can be written in.
class MeasuredTexts {
public:
    enum class Format { Json, Csv, Markdown, Report };

    explicit MeasuredTexts(CompareRecord record)
        : m_record(std::move(record)) {}
    /// `title`: heads the report.
    MeasuredTexts(TuneRecord record, std::string title)
        : m_record(std::move(record))
        , m_title(std::move(title)) {}

    /// For the terminal and the history.
    std::string text() const;
    /// A report is made of a tuning only.
    void write(Format format, const ByteSink& sink) const;

private:
    const CompareRecord& measured() const;

    std::variant<CompareRecord, TuneRecord> m_record;
    std::string m_title;
};

} // namespace manyhands
