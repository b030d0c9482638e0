// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run.h"

#include "ui/run/plan_form.h"
#include "ui/run/run_page.h"

#include <algorithm>
#include <cmath>

#include "core/session/calibration.h"

namespace manyhands {

namespace {
constexpr double kWholeS = 20;
/// For the calibration; long tasks take as many times their own length.
constexpr double kBudgetS = 0.3, kTriesOfOne = 12;
constexpr const char* kWorkload = "primes";
} // namespace

FirstRun::FirstRun(RunPage* page, QObject* parent)
    : QObject(parent)
    , m_page(page) {}

FirstRun::~FirstRun() {
    if (m_thread)
        m_thread->wait();
}

void FirstRun::calibrate() {
    const int processes = m_page->form().processes();
    // T + T / processes is to be kWholeS
    const double perTask = kWholeS * processes / (processes + 1.0) / m_tasks;
    const auto edited = connect(&m_page->form(), &PlanForm::changed, this, [this] { m_edited = true; });
    m_thread.reset(QThread::create([this, perTask, edited] {
        const qint64 size = calibratedSize(kWorkload, perTask, std::max(kBudgetS, kTriesOfOne * perTask));
        QMetaObject::invokeMethod(this, [this, size, perTask, edited] {
            disconnect(edited);
            take(size, perTask);
        });
    }));
    m_thread->start();
}

void FirstRun::take(qint64 size, double secondsPerTask) {
    PlanForm& form = m_page->form();
    if (size > 0 && !m_edited) {
        const int processes = form.processes();
        form.setTasks(m_tasks, QString::number(size));
        m_page->setExpectedSeconds(secondsPerTask * m_tasks * (1 + 1.0 / processes));
        // the estimate is for exactly this experiment
        connect(
            &form, &PlanForm::changed, m_page, [this] { m_page->setExpectedSeconds(std::nan("")); },
            Qt::SingleShotConnection);
        emit fitted();
    }
    emit ready();
}

} // namespace manyhands
