// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/saving.h"

#include <utility>

namespace manyhands {

namespace {

using Phase = SaveStatus::Phase;

QString results(std::uint64_t count) {
    return QString::number(count) + (count == 1 ? " result is" : " results are");
}

} // namespace

Saving::Saving(QObject* parent)
    : QObject(parent) {}

void Saving::begin(Result<std::string> path, StoreWriter::Beginning beginning) {
    const auto changed = [this] { QMetaObject::invokeMethod(this, &Saving::look, Qt::QueuedConnection); };
    m_kept.push_back({std::make_unique<RunSaver>(std::move(path), std::move(beginning), changed), {}});
    m_saver = m_kept.back().saver.get();
    look(); // where no thread could be started nobody else calls
}

void Saving::finish(const RunRecord& record, std::int64_t clockNs) {
    if (RunSaver* const saver = std::exchange(m_saver, nullptr))
        saver->finish(record, clockNs);
    QMetaObject::invokeMethod(this, &Saving::look, Qt::QueuedConnection);
}

void Saving::stopWaiting() {
    for (const Kept& kept : m_kept)
        kept.saver->stopWaiting();
}

void Saving::look() {
    for (std::size_t i = 0; i < m_kept.size();) {
        Kept& kept = m_kept[i];
        const SaveStatus status = kept.saver->status();
        tell(kept, status);
        const bool isOver = status.phase == Phase::Lost || status.phase == Phase::Saved;
        if (!isOver || !kept.saver->isFinished()) {
            ++i;
            continue;
        }
        m_kept.erase(m_kept.begin() + static_cast<std::ptrdiff_t>(i));
        emit saved(describeSaving(status));
    }
}

void Saving::tell(Kept& kept, const SaveStatus& status) {
    if (!status.notice.empty() && !std::exchange(kept.told.notice, true))
        emit noted(QString::fromStdString(status.notice));
    if (!status.notDurable.empty() && !std::exchange(kept.told.doubt, true))
        emit noted("What is saved of this run may not outlast a power failure: " +
                   QString::fromStdString(status.notDurable));
    const Phase before = std::exchange(kept.told.phase, status.phase);
    if (before == status.phase)
        return;
    const QString why = status.problem ? QString::fromStdString(status.problem->sentence()) : QString();
    if (status.phase == Phase::Lost)
        emit noted((status.run == 0 ? "Nothing will be saved: " : "Nothing more will be saved: ") + why);
    if (status.phase == Phase::Waiting) {
        emit noted(results(status.unsaved) + " not saved yet: " + why);
        emit held(*status.problem, status.unsaved);
    }
    if (before == Phase::Waiting && status.phase != Phase::Lost) {
        emit noted("Results are saved again");
        emit held({}, 0);
    }
}

} // namespace manyhands
