// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/repeats_edit.h"

#include "ui/shared/field.h"
#include "ui/shared/number_text.h"
#include "ui/shared/odd_spin_box.h"
#include "ui/shared/segmented.h"
#include "ui/tune/tune_settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace manyhands {

namespace {

constexpr int kMostRepeats = 99, kMostWarmups = 10, kMostMinutes = 24 * 60, kMinutesStep = 5;
constexpr int kPrecisions[] = {3, 5, 10}; ///< percent
enum Rule { Fixed, UntilPrecise };

QWidget* wrapped(QVBoxLayout* inner, QWidget* parent) {
    auto* widget = new QWidget(parent);
    inner->setContentsMargins(0, 0, 0, 0);
    widget->setLayout(inner);
    return widget;
}

void name(QSpinBox* box, const char* objectName, int low, int high) {
    box->setObjectName(QString::fromLatin1(objectName));
    box->setRange(low, high);
}

} // namespace

RepeatsEdit::RepeatsEdit(QWidget* parent)
    : QWidget(parent)
    , m_rule(new Segmented({tr("Fixed"), tr("Until precise")}, this))
    , m_number(new OddSpinBox(this))
    , m_precision(new QComboBox(this))
    , m_warmups(new QSpinBox(this))
    , m_timeLimit(new QSpinBox(this))
    , m_caption(caption(QStringLiteral("tunePrecisionCaption"), this)) {
    name(m_number, "tuneRepeats", 1, kMostRepeats);
    name(m_warmups, "tuneWarmups", 0, kMostWarmups);
    name(m_timeLimit, "tuneTimeLimit", 0, kMostMinutes);
    m_timeLimit->setSingleStep(kMinutesStep);
    m_timeLimit->setSuffix(tr(" min"));
    m_timeLimit->setSpecialValueText(tr("None"));
    m_timeLimit->setToolTip(tr("After so long no further repeat is begun."));
    m_precision->setObjectName(QStringLiteral("tunePrecision"));
    for (const int percent : kPrecisions)
        m_precision->addItem(QChar(0xB1) + percentText(percent / 100.0));
    m_rule->setNames(QStringLiteral("tuneRule"), tr("Repeats"));
    m_caption->setText(tr("5 to 25 times, in random order, until each speed-up is known so well."));
    build();
    connect(m_rule, &Segmented::currentChanged, this, &RepeatsEdit::refresh);
    connect(m_rule, &Segmented::currentChanged, this, &RepeatsEdit::changed);
    connect(m_precision, &QComboBox::currentIndexChanged, this, &RepeatsEdit::changed);
    for (QSpinBox* const box : {static_cast<QSpinBox*>(m_number), m_timeLimit, m_warmups})
        connect(box, &QSpinBox::valueChanged, this, &RepeatsEdit::changed);
    refresh();
}

void RepeatsEdit::build() {
    m_fixed = wrapped(field(tr("Times"), m_number), this);
    m_precise = wrapped(field(tr("Precision"), m_precision), this);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(m_fixed, 1);
    pair->addWidget(m_precise, 1);
    pair->addLayout(field(tr("Warm-up runs"), m_warmups), 1);
    auto* limit = field(tr("Time limit"), m_timeLimit);
    limit->addWidget(m_caption);
    m_limit = wrapped(limit, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(field(tr("Repeats"), m_rule));
    column->addLayout(pair);
    column->addWidget(m_limit);
}

bool RepeatsEdit::isUntilPrecise() const {
    return m_rule->current() == UntilPrecise && !m_searches;
}

void RepeatsEdit::setSearches(bool searches) {
    m_searches = searches;
    refresh();
}

void RepeatsEdit::refresh() {
    const bool precise = isUntilPrecise();
    m_rule->setEnabled(!m_searches);
    m_fixed->setVisible(!precise);
    m_precise->setVisible(precise);
    m_limit->setVisible(precise);
}

void RepeatsEdit::readInto(TuneSettings& settings) const {
    settings.repeats = m_number->value();
    settings.untilPrecise = m_rule->current() == UntilPrecise;
    settings.precision = kPrecisions[std::max(0, m_precision->currentIndex())];
    settings.timeLimit = m_timeLimit->value();
    settings.warmups = m_warmups->value();
}

void RepeatsEdit::show(const TuneSettings& settings) {
    m_number->setValue(settings.repeats | 1); // none is even here
    m_rule->setCurrent(settings.untilPrecise ? UntilPrecise : Fixed);
    const auto precision = std::ranges::lower_bound(kPrecisions, settings.precision);
    m_precision->setCurrentIndex(
        static_cast<int>(std::min(precision - std::begin(kPrecisions), std::ssize(kPrecisions) - 1)));
    m_timeLimit->setValue(settings.timeLimit);
    m_warmups->setValue(settings.warmups);
    refresh();
}

} // namespace manyhands
