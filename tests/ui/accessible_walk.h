// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAction>
#include <QWidget>

namespace manyhands::test {

/// A part of a Qt widget, not one of ours.
inline bool isInternal(const QWidget& widget) {
    const QString name = widget.objectName();
    return name.startsWith(QLatin1String("qt_")) || widget.inherits("QScrollBar") ||
           (widget.inherits("QLineEdit") && widget.parentWidget()->inherits("QAbstractSpinBox")) ||
           widget.inherits("QHeaderView") || widget.inherits("QTableCornerButton") ||
           widget.inherits("QComboBoxListView") || widget.inherits("QMenu") ||
           widget.window() != widget.nativeParentWidget();
}

/// What a Tab can reach in the window as it is.
inline QList<QWidget*> reachable(const QWidget& window) {
    QList<QWidget*> found = window.findChildren<QWidget*>();
    found.removeIf([](const QWidget* widget) {
        return widget->focusPolicy() == Qt::NoFocus || isInternal(*widget) || !widget->isVisible();
    });
    return found;
}

inline QString accessibleText(QWidget* widget, QAccessible::Text text) {
    QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(text) : QString();
}

inline bool isChart(const QWidget& widget) {
    return widget.findChild<QAction*>(QStringLiteral("copyChart"), Qt::FindDirectChildrenOnly) != nullptr ||
           widget.objectName() == QLatin1String("lanePlot") || widget.inherits("manyhands::SeriesChart") ||
           widget.inherits("manyhands::MiniLanes");
}

/// What a screen reader could not say of the window as it is, in words.
inline QStringList unsaid(const QWidget& window) {
    QStringList found;
    const auto complain = [&](const char* what, const QWidget* of) {
        found << QStringLiteral("%1: %2 %3").arg(QLatin1String(what), of->metaObject()->className(), of->objectName());
    };
    for (QWidget* const widget : reachable(window))
        if (accessibleText(widget, QAccessible::Name).isEmpty())
            complain("no accessible name", widget);
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isChart(*widget))
            continue;
        if (accessibleText(widget, QAccessible::Name).isEmpty())
            complain("a chart without a name", widget);
        if (accessibleText(widget, QAccessible::Description).isEmpty())
            complain("a chart without a description", widget);
    }
    return found;
}

} // namespace manyhands::test
