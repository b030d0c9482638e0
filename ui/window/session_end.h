// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace manyhands {

class MainWindow;

/// What happens when the desktop's session ends, or saves its state. Nothing is asked: a question that nobody answers
/// would cost the run its end in order.
class SessionEnd : public QObject {
    Q_OBJECT
public:
    /// `keep` writes down what the window remembers from start to start. The window stays the caller's.
    SessionEnd(MainWindow* window, std::function<void()> keep, QObject* parent = nullptr);

public slots:
    /// The program may be killed as soon as this returns: so it returns when running tasks have finished, or after the
    /// seconds that session managers grant have ended by force, and the run or the tuning is recorded. The window is
    /// closed then.
    void commit();
    /// The session goes on.
    void saveState();

private:
    void awaitWork();

    MainWindow* m_window;
    std::function<void()> m_keep;
};

} // namespace manyhands
