// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace manyhands {

struct StartOptions;

/// The window from its first to its last moment. Returns the exit code.
int runWindow(QApplication& application, const StartOptions& options);

} // namespace manyhands
