// SPDX-License-Identifier: GPL-3.0-or-later
// How the window goes: after a question, at once, or in order.
#include "ui/window/main_window.h"

#include "ui/files/experiment_desk.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace manyhands {

namespace {
constexpr int kOrderlyMs = 5000; ///< for running tasks to finish when the program is told to end
} // namespace

bool MainWindow::mayClose() {
    if (m_closing || !isAtWork())
        return true;
    const bool tunes = isGoing(m_tune->tuner().phase());
    QMessageBox question(QMessageBox::NoIcon, tr("Manyhands"),
                         tunes ? tr("End the tuning and close?") : tr("End the run and close?"), QMessageBox::NoButton,
                         this);
    question.setObjectName(QStringLiteral("closeQuestion"));
    question.setInformativeText(
        tunes                 ? tr("All workers are ended. The times measured so far are lost; Stop keeps them.")
        : m_page->isRunKept() ? tr("All workers are ended. The run can be resumed from where it is.")
                              : tr("All workers are ended. Results so far are lost."));
    QPushButton* keep = question.addButton(tr("Keep running"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepRunning"));
    QPushButton* end = question.addButton(tr("End and close"), QMessageBox::AcceptRole);
    end->setObjectName(QStringLiteral("endAndClose"));
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    return question.clickedButton() == end;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose() || !(m_closing || m_desk->mayClose())) {
        event->ignore();
        return;
    }
    m_closing = true;
    // a run that is still going is ended when its driver goes
    if (isGoing(m_page->controller().phase()))
        m_page->controller().forceStop();
    m_tune->tuner().forceStop();
    event->accept();
}

void MainWindow::closeAtOnce() {
    m_closing = true;
    close();
}

void MainWindow::closeInOrder() {
    RunController& controller = m_page->controller();
    if (std::exchange(m_leaving, true) || !isAtWork()) {
        closeAtOnce();
        return;
    }
    connect(&controller, &RunController::ended, this, &MainWindow::closeAtOnce, Qt::QueuedConnection);
    connect(&m_tune->tuner(), &Tuner::ended, this, &MainWindow::closeAtOnce, Qt::QueuedConnection);
    QTimer::singleShot(kOrderlyMs, this, &MainWindow::closeAtOnce);
    controller.stop();
    m_tune->tuner().stop();
}

} // namespace manyhands
