// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QTabBar;

namespace manyhands {

/// The tabs over the results with what can be done with the shown one. Where both have no room side by side, the tabs
/// move together and one button opens what the others do.
class ResultTabs : public QWidget {
    Q_OBJECT
public:
    struct Button {
        QString text, accessibleName;
    };
    struct Words {
        QStringList tabs;
        Button copy, exporting, more;
    };
    explicit ResultTabs(const Words& words, QWidget* parent = nullptr);
    QTabBar* bar() const { return m_bar; }

signals:
    void copyRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPushButton* addButton(const Button& button, const char* name);
    void openMenu();
    void fit();
    void setNarrow(bool narrow);

    QTabBar* m_bar;
    QPushButton* m_copy;
    QPushButton* m_export;
    QPushButton* m_more;
    bool m_narrow = false;
    QTimer m_fitSoon; ///< once all sizes have settled: to be drawn the other way costs a style for the tabs
};

} // namespace manyhands
