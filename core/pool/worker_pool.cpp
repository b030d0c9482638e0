// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/worker_pool.h"

#include <QSocketNotifier>

#include "core/pool/pool_engine.h"
#include "core/pool/serial_engine.h"
#include "core/process/descriptor_room.h"

namespace manyhands {

WorkerPool::WorkerPool(ForkClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client) {}

WorkerPool::~WorkerPool() = default;

Result<void> WorkerPool::start(Mode mode, const EngineOptions& options, PoolListener& listener) {
    if (m_engine)
        return fail("The pool was not started", "it is running already");
    // first of all: the fork server's start, too, would only say that something failed
    if (auto room = makeRoomForWorkers(options.workers); !room)
        return room;
    if (!m_client.isRunning()) {
        auto program = forkServerProgram();
        if (!program)
            return fail(program.error());
        if (auto started = m_client.start(*program); !started)
            return started;
    }
    if (mode == Mode::Pool) {
        auto engine = PoolEngine::create(m_client, listener, options);
        if (!engine)
            return fail(engine.error());
        m_engine = std::move(*engine);
    } else {
        auto engine = SerialEngine::create(m_client, listener, options);
        if (!engine)
            return fail(engine.error());
        m_engine = std::move(*engine);
    }
    m_processes = {};
    m_notifier = std::make_unique<QSocketNotifier>(m_engine->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WorkerPool::step);
    return {};
}

void WorkerPool::step() {
    m_engine->step(0);
    m_processes = {m_engine->processesStarted(), m_engine->processesEnded()};
    emit stepped();
    if (!m_engine->isClosed())
        return;
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // not from within its own signal
    m_engine.reset();
    emit finished();
}

void WorkerPool::terminate() {
    if (m_engine)
        m_engine->terminate();
}

void WorkerPool::kill() {
    if (m_engine)
        m_engine->kill();
}

} // namespace manyhands
