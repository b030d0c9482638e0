// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

#include "core/session/leftovers.h"

class QThread;
class QWidget;

namespace manyhands {

class RunPage;

/// What earlier runs have left behind: told of at the start, and ended when somebody says so.
class LeftoverKeeper : public QObject {
    Q_OBJECT
public:
    /// Questions are asked before `window`, which owns this.
    LeftoverKeeper(RunPage* page, QWidget* window);
    ~LeftoverKeeper() override; ///< Waits for a look that is going on.

    /// Looks in another thread, then offers in the info bar to end them. settled() follows in any case.
    void lookAtStart();
    void offer(const std::vector<Leftover>& found);
    /// Shows all that is left of earlier runs, and asks whether to end it.
    void ask();

signals:
    /// There is nothing to say about leftovers, or no longer.
    void settled();

private:
    void ask(const std::vector<Leftover>& found);
    void end(const std::vector<Leftover>& found);

    RunPage* m_page;
    QWidget* m_window;
    QString m_said; ///< in the info bar
    std::unique_ptr<QThread> m_thread;
};

} // namespace manyhands
