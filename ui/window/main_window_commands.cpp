// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus' entries do.
#include "ui/window/main_window.h"

#include "ui/files/experiment_desk.h"
#include "ui/files/export_dialog.h"
#include "ui/files/report.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/shared/aside.h"
#include "ui/shared/machine_text.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_scale.h"
#include "ui/window/leftover_keeper.h"
#include "ui/window/window_menus.h"
#include "ui/window/window_sheets.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include "core/session/machine_report.h"

namespace manyhands {

bool MainWindow::performOnFile(WindowCommand command) {
    switch (command) {
    case WindowCommand::NewExperiment:
        m_desk->startOver();
        return true;
    case WindowCommand::Open:
        m_desk->open();
        return true;
    case WindowCommand::Save:
        m_desk->save();
        return true;
    case WindowCommand::SaveAs:
        m_desk->saveAs();
        return true;
    case WindowCommand::Export:
        exportShown();
        return true;
    case WindowCommand::ExportReport:
        showReport();
        return true;
    case WindowCommand::Quit:
        close();
        return true;
    default:
        return false;
    }
}

bool MainWindow::performOnRun(WindowCommand command) {
    switch (command) {
    case WindowCommand::Run:
        showPage(m_page);
        m_page->run();
        return true;
    case WindowCommand::Profile:
        m_page->profile();
        return true;
    case WindowCommand::Pause:
        m_page->pauseOrResume();
        m_tune->pauseOrResume();
        return true;
    case WindowCommand::Stop:
        m_page->stop();
        m_tune->stop();
        m_learn->runner().stop();
        return true;
    case WindowCommand::ForceStop:
        m_page->forceStop();
        m_tune->tuner().forceStop();
        m_learn->runner().stop();
        return true;
    case WindowCommand::FindBestCount:
        findBestCount();
        return true;
    case WindowCommand::MoreProcesses:
        m_page->changeProcesses(1);
        return true;
    case WindowCommand::FewerProcesses:
        m_page->changeProcesses(-1);
        return true;
    default:
        return false;
    }
}

void MainWindow::perform(WindowCommand command) {
    if (performOnFile(command) || performOnRun(command))
        return;
    switch (command) {
    case WindowCommand::Preferences:
        showPreferences();
        break;
    case WindowCommand::ShowAsTable:
        if (m_pages->currentWidget() == m_tune)
            m_tune->showAsTable();
        else if (m_pages->currentWidget() == m_learn)
            m_learn->showAsTable();
        else
            m_page->showAsTable();
        break;
    case WindowCommand::ShowRun:
        showPage(m_page);
        break;
    case WindowCommand::ShowTune:
        showPage(m_tune);
        break;
    case WindowCommand::ShowLearn:
    case WindowCommand::Lessons:
        showPage(m_learn);
        break;
    case WindowCommand::ShowHistory:
        showPage(m_history);
        break;
    case WindowCommand::CompareRuns:
        showPage(m_history);
        m_history->compare();
        break;
    case WindowCommand::ShowCode:
        showCode();
        break;
    case WindowCommand::CleanUp:
        m_leftovers->ask();
        break;
    case WindowCommand::Machine:
        showSheet(tr("Machine"), {{{}, machineText(aside(readMachine))}});
        break;
    case WindowCommand::Keyboard:
        showSheet(tr("Keyboard"), {{{}, keyboardText(*this)}});
        break;
    case WindowCommand::HowMeasured:
        showSheet(tr("How it is measured"), {{{}, howItIsMeasured()}});
        break;
    default:
        showAbout();
    }
}

void MainWindow::showSheet(const QString& title, const QList<TextSheet::Page>& pages) {
    TextSheet sheet(title, pages, this);
    sheet.exec();
}

void MainWindow::showCode() {
    showSheet(tr("Show me the code"), codePages(m_page->form()));
}

void MainWindow::showPreferences() {
    PreferencesDialog dialog({chosenTheme(), textSize(), m_rate}, this);
    connect(&dialog, &PreferencesDialog::themeChosen, this, &MainWindow::useTheme);
    connect(&dialog, &PreferencesDialog::textSizeChosen, this, &MainWindow::useTextSize);
    connect(&dialog, &PreferencesDialog::rateChosen, this, &MainWindow::useRate);
    dialog.exec();
}

void MainWindow::exportShown() {
    const QWidget* const shown = m_pages->currentWidget();
    const ExportOffer offer =
        shown == m_tune      ? ExportOffer{m_tune->exportables(), {}, m_tune->caption(), nullptr}
        : shown == m_learn   ? ExportOffer{m_learn->exportables(), {}, captionFor(tr("Lesson")), nullptr}
        : shown == m_history ? ExportOffer{m_history->exportables(), {}, captionFor(tr("History")), nullptr}
                             : offerOf(*m_page);
    if (offer.all.empty()) {
        m_message->setText(shown == m_learn ? tr("There is nothing to export yet. Run the lesson first.")
                                            : tr("There is nothing to export yet. Run the experiment first."));
        return;
    }
    ExportDialog dialog(offer, this);
    connect(&dialog, &ExportDialog::message, m_message, &QLabel::setText);
    dialog.exec();
}

void MainWindow::showReport() {
    if (m_pages->currentWidget() == m_tune && !m_tune->tuner().record()) {
        m_message->setText(tr("There is no tuning to report yet."));
        return;
    }
    if (m_pages->currentWidget() == m_history && m_history->report().isEmpty()) {
        m_message->setText(tr("Select the run that the report is to be of."));
        return;
    }
    const QString told = exportReport(
        [this] {
            const QWidget* const shown = m_pages->currentWidget();
            return shown == m_tune ? m_tune->report() : shown == m_history ? m_history->report() : reportOf(*m_page);
        },
        this);
    if (!told.isEmpty())
        m_message->setText(told);
}

void MainWindow::showAbout() {
    QMessageBox about(QMessageBox::NoIcon, tr("About Manyhands"),
                      tr("Manyhands %1").arg(QStringLiteral(MANYHANDS_VERSION)), QMessageBox::Ok, this);
    about.setObjectName(QStringLiteral("aboutBox"));
    about.setInformativeText(
        tr("Runs pools of worker processes, shows them at work, and compares one process with many.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It comes with no "
           "warranty. Built with Qt and QCustomPlot."));
    about.exec();
}

} // namespace manyhands
