// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screenshot_taker.h"

#include "ui/run/plan_form.h"
#include "ui/window/main_window.h"

#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace manyhands {

namespace {
/// What was shown last must have been laid out and painted once before it is a picture.
constexpr int kSettleMs = 600;
} // namespace

ScreenshotTaker::ScreenshotTaker(MainWindow* window, QString file, double atPercent, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
    , m_atPercent(atPercent) {}

void ScreenshotTaker::start() {
    RunController& controller = m_window->runPage().controller();
    connect(&controller, &RunController::advanced, this, &ScreenshotTaker::look);
    connect(&controller, &RunController::ended, this,
            [this] { QTimer::singleShot(kSettleMs, this, &ScreenshotTaker::save); });
    m_window->runPage().run();
    if (!isGoing(controller.phase())) {
        std::fprintf(stderr, "%s\n", qPrintable(m_window->runPage().form().errorText()));
        emit done(1);
    }
}

void ScreenshotTaker::look() {
    const RunController& controller = m_window->runPage().controller();
    if (m_atPercent < 0 || controller.mode() == RunMode::Serial || controller.phase() != RunPhase::Running)
        return;
    if (controller.progress() * 100 >= m_atPercent)
        save();
}

void ScreenshotTaker::save() {
    if (m_saved)
        return;
    m_saved = true;
    m_window->runPage().tick();
    const bool good = m_window->grab().save(m_file);
    if (!good)
        std::fprintf(stderr, "The picture could not be saved: %s cannot be written, or is of an unknown kind.\n",
                     qPrintable(m_file));
    emit done(good ? 0 : 1);
}

} // namespace manyhands
