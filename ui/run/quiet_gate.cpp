// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/quiet_gate.h"

#include "ui/run/run_face.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"

#include <utility>

#include "core/session/noise_flags.h"

namespace manyhands {

namespace {
/// While it waits it looks twice as often: 30 s in all where it looks once a second otherwise.
constexpr int kLooksPerInterval = 2, kMostLooks = 60;
} // namespace

QuietGate::QuietGate(InfoBar* bar, int processors, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_processors(processors) {
    connect(&m_timer, &QTimer::timeout, this, &QuietGate::look);
}

void QuietGate::watch(const OthersUse::Source& source, int intervalMs) {
    m_intervalMs = intervalMs;
    m_use = OthersUse(source, std::int64_t{1'000'000} * intervalMs / kLooksPerInterval);
    setLooking(true);
}

void QuietGate::setLooking(bool looking) {
    m_use.forget();
    if (!looking || m_intervalMs == 0) {
        m_timer.stop();
        return;
    }
    m_use.read();
    m_timer.start(m_intervalMs);
}

void QuietGate::look() {
    if (m_waiting)
        lookWhileWaiting();
    m_use.read();
}

bool QuietGate::isQuiet() const {
    return !othersBefore(m_others / m_processors);
}

bool QuietGate::admits(const RunRequest& request) {
    const bool insists = m_asking;
    cancel();
    m_others = m_use.processors().value_or(0);
    m_putUpWith = !isQuiet() && (m_putUpWith || insists);
    if (isQuiet() || m_putUpWith)
        return true;
    m_request = request;
    ask();
    return false;
}

QString QuietGate::othersText() const {
    return tr("Other programs are using %1 cores.").arg(numberLocale().toString(m_others, 'f', 1));
}

void QuietGate::ask() {
    m_asking = true;
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.text = othersText() + QLatin1Char(' ') + tr("Timings may be off.");
    bar.links.push_back({tr("Run anyway"), QStringLiteral("runAnyway"), [this] { admit(); }});
    bar.links.push_back({tr("Wait"), QStringLiteral("waitForQuiet"), [this] { wait(); }});
    m_bar->clear(); // what it told was of the run before
    if (m_bar->showMessage(bar))
        m_said = m_bar->text();
    emit message(m_said);
}

void QuietGate::wait() {
    if (!m_asking)
        return;
    m_asking = false;
    m_waiting = true;
    m_looksLeft = kMostLooks;
    m_timer.start(m_intervalMs / kLooksPerInterval);
    showWaiting();
    emit changed();
}

void QuietGate::showWaiting() {
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.dismissable = false; // what it tells goes on
    bar.isUpdate = m_looksLeft < kMostLooks;
    bar.text = othersText() + QLatin1Char(' ') + tr("The run starts by itself when they use less.");
    bar.links.push_back({tr("Run anyway"), QStringLiteral("runAnyway"), [this] { admit(); }});
    bar.links.push_back({tr("Stop"), QStringLiteral("stopWaiting"), [this] { cancel(); }});
    if (m_bar->showMessage(bar))
        m_said = m_bar->text();
}

void QuietGate::lookWhileWaiting() {
    m_others = m_use.processors().value_or(m_others);
    --m_looksLeft;
    if (isQuiet() || m_looksLeft <= 0) {
        admit();
        return;
    }
    showWaiting();
    emit changed();
}

void QuietGate::admit() {
    if (!m_asking && !m_waiting)
        return;
    m_putUpWith = !isQuiet();
    if (m_waiting && m_looksLeft <= 0)
        emit message(tr("Other programs are still busy. The run starts anyway."));
    cancel();
    emit admitted(m_request);
}

void QuietGate::cancel() {
    clearBar();
    m_asking = false;
    if (!std::exchange(m_waiting, false))
        return;
    m_timer.start(m_intervalMs);
    emit changed();
}

void QuietGate::clearBar() {
    m_bar->clearIfShows(m_said);
    m_said.clear();
}

void QuietGate::dress(RunFace& face) const {
    if (!m_waiting)
        return;
    const int secondsLeft = m_looksLeft * m_intervalMs / kLooksPerInterval / 1000;
    face.chip = tr("Waiting for a quiet machine");
    face.tone = ChipTone::Warn;
    face.canRun = false;
    face.canStop = true;
    face.note = tr("Starts in %Ln second(s) at the latest.", nullptr, secondsLeft);
    face.status = tr("The run waits for other programs. Stop leaves it out.");
}

} // namespace manyhands
