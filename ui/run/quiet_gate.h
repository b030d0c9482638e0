// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/run/others_use.h"
#include "ui/run/run_request.h"

namespace manyhands {

class InfoBar;
struct RunFace;

/// Stands before a run whose timings count: while other programs would spoil them it asks in the info bar whether to
/// run anyway or to wait, and waits if told so. It answers at once, from what it has seen while nothing ran.
class QuietGate : public QObject {
    Q_OBJECT
public:
    /// `processors`: of the machine, all of them.
    QuietGate(InfoBar* bar, int processors, QObject* parent = nullptr);

    /// From now on it looks, every `intervalMs`. Without this call the machine is taken for quiet.
    void watch(const OthersUse::Source& source, int intervalMs = 1000);
    /// Only while nothing runs: workers are no other programs.
    void setLooking(bool looking);

    /// What other programs use now, in processors; nothing while that is not known yet.
    std::optional<double> others() const { return m_use.processors(); }

    /// False: it has asked, and admitted() may follow. A request before that is forgotten. Who asks again instead of
    /// answering wants the run.
    bool admits(const RunRequest& request);
    bool isWaiting() const { return m_waiting; }
    /// The run that was asked for does not begin.
    void cancel();
    /// What the page shows of it while it waits.
    void dress(RunFace& face) const;

signals:
    void admitted(const manyhands::RunRequest& request);
    /// It has begun to wait, looked again, or no longer waits.
    void changed();
    void message(const QString& text);

private:
    void look();
    void lookWhileWaiting();
    bool isQuiet() const;
    QString othersText() const;
    void ask();
    void wait();
    void showWaiting();
    void admit();
    void clearBar();

    InfoBar* m_bar;
    int m_processors;
    OthersUse m_use;
    QTimer m_timer;
    int m_intervalMs = 0;
    double m_others = 0; ///< processors, when it was looked last
    RunRequest m_request;
    QString m_said; ///< in the bar
    bool m_asking = false, m_waiting = false;
    int m_looksLeft = 0;
    /// Somebody wants runs in spite of it: nobody is asked again before the machine has been quiet.
    bool m_putUpWith = false;
};

} // namespace manyhands
