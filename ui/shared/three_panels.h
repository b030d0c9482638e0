// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace manyhands {

/// A page of three panels: on the left a form that scrolls above its buttons, the work in the middle, and on the right
/// what explains it. The user moves the borders; the middle takes the room that is left.
class ThreePanels : public QSplitter {
    Q_OBJECT
public:
    /// All of them become the splitter's.
    struct Parts {
        QWidget* form = nullptr;
        QWidget* footer = nullptr;
        QWidget* centre = nullptr;
        QWidget* right = nullptr;
    };
    struct Names {
        QString left, scroll; ///< of the panel, and of what scrolls in it
    };
    ThreePanels(const Parts& parts, const Names& names, QWidget* parent);

    /// The sizes that belong to the text size in force.
    void fit();

private:
    QWidget* buildLeft(const Parts& parts, const Names& names);

    QWidget* m_scroll = nullptr; ///< before the panel, which sets it
    QWidget* m_left;
    QWidget* m_right;
};

} // namespace manyhands
