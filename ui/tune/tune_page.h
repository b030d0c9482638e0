// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/run/run_page.h"
#include "ui/tune/tuner.h"

class QStackedWidget;

namespace manyhands {

class EmptyState;
class ExplanationPanel;
class RecommendationHead;
class ThreePanels;
class TuneCharts;
class TuneForm;
struct TuneView;

/// The page that finds the best number of processes for the task of the Run page. What arrives is only noted; tick()
/// shows it.
class TunePage : public QWidget {
    Q_OBJECT
public:
    TunePage(TuneDriver* driver, RunPage* run, int usable, QWidget* parent = nullptr);
    ~TunePage() override;

    Tuner& tuner() { return m_tuner; }
    TuneForm& form() { return *m_form; }
    InfoBar& infoBar() { return *m_infoBar; }
    const RunFace& face() const { return m_face; }
    QString title() const;
    /// Of the next tuning's order and resamples, instead of one drawn by chance. For tests.
    void setSeed(std::uint64_t seed) { m_seed = seed; }

    /// The panel on the right; it has something to show from the first result on.
    void setDetailsWanted(bool wanted);
    /// What the page shows and can hand out now.
    std::vector<Exportable> exportables() const;
    QString caption() const;
    /// A page of HTML; empty before a tuning.
    QByteArray report() const;

    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

public slots:
    /// Says why where it can't start.
    void tune();
    void pauseOrResume();
    void stop();
    void showAsTable();
    void copyReport();
    /// The frame clock's beat: shows what has arrived since the last one.
    void tick();

signals:
    void faceChanged(const manyhands::RunFace& face);
    void titleChanged(const QString& title);
    void exportRequested();
    /// The count of the recommendation is to be used on the Run page.
    void applied(int processes);
    void message(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildCentre();
    void connectParts();
    void offerActions();
    Result<TuneRequest> request() const;
    void refuse(const QString& sentence);
    void markDirty();
    void showFace();
    void showHead();
    void showResult();
    void showDoubts();
    void showWait();
    double singleSeconds() const;
    TuneView view() const;

    RunPage* m_run;
    int m_usable;
    Tuner m_tuner;
    FrameClock m_clock;
    RunFace m_face;
    std::optional<std::uint64_t> m_seed;
    QString m_waitSaid; ///< in the info bar
    bool m_dirty = false;
    bool m_detailsWanted = true;

    TuneForm* m_form = nullptr;
    RunFooter* m_footer = nullptr;
    InfoBar* m_infoBar = nullptr;
    RecommendationHead* m_head = nullptr;
    TuneCharts* m_charts = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the empty state, then the result
    ExplanationPanel* m_panel = nullptr;
    ThreePanels* m_split = nullptr;
};

} // namespace manyhands
