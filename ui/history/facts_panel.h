// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_facts.h"
#include "ui/shared/column_panel.h"

namespace manyhands {

/// The panel on the right of the History page.
class FactsPanel : public ColumnPanel {
    Q_OBJECT
public:
    explicit FactsPanel(QWidget* parent = nullptr);
    void setParts(const std::vector<FactsPart>& parts);

private:
    void addPart(const FactsPart& part, bool isFirst);
    void addFigure(const QString& name, const QString& value);
};

} // namespace manyhands
