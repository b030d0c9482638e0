// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

#include "core/session/run_session.h"
#include "core/session/what_if.h"

namespace manyhands {

/// A recorded run, ready to be replayed and drawn.
struct OpenedRun {
    ReplayableRun run;
    TraceStore lanes;    ///< as it was
    double ownWallS = 0; ///< what the model says of its own setting
};

/// What the model says of a setting.
struct Prediction {
    WhatIfSettings settings;
    double wallS = 0;
    double leastS = 0;
    TraceStore lanes;
};

using OpenedRunPtr = std::shared_ptr<const OpenedRun>;
using PredictionPtr = std::shared_ptr<const Prediction>;

/// Replays off the thread that draws, one setting at a time. Of the settings that are wanted meanwhile only the newest
/// is replayed.
class WhatIfRunner : public QObject {
    Q_OBJECT
public:
    explicit WhatIfRunner(QObject* parent = nullptr);

    /// Its replayability is Yes. Replaces the one before, of which nothing is told any more.
    void open(const RunRecordPtr& record);
    void close();
    /// Once opened() has come.
    void want(const WhatIfSettings& settings);

signals:
    void opened(const manyhands::OpenedRunPtr& run);
    void predicted(const manyhands::PredictionPtr& prediction);

private:
    void begin();
    void take(quint64 opening, const PredictionPtr& prediction);

    OpenedRunPtr m_run;
    std::optional<WhatIfSettings> m_wanted;
    bool m_busy = false;
    quint64 m_opening = 0;
    QThreadPool m_thread; ///< last: it waits for what it does before the rest goes
};

} // namespace manyhands
