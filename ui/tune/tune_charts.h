// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "ui/shared/exportable.h"
#include "ui/tune/tune_pictures.h"

class QAction;
class QFrame;
class QLabel;

namespace manyhands {

/// Speed-up beside efficiency over wall time, and below them the chunk sizes where several were measured.
class TuneCharts : public QWidget {
    Q_OBJECT
public:
    explicit TuneCharts(QWidget* parent = nullptr);

    void show(const TuneView& view);
    void restyle();
    /// Of the wall times alone: see CountChart.
    bool isLogarithmic() const;
    void setLogarithmic(bool on);
    /// All charts that show something.
    std::vector<Exportable> exportables() const;
    /// What a person can do with all charts, in the menu of each after what every chart has.
    void offerActions(const QList<QAction*>& more);
    using QWidget::show;

signals:
    /// The menu of this chart, or Ctrl+C in it.
    void copyRequested(const manyhands::Exportable& chart);
    void tableRequested(const manyhands::Exportable& chart);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildCurves();
    QWidget* buildChunks();
    void fitChunks();
    void nameLaws(const TuneView& view);
    Exportable exportableOf(CountChart* chart, const char* name) const;
    std::optional<Exportable> exportableOf(const QWidget* chart) const;

    CountChart* m_speedUp = nullptr;
    CountChart* m_efficiency = nullptr;
    CountChart* m_wall = nullptr;
    QAction* m_logarithmic;
    HeatMap* m_heat = nullptr;
    QLabel* m_lawNote = nullptr; ///< why a law is missing
    QWidget* m_chunks = nullptr;
    bool m_hasPoints = false;
};

} // namespace manyhands
