// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus' entries do.
#include "ui/window/main_window.h"

#include "ui/files/experiment_desk.h"
#include "ui/files/export_dialog.h"
#include "ui/files/report.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/shared/aside.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_scale.h"
#include "ui/window/window_menus.h"
#include "ui/window/window_sheets.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include "core/session/leftovers.h"
#include "core/session/machine_report.h"
#include "core/tasks/command_template.h"

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
        return true;
    case WindowCommand::ForceStop:
        m_page->forceStop();
        m_tune->tuner().forceStop();
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
        else
            m_page->showAsTable();
        break;
    case WindowCommand::ShowRun:
        showPage(m_page);
        break;
    case WindowCommand::ShowTune:
        showPage(m_tune);
        break;
    case WindowCommand::ShowCode:
        showCode();
        break;
    case WindowCommand::CleanUp:
        cleanUp();
        break;
    case WindowCommand::Machine:
        showSheet(tr("Machine"), {{{}, QString::fromStdString(machineTable(aside(readMachine)))}});
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

void MainWindow::cleanUp() {
    const std::vector<Leftover> found = findLeftovers();
    if (found.empty()) {
        m_message->setText(tr("Nothing of an earlier run is still there."));
        return;
    }
    QStringList names;
    for (const Leftover& one : found)
        names << tr("%1, process %2").arg(QString::fromStdString(quotedForDisplay(one.name))).arg(one.pid);
    const int count = pluralCount(found.size());
    QMessageBox question(QMessageBox::NoIcon, tr("Manyhands"),
                         tr("End %Ln process(es) of an earlier run?", nullptr, count), QMessageBox::NoButton, this);
    question.setObjectName(QStringLiteral("cleanUpQuestion"));
    question.setInformativeText(names.join(QLatin1Char('\n')));
    QPushButton* cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("keepLeftovers"));
    QPushButton* end = question.addButton(tr("End them"), QMessageBox::DestructiveRole);
    end->setObjectName(QStringLiteral("endLeftovers"));
    question.setDefaultButton(cancel);
    question.setEscapeButton(cancel);
    question.exec();
    if (question.clickedButton() != end)
        return;
    const int left = aside([&] { return endLeftovers(found); });
    m_message->setText(left == 0 ? tr("Ended %Ln process(es).", nullptr, count)
                                 : tr("%Ln of them could not be ended.", nullptr, left));
}

void MainWindow::exportShown() {
    const ExportOffer offer = m_pages->currentWidget() == m_tune
                                  ? ExportOffer{m_tune->exportables(), {}, m_tune->caption(), nullptr}
                                  : offerOf(*m_page);
    if (offer.all.empty()) {
        m_message->setText(tr("There is nothing to export yet. Run the experiment first."));
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
    const QString told = exportReport(
        [this] { return m_pages->currentWidget() == m_tune ? m_tune->report() : reportOf(*m_page); }, this);
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
