// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QVBoxLayout;
class QWidget;

namespace manyhands {

/// A flat "Choose…" that says `what` to those who hear it.
QPushButton* chooseButton(const char* objectName, const QString& what, QWidget* parent);
/// As field(), with the button beside the control.
QVBoxLayout* fieldWithButton(const QString& label, QWidget* control, QPushButton* button);

} // namespace manyhands
