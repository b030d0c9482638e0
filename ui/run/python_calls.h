// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/session/experiment.h"

namespace manyhands {

/// "crunch(17)": the first calls that an experiment makes, as Python would write them, and "…" where there are more.
/// What cannot be seen in a label is escaped.
QStringList pythonCalls(const PythonExperiment& python, const Inputs& inputs);

/// What cannot be seen in a label, escaped as in a string of JSON or Python.
QString withoutInvisible(const QString& text);

} // namespace manyhands
