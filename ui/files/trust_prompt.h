// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/session/experiment.h"

namespace manyhands {

/// Asks whether a command from a file may run, and shows exactly what that is: control and bidi characters visible.
/// The answer offered first is no.
class TrustPrompt : public QDialog {
    Q_OBJECT
public:
    /// `file` may be empty: the experiment is in no file.
    TrustPrompt(const std::string& file, const ExperimentTask& task, QWidget* parent);
};

} // namespace manyhands
