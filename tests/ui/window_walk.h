// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QWidget>

#include <algorithm>

#include "ui/charts/legend_key.h"
#include "ui/run/kpi_strip.h"
#include "ui/shared/fonts.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/text_scale.h"

namespace manyhands::test {

inline QString placeOf(const QWidget* widget) {
    const QRect place = widget->geometry();
    return QStringLiteral("%1,%2 %3x%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
}

inline QString nameOf(const QWidget* widget) {
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return QStringLiteral("%1 %2 (%3)")
        .arg(QString::fromLatin1(widget->metaObject()->className()), name, placeOf(widget));
}

/// "" or what of a figure does not fit: they are painted, not laid out.
inline QString cutKpi(const Kpi& kpi) {
    const QStringList lines = kpi.contextLines();
    const QFontMetrics metrics(roleFont(FontRole::Caption));
    const bool fits = QFontMetrics(roleFont(FontRole::Field)).horizontalAdvance(kpi.accessibleName()) <= kpi.width() &&
                      std::ranges::all_of(
                          lines, [&](const QString& line) { return metrics.horizontalAdvance(line) <= kpi.width(); }) &&
                      scaled(52) + lines.size() * metrics.height() <= kpi.height();
    return fits ? QString() : kpi.accessibleName() + QStringLiteral(": ") + lines.join(QLatin1Char('|'));
}

/// "" or the text that its widget has no room for.
inline QString cutText(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                            : label->sizeHint().width() <= label->width();
        const bool mayElide = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        return fits || mayElide ? QString() : label->text();
    }
    if (const auto* button = qobject_cast<const QPushButton*>(widget)) {
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        const int wide = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        return wide + icon + 2 <= button->width() ? QString() : button->text();
    }
    if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        return bar->sizeHint().width() <= bar->width() ? QString() : QStringLiteral("tabs");
    if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i))
                return text;
        }
        return {};
    }
    if (const auto* kpi = qobject_cast<const Kpi*>(widget))
        return cutKpi(*kpi);
    const bool painted = qobject_cast<const LegendKey*>(widget) || qobject_cast<const StateChip*>(widget);
    return painted && widget->sizeHint().width() > widget->width() ? widget->accessibleName() : QString();
}

/// What a widget shows or says, in a fixed order and number.
inline QStringList wordsOf(const QWidget* widget) {
    QStringList words{widget->toolTip(), widget->accessibleName()};
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        words << (label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                      : label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        words << button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
            words << header->model()->headerData(i, Qt::Horizontal).toString();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        words << edit->placeholderText();
    return words;
}

/// Scroll areas and item views move their children as they like.
inline bool laysOutChildren(const QWidget* parent) {
    return !qobject_cast<const QAbstractScrollArea*>(parent) &&
           parent->objectName() != QLatin1String("qt_scrollarea_viewport");
}

inline QList<QWidget*> shownChildren(const QWidget* parent) {
    QList<QWidget*> shown;
    for (QWidget* child : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        // the handles of splitters overlap on purpose, to be caught more easily
        if (child->isVisible() && !child->isWindow() && !qobject_cast<QSplitterHandle*>(child))
            shown << child;
    }
    return shown;
}

/// What lies outside its parent or on its neighbour, in words.
inline QStringList misplaced(const QWidget* parent) {
    QStringList found;
    const QList<QWidget*> children = shownChildren(parent);
    for (qsizetype i = 0; i < children.size(); ++i) {
        const QWidget* child = children[i];
        if (laysOutChildren(parent)) {
            // from right to left a splitter is a pixel off
            if (!parent->rect().adjusted(-1, 0, 1, 0).contains(child->geometry()))
                found << nameOf(child) + QStringLiteral(" leaves ") + nameOf(parent);
            for (qsizetype k = 0; k < i; ++k) {
                if (child->geometry().intersects(children[k]->geometry()))
                    found << nameOf(child) + QStringLiteral(" lies on ") + nameOf(children[k]);
            }
        }
        found << misplaced(child);
    }
    return found;
}

} // namespace manyhands::test
