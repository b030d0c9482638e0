// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/session/run_session.h"
#include "core/store/compare_record.h"

namespace manyhands {

/// Holds the results of all runs of a comparison against those of its first: only equal work can be compared.
class ResultCheck {
public:
    /// `name`: of the run's configuration.
    void take(const std::string& name, const RunRecordPtr& record);
    /// Fills in what the record tells of results.
    void describe(CompareRecord& record) const;

private:
    void noteDifference(const std::string& name, const RunRecord& record);

    RunRecordPtr m_first;
    std::string m_firstName;
    std::string m_differing, m_example;
};

} // namespace manyhands
