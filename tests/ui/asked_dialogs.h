// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPushButton>

#include "core/session/experiment.h"
#include "tests/ui/window_stage.h"
#include "ui/run/plan_form.h"
#include "ui/window/leftover_keeper.h"

namespace manyhands::test {

/// Asks what to do with processes that an earlier program left behind. None of them is there: nothing is ended.
inline void askAboutLeftovers(Stage& stage) {
    stage.window.runPage().infoBar().clear();
    stage.window.leftovers().offer({{1 << 30, 1, "manyhands-forkserver"}, {(1 << 30) + 1, 1, "manyhands-worker"}});
    stage.child<QPushButton>("showLeftovers").click();
}

/// Asks whether a command from a file may run.
inline void askForTrust(Stage& stage) {
    Experiment experiment = stage.window.runPage().form().experiment();
    CommandExperiment command;
    command.command = "gzip --keep {}";
    experiment.task = command;
    if (!stage.window.runPage().form().setExperiment(experiment, false))
        qFatal("the form does not take a command");
    stage.child<QAction>("actionRun").trigger();
}

} // namespace manyhands::test
