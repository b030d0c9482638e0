// SPDX-License-Identifier: GPL-3.0-or-later
// Which page is in sight, and what the frame around it says.
#include "ui/window/main_window.h"

#include "ui/files/experiment_desk.h"
#include "ui/history/history_words.h"
#include "ui/run/plan_form.h"
#include "ui/run/setting_words.h"
#include "ui/shared/state_chip.h"
#include "ui/window/window_menus.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace manyhands {

void MainWindow::showPage(QWidget* page) {
    m_pages->setCurrentWidget(page);
    page->setFocus(); // no field of it is framed before the user goes to one
    m_menus->followPage(page != m_history);
    QPushButton* const button = page == m_tune      ? m_tuneButton
                                : page == m_learn   ? m_learnButton
                                : page == m_history ? m_historyButton
                                                    : m_runButton;
    button->setChecked(true);
    showWork();
}

void MainWindow::findBestCount() {
    showPage(m_tune);
    m_tune->tune();
}

void MainWindow::applyCount(int processes) {
    m_page->form().setProcesses(processes);
    showPage(m_page);
}

void MainWindow::openSaved(const SavedDetailsPtr& run) {
    const PlannedExperiment& planned = *run->planned;
    if (!m_desk->showSaved(planned.experiment))
        return;
    showPage(m_page);
    QStringList leftOut;
    for (const std::string& name : planned.leftOut)
        leftOut << factName(name);
    const QString told = tr("The settings of run %1 are in the form. Nothing was started.").arg(run->line.id);
    m_message->setText(leftOut.isEmpty()
                           ? told
                           : tr("%1 The form has no place for: %2.").arg(told, leftOut.join(QLatin1String(", "))));
}

QString MainWindow::chipText() const {
    return m_chip->text();
}

bool MainWindow::isAtWork() const {
    return isGoing(m_page->controller().phase()) || isGoing(m_tune->tuner().phase());
}

/// What goes on is shown whatever page is in sight; when nothing does, each page shows its own end.
bool MainWindow::isTuneShown() const {
    return isGoing(m_tune->tuner().phase()) ||
           (!isGoing(m_page->controller().phase()) && m_pages->currentWidget() == m_tune);
}

const RunFace& MainWindow::face() const {
    return isTuneShown() ? m_tune->face() : m_page->face();
}

/// A lesson has no face of its own, and can be stopped.
RunFace MainWindow::menuFace() const {
    RunFace shown = face();
    if (m_learn->runner().isGoing()) {
        shown.canRun = false;
        shown.canStop = true;
    }
    return shown;
}

void MainWindow::showWork() {
    const RunFace& shown = face();
    m_chip->setState(shown.chip, shown.tone);
    m_chip->setVisible(!isLessonShown());
    m_title->setText(isLessonShown() ? m_learn->title() : isTuneShown() ? m_tune->title() : m_page->title());
    m_menus->follow(menuFace());
    m_menus->followTuning(m_tune->face().canRun);
    const QString status = isLessonShown() ? m_learn->status() : shown.status;
    if (status != m_status) {
        m_status = status;
        m_message->setText(status);
    }
}

/// Where nothing else goes on.
bool MainWindow::isLessonShown() const {
    return !isAtWork() && m_pages->currentWidget() == m_learn;
}

/// One at a time: two would measure each other.
void MainWindow::showHeld() {
    const bool tunes = isGoing(m_tune->tuner().phase());
    m_page->setHeld(tunes                         ? tr("Tuning is going. A run can start when it has ended.")
                    : m_learn->runner().isGoing() ? tr("A lesson is going. A run can start when it has ended.")
                                                  : QString());
    m_learn->setHeld(isAtWork() ? tr("Other workers are busy. The lesson can be run when they have ended.")
                                : QString());
}

void MainWindow::showLessons(Lesson lesson) {
    m_learn->showLesson(lesson);
    showPage(m_learn);
}

} // namespace manyhands
