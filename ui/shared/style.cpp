// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style.h"

#include "ui/shared/control_style.h"
#include "ui/shared/fonts.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QPalette>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <memory>

namespace manyhands {

namespace {

QPalette paletteFromTokens() {
    const Tokens& t = tokens();
    QPalette palette;
    palette.setColor(QPalette::Window, t.panel);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.badText);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Mid, t.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

/// Splitters, scroll areas and the window itself lay out what is in them as soon as their own style has changed: before
/// that of what is in them has, so that it is all to be done again. While this lives they are told to do so afterwards.
class LayoutOnce : public QObject {
public:
    LayoutOnce() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::StyleChange || !laysOutAtOnce(watched))
            return false;
        QCoreApplication::postEvent(watched, new QEvent(QEvent::LayoutRequest));
        return true;
    }

private:
    static bool laysOutAtOnce(const QObject* widget) {
        return qobject_cast<const QSplitter*>(widget) || qobject_cast<const QScrollArea*>(widget) ||
               qobject_cast<const QMainWindow*>(widget);
    }
};

} // namespace

void applyStyle(QApplication&) {
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(new ControlStyle);
        styled = true;
    }
    // each of them is told to every widget: only what has changed
    if (const QFont font = roleFont(FontRole::Body); QApplication::font() != font)
        QApplication::setFont(font);
    if (const QPalette palette = paletteFromTokens(); QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

void dress(QWidget& window) {
    const QString sheet = styleSheetFromTokens();
    if (window.styleSheet() == sheet)
        return;
    // the first time there are measures of the style to be learnt
    const auto layout = window.styleSheet().isEmpty() ? nullptr : std::make_unique<LayoutOnce>();
    window.setStyleSheet(sheet);
}

} // namespace manyhands
