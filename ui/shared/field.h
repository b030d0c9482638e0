// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace manyhands {

/// A label above its control, with the control as its buddy. Sets the accessible name where the control has none.
QVBoxLayout* field(const QString& label, QWidget* control);
/// A caption that wraps.
QLabel* caption(const QString& objectName, QWidget* parent);
QLabel* roleLabel(const QString& text, const char* role, QWidget* parent);
QFrame* horizontalRule(QWidget* parent);

} // namespace manyhands
