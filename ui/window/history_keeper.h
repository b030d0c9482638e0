// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include <functional>
#include <memory>

#include "core/session/unfinished_run.h"
#include "core/store/run_record.h"

class QThread;

namespace manyhands {

class InfoBar;
class RunDriver;
class RunPage;
class SessionDriver;
struct InfoMessage;

/// What the window says of the history: that a run is saved, that it can't be, and that one was interrupted. Files are
/// looked at in another thread; nothing is resumed by itself.
class HistoryKeeper : public QObject {
    Q_OBJECT
public:
    HistoryKeeper(RunDriver* driver, RunPage* page, QObject* parent = nullptr);
    ~HistoryKeeper() override; ///< Waits for what is being looked at.

    /// From now on runs are saved. `settings` know which interrupted run was dismissed; they outlive this.
    void begin(SessionDriver& driver, QSettings& settings);
    /// Looks for the newest interrupted run, and offers it unless it was dismissed.
    void offerInterrupted();
    void offer(const SavedRun& run);
    /// What cannot go on is told of on the Run page.
    void resume(std::int64_t run, ChangedFiles changed = ChangedFiles::Refuse);

private:
    void goOn(const UnfinishedRunPtr& run);
    void refuse(std::int64_t run, const Error& error);
    void dismiss(std::int64_t run);
    void tellSaved(const RecordedSaving& saving);
    void tellHeld(const Error& trouble, quint64 unsaved);
    void show(const InfoMessage& message);
    /// Does `work` in another thread, one after the other, then what it returned in this one.
    void aside(std::function<std::function<void()>()> work);

    RunPage* m_page;
    QSettings* m_settings = nullptr;
    std::unique_ptr<QThread> m_thread;
    std::string m_path;
};

} // namespace manyhands
