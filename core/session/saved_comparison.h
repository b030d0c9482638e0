// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/session/comparison_plan.h"
#include "core/session/measured_texts.h"
#include "core/store/store_writer.h"

namespace manyhands {

/// Keeps a comparison or a tuning in the history: that it began, and once it has ended its record (JSON) and its table.
/// One that was interrupted is shown as such and cannot be resumed: its times belong together.
class SavedComparison : public QObject {
    Q_OBJECT
public:
    /// `kind`: "compare" or "tune"
    SavedComparison(const ComparisonPlan& plan, const std::string& kind, QObject* parent = nullptr);

    /// Then wait for over().
    void finish(const CompareRecord& record, const MeasuredTexts& texts);
    void stopWaiting() { m_writer->stopWaiting(); }

signals:
    void over(const manyhands::SaveStatus& status);

private:
    void look();

    std::uint64_t m_tasks;
    bool m_finished = false;
    std::unique_ptr<StoreWriter> m_writer;
};

} // namespace manyhands
