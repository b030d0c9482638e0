// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include "core/base/error.h"
#include "ui/shared/language.h"
#include "ui/shared/tokens.h"

namespace manyhands {

enum class StartPage { Run, Tune, Learn, History };

/// What the command line asks of the window.
struct StartOptions {
    bool help = false;
    bool version = false;
    bool safe = false; ///< leave the saved settings alone
    bool themeGiven = false;
    Theme theme = Theme::System;
    Language language = Language::System;
    StartPage page = StartPage::Run;
    QString screenshotFile;
    double screenshotAt = -1; ///< percent of the pool run or the tuning; -1: at its end
    QSize windowSize;         ///< empty: the saved or default one
    int tasks = 0;            ///< of the default experiment; 0: as usual
    QString openFile;         ///< an experiment; empty: none
    bool newWindow = false;   ///< even where one is open already
};

/// An option that is not known, or a value that cannot be, is an error.
Result<StartOptions> parseStartOptions(const QStringList& arguments);
QString startOptionsHelp();

} // namespace manyhands
