// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/three_panels.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/shared/text_scale.h"

namespace manyhands {

namespace {
constexpr int kLeftWidth = 296, kLeftLeast = 272, kLeftMost = 360;
constexpr int kCentreWidth = 864;
constexpr int kRightWidth = 280, kRightLeast = 256, kRightMost = 340;
} // namespace

ThreePanels::ThreePanels(const Parts& parts, const Names& names, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_left(buildLeft(parts, names))
    , m_right(parts.right) {
    setChildrenCollapsible(false);
    addWidget(m_left);
    addWidget(parts.centre);
    addWidget(m_right);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setSizes({kLeftWidth, kCentreWidth, kRightWidth});
    fit();
}

QWidget* ThreePanels::buildLeft(const Parts& parts, const Names& names) {
    auto* left = new QFrame(this);
    left->setObjectName(names.left);
    auto* scroll = new QScrollArea(left);
    m_scroll = scroll;
    scroll->setObjectName(names.scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    parts.form->setObjectName(QStringLiteral("formBody"));
    scroll->setWidget(parts.form);
    scroll->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(parts.footer);
    return left;
}

void ThreePanels::fit() {
    // of the form, as the buttons below it may need more; smaller text does not make controls smaller
    m_scroll->setMinimumWidth(std::max(kLeftLeast, scaled(kLeftLeast)));
    m_left->setMaximumWidth(scaled(kLeftMost));
    m_right->setMinimumWidth(scaled(kRightLeast));
    m_right->setMaximumWidth(scaled(kRightMost));
}

} // namespace manyhands
