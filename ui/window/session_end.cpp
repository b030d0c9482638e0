// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_end.h"

#include "ui/window/main_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <utility>

namespace manyhands {

namespace {
/// Beyond what MainWindow grants running tasks: to end workers by force and to write the record.
constexpr int kMostMs = 8000;
} // namespace

SessionEnd::SessionEnd(MainWindow* window, std::function<void()> keep, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_keep(std::move(keep)) {}

void SessionEnd::commit() {
    m_keep();
    // a dialog that stays open would keep the program, and its question would wait for an answer
    while (QWidget* dialog = QApplication::activeModalWidget())
        if (!dialog->close())
            break;
    m_window->closeInOrder();
    awaitWork();
    m_keep();
}

void SessionEnd::saveState() {
    m_keep();
}

void SessionEnd::awaitWork() {
    if (!m_window->isAtWork())
        return;
    QEventLoop loop;
    connect(&m_window->runPage().controller(), &RunController::ended, &loop, &QEventLoop::quit);
    connect(&m_window->tunePage().tuner(), &Tuner::ended, &loop, &QEventLoop::quit);
    QTimer::singleShot(kMostMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    QCoreApplication::sendPostedEvents(m_window); // it closes once the work has ended
}

} // namespace manyhands
