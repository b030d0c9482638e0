// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/measured_texts.h"

#include "core/session/compare_text.h"
#include "core/session/tune_text.h"
#include "core/store/formats/compare_json.h"
#include "core/store/formats/timing_csv.h"
#include "core/store/formats/timing_markdown.h"
#include "core/store/formats/tune_json.h"
#include "core/store/formats/tune_report.h"

namespace manyhands {

const CompareRecord& MeasuredTexts::measured() const {
    const auto* const tune = std::get_if<TuneRecord>(&m_record);
    return tune != nullptr ? tune->measured : std::get<CompareRecord>(m_record);
}

std::string MeasuredTexts::text() const {
    const auto* const tune = std::get_if<TuneRecord>(&m_record);
    return tune != nullptr ? tuneText(*tune) : compareText(measured());
}

void MeasuredTexts::write(Format format, const ByteSink& sink) const {
    const auto* const tune = std::get_if<TuneRecord>(&m_record);
    switch (format) {
    case Format::Json:
        if (tune != nullptr)
            writeTuneJson(*tune, sink);
        else
            writeCompareJson(measured(), sink);
        break;
    case Format::Csv:
        sink(timingCsv(measured().rows));
        break;
    case Format::Markdown:
        sink(timingMarkdown(measured().rows));
        break;
    case Format::Report:
        if (tune != nullptr)
            writeTuneReport(*tune, englishReport(*tune, m_title), sink);
        break;
    }
}

} // namespace manyhands
