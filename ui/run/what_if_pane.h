// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "ui/run/what_if_runner.h"
#include "ui/shared/exportable.h"

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace manyhands {

class EmptyState;
class ReplayLanes;
class WhatIfControls;

/// The run that finished last, replayed with another setting.
class WhatIfPane : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPane(QWidget* parent = nullptr);

    /// Usable ones of this computer, for runs that do not know.
    void setProcessors(int processors) { m_processors = processors; }
    /// A run begins: nothing is replayed until it ends. What was promised of it stays in sight.
    void runBegan();
    /// `aloneS`: what one process takes; NaN where nobody has measured it.
    void showRun(const RunRecordPtr& record, double aloneS);
    /// A run ended that can't be replayed.
    void showNoRun(const QString& title, const QString& text);
    void restyle();

    bool hasRun() const;
    using RowOrder = std::shared_ptr<const std::vector<std::uint64_t>>;
    /// Hands over the rows of the last run by the time of their tasks, the longest first: soon, as it is read in
    /// another thread. Never when it can't be replayed, or another run comes before that.
    void withLongestFirst(std::function<void(const RowOrder&)> use);
    /// Of the setting that is shown; null while the first one is not there yet.
    const PredictionPtr& prediction() const { return m_shown; }
    QList<QWidget*> charts() const;
    /// Empty while nothing is replayed.
    std::vector<Exportable> exportables() const;

signals:
    /// Run for real with this setting, in the order of these rows; none: as given.
    void runRequested(const manyhands::WhatIfSettings& settings,
                      const std::shared_ptr<const std::vector<std::uint64_t>>& order);

private:
    QWidget* buildFigures();
    QWidget* buildRight();
    QLabel* addFigure(QHBoxLayout* row, const QString& label, const char* name);
    void takeOpened(const OpenedRunPtr& run);
    void takePrediction(const PredictionPtr& prediction);
    void settle();
    void showFigures();
    void showLanes();
    void askToRun();
    RowOrder longestFirstRows() const;
    double aloneS() const { return std::isnan(m_aloneS) ? m_opened->run.tasksS : m_aloneS; }
    int processors() const;
    TextTable table() const;

    WhatIfRunner m_runner;
    int m_processors = 1;
    double m_aloneS;
    OpenedRunPtr m_opened;
    PredictionPtr m_shown;
    std::function<void(const RowOrder&)> m_orderWanted;
    PredictionPtr m_promised; ///< of the run that goes
    bool m_going = false;

    QStackedLayout* m_stack;
    EmptyState* m_empty;
    WhatIfControls* m_controls;
    ReplayLanes* m_lanes;
    QLabel* m_wall = nullptr;
    QLabel* m_speedUp = nullptr;
    QLabel* m_efficiency = nullptr;
    QPushButton* m_run = nullptr;
    QLabel* m_outcome;
    QLabel* m_bounds; ///< how short it can be, and how good the model is
    QLabel* m_model;
};

} // namespace manyhands
