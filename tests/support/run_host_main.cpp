// SPDX-License-Identifier: GPL-3.0-or-later
// A host to be killed: run_host builtin|command|spawn|strict. Starts a run that would take an hour on four workers and
// says "ready" once all of them are at work.
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "core/session/run_session.h"

using namespace manyhands;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::string_view kind = argc > 1 ? argv[1] : "builtin";
    RunPlan plan;
    plan.task = BuiltinTask{"sleep", {{"seconds", "3600"}}};
    if (kind == "command")
        plan.task =
            CommandTask{*CommandTemplate::parse({"sh", "-c", "sleep 3600 & trap '' TERM; sleep 3600", "{#}"}), {}};
    plan.inputs = countInputs(4);
    if (kind == "strict") // each task leaves a process outside of its group and session
        plan.task = CommandTask{
            *CommandTemplate::parse({"sh", "-c", "setsid sh -c \"trap '' TERM HUP; sleep 3600\" & sleep 3600", "{#}"}),
            {}};
    if (kind == "command" || kind == "strict")
        plan.inputs = rangeInputs(1, 4);
    plan.strictContainment = kind == "strict";
    plan.workers = 4;
    plan.startMethod = kind == "spawn" ? StartMethod::Spawn : StartMethod::ForkServer;

    RunSession session;
    bool told = false;
    QObject::connect(&session, &RunSession::advanced, &session, [&told](const RunBatchPtr& batch) {
        const auto busy = std::count_if(batch->live.begin(), batch->live.end(), [](const WorkerLive& worker) {
            return worker.state == WorkerLive::State::Running;
        });
        if (busy < 4 || told)
            return;
        told = true;
        std::puts("ready");
        std::fflush(stdout);
    });
    session.start(plan, RunMode::Pool);
    return QCoreApplication::exec();
}
