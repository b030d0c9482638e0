// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/tune/explanation.h"

class QVBoxLayout;

namespace manyhands {

/// The panel on the right of the Tune page.
class ExplanationPanel : public QFrame {
    Q_OBJECT
public:
    explicit ExplanationPanel(QWidget* parent = nullptr);
    void show(const std::vector<ExplanationPart>& parts);
    /// All it says, a line each.
    QString text() const;
    using QFrame::show;

private:
    void addPart(const ExplanationPart& part, bool isFirst);
    void addFigure(const QString& name, const QString& value);

    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace manyhands
