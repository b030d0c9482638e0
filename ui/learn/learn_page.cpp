// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learn_page.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/learn/lesson_card.h"
#include "ui/learn/lesson_guess.h"
#include "ui/learn/lesson_list.h"
#include "ui/learn/lesson_side_panel.h"
#include "ui/learn/lesson_words.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/exporter.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/segmented.h"

namespace manyhands {

namespace {

/// As they are kept, whatever the order of the lessons.
constexpr std::array<const char*, kLessons> kKeys{"measure-first", "how-many", "separate-state", "chunk-size",
                                                  "failures",      "clean-up", "when-not"};
constexpr const char* kDone = "lessons/done";

int indexOf(Lesson lesson) {
    return static_cast<int>(lesson);
}

int linesOf(const LessonWords& words) {
    return static_cast<int>(
        std::max(words.cards[0].code.count(QLatin1Char('\n')), words.cards[1].code.count(QLatin1Char('\n'))) + 1);
}

void setPrimary(QPushButton& button, bool primary) {
    button.setProperty("kind", primary ? "primary" : "plain");
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace

LearnPage::LearnPage(RunDriver* driver, int usableProcessors, QWidget* parent)
    : QWidget(parent)
    , m_runner(driver)
    , m_list(new LessonList)
    , m_side(new LessonSidePanel(std::clamp(usableProcessors, kFewestLessonProcesses, kMostLessonProcesses)))
    , m_infoBar(new InfoBar(this)) {
    m_infoBar->setObjectName(QStringLiteral("learnInfoBar"));
    build();
    connectParts();
    showLesson(m_lesson);
}

void LearnPage::connectParts() {
    auto* copies = new QShortcut(QKeySequence::Copy, this);
    copies->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copies, &QShortcut::activated, this, &LearnPage::copy);
    connect(m_list, &LessonList::chosen, this, &LearnPage::showLesson);
    connect(m_side, &LessonSidePanel::choiceChanged, this, [this] {
        showWords();
        showGuesses();
        startOver();
    });
    connect(m_back, &QPushButton::clicked, this, &LearnPage::back);
    connect(m_run, &QPushButton::clicked, this, &LearnPage::run);
    connect(m_next, &QPushButton::clicked, this, &LearnPage::next);
    connect(&m_runner, &LessonRunner::phaseChanged, this, &LearnPage::takePhase);
    connect(&m_runner, &LessonRunner::advanced, this, &LearnPage::showSides);
    connect(&m_runner, &LessonRunner::finished, this, &LearnPage::finish);
    connect(&m_runner, &LessonRunner::failed, this, [this](const Error& error) {
        InfoMessage bar;
        bar.severity = InfoMessage::Severity::Error;
        bar.lead = tr("The lesson could not be run.");
        bar.text = QString::fromStdString(error.sentence());
        m_infoBar->showMessage(bar);
    });
}

void LearnPage::showLesson(Lesson lesson) {
    m_runner.stop();
    m_lesson = lesson;
    m_list->setCurrent(lesson);
    m_side->showLesson(lesson);
    m_scroll->ensureVisible(0, 0);
    showWords();
    showGuesses();
    startOver();
}

void LearnPage::guess(int index) {
    m_guesses->setCurrent(index);
}

void LearnPage::showWords() {
    const LessonWords words = lessonWords(m_lesson, m_side->choice());
    m_title->setText(words.title);
    m_lead->setText(words.lead);
    m_question->setText(words.question);
    m_first->setWords(words.cards[0], linesOf(words));
    m_second->setWords(words.cards[1], linesOf(words));
}

/// The guess stays where the answers are the same.
void LearnPage::showGuesses() {
    const int before = m_guesses ? m_guesses->current() : -1;
    const bool sameLesson = m_guess.choice.processes == m_side->choice().processes && m_guesses &&
                            m_guesses->property("lesson").toInt() == indexOf(m_lesson);
    delete std::exchange(m_guesses, new Segmented(guessesFor(m_lesson, m_side->choice()), m_question->parentWidget()));
    m_guesses->setNames(QStringLiteral("lessonGuess"), m_question->text());
    m_guesses->setProperty("lesson", indexOf(m_lesson));
    m_guesses->clear();
    if (sameLesson && before >= 0)
        m_guesses->setCurrent(before);
    m_guessRow->insertWidget(1, m_guesses);
    setTabOrder(m_scroll, m_guesses);
    connect(m_guesses, &Segmented::currentChanged, this, &LearnPage::showButtons);
    m_guess.choice = m_side->choice();
    fitWidth();
}

void LearnPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWidth();
}

void LearnPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_guesses) {
        fit();
        fitWidth();
    }
}

void LearnPage::startOver() {
    m_answered = false;
    m_infoBar->clear();
    m_first->showSide({}, 1, nullptr, {});
    m_second->showSide({}, 1, nullptr, {});
    m_happened->setText(tr("The two versions"));
    m_why->clear();
    m_whyTitle->hide();
    showButtons();
    emit faceChanged();
}

void LearnPage::run() {
    if (m_runner.isGoing()) {
        m_runner.stop();
        return;
    }
    if (!m_run->isEnabled())
        return;
    const int guess = m_guesses->current();
    startOver();
    m_guess = {guess, m_side->choice()};
    m_runner.start(m_lesson, m_guess.choice);
}

void LearnPage::takePhase() {
    m_side->setChangeable(!m_runner.isGoing());
    m_guesses->setEnabled(!m_runner.isGoing());
    showButtons();
    emit faceChanged();
}

void LearnPage::showSides() {
    const LessonOutcome& outcome = m_runner.outcome();
    const double scale = outcome.scaleS();
    const std::array cards{m_first, m_second};
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const LessonSide& side = outcome.sides[i];
        const LessonFigures figures = figuresOf(m_lesson, outcome, static_cast<int>(i));
        const bool isShort = side.isOver && !side.wasEnded && side.spanS < scale * 0.7 && m_lesson != Lesson::CleanUp;
        cards[i]->showSide(side, scale, side.isOver ? &figures : nullptr,
                           isShort ? tr("done in %1").arg(shortDurationText(side.wallS)) : QString());
    }
    m_happened->setText(tr("What happened"));
}

void LearnPage::finish() {
    m_answered = true;
    showSides();
    m_why->setText(whyText(m_lesson, m_guess, m_runner.outcome()));
    m_whyTitle->show();
    m_list->setDone(m_lesson);
    showButtons();
    emit faceChanged();
    QTimer::singleShot(0, this, [this] { // once it is laid out
        if (m_answered)
            m_scroll->ensureWidgetVisible(m_why);
    });
}

void LearnPage::showButtons() {
    const bool going = m_runner.isGoing();
    const bool isLast = indexOf(m_lesson) + 1 == kLessons;
    const bool guessed = m_guesses && m_guesses->current() >= 0;
    m_back->setEnabled(!going && indexOf(m_lesson) > 0);
    m_run->setText(going ? tr("Stop") : m_answered ? tr("Run it again") : tr("Run it"));
    m_run->setEnabled(going || (guessed && m_held.isEmpty()));
    m_run->setToolTip(going ? QString() : !m_held.isEmpty() ? m_held : guessed ? QString() : tr("Guess first."));
    m_next->setText(isLast ? tr("Done")
                           : tr("Next: %1").arg(lessonWords(static_cast<Lesson>(indexOf(m_lesson) + 1), {}).title));
    m_next->setVisible(!isLast);
    m_next->setEnabled(!going);
    setPrimary(*m_run, !m_answered || isLast);
    setPrimary(*m_next, m_answered);
}

void LearnPage::next() {
    if (indexOf(m_lesson) + 1 < kLessons)
        showLesson(static_cast<Lesson>(indexOf(m_lesson) + 1));
}

void LearnPage::back() {
    if (indexOf(m_lesson) > 0)
        showLesson(static_cast<Lesson>(indexOf(m_lesson) - 1));
}

int LearnPage::lessonsDone() const {
    return static_cast<int>(m_list->done().size());
}

QString LearnPage::title() const {
    return tr("%L1 of %L2 lessons done").arg(lessonsDone()).arg(kLessons);
}

QString LearnPage::status() const {
    switch (m_runner.phase()) {
    case LessonRunner::Phase::Preparing:
        return tr("Finding out how fast this machine is");
    case LessonRunner::Phase::Single:
        return tr("Timing one process");
    case LessonRunner::Phase::First:
    case LessonRunner::Phase::Second:
        return tr("Running version %L1 of 2").arg(m_runner.phase() == LessonRunner::Phase::First ? 1 : 2);
    case LessonRunner::Phase::Idle:
        break;
    }
    return tr("Lesson %L1 of %L2").arg(indexOf(m_lesson) + 1).arg(kLessons);
}

void LearnPage::setHeld(const QString& reason) {
    m_held = reason;
    showButtons();
}

void LearnPage::setDetailsWanted(bool wanted) {
    m_side->setVisible(wanted);
}

void LearnPage::saveTo(QSettings& settings) const {
    QStringList done;
    for (int i = 0; i < kLessons; ++i) {
        if (m_list->done().contains(i))
            done << QLatin1String(kKeys[static_cast<std::size_t>(i)]);
    }
    settings.setValue(QLatin1String(kDone), done);
}

void LearnPage::restoreFrom(const QSettings& settings) {
    const QStringList done = settings.value(QLatin1String(kDone)).toStringList();
    for (int i = 0; i < kLessons; ++i) {
        if (done.contains(QLatin1String(kKeys[static_cast<std::size_t>(i)])))
            m_list->setDone(static_cast<Lesson>(i));
    }
    int first = 0;
    while (first + 1 < kLessons && m_list->done().contains(first))
        ++first;
    showLesson(static_cast<Lesson>(lessonsDone() == kLessons ? 0 : first));
}

TextTable LearnPage::figuresTable() const {
    const LessonWords words = lessonWords(m_lesson, m_guess.choice);
    TextTable table{{tr("Version"), {}, {}, {}}, {}};
    for (int side = 0; side < 2; ++side) {
        const LessonFigures figures = figuresOf(m_lesson, m_runner.outcome(), side);
        QStringList row{words.cards[static_cast<std::size_t>(side)].title};
        for (std::size_t i = 0; i < figures.size(); ++i) {
            row << figures[i].value.text();
            table.heads[static_cast<int>(i) + 1] = figures[i].caption;
        }
        table.rows.push_back(row);
    }
    return table;
}

std::vector<Exportable> LearnPage::exportables() const {
    if (!m_answered)
        return {};
    return {
        Exportable{QStringLiteral("lesson"), m_title->text(), [this] { return figuresTable(); }, {}, nullptr, nullptr},
        m_first->lanes(QStringLiteral("lesson-lanes-1")), m_second->lanes(QStringLiteral("lesson-lanes-2"))};
}

void LearnPage::copy() {
    const auto shown = exportables();
    if (shown.empty()) {
        emit message(tr("There is nothing to copy yet."));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(copied(shown.front(), {}).release()); // owns it
    emit message(tr("Copied: %1.").arg(shown.front().title));
}

void LearnPage::showAsTable() {
    const auto shown = exportables();
    if (shown.empty())
        emit message(tr("There is nothing to show as a table yet."));
    for (const Exportable& one : shown)
        showTableOf(one, this);
}

} // namespace manyhands
