// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/limits_form.h"

#include "ui/shared/field.h"
#include "ui/shared/glyph.h"
#include "ui/shared/odd_spin_box.h"
#include "ui/shared/tokens.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

namespace manyhands {

namespace {
constexpr int kMostRetries = 1000;
constexpr double kLongestS = 1e8;
constexpr int kTimeDecimals = 6;
constexpr int kMostMegabytes = 1'000'000;
constexpr int kMostRepeats = 1000; ///< as a file may ask for
constexpr std::uint64_t kMegabyte = 1'000'000;

/// From microseconds to years, and "2 s" all the same.
class SecondsSpin : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override {
        QString text = QDoubleSpinBox::textFromValue(value);
        const QString point = locale().decimalPoint();
        while (text.contains(point) && (text.endsWith(locale().zeroDigit()) || text.endsWith(point)))
            text.chop(1);
        return text;
    }
};

} // namespace

LimitsForm::LimitsForm(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_retries(new QSpinBox(m_body))
    , m_timeLimit(new SecondsSpin(m_body))
    , m_memoryLimit(new QSpinBox(m_body))
    , m_onFailure(new QComboBox(m_body))
    , m_pin(new QCheckBox(tr("Keep each worker on one core"), m_body))
    , m_repeats(new OddSpinBox(m_body)) {
    m_toggle->setObjectName(QStringLiteral("moreToggle"));
    m_toggle->setText(tr("Limits and errors"));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setCheckable(true);
    nameControls();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(buildBody());
    connect(m_toggle, &QToolButton::toggled, this, &LimitsForm::setOpen);
    for (QSpinBox* spin : {m_retries, m_memoryLimit, m_repeats})
        connect(spin, &QSpinBox::valueChanged, this, &LimitsForm::changed);
    connect(m_timeLimit, &QDoubleSpinBox::valueChanged, this, &LimitsForm::changed);
    connect(m_onFailure, &QComboBox::currentIndexChanged, this, &LimitsForm::changed);
    connect(m_pin, &QCheckBox::toggled, this, &LimitsForm::changed);
    setOpen(false);
}

void LimitsForm::nameControls() {
    m_retries->setObjectName(QStringLiteral("retries"));
    m_retries->setRange(0, kMostRetries);
    m_timeLimit->setObjectName(QStringLiteral("timeLimit"));
    m_timeLimit->setRange(0, kLongestS);
    m_timeLimit->setDecimals(kTimeDecimals);
    m_timeLimit->setSuffix(tr(" s"));
    m_timeLimit->setSpecialValueText(tr("None"));
    m_memoryLimit->setObjectName(QStringLiteral("memoryLimit"));
    m_memoryLimit->setRange(0, kMostMegabytes);
    m_memoryLimit->setSingleStep(64);
    m_memoryLimit->setSuffix(tr(" MB"));
    m_memoryLimit->setSpecialValueText(tr("None"));
    m_memoryLimit->setToolTip(tr("Limits the address space of each worker."));
    m_onFailure->setObjectName(QStringLiteral("onFailure"));
    m_onFailure->addItems({tr("Go on"), tr("Stop")});
    m_onFailure->setToolTip(tr("What to do when a task has failed after all its retries."));
    m_pin->setObjectName(QStringLiteral("pinWorkers"));
    m_pin->setAccessibleName(m_pin->text());
    m_repeats->setObjectName(QStringLiteral("repeats"));
    m_repeats->setRange(1, kMostRepeats);
    m_repeats->setToolTip(tr("How often the run is made; the table shows the median."));
}

QWidget* LimitsForm::buildBody() {
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addLayout(field(tr("Retries"), m_retries), 0, 0);
    grid->addLayout(field(tr("Repeats"), m_repeats), 0, 1);
    grid->addLayout(field(tr("Time limit per task"), m_timeLimit), 1, 0);
    grid->addLayout(field(tr("Memory per worker"), m_memoryLimit), 1, 1);
    grid->addLayout(field(tr("On failure"), m_onFailure), 2, 0);
    grid->addWidget(m_pin, 3, 0, 1, 2);
    return m_body;
}

void LimitsForm::applyTo(Experiment& experiment) const {
    experiment.retries = m_retries->value();
    experiment.timeoutSeconds = m_timeLimit->value();
    experiment.memoryLimitBytes = static_cast<std::uint64_t>(m_memoryLimit->value()) * kMegabyte;
    experiment.stopOnFailure = m_onFailure->currentIndex() == 1;
    experiment.pin = m_pin->isChecked();
    experiment.repeats = m_repeats->value();
}

void LimitsForm::showFrom(const Experiment& experiment) {
    m_retries->setValue(experiment.retries);
    m_timeLimit->setValue(experiment.timeoutSeconds);
    m_memoryLimit->setValue(static_cast<int>(experiment.memoryLimitBytes / kMegabyte));
    m_onFailure->setCurrentIndex(experiment.stopOnFailure ? 1 : 0);
    m_pin->setChecked(experiment.pin);
    m_repeats->setValue(experiment.repeats);
}

int LimitsForm::repeats() const {
    return m_repeats->value();
}

QStringList LimitsForm::variant() const {
    return m_pin->isChecked() ? QStringList{tr("pinned")} : QStringList{};
}

bool LimitsForm::isOpen() const {
    return m_toggle->isChecked();
}

void LimitsForm::setOpen(bool open) {
    m_toggle->setChecked(open);
    m_body->setVisible(open);
    paintToggle();
}

void LimitsForm::askTimeLimit() {
    ask(m_timeLimit);
}

void LimitsForm::askMemoryLimit() {
    ask(m_memoryLimit);
}

void LimitsForm::ask(QAbstractSpinBox* field) {
    setOpen(true);
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* const scroll = qobject_cast<QScrollArea*>(around)) {
            // what has just been opened has no place yet
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            scroll->ensureWidgetVisible(field);
        }
    }
    field->setFocus();
    field->selectAll();
}

void LimitsForm::paintToggle() {
    m_toggle->setIcon(
        glyphIcon(m_toggle->isChecked() ? Glyph::ChevronDown : Glyph::ChevronRight, tokens().text2, tokens().text3));
}

void LimitsForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        paintToggle();
    QWidget::changeEvent(event);
}

} // namespace manyhands
