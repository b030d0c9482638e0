// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QWidget;

namespace manyhands {

/// Lets assistive technology read a drawn chart as a table: the widget keeps its name and description and gets the
/// model's cells as children. Call before the widget is shown; the model has to live as long as the widget.
void exposeAsTable(QWidget* chart, QAbstractItemModel* model);

} // namespace manyhands
