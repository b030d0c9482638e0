// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include "ui/run/run_driver.h"

namespace manyhands {

/// A RunSession in a thread of its own. Destroying it ends a run that is still going and leaves nothing behind.
class SessionDriver : public RunDriver {
    Q_OBJECT
public:
    explicit SessionDriver(QObject* parent = nullptr);
    ~SessionDriver() override;

    /// See RunSession.
    void saveIn(const Result<std::string>& path);

    void setBatchesPerSecond(int count) override;
    void prepare() override;
    void start(const RunPlan& plan, RunMode mode) override;
    void startUnfinished(const UnfinishedRunPtr& run) override;
    void pause() override;
    void resume() override;
    void stop() override;
    void kill() override;
    void resize(int workers) override;
    void tuneWorkers(bool on) override;
    void endWorker(quint32 worker) override;
    void suspendWorker(quint32 worker, bool suspended) override;

private:
    QThread m_thread;
    RunSession* m_session; ///< lives in m_thread, deleted when that ends
};

} // namespace manyhands
