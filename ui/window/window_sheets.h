// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/shared/text_sheet.h"

class QMainWindow;

namespace manyhands {

class PlanForm;

/// The present settings as code; of a command that is not trusted yet only what needs no look at its inputs.
QList<TextSheet::Page> codePages(const PlanForm& form);
/// Every key there is: those of the menus, as they are, and those of the timeline and the tables.
QString keyboardText(const QMainWindow& window);
QString howItIsMeasured();

} // namespace manyhands
