// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "core/session/comparison.h"

namespace manyhands {

/// The rows as far as they are measured.
struct MeasuredRows {
    std::vector<TimingRow> rows, chunkRows;
};
using MeasuredRowsPtr = std::shared_ptr<const MeasuredRows>;

/// What the window asks of a tuning and hears from it: Comparison's interface, on the window's thread. See comparison.h
/// for what each signal promises.
class TuneDriver : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start(const ComparisonPlan& plan, int usableProcessors) = 0;
    virtual void beginNow() = 0;
    virtual void pause() = 0; ///< after the run that is going
    virtual void resume() = 0;
    virtual void stop() = 0;
    virtual void kill() = 0;

signals:
    void waitedForQuiet(double othersShare);
    void advanced(const manyhands::ComparisonProgress& progress);
    void paused();
    void measured(manyhands::MeasuredRowsPtr rows);
    void finished(manyhands::CompareRecordPtr record);
    void failed(manyhands::Error error);
};

} // namespace manyhands
