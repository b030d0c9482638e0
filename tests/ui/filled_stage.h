// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/example_profile.h"
#include "tests/ui/window_stage.h"
#include "ui/run/plan_form.h"
#include "ui/run/profile_pane.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/run/what_if_pane.h"

namespace manyhands::test {

/// Three counts, so that all charts of timed runs are there.
struct FilledStage : Stage {
    FilledStage() {
        for (const int processes : {2, 4, 8}) {
            window.runPage().form().setProcesses(processes);
            window.runPage().run();
            driver.playWhole();
            if (processes == 2)
                driver.playWhole(); // one process came first
        }
        window.runPage().tick();
    }
    ResultsPane& results() { return window.runPage().results(); }
    Exportable named(const QString& title) {
        for (Exportable& one : exportablesOf(window.runPage())) {
            if (one.title == title)
                return one;
        }
        qFatal("there is no %s", qPrintable(title));
    }
};

/// And a profile, and the last run replayed: every tab of the results shows all it can.
struct FullStage : FilledStage {
    FullStage() {
        results().profile().show(exampleProfile(), QStringLiteral("Prime numbers"));
        if (!QTest::qWaitFor([this] { return results().whatIf().prediction() != nullptr; }, 30'000))
            qFatal("the run is not replayed");
    }
};

} // namespace manyhands::test
