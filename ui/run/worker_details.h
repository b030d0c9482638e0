// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "core/session/lane_facts.h"
#include "core/session/trace_store.h"
#include "ui/run/worker_times.h"
#include "ui/shared/exportable.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace manyhands {

class InsightNote;
class StateChip;
class TabularLabel;
class TimeSplit;
class WorkerGauges;

/// One worker in full (the right panel): state, processor, memory, where its time went; the whole run's split when none
/// is selected. Its buttons ask; who acts on them is elsewhere.
class WorkerDetails : public QWidget {
    Q_OBJECT
public:
    explicit WorkerDetails(QWidget* parent = nullptr);

    /// The store stays the caller's.
    void setStore(const TraceStore* store);
    /// 0: the whole run.
    void setWorker(quint32 worker);
    quint32 worker() const { return m_worker; }
    /// Where all workers' time went, once the run is over and was measured.
    void setShares(std::optional<TimeShares> shares);
    /// All as it was at a past moment (momentOf), which stays the caller's; nullptr: as it is now.
    void showPast(const RunBatch* moment);
    /// Shows what the store holds now. Sums and sorts: a few times a second is enough.
    void refresh();
    void restyle();
    void clear();

signals:
    void suspendRequested(quint32 worker, bool suspended);
    void endRequested(quint32 worker);
    void taskActivated(quint64 task);
    /// Of the gauges.
    void chartCopyRequested(const manyhands::Exportable& chart);
    void tableRequested(const manyhands::Exportable& chart);

private:
    void build();
    void arrange();
    QWidget* makeScroll(QWidget* body);
    void connectParts();
    void addFact(QVBoxLayout* layout, const QString& name, QWidget* value);
    int lane() const;
    const WorkerLive& live(int lane) const;
    void showHead(int lane);
    double shownUntil() const; ///< of the run, seconds
    void showFacts(const LaneFacts& facts);
    void showInsight(int lane);
    void showButtons(int lane);

    const TraceStore* m_store = nullptr;
    const RunBatch* m_past = nullptr;
    std::optional<TimeShares> m_shares;
    quint32 m_worker = 0;
    quint64 m_slowestTask = 0;
    QLabel* m_name = nullptr;
    StateChip* m_state = nullptr;
    QLabel* m_process = nullptr;
    WorkerGauges* m_gauges = nullptr;
    QLabel* m_splitTitle = nullptr;
    TimeSplit* m_split = nullptr;
    TabularLabel* m_done = nullptr;
    TabularLabel* m_failed = nullptr;
    TabularLabel* m_typical = nullptr;
    QPushButton* m_slowest = nullptr;
    InsightNote* m_insight = nullptr;
    QPushButton* m_suspend = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace manyhands
