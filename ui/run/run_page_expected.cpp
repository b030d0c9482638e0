// SPDX-License-Identifier: GPL-3.0-or-later
// What the Run page expects of a run before it begins.
#include "ui/run/run_page.h"

#include "ui/run/plan_form.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/number_text.h"

#include <cmath>

namespace manyhands {

void RunPage::setExpectedSeconds(double seconds) {
    m_expectedS = seconds;
    refreshEmptyTexts();
}

double RunPage::singleProcessSeconds() const {
    if (!std::isnan(m_expectedS)) // of one process, then of the pool
        return m_expectedS / (1 + 1.0 / m_form->processes());
    const auto asked = m_form->request();
    const auto baseline = m_controller.timings().baselineWallS();
    return baseline && asked && asked->experiment == m_controller.request().experiment ? *baseline : std::nan("");
}

void RunPage::refreshEmptyTexts() {
    const std::uint64_t tasks = m_form->taskCount();
    const int processes = m_form->processes();
    const QString what = tr("%Ln task(s)", "ready to run …", pluralCount(tasks));
    const QString where = tr("%Ln process(es)", "ready to run … on …", processes);
    QString text = tr("The timeline, timings and processor use appear here while it runs.");
    if (!std::isnan(m_expectedS))
        text += m_form->baselineFirst()
                    ? tr(" It takes about %1, with one single-process pass first to compare against.")
                          .arg(estimateText(m_expectedS))
                    : tr(" It takes about %1.").arg(estimateText(m_expectedS));
    else if (m_form->baselineFirst())
        text += tr(" One single-process pass comes first, to compare against.");
    if (m_form->isForeign())
        m_empty->setTexts(
            tr("This experiment names a program"),
            tr("It was not saved here by you. Look at it on the left; Run asks before anything is run, and "
               "before its inputs are read."));
    else if (m_form->needsTrust())
        m_empty->setTexts(tr("This plug-in is new here"),
                          tr("Its code can do anything you can. Run asks before any of it is loaded."));
    else
        m_empty->setTexts(tr("Ready to run %1 on %2").arg(what, where), text);
    if (!isGoing(m_controller.phase()))
        showTitle(m_form->title());
}

} // namespace manyhands
