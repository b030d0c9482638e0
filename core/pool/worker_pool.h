// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/base/error.h"
#include "core/pool/engine.h"
#include "core/pool/pool_listener.h"
#include "core/process/fork_client.h"

class QSocketNotifier;

namespace manyhands {

/// The Qt face of the engines, with QProcess-like manners: start it, hear its signals, terminate() or kill() it. The
/// event loop of its thread drives it. One run at a time.
class WorkerPool : public QObject {
    Q_OBJECT
public:
    enum class Mode { Pool, Serial };

    /// `client` must outlive the pool.
    explicit WorkerPool(ForkClient& client, QObject* parent = nullptr);
    ~WorkerPool() override; ///< Ends what still runs, at once.

    /// Starts the fork server when it is not running, then the workers. `listener` hears of everything, from the event
    /// loop.
    Result<void> start(Mode mode, const EngineOptions& options, PoolListener& listener);
    bool isRunning() const { return m_engine != nullptr; }
    /// nullptr when not running.
    Engine* engine() const { return m_engine.get(); }

    /// Of the run that goes on or was the last.
    struct Processes {
        std::uint64_t started = 0, ended = 0;
    };
    Processes processes() const { return m_processes; }

    void terminate();
    void kill();

signals:
    /// After each step, while running: what the listener was told is complete.
    void stepped();
    /// Once a run: every worker is gone, every task accounted for. What the engine held (memory, descriptors) has been
    /// given back.
    void finished();

private:
    void step();

    ForkClient& m_client;
    Processes m_processes;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace manyhands
