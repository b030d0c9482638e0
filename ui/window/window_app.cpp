// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_app.h"

#include "ui/files/experiment_desk.h"
#include "ui/run/session_driver.h"
#include "ui/shared/language.h"
#include "ui/shared/style.h"
#include "ui/shared/text_scale.h"
#include "ui/tune/comparison_driver.h"
#include "ui/window/desktop_manners.h"
#include "ui/window/first_run.h"
#include "ui/window/history_keeper.h"
#include "ui/window/leftover_keeper.h"
#include "ui/window/main_window.h"
#include "ui/window/quit_signals.h"
#include "ui/window/saved_settings.h"
#include "ui/window/screenshot_taker.h"
#include "ui/window/session_end.h"
#include "ui/window/single_instance.h"
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
    const int saved = settings.value(QStringLiteral("theme"), 0).toInt();
    const bool known = saved >= static_cast<int>(Theme::System) && saved <= static_cast<int>(Theme::Dark);
    setTheme(options.themeGiven ? options.theme : known ? static_cast<Theme>(saved) : Theme::System);
    setTextSize(settings.value(QStringLiteral("textSize"), 100).toInt());
    applyStyle(application);
}

/// What this user does here is saved, and what was interrupted is offered.
void keepHistory(MainWindow& window, SessionDriver& driver, HistoryKeeper& history, SavedSettings& saved) {
    history.begin(driver, saved.values());
    // what still runs is to be ended before its run is resumed
    QObject::connect(&window.leftovers(), &LeftoverKeeper::settled, &history, &HistoryKeeper::offerInterrupted,
                     Qt::SingleShotConnection);
    window.leftovers().lookAtStart();
    window.tunePage().tuner().keepInHistory();
    window.historyPage().setResumeOffered(true);
    QObject::connect(&window.historyPage(), &HistoryPage::resumeRequested, &history,
                     [&window, &history](std::int64_t run) {
                         window.showPage(&window.runPage());
                         history.resume(run);
                     });
}

void showFirst(MainWindow& window, FirstRun& firstRun, const StartOptions& options, const QSettings& settings) {
    if (options.page == StartPage::Tune)
        window.showPage(&window.tunePage());
    else if (options.page == StartPage::Learn)
        window.showPage(&window.learnPage());
    else if (options.page == StartPage::History)
        window.showPage(&window.historyPage());
    window.show();
    if (!options.openFile.isEmpty())
        window.desk().openFile(options.openFile);
    else if (!settings.contains(QStringLiteral("experiment/form")))
        firstRun.calibrate();
}

} // namespace

int runWindow(QApplication& application, const StartOptions& options) {
    speak(application, options.language);
    // a picture is always of the default experiment, and leaves no traces in the settings
    const bool ownSettings = !options.safe && options.screenshotFile.isEmpty();
    SingleInstance instance(ownSettings && !options.newWindow ? SingleInstance::userFolder() : QString());
    if (instance.claim(options.openFile) == SingleInstance::Outcome::HandedOver)
        return 0;
    SavedSettings saved(ownSettings ? SavedSettings::userFile() : QString());
    const QSettings& settings = saved.values();
    chooseTheme(application, options, settings);

    SessionDriver driver;
    driver.prepare();
    ComparisonDriver tuneDriver;
    SessionDriver lessonDriver; // its runs are kept nowhere
    MainWindow window({&driver, &tuneDriver, &lessonDriver}, thisMachine());
    if (!options.windowSize.isEmpty())
        window.resize(options.windowSize);
    window.restoreFrom(settings);
    if (!options.windowSize.isEmpty())
        window.resize(options.windowSize);
    FirstRun firstRun(&window.runPage());
    if (options.tasks > 0)
        firstRun.setTasks(options.tasks);
    ScreenshotTaker taker(&window, {options.screenshotFile, options.screenshotAt, options.page});
    if (!options.screenshotFile.isEmpty()) {
        QObject::connect(&firstRun, &FirstRun::ready, &taker, &ScreenshotTaker::start);
        QObject::connect(&taker, &ScreenshotTaker::done, &application, &QApplication::exit);
    }
    if (options.screenshotFile.isEmpty()) // where nobody looks, nobody is asked
        window.runPage().gate().watch(othersCpuNs);
    const DesktopManners manners({&window.runPage().controller(), &window.tunePage().tuner()}, &window,
                                 DesktopManners::sessionBus(), DesktopManners::systemBus());
    HistoryKeeper history(&driver, &window.runPage());
    if (ownSettings)
        keepHistory(window, driver, history, saved);
    window.historyPage().shelf().follow(storePath());
    QObject::connect(&manners, &DesktopManners::colourSchemeChanged, &window, [&window] {
        if (chosenTheme() == Theme::System)
            window.useTheme(Theme::System);
    });
    QuitSignals quitSignals;
    QObject::connect(&firstRun, &FirstRun::fitted, &window.desk(), &ExperimentDesk::settle);
    QObject::connect(&quitSignals, &QuitSignals::received, &window, &MainWindow::closeInOrder);
    QObject::connect(&instance, &SingleInstance::requested, &window, &MainWindow::answer);
    if (!saved.notice().isEmpty())
        window.runPage().infoBar().showMessage({InfoMessage::Severity::Warning, {}, saved.notice(), {}});
    showFirst(window, firstRun, options, settings);
    SessionEnd sessionEnd(&window, [&] { saved.keep(window); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &sessionEnd, &SessionEnd::commit);
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &sessionEnd, &SessionEnd::saveState);
    const int code = QApplication::exec();
    saved.keep(window);
    return code;
}

} // namespace manyhands
