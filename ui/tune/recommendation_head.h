// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace manyhands {

/// The one answer of the Tune page, and what can be done with it.
class RecommendationHead : public QWidget {
    Q_OBJECT
public:
    explicit RecommendationHead(QWidget* parent = nullptr);

    void setTexts(const QString& headline, const QString& reason);
    /// Which count the button takes over; 0: there is none to take.
    void offer(int processes);
    void setReportOffered(bool offered);
    QString headline() const;
    QString reason() const;

signals:
    void copyRequested();
    void applyRequested(int processes);

private:
    QLabel* m_headline;
    QLabel* m_reason;
    QPushButton* m_copy;
    QPushButton* m_apply;
    int m_processes = 0;
};

} // namespace manyhands
