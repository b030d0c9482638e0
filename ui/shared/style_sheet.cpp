// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style_sheet.h"

#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace manyhands {

namespace {

/// @name stands for a token. Spin boxes, combo boxes and check boxes are not here: ControlStyle paints them, since a
/// style sheet can draw an arrow only from an image file of one colour.
constexpr const char* kSheet = R"(
QMainWindow, QDialog { background: @panel; }
QWidget#root, QFrame#header, QFrame#leftPanel, QFrame#rightPanel, QFrame#tuneLeftPanel, QFrame#tuneRightPanel, QFrame#historyRightPanel, QFrame#learnLeftPanel, QFrame#learnRightPanel, QFrame#footer { background: @panel; }
QWidget#centre, QWidget#results, QWidget#kpis, QWidget#timeline, QStackedWidget#resultPages { background: @surface; }
QWidget#learnCentre, QWidget#lessonBody { background: @surface; }
QFrame#learnLeftPanel { border: none; border-right: 1px solid @border; }
QFrame#learnRightPanel { border: none; border-left: 1px solid @border; }
QListWidget#lessonList { background: transparent; border: none; border-radius: 0px; padding: 0px; }
QFrame[kind="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[kind="code"] { background: @hover; border: none; border-radius: 6px; }
QFrame#header { border: none; border-bottom: 1px solid @border; }
QFrame#footer { border: none; border-top: 1px solid @border; }
QFrame[rule="h"] { background: @border; border: none; min-height: 1px; max-height: 1px; }
QFrame[rule="v"] { background: @border; border: none; min-width: 1px; max-width: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget#formBody { background: transparent; border: none; }
QSplitter::handle { background: @border; }
QToolTip { background: @surface; color: @text; border: 1px solid @borderStrong; padding: 4px 6px; }

QLabel[role="h1"] { font-size: 22px; font-weight: 600; color: @text; }
QLabel[role="h2"] { font-size: 15px; font-weight: 600; color: @text; }
QLabel[role="lead"] { font-size: 14px; color: @text; }
QLabel[role="h3"], QLabel[role="strong"] { font-size: 13px; font-weight: 600; color: @text; }
QLabel[role="sub"] { font-size: 13px; color: @text2; }
QLabel[role="field"] { font-size: 12px; font-weight: 500; color: @text2; }
QLabel[role="cap"] { font-size: 12px; color: @text3; }
QLabel[role="badge"] { font-size: 11px; font-weight: 600; color: @text2; }
QLabel[role="mono"] { font-family: "JetBrains Mono", "DejaVu Sans Mono"; font-size: 12px; color: @text2; }
QLabel[role="error"] { font-size: 12px; font-weight: 500; color: @badText; }

QPushButton { background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 6px;
  padding: 0px 12px; min-height: 30px; font-size: 13px; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:focus { border: 2px solid @accent; padding: 0px 11px; min-height: 28px; }
QPushButton:disabled { background: @panel; color: @text3; border: 1px solid @border; padding: 0px 12px; min-height: 30px; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; padding: 0px 11px; min-height: 28px; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @text3; border: 1px solid @sunken; font-weight: 500; }
QPushButton[kind="danger"] { color: @badText; }
QPushButton[kind="danger"]:disabled { color: @text3; }
QFrame#footer QPushButton { padding: 0px 4px; }
QFrame#footer QPushButton:focus { padding: 0px 3px; }
QPushButton[kind="page"], QPushButton[kind="flat"], QToolButton[kind="flat"] { background: transparent;
  border: 1px solid transparent; color: @text2; font-weight: 500; border-radius: 6px; }
QPushButton[kind="page"] { padding: 0px 11px; min-height: 28px; }
QPushButton[kind="page"]:checked { background: @sunken; color: @text; font-weight: 600; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { padding: 0px 8px; min-height: 24px; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: @hover; }
QPushButton[kind="flat"]:checked, QToolButton[kind="flat"]:checked { background: @selected; color: @accent; font-weight: 600; }
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus, QPushButton[kind="page"]:focus { border: 2px solid @accent; }
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus { padding: 0px 7px; min-height: 22px; }
QPushButton[kind="flat"]:disabled, QToolButton[kind="flat"]:disabled { color: @text3; border: 1px solid transparent; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: @accent; font-weight: 600;
  padding: 0px 4px; min-height: 22px; }
QPushButton[kind="link"]:hover { color: @accentHover; text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; border-radius: 4px; }
QToolButton#moreToggle { background: transparent; border: 2px solid transparent; border-radius: 6px; color: @text2;
  font-weight: 500; padding: 2px 6px; }
QToolButton#moreToggle:hover { color: @text; }
QToolButton#moreToggle:focus { border: 2px solid @accent; }

QFrame[kind="segmented"] { background: @sunken; border: none; border-radius: 7px; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent; border-radius: 5px; color: @text2;
  font-weight: 500; padding: 0px 6px; min-height: 24px; }
QPushButton[kind="segment"]:checked { background: @segmentOn; border: 1px solid @borderStrong; color: @text; font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 2px solid @accent; padding: 0px 5px; min-height: 22px; }

QSlider::groove:horizontal { height: 4px; background: @borderStrong; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: @borderStrong; }
QSlider::handle:horizontal { width: 10px; height: 10px; margin: -5px 0px; background: @surface; border: 2px solid @accent;
  border-radius: 7px; }
QSlider::handle:horizontal:focus { background: @accent; }
QSlider::handle:horizontal:disabled { border-color: @borderStrong; }

QPlainTextEdit, QListWidget { background: @surface; color: @text; border: 1px solid @borderInput; border-radius: 6px;
  padding: 3px; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus, QListWidget:focus { border: 2px solid @accent; padding: 2px; }
QPlainTextEdit:disabled, QListWidget:disabled { border: 1px solid @border; color: @text3; padding: 3px; }
QPlainTextEdit { font-family: "JetBrains Mono", "DejaVu Sans Mono"; font-size: 12px; }
QListWidget::item { min-height: 22px; padding: 0px 4px; border-radius: 4px; }
QListWidget::item:selected { background: @selected; color: @text; }

QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @text2; font-weight: 500; padding: 0px 2px; margin-right: 12px;
  min-height: 33px; border: none; border-bottom: 2px solid transparent; }
QTabBar[kind="narrow"]::tab { margin-right: 4px; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }

QTableView { background: @surface; color: @text; border: none; outline: none; gridline-color: @border;
  selection-background-color: @selected; selection-color: @text; }
QTableView::item { border: none; border-bottom: 1px solid @grid; padding: 0px 8px; }
QTableView::item:selected { background: @selected; color: @text; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; font-size: 12px; font-weight: 500; border: none;
  border-bottom: 1px solid @border; padding: 0px 8px; }
QHeaderView::section:hover { color: @text; }
QTableView QTableCornerButton::section { background: @surface; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @borderStrong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @borderInput; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @panel; color: @text; padding: 0px 12px; }
QMenuBar::item { background: transparent; padding: 5px 12px; border-radius: 6px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; color: @text; border: 1px solid @borderStrong; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }

QStatusBar { background: @panel; border-top: 1px solid @border; min-height: 27px; color: @text2; font-size: 12px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @text2; font-size: 12px; }
)";

QColor tokenNamed(const QString& name) {
    const Tokens& t = tokens();
    const std::array<std::pair<const char*, QColor>, 21> known{{
        {"window", t.window},
        {"surface", t.surface},
        {"panel", t.panel},
        {"sunken", t.sunken},
        {"hover", t.hover},
        {"selected", t.selected},
        {"border", t.border},
        {"borderStrong", t.borderStrong},
        {"borderInput", t.borderInput},
        {"text", t.text},
        {"text2", t.text2},
        {"text3", t.text3},
        {"accent", t.accent},
        {"accentHover", t.accentHover},
        {"onAccent", t.onAccent},
        {"grid", t.grid},
        {"infoBg", t.infoBg},
        {"okText", t.okText},
        {"warnText", t.warnText},
        {"badText", t.badText},
        {"segmentOn", shownTheme() == Theme::Dark ? t.borderStrong : t.surface},
    }};
    for (const auto& [key, colour] : known) {
        if (name == QLatin1String(key))
            return colour;
    }
    Q_ASSERT_X(false, "styleSheetFromTokens", qPrintable(name));
    return {};
}

/// Text and what holds it grow together; hairlines, radii and paddings stay.
QString atTextSize(const QString& sheet) {
    static const QRegularExpression size(QStringLiteral("((?:font-size|min-height): )(\\d+)px"));
    QString grown;
    qsizetype copied = 0;
    for (QRegularExpressionMatchIterator it = size.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int pixels = match.captured(2).toInt();
        grown += QStringView(sheet).mid(copied, match.capturedStart() - copied);
        grown += match.captured(1) + QString::number(pixels > 1 ? scaled(pixels) : pixels) + QStringLiteral("px");
        copied = match.capturedEnd();
    }
    return grown + sheet.mid(copied);
}

} // namespace

QString styleSheetFromTokens() {
    static const QRegularExpression placeholder(QStringLiteral("@([A-Za-z0-9]+)"));
    const QString sheet = atTextSize(QString::fromLatin1(kSheet));
    QString filled;
    qsizetype copied = 0;
    for (QRegularExpressionMatchIterator it = placeholder.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += QStringView(sheet).mid(copied, match.capturedStart() - copied);
        filled += tokenNamed(match.captured(1)).name();
        copied = match.capturedEnd();
    }
    filled += QStringView(sheet).mid(copied);
    return filled;
}

} // namespace manyhands
