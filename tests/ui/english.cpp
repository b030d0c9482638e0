// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/language.h"

#include <QCoreApplication>

namespace {

/// In every test program of the window: English, whatever the environment wants.
void speakEnglish() {
    manyhands::speak(*QCoreApplication::instance(), manyhands::Language::English);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
