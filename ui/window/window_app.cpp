// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_app.h"

#include "ui/run/plan_form.h"
#include "ui/run/session_driver.h"
#include "ui/shared/style.h"
#include "ui/window/first_run.h"
#include "ui/window/history_keeper.h"
#include "ui/window/main_window.h"
#include "ui/window/quit_signals.h"
#include "ui/window/screenshot_taker.h"
#include "ui/window/start_options.h"

#include <QApplication>
#include <QSettings>

#include "core/monitor/cpu_topology.h"

namespace manyhands {

namespace {

RunPage::Machine thisMachine() {
    const auto counts = countProcessors();
    if (!counts)
        return {};
    return {{counts->physical > 0 ? counts->physical : counts->system, counts->system}, counts->usable};
}

void chooseTheme(QApplication& application, const StartOptions& options, const QSettings& settings) {
    const auto saved = static_cast<Theme>(settings.value(QStringLiteral("theme"), 0).toInt());
    setTheme(options.themeGiven ? options.theme : saved);
    applyStyle(application);
}

} // namespace

int runWindow(QApplication& application, const StartOptions& options) {
    // a picture is always of the default experiment, and leaves no traces in the settings
    const bool ownSettings = !options.safe && options.screenshotFile.isEmpty();
    const QString name = QStringLiteral("manyhands");
    QSettings saved(QSettings::IniFormat, QSettings::UserScope, name, name);
    const QSettings none(QStringLiteral("/dev/null"), QSettings::IniFormat);
    const QSettings& settings = ownSettings ? saved : none;
    chooseTheme(application, options, settings);

    SessionDriver driver;
    driver.prepare();
    MainWindow window(&driver, thisMachine());
    if (!options.windowSize.isEmpty())
        window.resize(options.windowSize);
    window.restoreFrom(settings);
    if (!options.windowSize.isEmpty())
        window.resize(options.windowSize);
    FirstRun firstRun(&window.runPage());
    if (options.tasks > 0)
        firstRun.setTasks(options.tasks);
    ScreenshotTaker taker(&window, options.screenshotFile, options.screenshotAt);
    if (!options.screenshotFile.isEmpty()) {
        QObject::connect(&firstRun, &FirstRun::ready, &taker, &ScreenshotTaker::start);
        QObject::connect(&taker, &ScreenshotTaker::done, &application, &QApplication::exit);
    }
    HistoryKeeper history(&driver, &window.runPage());
    if (ownSettings)
        history.begin(driver, saved);
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &window, &MainWindow::closeAtOnce);
    window.show();
    if (!settings.contains(QStringLiteral("experiment/size")))
        firstRun.calibrate();
    const int code = QApplication::exec();
    if (ownSettings)
        window.saveTo(saved);
    return code;
}

} // namespace manyhands
