// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace manyhands {

/// A chart's title with its unit as a caption: on one line where there is room, else below each other.
class ChartHeading : public QWidget {
    Q_OBJECT
public:
    ChartHeading(const QString& title, const QString& caption, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QLabel* m_title;
    QLabel* m_caption;
    QBoxLayout* m_row;
};

} // namespace manyhands
