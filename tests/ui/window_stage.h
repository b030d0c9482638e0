// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include "tests/ui/played_driver.h"
#include "tests/ui/played_tuning.h"
#include "ui/shared/style.h"
#include "ui/window/main_window.h"

namespace manyhands::test {

/// The look in force, before there is a window.
struct Styled {
    Styled() {
        setTheme(Theme::Light);
        applyStyle(*qApp);
    }
};

/// A window over its drivers.
template <class Driver, class Tuning = PlayedTuneDriver, class Lessons = PlayedDriver>
struct StageOver {
    Styled styled;
    Driver driver;
    Tuning tuning;
    Lessons lessons;
    RunPage::Machine machine{{8, 16}, 8};
    MainWindow window{{&driver, &tuning, &lessons}, machine};

    StageOver() {
        window.show();
        window.activateWindow();
        // shortcuts act only in the active window
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    template <class Widget>
    Widget& child(const char* name) {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, key, modifiers); }
    /// From the press to the answer, on the Tune page: for a tuning that is led.
    void finishTuning() {
        key(Qt::Key_F7);
        tuning.playWhole();
        if (!QTest::qWaitFor([this] { return !isGoing(window.tunePage().tuner().phase()); }, 30'000))
            qFatal("the analysis does not end");
        window.tunePage().tick();
    }
    /// One process, then the pool: for a driver that is led.
    void finishBoth() {
        driver.playWhole();
        driver.playWhole();
        window.runPage().tick();
    }
};

/// The test leads the driver by hand.
using Stage = StageOver<PlayedDriver>;

/// A lesson from the guess to the answer; the one that kills programs only to the guess.
inline void playLesson(Stage& stage, Lesson lesson) {
    LearnPage& page = stage.window.learnPage();
    page.runner().setPace({40'000, 40'000'000});
    page.showLesson(lesson);
    page.guess(2);
    if (lesson == Lesson::CleanUp)
        return;
    for (page.run(); page.runner().isGoing();)
        stage.lessons.playWhole();
}

} // namespace manyhands::test
