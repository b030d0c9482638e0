// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_row.h"

#include "ui/charts/legend_key.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace manyhands {

namespace {
constexpr int kBetween = 14;
}

LegendRow::LegendRow(const QList<LegendKey*>& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys) {
    for (LegendKey* key : m_keys)
        key->setParent(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize LegendRow::sizeHint() const {
    QSize size(-kBetween, 0);
    for (const LegendKey* key : m_keys) {
        const QSize one = key->sizeHint();
        size = {size.width() + kBetween + one.width(), std::max(size.height(), one.height())};
    }
    return size;
}

QSize LegendRow::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

void LegendRow::arrange() {
    int x = 0;
    bool fits = true;
    for (LegendKey* key : m_keys) {
        const QSize size = key->sizeHint();
        fits = fits && x + size.width() <= width();
        const QRect place(x, (height() - size.height()) / 2, size.width(), size.height());
        key->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        key->setVisible(fits);
        x += size.width() + kBetween;
    }
}

void LegendRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LegendRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace manyhands
