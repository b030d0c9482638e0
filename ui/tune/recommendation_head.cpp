// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/recommendation_head.h"

#include "ui/shared/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace manyhands {

RecommendationHead::RecommendationHead(QWidget* parent)
    : QWidget(parent)
    , m_headline(roleLabel({}, "h1", this))
    , m_reason(roleLabel({}, "sub", this))
    , m_copy(new QPushButton(tr("Copy report"), this))
    , m_apply(new QPushButton(this)) {
    m_headline->setObjectName(QStringLiteral("tuneHeadline"));
    m_headline->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("tuneReason"));
    m_reason->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_copy->setAccessibleName(m_copy->text());
    m_apply->setObjectName(QStringLiteral("applyCount"));
    m_apply->setProperty("kind", "primary");
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addStretch();
    texts->addWidget(m_headline);
    texts->addWidget(m_reason);
    texts->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 14);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addWidget(m_copy);
    row->addWidget(m_apply);
    connect(m_copy, &QPushButton::clicked, this, &RecommendationHead::copyRequested);
    connect(m_apply, &QPushButton::clicked, this, [this] { emit applyRequested(m_processes); });
    offer(0);
    setReportOffered(false);
}

void RecommendationHead::setTexts(const QString& headline, const QString& reason) {
    m_headline->setText(headline);
    m_reason->setText(reason);
}

void RecommendationHead::offer(int processes) {
    m_processes = processes;
    m_apply->setVisible(processes > 0);
    m_apply->setText(tr("Use %1 in Run").arg(processes));
    m_apply->setAccessibleName(m_apply->text());
}

void RecommendationHead::setReportOffered(bool offered) {
    m_copy->setVisible(offered);
}

QString RecommendationHead::headline() const {
    return m_headline->text();
}

QString RecommendationHead::reason() const {
    return m_reason->text();
}

} // namespace manyhands
