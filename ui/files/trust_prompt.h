// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/session/experiment.h"
#include "core/session/plugin_file.h"

namespace manyhands {

/// What somebody is asked to agree to.
struct TrustQuestion {
    QString lead;      ///< the question
    QString note;      ///< why it is asked
    QStringList lines; ///< exactly what would run
    QString yes;
};

/// Whether the code may run that an experiment names. `file` is the experiment's own; empty: it is in none.
TrustQuestion questionAbout(const std::string& file, const ExperimentTask& task);
/// Whether a plug-in may be loaded. `misdeed`: what it did when it was tried, if anything.
TrustQuestion questionAbout(const PluginInfo& plugin, const std::string& misdeed);

/// Asks, and shows what would run with control and bidi characters made visible. The answer offered first is no.
class TrustPrompt : public QDialog {
    Q_OBJECT
public:
    TrustPrompt(const TrustQuestion& question, QWidget* parent);
};

} // namespace manyhands
