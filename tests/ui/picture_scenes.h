// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "core/store/machine_record.h"
#include "tests/ui/asked_dialogs.h"
#include "tests/ui/code_forms.h"
#include "tests/ui/example_profile.h"
#include "tests/ui/saved_runs_stage.h"
#include "tests/ui/staged_states.h"
#include "ui/history/facts_panel.h"
#include "ui/run/plan_form.h"
#include "ui/run/profile_pane.h"
#include "ui/run/results_pane.h"
#include "ui/run/scaling_pane.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/what_if_pane.h"
#include "ui/shared/machine_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/text_sheet.h"

namespace manyhands::test {

inline void showTab(Stage& stage, ResultsPane::Tab tab) {
    stage.window.runPage().results().showTab(tab);
}

/// Its runs show all that a real one does.
struct PictureStage : Stage {
    PictureStage() { driver.lifelike = true; }
};

/// Runs with 1, 2, 4 and 8 processes, as the slider would be set for them; with the last three several times, none of
/// which is quite like the other.
inline void playFourCounts(Stage& stage) {
    for (const int processes : {2, 4, 8}) {
        stage.child<QSpinBox>("procCount").setValue(processes);
        for (const double pace : {0.985, 1.03, 1.0}) {
            stage.driver.pace = pace;
            stage.child<QAction>("actionRun").trigger();
            if (stage.driver.shape.mode == RunMode::Serial)
                stage.driver.playWhole();
            stage.driver.playWhole();
        }
    }
}

inline void takeChunks(Stage& stage) {
    stage.child<QSpinBox>("chunkSize").setValue(16);
}

/// A run that is over, with a worker looked into.
inline void playSelected(Stage& stage) {
    takeChunks(stage);
    playToPool(stage);
    stage.driver.playWhole();
    stage.window.runPage().tick();
    stage.window.runPage().timeline().selectLane(4);
}

/// Paused for a while, and later given two more workers; most of it is done.
inline void playPausedAndGrown(Stage& stage) {
    takeChunks(stage);
    playToPool(stage);
    stage.driver.shape.pause = {1'800'000'000, 2'900'000'000};
    stage.driver.shape.growth = {4'400'000'000, 10};
    stage.driver.playPart(0.75);
}

inline void sayLog(Stage& stage) {
    using Level = LogLine::Level;
    RunBatch batch = *stage.window.runPage().controller().latest();
    batch.tasks.clear();
    batch.lifecycle.clear();
    const auto line = [&](std::int64_t milliseconds, Level level, const char* source, const char* text) {
        batch.log.push_back({milliseconds * 1'000'000, level, source, text, {}, {}});
    };
    line(1, Level::Info, "Run", "8 workers were asked for");
    line(4, Level::Info, "W1", "ready");
    line(812, Level::Warning, "W8", "ended: signal 9 (SIGKILL, killed)");
    line(902, Level::Info, "W8", "a new process has its place");
    line(1204, Level::Error, "W3", "task 452 failed: exit code 3");
    stage.driver.say(batch);
}

inline constexpr int kZoomedSteps = 13;

inline MachineRecord exampleMachine() {
    MachineRecord record;
    record.machine = {16,
                      8,
                      16,
                      16,
                      0,
                      true,
                      34'359'738'368,
                      "Example 8-Core Processor",
                      "6.1.0",
                      "2026-11-26T12:00:00Z",
                      "control group",
                      3};
    record.memoryAvailable = 21'474'836'480;
    record.strictPossible = record.signalScope = true;
    record.load1 = 8.3, record.load5 = 4.1, record.load15 = 1.9;
    record.cpuSome10 = 12.5, record.memorySome10 = 0, record.ioSome10 = 0.4;
    return record;
}

inline QWidget& focusedLanes(Stage& stage) {
    QWidget& lanes = stage.child<QWidget>("lanePlot");
    lanes.setFocus();
    return lanes;
}

/// The first runs of a tuning.
inline void playTuning(Stage& stage, std::size_t runs) {
    stage.window.tunePage().setSeed(1);
    stage.tuning.task.noise = 0.04;
    stage.key(Qt::Key_F7);
    stage.tuning.playRuns(runs);
}

/// What the states of a run do not show.
inline const StagedState kViews[] = {
    {"running_selected",
     [](Stage& stage) {
         takeChunks(stage);
         playPartOfPool(stage, 0.6);
         stage.window.runPage().tick();
         for (int lane = 0; lane < 5; ++lane)
             QTest::keyClick(&focusedLanes(stage), Qt::Key_Down);
     }},
    {"scaling",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Scaling);
         const auto* const pane = stage.window.findChild<ScalingPane*>();
         if (!QTest::qWaitFor([&] { return !pane->isFitting(); }, 30'000))
             qFatal("the fits do not end");
     }},
    {"queue",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Queue);
     }},
    {"where_time",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::WhereTime);
     }},
    {"timing", [](Stage& stage) { playFourCounts(stage); }},
    {"what_if",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::WhatIf);
         const WhatIfPane& pane = stage.window.runPage().results().whatIf();
         (void)QTest::qWaitFor([&] { return pane.hasRun(); });
         stage.child<QSpinBox>("whatIfProcesses").setValue(12);
         (void)QTest::qWaitFor([&] { return pane.prediction()->settings.workers == 12; });
     }},
    {"profile_empty",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Profile);
     }},
    {"tasks",
     [](Stage& stage) {
         playFourCounts(stage);
         showTab(stage, ResultsPane::Tasks);
     }},
    {"tune_empty", [](Stage& stage) { stage.key(Qt::Key_2, Qt::ControlModifier); }},
    {"tune_running",
     [](Stage& stage) {
         playTuning(stage, 13 + 20);
         stage.tuning.begin();
         stage.window.tunePage().tick();
         stage.child<QLabel>("tuneNote").setText(QStringLiteral("Run 34 of 126, about 16 min left"));
     }},
    {"tune_finished",
     [](Stage& stage) {
         playTuning(stage, 1000);
         stage.tuning.end();
         if (!QTest::qWaitFor([&] { return stage.window.tunePage().tuner().record() != nullptr; }, 30'000))
             qFatal("the analysis does not end");
         stage.window.tunePage().tick();
         stage.child<StateChip>("stateChip")
             .setState(QStringLiteral("Finished · 126 runs in 21 min 20 s"), ChipTone::Ok);
         stage.child<QLabel>("statusMessage").setText(QStringLiteral("Saved to History as run 12."));
     }},
    {"lesson_before", [](Stage& stage) { stage.key(Qt::Key_3, Qt::ControlModifier); }},
    {"lesson",
     [](Stage& stage) {
         stage.key(Qt::Key_3, Qt::ControlModifier);
         playLesson(stage, Lesson::SeparateState);
     }},
    {"history_empty", [](Stage& stage) { stage.key(Qt::Key_4, Qt::ControlModifier); }},
    {"history",
     [](Stage& stage) {
         const QTemporaryDir folder;
         showSavedRuns(stage, folder);
         stage.window.findChild<HistoryTable*>()->choose({saved::kEight});
         const auto& facts = stage.child<FactsPanel>("historyRightPanel");
         (void)QTest::qWaitFor([&] { return facts.text().contains(QLatin1String("Machine")); });
         stage.window.historyPage().shelf().setWatched(false); // its file goes now
     }},
    {"history_compare",
     [](Stage& stage) {
         const QTemporaryDir folder;
         compareSavedRuns(stage, folder);
         stage.window.historyPage().shelf().setWatched(false);
     }},
    {"log",
     [](Stage& stage) {
         playToPool(stage);
         stage.driver.playWhole();
         sayLog(stage);
         showTab(stage, ResultsPane::Log);
     }},
    {"finished_selected", playSelected},
    {"paused_and_grown", playPausedAndGrown},
    {"zoomed",
     [](Stage& stage) {
         playSelected(stage);
         for (int i = 0; i < kZoomedSteps; ++i) // some tasks have room for their numbers, and some have not
             QTest::keyClick(&focusedLanes(stage), Qt::Key_W);
     }},
    {"profile",
     [](Stage& stage) {
         playToPool(stage);
         stage.driver.playWhole();
         stage.window.runPage().results().profile().show(exampleProfile(), QStringLiteral("Prime numbers"));
         showTab(stage, ResultsPane::Profile);
     }},
    {"past_moment",
     [](Stage& stage) {
         playSelected(stage);
         stage.window.runPage().timeline().setMoment(2.5);
     }},
    {"range",
     [](Stage& stage) {
         playSelected(stage);
         QWidget& lanes = focusedLanes(stage);
         const QPoint from(lanes.width() / 4, 60), to(lanes.width() / 2, 60);
         QTest::mousePress(&lanes, Qt::LeftButton, Qt::ShiftModifier, from);
         QMouseEvent move(QEvent::MouseMove, to, lanes.mapToGlobal(to), Qt::LeftButton, Qt::LeftButton,
                          Qt::ShiftModifier);
         QCoreApplication::sendEvent(&lanes, &move);
         QTest::mouseRelease(&lanes, Qt::LeftButton, Qt::ShiftModifier, to);
     }},
    {"many_workers",
     [](Stage& stage) {
         playFailures(stage, 150);
         QTest::keyClick(&focusedLanes(stage), Qt::Key_F);
     }},
    {"command_form",
     [](Stage& stage) {
         PlanForm& form = stage.window.runPage().form();
         form.chooseCommand();
         stage.child<QPlainTextEdit>("commandTemplate").setPlainText(QStringLiteral("gzip -9 -k {}"));
         auto& typed = stage.child<QLineEdit>("inputsTyped");
         typed.setText(QStringLiteral("1..100"));
         QTest::keyClick(&typed, Qt::Key_Return);
         stage.window.setFocus();
     }},
};

inline const StagedState kCodeForms[] = {{"python_form", showPythonForm}, {"plugin_form", showPluginForm}};

inline std::vector<StagedState> scenes() {
    std::vector<StagedState> all(std::begin(kStates), std::end(kStates));
    all.insert(all.end(), std::begin(kViews), std::end(kViews));
    all.insert(all.end(), std::begin(kCodeForms), std::end(kCodeForms));
    return all;
}

struct Dialog {
    const char* name;
    void (*open)(Stage&);
};

inline const Dialog kDialogs[] = {
    {"preferences", [](Stage& stage) { stage.child<QAction>("actionPreferences").trigger(); }},
    {"keyboard", [](Stage& stage) { stage.child<QAction>("actionKeyboard").trigger(); }},
    {"how_measured", [](Stage& stage) { stage.child<QAction>("actionHowMeasured").trigger(); }},
    {"show_code", [](Stage& stage) { stage.child<QAction>("actionShowCode").trigger(); }},
    {"about", [](Stage& stage) { stage.child<QAction>("actionAbout").trigger(); }},
    {"export",
     [](Stage& stage) {
         playFourCounts(stage);
         stage.child<QAction>("actionExport").trigger();
     }},
    {"machine",
     [](Stage& stage) {
         TextSheet(QStringLiteral("Machine"), {{{}, machineText(exampleMachine())}}, &stage.window).exec();
     }},
    {"clean_up", askAboutLeftovers},
    {"trust", askForTrust},
    {"trust_plugin", askAboutPlugin},
    {"compare_chooser",
     [](Stage& stage) {
         const QTemporaryDir folder;
         showSavedRuns(stage, folder);
         stage.window.findChild<HistoryTable*>()->choose({saved::kComparison});
         stage.window.historyPage().compare();
         stage.window.historyPage().shelf().setWatched(false); // its file goes now
     }},
    {"end_worker",
     [](Stage& stage) {
         playPartOfPool(stage, 0.3);
         stage.window.runPage().tick();
         stage.window.runPage().timeline().selectLane(kSlowedPlace);
         stage.child<QPushButton>("endWorker").click();
     }},
    {"close_question",
     [](Stage& stage) {
         playPartOfPool(stage, 0.3);
         stage.window.close();
     }},
};

} // namespace manyhands::test
