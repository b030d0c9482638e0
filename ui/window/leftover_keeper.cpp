// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/leftover_keeper.h"

#include "ui/run/run_page.h"
#include "ui/shared/aside.h"
#include "ui/shared/number_text.h"

#include <QMessageBox>
#include <QPushButton>
#include <QThread>

#include "core/tasks/command_template.h"

namespace manyhands {

LeftoverKeeper::LeftoverKeeper(RunPage* page, QWidget* window)
    : QObject(window)
    , m_page(page)
    , m_window(window) {}

LeftoverKeeper::~LeftoverKeeper() {
    if (m_thread)
        m_thread->wait();
}

void LeftoverKeeper::lookAtStart() {
    m_thread.reset(QThread::create([this] {
        const std::vector<Leftover> found = findLeftovers();
        QMetaObject::invokeMethod(this, [this, found] { offer(found); });
    }));
    m_thread->start();
}

void LeftoverKeeper::offer(const std::vector<Leftover>& found) {
    // a run that has begun meanwhile has the bar for itself; Tools still finds them
    if (found.empty() || isGoing(m_page->controller().phase())) {
        emit settled();
        return;
    }
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.lead = tr("%Ln process(es) from an earlier run are still there.", nullptr, pluralCount(found.size()));
    bar.links.push_back({tr("End them"), QStringLiteral("endAllLeftovers"), [this, found] { end(found); }});
    bar.links.push_back({tr("Show"), QStringLiteral("showLeftovers"), [this, found] { ask(found); }});
    bar.closed = [this] { emit settled(); };
    if (m_page->infoBar().showMessage(bar))
        m_said = m_page->infoBar().text();
    else
        emit settled();
}

void LeftoverKeeper::ask() {
    const std::vector<Leftover> found = findLeftovers();
    if (found.empty())
        emit m_page->message(tr("Nothing of an earlier run is still there."));
    else
        ask(found);
}

void LeftoverKeeper::ask(const std::vector<Leftover>& found) {
    QStringList names;
    for (const Leftover& one : found)
        names << tr("%1, process %2").arg(QString::fromStdString(quotedForDisplay(one.name))).arg(one.pid);
    QMessageBox question(QMessageBox::NoIcon, tr("Manyhands"),
                         tr("End %Ln process(es) of an earlier run?", nullptr, pluralCount(found.size())),
                         QMessageBox::NoButton, m_window);
    question.setObjectName(QStringLiteral("cleanUpQuestion"));
    question.setInformativeText(names.join(QLatin1Char('\n')));
    QPushButton* cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("keepLeftovers"));
    QPushButton* confirm = question.addButton(tr("End them"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("endLeftovers"));
    question.setDefaultButton(cancel);
    question.setEscapeButton(cancel);
    question.exec();
    if (question.clickedButton() == confirm)
        end(found);
}

void LeftoverKeeper::end(const std::vector<Leftover>& found) {
    const int left = aside([&] { return endLeftovers(found); });
    emit m_page->message(left == 0 ? tr("Ended %Ln process(es).", nullptr, pluralCount(found.size()))
                                   : tr("%Ln of them could not be ended.", nullptr, left));
    if (left == 0)
        m_page->infoBar().clearIfShows(m_said);
    emit settled();
}

} // namespace manyhands
