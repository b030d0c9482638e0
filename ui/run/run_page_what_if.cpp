// SPDX-License-Identifier: GPL-3.0-or-later
// What the Run page does for the tab What if.
#include "ui/run/run_page.h"

#include "ui/run/results_pane.h"
#include "ui/run/what_if_pane.h"

#include <cmath>

namespace manyhands {

void RunPage::connectWhatIf() {
    WhatIfPane& pane = m_results->whatIf();
    connect(&m_controller, &RunController::runBegan, &pane, &WhatIfPane::runBegan);
    connect(&m_controller, &RunController::timed, this, [this](const TimingKey& key) {
        if (key.mode == RunMode::Serial)
            m_aloneS = aloneSeconds(*m_controller.record());
    });
    connect(&m_controller, &RunController::ended, this, &RunPage::showWhatIf);
    connect(&pane, &WhatIfPane::runRequested, this, &RunPage::runWhatIf);
}

void RunPage::showWhatIf() {
    WhatIfPane& pane = m_results->whatIf();
    const RunPhase phase = m_controller.phase();
    if (phase != RunPhase::Finished && phase != RunPhase::FinishedWithFailures)
        pane.showNoRun(tr("The run did not finish"),
                       tr("Only runs that have finished can be replayed with other settings."));
    else if (m_controller.wasResumed() || m_controller.wasResized())
        pane.showNoRun(tr("The run had no single setting"),
                       tr("It was resumed, or its number of workers changed while it ran, so there is nothing to check "
                          "a model against."));
    else
        pane.showRun(m_controller.record(), m_controller.timings().hasBaseline() ? m_aloneS : std::nan(""));
}

/// The run that is shown again, whatever the form says by now.
void RunPage::runWhatIf(const WhatIfSettings& settings,
                        const std::shared_ptr<const std::vector<std::uint64_t>>& order) {
    RunRequest request = m_controller.request();
    request.plan.workers = settings.workers;
    // automatic chunks are chunks of one: no reason for a row of its own
    if (settings.chunk > 1 || request.plan.chunkSize > 1)
        request.plan.chunkSize = static_cast<std::uint32_t>(settings.chunk);
    request.plan.longestFirst = order;
    startAgain(request);
}

} // namespace manyhands
