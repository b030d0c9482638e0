// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screenshot_taker.h"

#include "ui/run/plan_form.h"
#include "ui/tune/tune_form.h"
#include "ui/window/main_window.h"

#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace manyhands {

namespace {
/// What was shown last must have been laid out and painted once before it is a picture.
constexpr int kSettleMs = 600;
constexpr int kGuess = 2; ///< in the lesson
} // namespace

ScreenshotTaker::ScreenshotTaker(MainWindow* window, Wish wish, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_wish(std::move(wish)) {}

void ScreenshotTaker::start() {
    if (m_wish.page == StartPage::Tune)
        startTuning();
    else if (m_wish.page == StartPage::Learn)
        startLesson();
    else
        startRun();
}

void ScreenshotTaker::startRun() {
    RunController& controller = m_window->runPage().controller();
    connect(&controller, &RunController::advanced, this, [this, &controller] {
        const bool counts = controller.mode() == RunMode::Pool && controller.phase() == RunPhase::Running;
        if (m_wish.atPercent >= 0 && counts && controller.progress() * 100 >= m_wish.atPercent)
            save();
    });
    connect(&controller, &RunController::ended, this, &ScreenshotTaker::saveSoon);
    m_window->runPage().run();
    if (!isGoing(controller.phase()))
        refuse(m_window->runPage().form().errorText());
}

void ScreenshotTaker::startTuning() {
    Tuner& tuner = m_window->tunePage().tuner();
    connect(&tuner, &Tuner::advanced, this, [this, &tuner] {
        if (m_wish.atPercent >= 0 && tuner.share() * 100 >= m_wish.atPercent)
            save();
    });
    connect(&tuner, &Tuner::ended, this, &ScreenshotTaker::saveSoon);
    m_window->findBestCount();
    if (!isGoing(tuner.phase()))
        refuse(m_window->tunePage().form().errorText());
}

void ScreenshotTaker::startLesson() {
    LearnPage& page = m_window->learnPage();
    connect(&page.runner(), &LessonRunner::finished, this, &ScreenshotTaker::saveSoon);
    connect(&page.runner(), &LessonRunner::failed, this,
            [this](const Error& error) { refuse(QString::fromStdString(error.sentence())); });
    page.showLesson(Lesson::SeparateState);
    page.guess(kGuess);
    page.run();
}

void ScreenshotTaker::refuse(const QString& why) {
    std::fprintf(stderr, "%s\n", qPrintable(why));
    emit done(1);
}

void ScreenshotTaker::saveSoon() {
    QTimer::singleShot(kSettleMs, this, &ScreenshotTaker::save);
}

void ScreenshotTaker::save() {
    if (m_saved)
        return;
    m_saved = true;
    m_window->runPage().tick();
    m_window->tunePage().tick();
    const bool good = m_window->grab().save(m_wish.file);
    if (!good)
        std::fprintf(stderr, "The picture could not be saved: %s cannot be written, or is of an unknown kind.\n",
                     qPrintable(m_wish.file));
    emit done(good ? 0 : 1);
}

} // namespace manyhands
