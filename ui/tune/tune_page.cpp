// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_page.h"

#include "ui/run/plan_form.h"
#include "ui/run/run_exports.h"
#include "ui/run/run_footer.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/core_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/three_panels.h"
#include "ui/tune/explanation_panel.h"
#include "ui/tune/recommendation_head.h"
#include "ui/tune/report_text.h"
#include "ui/tune/tune_charts.h"
#include "ui/tune/tune_face.h"
#include "ui/tune/tune_form.h"
#include "ui/tune/tune_head.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSettings>
#include <QStackedWidget>

#include <cmath>
#include <utility>

#include "core/store/formats/tune_report.h"

namespace manyhands {

TunePage::TunePage(TuneDriver* driver, RunPage* run, int usable, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_usable(usable)
    , m_tuner(driver)
    , m_form(new TuneForm(&run->form(), usable)) {
    setObjectName(QStringLiteral("tunePage"));
    m_clock.setPace(FrameClock::Pace::Tuning);
    build();
    connectParts();
    offerActions();
    m_dirty = true;
    tick();
}

TunePage::~TunePage() = default;

void TunePage::connectParts() {
    connect(m_footer, &RunFooter::runClicked, this, &TunePage::tune);
    connect(m_footer, &RunFooter::pauseClicked, this, &TunePage::pauseOrResume);
    connect(m_footer, &RunFooter::stopClicked, this, &TunePage::stop);
    connect(m_form, &TuneForm::changed, this, &TunePage::showFace);
    connect(&m_tuner, &Tuner::phaseChanged, this, &TunePage::showFace);
    connect(&m_tuner, &Tuner::phaseChanged, this, &TunePage::markDirty);
    connect(&m_tuner, &Tuner::advanced, this, &TunePage::markDirty);
    connect(&m_tuner, &Tuner::message, this, &TunePage::message);
    connect(&m_tuner, &Tuner::ended, this, [this] {
        showDoubts();
        m_dirty = true;
        tick();
    });
    connect(&m_clock, &FrameClock::ticked, this, &TunePage::tick);
    connect(m_head, &RecommendationHead::copyRequested, this, &TunePage::copyReport);
    connect(m_head, &RecommendationHead::applyRequested, this, &TunePage::applied);
    // one at a time: each page says why it has to wait for the other
    connect(&m_run->controller(), &RunController::phaseChanged, this, &TunePage::showFace);
}

QString TunePage::title() const {
    return isGoing(m_tuner.phase()) || m_tuner.record() ? m_tuner.request().title : m_run->form().title();
}

Result<TuneRequest> TunePage::request() const {
    auto run = m_run->form().request();
    if (!run)
        return fail(run.error());
    if (const QString trouble = m_form->trouble(); !trouble.isEmpty())
        return fail(trouble.chopped(1).toStdString());
    TuneRequest request;
    const std::uint64_t seed = m_seed ? *m_seed : QRandomGenerator::global()->generate64();
    request.comparison = comparisonOf(run->plan, m_form->settings(), seed);
    if (const auto valid = validate(request.comparison); !valid)
        return fail(valid.error());
    request.title = run->title;
    request.experiment = run->experiment;
    request.usableProcessors = m_usable;
    return request;
}

void TunePage::refuse(const QString& sentence) {
    m_form->showError(sentence);
    emit message(sentence);
}

void TunePage::tune() {
    if (isGoing(m_tuner.phase()))
        return;
    if (isGoing(m_run->controller().phase())) {
        refuse(tr("A run is going on the Run page. Tuning can start when it has ended."));
        return;
    }
    if (!m_run->held().isEmpty()) {
        refuse(m_run->held());
        return;
    }
    if (m_run->form().needsTrust()) {
        emit m_run->trustNeeded([this] { tune(); });
        return;
    }
    const auto asked = request();
    if (!asked) {
        refuse(errorText(asked.error()));
        return;
    }
    m_form->showError({});
    m_infoBar->clear();
    m_tuner.start(*asked);
    emit titleChanged(title());
}

void TunePage::pauseOrResume() {
    m_tuner.pauseOrResume();
}

void TunePage::stop() {
    if (m_face.stopForces)
        m_tuner.forceStop();
    else
        m_tuner.stop();
}

void TunePage::markDirty() {
    m_dirty = true;
    m_clock.markDirty();
}

double TunePage::singleSeconds() const {
    const auto asked = m_run->form().request();
    if (!asked)
        return std::nan("");
    if (m_tuner.record() && m_tuner.request().experiment == asked->experiment) {
        const TimingRow& serial = m_tuner.record()->measured.rows.front();
        // a run that was lengthened has the tasks many times over
        return serial.wall.value * static_cast<double>(m_run->form().taskCount()) /
               static_cast<double>(std::max<std::uint64_t>(serial.tasks, 1));
    }
    return m_run->singleProcessSeconds();
}

void TunePage::showFace() {
    m_face = faceFor(m_tuner);
    if (isGoing(m_run->controller().phase()) && m_face.canRun) {
        m_face.canRun = false;
        m_face.note = tr("A run is going on the Run page. Tuning can start when it has ended.");
    } else if (!m_run->held().isEmpty() && m_face.canRun) {
        m_face.canRun = false;
        m_face.note = m_run->held();
    } else if (m_face.canRun) {
        const auto asked = request();
        m_face.note = asked ? estimateText(asked->comparison, singleSeconds(), m_usable) : QString();
    }
    m_footer->setFace(m_face);
    emit faceChanged(m_face);
}

TuneView TunePage::view() const {
    TuneView view;
    view.rows = &m_tuner.rows();
    view.record = m_tuner.record().get();
    view.choice = view.record != nullptr ? view.record->recommendation : m_tuner.interim();
    const ComparisonPlan& plan = m_tuner.request().comparison;
    view.mainChunk = mainChunkSize(plan.plan);
    view.chunkSizes = plan.chunkSizes;
    if (!plan.search)
        view.counts = comparedWorkers(plan);
    return view;
}

void TunePage::tick() {
    if (!m_dirty)
        return;
    m_dirty = false;
    showFace();
    showHead();
    showResult();
    showWait();
}

void TunePage::showHead() {
    const TuneHead head = headOf(m_tuner);
    m_head->setReportOffered(m_tuner.record() != nullptr);
    m_head->offer(head.offered);
    if (!head.headline.isEmpty())
        m_head->setTexts(head.headline, head.reason);
}

void TunePage::showResult() {
    const bool hasWork = isGoing(m_tuner.phase()) || m_tuner.record() != nullptr;
    m_stack->setCurrentIndex(hasWork ? 1 : 0);
    if (hasWork)
        m_charts->show(view());
    if (m_tuner.record())
        m_panel->show(explained(*m_tuner.record(), m_tuner.setting()));
    setDetailsWanted(m_detailsWanted);
}

/// Before anybody reads the times.
void TunePage::showDoubts() {
    const InfoMessage doubts = doubtsOf(m_tuner);
    if (!doubts.lead.isEmpty())
        m_infoBar->showMessage(doubts);
}

/// For a quiet machine.
void TunePage::showWait() {
    const QString said = std::exchange(m_waitSaid, waitText(m_tuner));
    if (m_waitSaid.isEmpty()) {
        m_infoBar->clearIfShows(said);
        return;
    }
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.dismissable = false; // what it tells goes on
    bar.isUpdate = !said.isEmpty();
    bar.text = m_waitSaid;
    bar.links.push_back({tr("Run anyway"), QStringLiteral("tuneAnyway"), [this] { m_tuner.beginNow(); }});
    bar.links.push_back({tr("Stop"), QStringLiteral("stopTuneWait"), [this] { stop(); }});
    m_infoBar->showMessage(bar);
}

void TunePage::setDetailsWanted(bool wanted) {
    m_detailsWanted = wanted;
    m_panel->setVisible(wanted && m_tuner.record() != nullptr);
}

std::vector<Exportable> TunePage::exportables() const {
    return m_charts->exportables();
}

QString TunePage::caption() const {
    return captionFor(title());
}

void TunePage::showAsTable() {
    const auto shown = exportables();
    if (shown.empty())
        emit message(tr("There is nothing to show as a table yet."));
    for (const Exportable& one : shown)
        showTableOf(one, this);
}

QByteArray TunePage::report() const {
    QByteArray page;
    if (m_tuner.record())
        writeTuneReport(
            *m_tuner.record(), reportWords(*m_tuner.record(), m_tuner.setting(), title()),
            [&](std::string_view piece) { page.append(piece.data(), static_cast<qsizetype>(piece.size())); });
    return page;
}

void TunePage::copyReport() {
    if (!m_tuner.record())
        return;
    auto* copied = new QMimeData;
    copied->setText(plainReport(*m_tuner.record(), reportWords(*m_tuner.record(), m_tuner.setting(), title())));
    copied->setHtml(QString::fromUtf8(report()));
    QGuiApplication::clipboard()->setMimeData(copied); // owns it
    emit message(tr("Copied: the report."));
}

void TunePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        m_split->fit();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_charts->restyle();
    QWidget::changeEvent(event);
}

void TunePage::showEvent(QShowEvent* event) {
    m_clock.setVisible(true);
    showFace();
    QWidget::showEvent(event);
}

void TunePage::hideEvent(QHideEvent* event) {
    m_clock.setVisible(false);
    QWidget::hideEvent(event);
}

void TunePage::saveTo(QSettings& settings) const {
    m_form->saveTo(settings);
    settings.setValue(QStringLiteral("tune/split"), m_split->saveState());
    settings.setValue(QStringLiteral("tune/logarithmic"), m_charts->isLogarithmic());
}

void TunePage::restoreFrom(const QSettings& settings) {
    m_form->restoreFrom(settings);
    m_split->restoreState(settings.value(QStringLiteral("tune/split")).toByteArray());
    m_charts->setLogarithmic(settings.value(QStringLiteral("tune/logarithmic"), false).toBool());
}

} // namespace manyhands
