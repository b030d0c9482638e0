// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/session/experiment.h"

namespace manyhands {

/// An experiment written out for people who would rather type it. Each is whole: it runs as it stands. Texts for a
/// shell mean bash, and are empty where there is no such line.

/// "manyhands run …": the same plan. An experiment that no command line can name is run from its file.
std::string commandLineOf(const Experiment& experiment);
/// GNU parallel; empty for built-in tasks.
std::string parallelLineOf(const Experiment& experiment);
/// multiprocessing.Pool. Reads the lists of inputs that the experiment names.
std::string pythonCodeOf(const Experiment& experiment);
/// core/multiprocessing.h, likewise.
std::string cppCodeOf(const Experiment& experiment);

/// As short as it reads back exactly, with a point whatever the locale.
std::string plainNumber(double number);

} // namespace manyhands
