// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace manyhands {

/// What the window speaks. System: the first of the user's languages that it knows, else English.
enum class Language { System, English, German, Chinese };

/// Among names as QLocale::uiLanguages() gives them, the most wanted first. Traditional Chinese is not Simplified.
Language languageAmong(const QStringList& wanted);

/// Texts and plurals, Qt's own buttons, and (where a language is named, not the system's) the way numbers are written.
/// Once, before the first widget.
void speak(QCoreApplication& application, Language language);

} // namespace manyhands
