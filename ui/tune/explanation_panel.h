// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/column_panel.h"
#include "ui/tune/explanation.h"

namespace manyhands {

/// The panel on the right of the Tune page.
class ExplanationPanel : public ColumnPanel {
    Q_OBJECT
public:
    explicit ExplanationPanel(QWidget* parent = nullptr);
    void show(const std::vector<ExplanationPart>& parts);
    using ColumnPanel::show;

private:
    void addPart(const ExplanationPart& part, bool isFirst);
    void addFigure(const QString& name, const QString& value);
};

} // namespace manyhands
