// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_shelf.h"

#include <cerrno>

#include "core/session/durable_file.h"

namespace manyhands {

namespace {

constexpr int kLookMs = 1000;

bool areSame(const ShelvedRun& one, const ShelvedRun& other) {
    const SavedRun &a = one.run, &b = other.run;
    return a.id == b.id && a.state == b.state && a.session == b.session && a.standing.done == b.standing.done &&
           a.standing.failures == b.standing.failures && a.notDurable == b.notDurable && a.ended == b.ended &&
           one.readable == other.readable;
}

/// Whether a run can be read is looked at when it comes and when it is over: what is on the disk does not change in
/// between. `known`: what was found before.
Result<ShelvedRuns> readRuns(const std::string& path, const ShelvedRuns& known) {
    auto store = RunStore::open(path, RunStore::Purpose::Read);
    if (!store && store.error().number == ENOENT)
        return ShelvedRuns();
    if (!store)
        return fail(store.error());
    const auto lines = store->list();
    if (!lines)
        return fail(lines.error());
    ShelvedRuns runs;
    for (const SavedRun& line : *lines) {
        const auto before = std::ranges::find(known, line.id, [](const ShelvedRun& one) { return one.run.id; });
        const bool isKnown =
            before != known.end() && before->run.ended == line.ended && before->run.state == line.state;
        runs.push_back({line, isKnown ? before->readable : store->canBeRead(line)});
    }
    return runs;
}

} // namespace

HistoryShelf::HistoryShelf(QObject* parent)
    : QObject(parent)
    , m_known(std::make_shared<const ShelvedRuns>()) {
    m_reader.setMaxThreadCount(1);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &HistoryShelf::look);
}

HistoryShelf::~HistoryShelf() {
    m_reader.waitForDone();
}

/// Does `work` in the reader's thread, then `done` with what it gave in this one.
template <class Work, class Done>
void HistoryShelf::aside(Work work, Done done) {
    m_reader.start([this, work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            this, [done, result] { done(*result); }, Qt::QueuedConnection);
    });
}

void HistoryShelf::follow(const Result<std::string>& path) {
    m_path = path.value_or("");
    if (path)
        look();
    else
        take(fail(path.error()));
}

void HistoryShelf::setWatched(bool watched) {
    if (!watched) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    look();
}

void HistoryShelf::look() {
    if (m_path.empty() || std::exchange(m_looking, true))
        return;
    aside([path = m_path, known = m_known] { return readRuns(path, *known); },
          [this](const Result<ShelvedRuns>& runs) { take(runs); });
}

void HistoryShelf::take(const Result<ShelvedRuns>& runs) {
    m_looking = false;
    const Error trouble = runs ? Error() : runs.error();
    if (trouble.what != m_trouble.what || trouble.why != m_trouble.why) {
        m_trouble = trouble;
        emit troubled(trouble);
    }
    if (!runs || std::ranges::equal(*runs, *m_known, areSame))
        return;
    m_known = std::make_shared<const ShelvedRuns>(*runs);
    emit listed(m_known);
}

void HistoryShelf::load(std::int64_t run, const Then<SavedDetailsPtr>& then) {
    aside(
        [path = m_path, run]() -> Result<SavedDetailsPtr> {
            auto store = RunStore::open(path, RunStore::Purpose::Read);
            return store ? loadDetails(*store, run) : Result<SavedDetailsPtr>(fail(store.error()));
        },
        then);
}

void HistoryShelf::loadPair(std::int64_t left, std::int64_t right, const Then<Pair>& then) {
    aside(
        [path = m_path, left, right]() -> Result<Pair> {
            auto store = RunStore::open(path, RunStore::Purpose::Read);
            if (!store)
                return fail(store.error());
            const auto one = loadDetails(*store, left), other = loadDetails(*store, right);
            if (!one || !other)
                return fail(one ? other.error() : one.error());
            return Pair{*one, *other};
        },
        then);
}

void HistoryShelf::remove(const std::vector<std::int64_t>& runs, const Then<std::size_t>& then) {
    aside(
        [path = m_path, runs]() -> Result<std::size_t> {
            auto store = RunStore::open(path, RunStore::Purpose::Write);
            if (!store)
                return fail(store.error());
            std::optional<Error> trouble;
            std::size_t count = 0;
            for (const std::int64_t run : runs) {
                const auto removed = store->remove(run);
                count += removed ? 1 : 0;
                if (!removed && !trouble)
                    trouble = removed.error();
            }
            return trouble ? Result<std::size_t>(fail(*trouble)) : Result<std::size_t>(count);
        },
        [this, then](const Result<std::size_t>& count) {
            then(count);
            look();
        });
}

void HistoryShelf::write(std::int64_t number, const std::string& file, const Writer& writer, const Then<void>& then) {
    aside(
        [path = m_path, number, file, writer]() -> Result<void> {
            auto store = RunStore::open(path, RunStore::Purpose::Read);
            if (!store)
                return fail(store.error());
            const auto run = store->find(number);
            if (!run)
                return fail(run.error());
            const auto bytes = writer(*store, *run);
            return bytes ? saveFile(file, *bytes) : Result<void>(fail(bytes.error()));
        },
        then);
}

} // namespace manyhands
