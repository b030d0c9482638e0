// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

#include "core/session/loss_evidence.h"
#include "core/session/trace_store.h"
#include "ui/run/core_slider.h"
#include "ui/run/insight.h"
#include "ui/run/log_model.h"
#include "ui/run/quiet_gate.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_face.h"
#include "ui/run/run_notices.h"
#include "ui/run/task_model.h"
#include "ui/run/timing_model.h"
#include "ui/run/worker_times.h"
#include "ui/shared/exportable.h"
#include "ui/shared/info_bar.h"
#include "ui/window/frame_clock.h"

class QFrame;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace manyhands {

class EmptyState;
class KpiStrip;
class PlanForm;
class ResultsPane;
class RunFooter;
class ThreePanels;
class TimelinePane;
class WorkerDetails;
struct WhatIfSettings;

/// The page on which an experiment is set up, run and read. What arrives is only noted; the frame clock shows it.
class RunPage : public QWidget {
    Q_OBJECT
public:
    struct Machine {
        CoreMarks marks;
        int usable = 1;
    };
    RunPage(RunDriver* driver, const Machine& machine, QWidget* parent = nullptr);
    ~RunPage() override;

    RunController& controller() { return m_controller; }
    PlanForm& form() { return *m_form; }
    ResultsPane& results() { return *m_results; }
    InfoBar& infoBar() { return *m_infoBar; }
    const TraceStore& trace() const { return m_store; }
    const KpiStrip& kpis() const { return *m_kpis; }
    const RunFace& face() const { return m_face; }
    const QString& title() const { return m_title; }
    TimelinePane& timeline() { return *m_timeline; }
    /// Watches nothing until it is told to.
    QuietGate& gate() { return *m_gate; }

    /// The pool runs are saved while they go: closing the window loses nothing of them.
    void setRunsKept(bool kept) { m_runsKept = kept; }
    bool isRunKept() const { return m_runsKept && m_controller.mode() == RunMode::Pool; }

    /// What the run is expected to take, for the empty page; NaN when not known.
    void setExpectedSeconds(double seconds);
    /// What one process takes for the experiment in the form, by a run of it or a calibration; NaN where nobody knows.
    double singleProcessSeconds() const;

    /// Why no run can start meanwhile, for the user to read; empty: one can.
    void setHeld(const QString& reason);
    const QString& held() const { return m_held; }

    /// The panel on the right; it has something to show from the first run on.
    void setDetailsWanted(bool wanted);
    bool detailsWanted() const { return m_detailsWanted; }

    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

    /// While something is measured.
    void setFramesPerSecond(int frames);
    /// To the clipboard.
    void copy(const Exportable& what);

public slots:
    void run();
    /// The same task, once and without the single-process pass, to see what the workers do.
    void profile();
    /// Only when nothing is going.
    void resumeSaved(const manyhands::UnfinishedRunPtr& run);
    void pauseOrResume();
    /// Stop, or Force stop once that is what the button says.
    void stop();
    void forceStop();
    void changeProcesses(int by);
    /// The timeline while it has the focus, otherwise what the results show; in windows of their own.
    void showAsTable();
    /// Shows all that has arrived since the last time.
    void tick();

signals:
    void faceChanged(const manyhands::RunFace& face);
    void titleChanged(const QString& title);
    void exportRequested();
    void tunePageAsked();
    void lessonAsked();
    /// The details, wherever they had been hidden.
    void detailsAsked();
    /// How it is measured.
    void measuringAsked();
    /// For this experiment: which number of processes is best.
    void tuningAsked();
    /// What was pressed waits for the command in the form to be agreed to, and goes on then.
    void trustNeeded(const std::function<void()>& goOn);
    void message(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildCentre();
    QFrame* buildRight();
    void restyle();
    void connectDetails();
    void connectCopying();
    void connectGate();
    void connectWhatIf();
    void showWhatIf();
    void runWhatIf(const WhatIfSettings& settings, const std::shared_ptr<const std::vector<std::uint64_t>>& order);
    void begin(bool profiled);
    void launch(const RunRequest& request);
    void showProfile();
    void copyAll(const std::vector<Exportable>& all);
    void askToEnd(quint32 worker);
    void connectParts();
    void beginRun();
    void beat();
    void showArrived(bool withDetails);
    void take(const RunBatchPtr& batch);
    void noteTrouble(const RunBatch& batch);
    void showPhase();
    void showFigures();
    void showTimings();
    void noteTimes(const TimingKey& key);
    void noteTutorial(const TimingKey& key);
    void noteRunningTimes(const RunBatch& batch);
    void showRunningTimes();
    void endRunningTimes();
    QString withoutBarText() const;
    void showEvidence();
    void tryChange(const ProposedChange& change);
    void tryWith(const ProposedChange& change, const std::shared_ptr<const std::vector<std::uint64_t>>& order);
    bool startAgain(RunRequest request);
    void showSlowStart();
    void dropSlowStart();
    void showEnd();
    void showFailures();
    void showError();
    void showInsight();
    QString notComparedText() const;
    RunInsight insight() const;
    InfoMessage::Link logLink();
    InfoMessage::Link linkOf(RunNotice::Offer offer, const RunNotice& notice);
    bool tell(const RunNotice& notice, InfoMessage::Severity severity);
    void dropShortage(const RunBatch& batch);
    void runWith(int workers);
    void useFewerProcesses();
    void showHalt();
    void showTrouble(WorkerId worker);
    void refreshEmptyTexts();
    void setHasRun();
    void showTitle(const QString& title);
    void markDirty();
    FaceInput faceInput() const;

    RunController m_controller;
    TraceStore m_store;
    FrameClock m_clock;
    TimingModel m_timing;
    TaskModel m_tasks;
    LogModel m_log;
    TaskLengths m_lengths; ///< of the run that is going, or was the last
    WorkerTimes m_times;
    std::optional<TimingKey> m_lanesOf; ///< the run on the lanes, once it is timed
    double m_firstTaskS = 0;            ///< of that run
    LengthsAlone m_lengthsAlone;        ///< of this experiment's last run of one process
    bool m_timesAreNew = false;         ///< of the run that is going, and not in sight yet
    int m_usable;                       ///< processors
    RunFace m_face;
    bool m_dirty = false;
    bool m_hasRun = false;
    bool m_runsKept = false;
    QString m_held;
    QString m_title; ///< of the run that is shown, or of the form
    bool m_detailsWanted = true;
    QTimer m_later;               ///< to what a beat has left out, should nothing come that brings another one
    std::int64_t m_figuresNs = 0; ///< when they were shown last
    int m_figures = 0;            ///< how often
    double m_expectedS;
    RunNotices m_notices;
    QString m_slowStart, m_shortage; ///< what the info bar says of it
    QString m_told;                  ///< in the info bar, last
    QString m_hint;                  ///< above the buttons, until the next run
    double m_aloneS = 0;             ///< what one process takes of this experiment, once it has a baseline
    WorkerId m_troubled;             ///< the worker in which something went wrong last

    PlanForm* m_form = nullptr;
    RunFooter* m_footer = nullptr;
    KpiStrip* m_kpis = nullptr;
    QFrame* m_kpiRule = nullptr;
    InfoBar* m_infoBar = nullptr;
    QuietGate* m_gate = nullptr;
    QStackedWidget* m_top = nullptr; ///< the empty state, then the timeline
    EmptyState* m_empty = nullptr;
    TimelinePane* m_timeline = nullptr;
    QFrame* m_right = nullptr;
    WorkerDetails* m_details = nullptr;
    ResultsPane* m_results = nullptr;
    ThreePanels* m_split = nullptr;
    QSplitter* m_centreSplit = nullptr;
};

} // namespace manyhands
