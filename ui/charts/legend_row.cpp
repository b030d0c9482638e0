// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_row.h"

#include "ui/charts/legend_key.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace manyhands {

namespace {
constexpr int kBetween = 14;
}

LegendRow::LegendRow(const QList<LegendKey*>& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_more(new QPushButton(QStringLiteral("…"), this)) {
    m_more->setObjectName(QStringLiteral("moreOfLegend"));
    m_more->setProperty("kind", "flat");
    m_more->setAccessibleName(tr("More of the legend"));
    m_more->setToolTip(m_more->accessibleName());
    connect(m_more, &QPushButton::clicked, this, &LegendRow::showMore);
    for (LegendKey* key : m_keys)
        key->setParent(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize LegendRow::sizeHint() const {
    m_more->ensurePolished(); // it may never have been shown
    QSize size(-kBetween, m_more->sizeHint().height());
    for (const LegendKey* key : m_keys) {
        const QSize one = key->sizeHint();
        size = {size.width() + kBetween + one.width(), std::max(size.height(), one.height())};
    }
    return size;
}

QSize LegendRow::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

int LegendRow::keysThatFit(int width) const {
    int right = -kBetween, count = 0;
    for (const LegendKey* key : m_keys) {
        right += kBetween + key->sizeHint().width();
        if (right > width)
            break;
        ++count;
    }
    return count;
}

void LegendRow::arrange() {
    m_more->ensurePolished();
    const bool all = keysThatFit(width()) == m_keys.size();
    const int shown = all ? keysThatFit(width()) : keysThatFit(width() - kBetween - m_more->sizeHint().width());
    int x = 0;
    const auto place = [&](QWidget* part) {
        const QSize size = part->sizeHint();
        const QRect at(x, (height() - size.height()) / 2, size.width(), size.height());
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
        x += size.width() + kBetween;
    };
    for (int i = 0; i < m_keys.size(); ++i) {
        m_keys[i]->setVisible(i < shown);
        if (i < shown)
            place(m_keys[i]);
    }
    m_more->setVisible(!all);
    place(m_more);
}

/// Those that have no room, in a list.
void LegendRow::showMore() {
    auto* list = new QMenu(this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->setObjectName(QStringLiteral("restOfLegend"));
    for (const LegendKey* key : m_keys)
        if (key->isHidden())
            list->addAction(key->icon(), key->text());
    list->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
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
