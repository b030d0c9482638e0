// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/call_worker.h"

#include <cxxabi.h>
#include <exception>
#include <iostream>
#include <memory>
#include <typeinfo>

#include "core/base/function_registry.h"
#include "core/ipc/doorbell.h"
#include "core/ipc/event_ring.h"
#include "core/ipc/last_words.h"
#include "core/ipc/task_queue.h"
#include "core/measure/stopwatch.h"
#include "core/pool/call_batch.h"
#include "core/process/active_children.h"
#include "core/process/child_main.h"

namespace manyhands::detail {

namespace {

using namespace layout;

constexpr int kBadSegment = 101;

/// "type NUL text": a type's name holds no NUL.
std::string thrownRecord(const char* text) {
    const std::type_info* type = abi::__cxa_current_exception_type();
    std::string name = "an unknown exception";
    if (type) {
        int status = 0;
        const std::unique_ptr<char, void (*)(void*)> plain(abi::__cxa_demangle(type->name(), nullptr, nullptr, &status),
                                                           std::free);
        name = status == 0 && plain ? plain.get() : type->name();
    }
    return name + '\0' + text;
}

class CallLoop {
public:
    CallLoop(const QueueSegment& segment, EventWriter& events, std::uint32_t slot)
        : m_queue(segment, slot)
        , m_events(events)
        , m_slot(segment.slot(slot)) {}

    void run(std::uint32_t maxTasks) {
        for (std::uint32_t tasks = 0; maxTasks == 0 || tasks < maxTasks;) {
            const auto claim = m_queue.claim();
            if (claim) {
                m_queue.waitWhilePaused();
                if (m_queue.mustLeave())
                    return;
                runOne(*claim);
                ++tasks;
            } else if (m_queue.waitForTask([&] { m_events.wakeHost(); }) == TaskQueue::Wait::Leave) {
                return;
            }
        }
        m_events.wakeHost();
    }

private:
    void runOne(const TaskQueue::Claim& claim) {
        const std::int64_t startedNs = monotonicNs();
        m_slot.begunNs.store(startedNs, std::memory_order_relaxed);
        m_slot.begun.store(claim.ticket + 1, std::memory_order_release);
        m_value.clear();
        BatchView batch(const_cast<char*>(claim.payload.data()), m_value);
        EventKind kind = EventKind::Failed;
        try {
            const BatchEntry entry = batch.header().entry;
            entry ? entry(batch) : runNamedBatch(batch);
            kind = EventKind::Succeeded;
        } catch (const std::exception& exception) {
            m_value = thrownRecord(exception.what());
        } catch (...) {
            m_value = thrownRecord("");
        }
        std::string_view value = m_value;
        if (value.size() > kInlineValue)
            sendParts(claim, value);
        Event& event = fill(claim, kind);
        event.length = static_cast<std::uint8_t>(value.size());
        event.ending = Ending{};
        event.ending.startedNs = startedNs;
        event.ending.endedNs = monotonicNs();
        value.copy(event.ending.value.data(), value.size());
        m_events.commit(value);
        m_events.wakeHost(claim.ticket);
    }

    void sendParts(const TaskQueue::Claim& claim, std::string_view& value) {
        while (!value.empty()) {
            Event& event = fill(claim, EventKind::Output);
            const std::size_t part = value.copy(event.bytes.data(), event.bytes.size());
            event.stream = 1; // gathered by the pool itself, however long it is
            event.length = static_cast<std::uint8_t>(part);
            m_events.commit(value.substr(0, part));
            value.remove_prefix(part);
        }
    }

    Event& fill(const TaskQueue::Claim& claim, EventKind kind) {
        Event& event = m_events.next();
        event.ticket = claim.ticket;
        event.task = claim.task;
        event.kind = kind;
        event.stream = 0;
        event.oddChunk = 0;
        event.length = 0;
        event.attempt = claim.attempt;
        return event;
    }

    TaskQueue m_queue;
    EventWriter& m_events;
    Slot& m_slot;
    std::string m_value;
};

bool initialize(void (*initializer)(), std::string_view name) {
    try {
        if (initializer)
            initializer();
        if (const RegisteredFunction* registered = name.empty() ? nullptr : findFunction(name)) {
            ParcelReader noArguments({}, {});
            std::string nobodyAsks;
            registered->call(noArguments, &nobodyAsks);
        }
        return true;
    } catch (const std::exception& exception) {
        std::cerr << "A pool worker's initializer failed: " << exception.what() << '\n';
        noteException();
    } catch (...) {
        std::cerr << "A pool worker's initializer failed\n";
        noteException();
    }
    return false;
}

} // namespace

int runCallWorker(UniqueFd segmentFd, UniqueFd doorbellFd, std::uint32_t slot) {
    const std::int64_t firstInstruction = monotonicNs();
    auto segment = QueueSegment::map(std::move(segmentFd));
    if (!segment || slot >= segment->header().places || segment->configuration().size() < sizeof(CallWorkerSetup))
        return kBadSegment;
    segment->memory().keepFromChildren();
    CallWorkerSetup setup;
    std::memcpy(&setup, segment->configuration().data(), sizeof setup);
    const Doorbell doorbell(std::move(doorbellFd));
    EventWriter events(*segment, doorbell, slot);
    keepLastWords(segment->slot(slot));
    segment->slot(slot).readyNs.store(firstInstruction, std::memory_order_release);
    if (!Family::instance().daemon) // from the fork server, which knows nothing of pools
        becomePoolWorker(slot, setup.host, pidfdOf(setup.host));
    if (!initialize(setup.initializer, segment->configuration().substr(sizeof setup)))
        return kInitializerFailed;
    CallLoop(*segment, events, slot).run(setup.maxTasks);
    return 0;
}

} // namespace manyhands::detail
