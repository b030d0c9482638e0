// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worker_details.h"

#include <optional>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/measure/stopwatch.h"
#include "ui/run/time_split.h"
#include "ui/run/worker_gauges.h"
#include "ui/shared/insight_note.h"
#include "ui/shared/number_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/tabular_label.h"

namespace manyhands {

namespace {

QLabel* label(const char* role, const QString& text = {}) {
    auto* made = new QLabel(text);
    made->setProperty("role", role);
    return made;
}

TabularLabel* figure(const QString& name) {
    auto* made = new TabularLabel;
    made->setObjectName(name);
    made->setProperty("role", "strong");
    return made;
}

QFrame* rule() {
    auto* made = new QFrame;
    made->setProperty("rule", "h");
    return made;
}

/// The shortest tasks take some nanoseconds, which would read as none.
QString taskLengthText(double seconds) {
    constexpr double kTooShort = 1e-7;
    return seconds > 0 && seconds < kTooShort ? WorkerDetails::tr("under 0.1 µs") : shortDurationText(seconds);
}

/// By the user, or by somebody else: it can be let go on.
bool holds(WorkerLive::State state) {
    return state == WorkerLive::State::Suspended || state == WorkerLive::State::Stopped;
}

QString stateWord(WorkerLive::State state) {
    switch (state) {
    case WorkerLive::State::Starting:
        return WorkerDetails::tr("Starting");
    case WorkerLive::State::Idle:
        return WorkerDetails::tr("Waiting");
    case WorkerLive::State::Running:
        return WorkerDetails::tr("Running");
    case WorkerLive::State::Suspended:
        return WorkerDetails::tr("Suspended");
    case WorkerLive::State::Stopped:
        return WorkerDetails::tr("Stopped");
    case WorkerLive::State::Ended:
        return WorkerDetails::tr("Ended");
    }
    return {};
}

ChipTone stateTone(WorkerLive::State state) {
    if (state == WorkerLive::State::Ended || state == WorkerLive::State::Idle)
        return ChipTone::Neutral;
    return holds(state) ? ChipTone::Warn : ChipTone::Active;
}

} // namespace

WorkerDetails::WorkerDetails(QWidget* parent)
    : QWidget(parent) {
    build();
    arrange();
    connectParts();
    refresh();
}

void WorkerDetails::build() {
    setObjectName(QStringLiteral("workerDetails"));
    m_name = label("h2");
    m_name->setObjectName(QStringLiteral("workerName"));
    m_state = new StateChip;
    m_process = label("cap");
    m_process->setObjectName(QStringLiteral("workerProcess"));
    m_gauges = new WorkerGauges;
    m_splitTitle = label("field");
    m_split = new TimeSplit;
    m_done = figure(QStringLiteral("workerDone"));
    m_failed = figure(QStringLiteral("workerFailed"));
    m_typical = figure(QStringLiteral("workerTypical"));
    m_slowest = new QPushButton;
    m_slowest->setObjectName(QStringLiteral("slowestTask"));
    m_slowest->setProperty("kind", "link");
    m_insight = new InsightNote;
    m_insight->setObjectName(QStringLiteral("workerInsight"));
    m_suspend = new QPushButton(tr("Suspend"));
    m_suspend->setObjectName(QStringLiteral("suspendWorker"));
    m_end = new QPushButton(tr("End worker…"));
    m_end->setObjectName(QStringLiteral("endWorker"));
    m_end->setProperty("kind", "danger");
}

void WorkerDetails::arrange() {
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 14, 16, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_state);
    layout->addLayout(head);
    layout->addWidget(m_process);
    layout->addWidget(m_gauges);
    layout->addWidget(m_splitTitle);
    layout->addWidget(m_split);
    layout->addWidget(rule());
    addFact(layout, tr("Tasks done"), m_done);
    addFact(layout, tr("Failed attempts"), m_failed);
    addFact(layout, tr("Typical task"), m_typical);
    addFact(layout, tr("Slowest task"), m_slowest);
    layout->addWidget(m_insight);
    layout->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_suspend, 1);
    buttons->addWidget(m_end, 1);
    buttons->setContentsMargins(16, 8, 16, 12);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScroll(body), 1);
    whole->addLayout(buttons);
}

/// In a low window, or with large text, the details have no room at once.
QWidget* WorkerDetails::makeScroll(QWidget* body) {
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("detailsScroll"));
    scroll->setAccessibleName(tr("All about the selection"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body->setObjectName(QStringLiteral("formBody"));
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return scroll;
}

void WorkerDetails::addFact(QVBoxLayout* layout, const QString& name, QWidget* value) {
    constexpr int kLinkPadding = 6;
    auto* row = new QHBoxLayout;
    QLabel* const title = label("sub", name);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    row->addWidget(value);
    if (qobject_cast<QPushButton*>(value) != nullptr)
        row->addSpacing(-kLinkPadding);
    layout->addLayout(row);
}

void WorkerDetails::connectParts() {
    connect(m_gauges, &WorkerGauges::copyRequested, this, &WorkerDetails::chartCopyRequested);
    connect(m_gauges, &WorkerGauges::tableRequested, this, &WorkerDetails::tableRequested);
    connect(m_slowest, &QPushButton::clicked, this, [this] { emit taskActivated(m_slowestTask); });
    connect(m_end, &QPushButton::clicked, this, [this] { emit endRequested(m_worker); });
    connect(m_suspend, &QPushButton::clicked, this, [this] {
        const int index = lane();
        if (index >= 0)
            emit suspendRequested(m_worker, !holds(m_store->live(index).state));
    });
}

void WorkerDetails::setStore(const TraceStore* store) {
    m_store = store;
    clear();
}

void WorkerDetails::setWorker(quint32 worker) {
    m_worker = worker;
    refresh();
}

void WorkerDetails::clear() {
    m_shares.reset();
    setWorker(0);
}

void WorkerDetails::restyle() {
    m_gauges->restyle();
    update();
}

/// -1: the whole run.
int WorkerDetails::lane() const {
    return m_store == nullptr || m_worker == 0 ? -1 : m_store->laneOf(WorkerId(m_worker));
}

const WorkerLive& WorkerDetails::live(int index) const {
    const bool past = m_past != nullptr && static_cast<std::size_t>(index) < m_past->live.size();
    return past ? m_past->live[static_cast<std::size_t>(index)] : m_store->live(index);
}

void WorkerDetails::setShares(std::optional<TimeShares> shares) {
    m_shares = std::move(shares);
}

void WorkerDetails::showPast(const RunBatch* moment) {
    m_past = moment;
    refresh();
}

void WorkerDetails::refresh() {
    const int index = lane();
    showHead(index);
    m_gauges->setVisible(index >= 0);
    if (index >= 0)
        m_gauges->show({m_worker, m_store->samples(index), shownUntil(), m_past != nullptr || m_store->isGoing(),
                        live(index).ownBytes});
    showButtons(index);
    showInsight(index);
    std::optional<double> moment;
    if (m_past != nullptr)
        moment = seconds(m_past->nowNs);
    if (m_store == nullptr)
        showFacts({});
    else
        showFacts(index >= 0 ? laneFacts(*m_store, index, moment) : runFacts(*m_store, moment));
}

double WorkerDetails::shownUntil() const {
    return m_past != nullptr ? seconds(m_past->nowNs) : m_store->now();
}

void WorkerDetails::showHead(int index) {
    m_state->setVisible(index >= 0);
    m_process->setVisible(index >= 0);
    m_splitTitle->setText(index >= 0 ? tr("Where its time went") : tr("Where the workers' time went"));
    if (index < 0) {
        m_name->setText(tr("All workers"));
        return;
    }
    const WorkerLive& shown = live(index);
    m_name->setText(tr("Worker %1").arg(m_worker));
    m_state->setState(stateWord(shown.state), stateTone(shown.state));
    m_process->setText(shown.spawnedNs < 0
                           ? tr("PID %1").arg(shown.pid)
                           : tr("PID %1 · started at %2").arg(shown.pid).arg(momentText(seconds(shown.spawnedNs))));
}

void WorkerDetails::showFacts(const LaneFacts& facts) {
    const bool any = facts.done + facts.failed > 0;
    if (m_worker == 0 && m_shares && m_past == nullptr)
        m_split->setShares(*m_shares);
    else
        m_split->setFacts(facts);
    m_done->setText(countText(facts.done));
    m_failed->setText(countText(facts.failed));
    m_typical->setText(any ? taskLengthText(facts.typical) : unknownText());
    m_slowestTask = facts.slowestTask.value();
    m_slowest->setEnabled(any);
    m_slowest->setText(any ? tr("#%1, %2").arg(countText(m_slowestTask), taskLengthText(facts.slowest))
                           : unknownText());
    m_slowest->setAccessibleName(any ? tr("Show task %1, the slowest").arg(m_slowestTask) : tr("Slowest task"));
}

void WorkerDetails::showInsight(int index) {
    const double slower = index < 0 ? 0 : slowerThanOthers(*m_store, index);
    m_insight->setText(slower <= 0 ? QString()
                                   : tr("%1 slower than the other workers. It may share its core with another program.")
                                         .arg(percentText(slower)));
}

void WorkerDetails::showButtons(int index) {
    const auto state = index >= 0 ? m_store->live(index).state : WorkerLive::State::Ended;
    const bool alive = index >= 0 && m_store->isGoing() && state != WorkerLive::State::Ended;
    m_suspend->setVisible(index >= 0);
    m_end->setVisible(index >= 0);
    m_suspend->setEnabled(alive);
    m_end->setEnabled(alive);
    m_suspend->setText(holds(state) ? tr("Resume") : tr("Suspend"));
}

} // namespace manyhands
