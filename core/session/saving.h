// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "core/session/run_saver.h"

namespace manyhands {

/// The savers of a session: of the run that is going, and of those before it that still wait for the disk. Turns what
/// their writers report into signals in the session's thread.
class Saving : public QObject {
    Q_OBJECT
public:
    explicit Saving(QObject* parent);

    /// Begins to keep a run; the one before may be finishing.
    void begin(Result<std::string> path, StoreWriter::Beginning beginning);
    /// The run that is going is not kept.
    void none() { m_saver = nullptr; }
    /// nullptr: the run is not kept.
    RunSaver* saver() const { return m_saver; }
    void finish(const RunRecord& record, std::int64_t clockNs);
    void stopWaiting();

signals:
    /// For the record and the log of the run that is going.
    void noted(const QString& text);
    void held(manyhands::Error trouble, quint64 unsaved);
    void saved(manyhands::RecordedSaving saving);

private:
    /// What the user has been told already.
    struct Told {
        SaveStatus::Phase phase = SaveStatus::Phase::Saving;
        bool notice = false, doubt = false;
    };
    struct Kept {
        std::unique_ptr<RunSaver> saver;
        Told told;
    };
    void look();
    void tell(Kept& kept, const SaveStatus& status);

    std::vector<Kept> m_kept; ///< the last one is the newest
    RunSaver* m_saver = nullptr;
};

} // namespace manyhands
