// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/loss_evidence_words.h"

#include <QCoreApplication>

#include "ui/run/results_pane.h"
#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LossEvidence)
};

QString nameOfEvidence(TimePart part) {
    switch (part) {
    case TimePart::Serial:
    case TimePart::Starved:
        return Texts::tr("No task to take");
    case TimePart::Dispatch:
        return Texts::tr("Between two tasks");
    case TimePart::StartUp:
        return Texts::tr("Starting workers");
    case TimePart::Tail:
        return Texts::tr("Idle at the end");
    case TimePart::Shutdown:
        return Texts::tr("Ending workers");
    case TimePart::Oversubscription:
        return Texts::tr("More workers in tasks than processors");
    case TimePart::Compute:
        return Texts::tr("Tasks that took much longer than alone");
    case TimePart::Disk:
        return Texts::tr("Seen waiting for a disk");
    case TimePart::Lock:
        return Texts::tr("Seen waiting for a lock");
    case TimePart::Sleep:
        return Texts::tr("Seen asleep");
    case TimePart::Ipc:
        return Texts::tr("Seen waiting for a pipe, a socket or the network");
    case TimePart::Child:
        return Texts::tr("Seen waiting for a program");
    default:
        return Texts::tr("Seen waiting");
    }
}

} // namespace

QString evidenceText(TimePart part, const LossEvidence& evidence) {
    const QString stretches = Texts::tr("%Ln stretch(es)", nullptr, pluralCount(evidence.count));
    if (evidence.sampled)
        return Texts::tr("%1: %2, by looks at a few workers at a time", "what: 14 stretches, …")
            .arg(nameOfEvidence(part), stretches);
    return Texts::tr("%1: %2, %3 in all", "what: 14 stretches, 1.2 s in all")
        .arg(nameOfEvidence(part), stretches, shortDurationText(evidence.totalS));
}

FiguresPlace figuresOf(TimePart part) {
    switch (part) {
    case TimePart::Serial:
    case TimePart::Starved:
        return {ResultsPane::Queue,
                Texts::tr("When workers waited was not recorded; the queue shows when it was empty.")};
    case TimePart::StartUp:
    case TimePart::Shutdown:
        return {ResultsPane::Log, Texts::tr("The log tells when workers came and went.")};
    case TimePart::Quota:
        return {ResultsPane::Timing,
                Texts::tr("When the limit held workers back was not recorded; compare CPU time with wall time.")};
    case TimePart::Oversubscription:
        return {ResultsPane::Timing,
                Texts::tr("When workers waited for a processor was not recorded; compare CPU time with wall time.")};
    case TimePart::Dispatch:
        return {ResultsPane::Tasks, Texts::tr("The column Waited tells how long each task waited to be handed out.")};
    case TimePart::Tail:
    case TimePart::Compute:
        return {ResultsPane::Tasks, Texts::tr("The column Ran for tells how long each task took.")};
    default:
        return {ResultsPane::Tasks, Texts::tr("When tasks waited was not recorded; what Ran for is more than CPU, a "
                                              "task spent waiting.")};
    }
}

} // namespace manyhands
