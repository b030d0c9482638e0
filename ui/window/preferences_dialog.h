// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/shared/tokens.h"

class QComboBox;

namespace manyhands {

/// How often the window draws while something is measured.
enum class DisplayRate { Quiet, Normal, Smooth };
/// Frames a second.
int framesOf(DisplayRate rate);

struct Preferences {
    Theme theme = Theme::System;
    int textSize = 100; ///< percent
    DisplayRate rate = DisplayRate::Normal;
};

/// What is chosen takes effect at once; there is nothing to confirm.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(const Preferences& now, QWidget* parent);

signals:
    void themeChosen(manyhands::Theme theme);
    void textSizeChosen(int percent);
    void rateChosen(manyhands::DisplayRate rate);

private:
    QComboBox* choice(const QString& label, const char* name, const QStringList& texts, int current);
};

} // namespace manyhands
