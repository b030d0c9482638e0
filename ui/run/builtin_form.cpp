// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/builtin_form.h"

#include "ui/run/workload_words.h"
#include "ui/shared/field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace manyhands {

namespace {

constexpr int kMostTasks = 10'000'000;

QString fromView(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "limit" and "ms": "Limit (ms)"
QString labelOf(const ParameterInfo& info) {
    const QString label = parameterLabel(info.name);
    return info.unit.empty() ? label : BuiltinForm::tr("%1 (%2)", "setting, unit").arg(label, fromView(info.unit));
}

} // namespace

BuiltinForm::BuiltinForm(QWidget* parent)
    : QWidget(parent)
    , m_count(new QSpinBox(this))
    , m_spread(new QComboBox(this))
    , m_spreadBox(new QWidget(this))
    , m_layout(new QVBoxLayout(this)) {
    m_count->setObjectName(QStringLiteral("taskCount"));
    m_count->setAccessibleName(tr("Tasks"));
    m_count->setRange(1, kMostTasks);
    m_spread->setObjectName(QStringLiteral("taskSpread"));
    m_spread->addItems({tr("Even"), tr("Even, a few slow"), tr("Varied")});
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_spread->setParent(m_spreadBox);
    m_spreadBox->setLayout(field(tr("Task lengths"), m_spread));
    m_spreadBox->layout()->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_spreadBox);
    connect(m_count, &QSpinBox::valueChanged, this, &BuiltinForm::changed);
    connect(m_spread, &QComboBox::currentIndexChanged, this, &BuiltinForm::changed);
}

void BuiltinForm::setWorkload(const WorkloadInfo& info) {
    m_info = &info;
    rebuildFields();
    m_spreadBox->setVisible(takesLengths(*m_info));
    emit changed();
}

void BuiltinForm::setTaskCount(int count) {
    m_count->setValue(count);
}

int BuiltinForm::taskCount() const {
    return m_count->value();
}

void BuiltinForm::setSize(const QString& text) {
    if (!m_parameters.empty())
        m_parameters.front().setText(text);
}

void BuiltinForm::rebuildFields() {
    m_count->setParent(this);
    delete m_fields;
    m_fields = new QWidget(this);
    m_count->setParent(m_fields);
    m_parameters.clear();
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addLayout(field(tr("Tasks"), m_count), 0, 0);
    int cell = 1;
    for (const ParameterInfo& info : m_info->parameters) {
        m_parameters.push_back(makeParameter(info, m_parameters.empty()));
        grid->addLayout(field(labelOf(info), m_parameters.back().editor), cell / 2, cell % 2);
        ++cell;
    }
    m_layout->insertWidget(0, m_fields);
    m_count->show();
    QWidget* before = m_count;
    for (const Parameter& parameter : m_parameters) {
        setTabOrder(before, parameter.editor);
        before = parameter.editor;
    }
    setTabOrder(before, m_spread);
}

BuiltinForm::Parameter BuiltinForm::makeParameter(const ParameterInfo& info, bool first) {
    const QString name = first ? QStringLiteral("taskSize") : QStringLiteral("parameter_") + fromView(info.name);
    Parameter made = info.kind == ParameterInfo::Kind::Choice ? makeChoice(info) : makeNumber(info);
    made.info = &info;
    made.editor->setObjectName(name);
    made.editor->setToolTip(workloadWord(info.summary));
    made.editor->setAccessibleDescription(workloadWord(info.summary));
    made.setText(fromView(info.defaultText));
    return made;
}

BuiltinForm::Parameter BuiltinForm::makeChoice(const ParameterInfo& info) {
    auto* combo = new QComboBox(m_fields);
    for (const std::string_view choice : info.choices)
        combo->addItem(fromView(choice));
    connect(combo, &QComboBox::currentIndexChanged, this, &BuiltinForm::changed);
    return {nullptr, combo, [combo] { return combo->currentText(); },
            [combo](const QString& text) { combo->setCurrentText(text); }};
}

BuiltinForm::Parameter BuiltinForm::makeNumber(const ParameterInfo& info) {
    auto* spin = new QDoubleSpinBox(m_fields);
    const bool whole = info.kind == ParameterInfo::Kind::Integer;
    spin->setDecimals(whole ? 0 : 3);
    spin->setRange(info.minimum, info.maximum);
    spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    // its own hint would make room for the largest value, which is wider than the form
    spin->setMinimumWidth(80);
    spin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(spin, &QDoubleSpinBox::valueChanged, this, &BuiltinForm::changed);
    const int decimals = spin->decimals();
    return {nullptr, spin, [spin, decimals] { return QString::number(spin->value(), 'f', decimals); },
            [spin](const QString& text) { spin->setValue(text.toDouble()); }};
}

BuiltinExperiment BuiltinForm::content() const {
    BuiltinExperiment content;
    content.workload = std::string(m_info->name);
    for (const Parameter& parameter : m_parameters)
        content.settings.emplace_back(parameter.info->name, parameter.text().toStdString());
    content.tasks = static_cast<std::uint64_t>(m_count->value());
    if (takesLengths(*m_info))
        content.lengths = static_cast<LengthPattern>(m_spread->currentIndex());
    return content;
}

void BuiltinForm::setContent(const BuiltinExperiment& content) {
    if (const auto* const info = findWorkloadInfo(content.workload))
        setWorkload(*info);
    setTaskCount(static_cast<int>(std::min<std::uint64_t>(content.tasks, kMostTasks)));
    m_spread->setCurrentIndex(static_cast<int>(content.lengths));
    for (const Parameter& parameter : m_parameters) {
        for (const auto& [key, value] : content.settings) {
            if (key == parameter.info->name)
                parameter.setText(QString::fromStdString(value));
        }
    }
}

QString BuiltinForm::experiment() const {
    QString key =
        fromView(m_info->name) +
        QStringLiteral("\n%1\n%2").arg(m_count->value()).arg(takesLengths(*m_info) ? m_spread->currentIndex() : 0);
    for (const Parameter& parameter : m_parameters)
        key += QLatin1Char('\n') + parameter.text();
    return key;
}

} // namespace manyhands
