// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/control_style.h"

#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace manyhands {

namespace {

constexpr int kSpinButtonWidth = 26;
constexpr int kComboArrowWidth = 30;
constexpr int kTextMargin = 11;
constexpr int kIndicator = 18;

int controlHeight() {
    return scaled(32);
}

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

/// The frame all input controls share. The focused border is drawn inside, so that nothing moves.
void drawInputFrame(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokens();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const qreal width = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? t.accent : enabled ? t.borderInput : t.border, width));
    painter.setBrush(enabled ? t.surface : t.panel);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
    painter.restore();
}

void drawChevron(QPainter& painter, const QRectF& area, bool up, const QColor& colour) {
    const QPointF c = area.center();
    const qreal dy = up ? 2 : -2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{c.x() - 4, c.y() + dy}, {c.x(), c.y() - dy}, {c.x() + 4, c.y() + dy}}));
    painter.restore();
}

QColor arrowColour(const QStyleOption& option, bool possible) {
    return has(option, QStyle::State_Enabled) && possible ? tokens().text2 : tokens().borderStrong;
}

void drawCheckBox(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokens();
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(!enabled ? t.border : on ? t.accent : t.borderInput, 1));
    painter.setBrush(on ? (enabled ? t.accent : t.idle) : t.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (on) {
        painter.setPen(QPen(t.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = box.center();
        painter.drawPolyline(QPolygonF({{c.x() - 4, c.y()}, {c.x() - 1, c.y() + 3}, {c.x() + 4, c.y() - 3}}));
    }
    painter.restore();
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ControlStyle::polish(QWidget* widget) {
    // under a style sheet the size hint of a spin box does not come from here
    if (widget->inherits("QAbstractSpinBox"))
        widget->setMinimumHeight(controlHeight());
    auto* const line = qobject_cast<QLineEdit*>(widget);
    // that of another control has its place from that
    if (line && !line->parentWidget()->inherits("QAbstractSpinBox") && !line->parentWidget()->inherits("QComboBox"))
        line->setTextMargins(kTextMargin - 4, 0, kTextMargin - 4, 0);
    QProxyStyle::polish(widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && spin) {
        drawInputFrame(*painter, *option);
        const QRectF up = subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRectF down = subControlRect(control, option, SC_SpinBoxDown, widget);
        drawChevron(*painter, up, true,
                    arrowColour(*option, spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled)));
        drawChevron(*painter, down, false,
                    arrowColour(*option, spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled)));
        return;
    }
    if (control == CC_ComboBox) {
        drawInputFrame(*painter, *option);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), false,
                    arrowColour(*option, true));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    switch (element) {
    case PE_FrameLineEdit:
        drawInputFrame(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option);
        return;
    case PE_FrameFocusRect:
        // a check box is the one control whose focus has no border of its own
        if (widget && widget->inherits("QCheckBox")) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(tokens().accent, 2));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(-1, 0, 1, 0), 4, 4);
            painter->restore();
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                   const QWidget* widget) const {
    const QRect r = option->rect;
    if (control == CC_SpinBox) {
        const QRect buttons(r.right() - kSpinButtonWidth, r.top() + 2, kSpinButtonWidth, r.height() - 4);
        switch (subControl) {
        case SC_SpinBoxUp:
            return buttons.adjusted(0, 0, 0, -buttons.height() / 2);
        case SC_SpinBoxDown:
            return buttons.adjusted(0, buttons.height() / 2, 0, 0);
        case SC_SpinBoxEditField:
            return QRect(r.left() + kTextMargin - 1, r.top() + 2, r.width() - kTextMargin - kSpinButtonWidth,
                         r.height() - 4);
        default:
            return r;
        }
    }
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxArrow:
            return QRect(r.right() - kComboArrowWidth, r.top(), kComboArrowWidth, r.height());
        case SC_ComboBoxEditField:
            return r.adjusted(kTextMargin, 2, -kComboArrowWidth, -2);
        default:
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_SpinBox)
        size = {contents.width() + kTextMargin + kSpinButtonWidth, controlHeight()};
    else if (type == CT_ComboBox)
        size = {qMax(size.width(), contents.width() + kTextMargin + kComboArrowWidth), controlHeight()};
    else if (type == CT_LineEdit && widget && !widget->parentWidget()->inherits("QAbstractSpinBox"))
        size.setHeight(controlHeight());
    else if (type == CT_CheckBox)
        size.setHeight(qMax(size.height(), 24));
    return size;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 300;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace manyhands
