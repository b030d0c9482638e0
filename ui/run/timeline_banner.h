// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QPushButton;

namespace manyhands {

class TabularLabel;

/// Beside the timeline's title: the legend, or what the user has marked with a button that takes the mark away.
class TimelineBanner : public QStackedWidget {
    Q_OBJECT
public:
    explicit TimelineBanner(QWidget* parent = nullptr);

    void showLegend();
    void showMark(const QString& text, const QString& dismiss);

signals:
    void dismissed();

private:
    QWidget* makeLegend();
    QWidget* makeMark();

    TabularLabel* m_text = nullptr;
    QPushButton* m_dismiss = nullptr;
};

} // namespace manyhands
