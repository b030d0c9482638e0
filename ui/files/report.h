// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace manyhands {

class RunPage;

/// What the page shows as one HTML file that needs nothing beside it: timings, charts as SVG, every repeat as it was
/// measured, the machine, and what may spoil the figures.
QByteArray reportOf(RunPage& page);

} // namespace manyhands
