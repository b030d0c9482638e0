// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>
#include <QTimer>

namespace manyhands::test {

inline QList<QAction*> entriesOf(const QMenu& menu) {
    QList<QAction*> all;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            all += entriesOf(*action->menu());
        else if (!action->isSeparator())
            all << action;
    }
    return all;
}

inline QList<QAction*> entriesOf(const QMainWindow& window) {
    QList<QAction*> all;
    for (const QAction* action : window.menuBar()->actions())
        all += entriesOf(*action->menu());
    return all;
}

/// Closes whatever asks, and notes that something did.
class Closer : public QObject {
public:
    Closer() {
        m_timer.callOnTimeout(this, [this] { closeOne(); }), m_timer.start(5);
    }
    QStringList titles;

private:
    void closeOne() {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            titles << dialog->windowTitle();
            dialog->reject();
        }
    }
    QTimer m_timer;
};

} // namespace manyhands::test
