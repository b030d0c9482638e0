// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/parameter_fields.h"

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
    return info.unit.empty() ? label : ParameterFields::tr("%1 (%2)", "setting, unit").arg(label, fromView(info.unit));
}

} // namespace

ParameterFields::ParameterFields(const Names& names, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
    , m_count(new QSpinBox(this)) {
    m_count->setObjectName(QString::fromLatin1(names.count));
    m_count->setAccessibleName(tr("Tasks"));
    m_count->setRange(1, kMostTasks);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(m_count, &QSpinBox::valueChanged, this, &ParameterFields::changed);
    describe({});
}

void ParameterFields::setTaskCount(std::uint64_t count) {
    m_count->setValue(static_cast<int>(std::min<std::uint64_t>(count, kMostTasks)));
}

int ParameterFields::taskCount() const {
    return m_count->value();
}

void ParameterFields::setFirst(const QString& text) {
    if (!m_parameters.empty())
        m_parameters.front().setText(text);
}

void ParameterFields::describe(std::span<const ParameterInfo> parameters) {
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
    for (const ParameterInfo& info : parameters) {
        m_parameters.push_back(makeParameter(info));
        grid->addLayout(field(labelOf(info), m_parameters.back().editor), cell / 2, cell % 2);
        ++cell;
    }
    layout()->addWidget(m_fields);
    m_count->show();
    QWidget* before = m_count;
    for (const Parameter& parameter : m_parameters) {
        setTabOrder(before, parameter.editor);
        before = parameter.editor;
    }
}

ParameterFields::Parameter ParameterFields::makeParameter(const ParameterInfo& info) {
    const bool isFirst = m_parameters.empty();
    Parameter made = info.kind == ParameterInfo::Kind::Choice ? makeChoice(info) : makeNumber(info);
    made.name = std::string(info.name);
    made.editor->setObjectName(QString::fromLatin1(isFirst ? m_names.first : m_names.others) +
                               (isFirst ? QString() : fromView(info.name)));
    const QString summary = workloadWord(info.summary);
    made.editor->setToolTip(summary.toHtmlEscaped()); // it may be a plug-in's
    made.editor->setAccessibleDescription(summary);
    made.setText(fromView(info.defaultText));
    return made;
}

ParameterFields::Parameter ParameterFields::makeChoice(const ParameterInfo& info) {
    auto* combo = new QComboBox(m_fields);
    for (const std::string_view choice : info.choices)
        combo->addItem(fromView(choice));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::currentIndexChanged, this, &ParameterFields::changed);
    return {{},
            combo,
            [combo] { return combo->currentText(); },
            [combo](const QString& text) { combo->setCurrentText(text); }};
}

ParameterFields::Parameter ParameterFields::makeNumber(const ParameterInfo& info) {
    auto* spin = new QDoubleSpinBox(m_fields);
    const bool whole = info.kind == ParameterInfo::Kind::Integer;
    spin->setDecimals(whole ? 0 : 3);
    spin->setRange(info.minimum, info.maximum);
    spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    // its own hint would make room for the largest value, which is wider than the form
    spin->setMinimumWidth(80);
    spin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(spin, &QDoubleSpinBox::valueChanged, this, &ParameterFields::changed);
    const int decimals = spin->decimals();
    return {{},
            spin,
            [spin, decimals] { return QString::number(spin->value(), 'f', decimals); },
            [spin](const QString& text) { spin->setValue(text.toDouble()); }};
}

void ParameterFields::setSettings(const Settings& settings) {
    for (const Parameter& parameter : m_parameters) {
        for (const auto& [key, value] : settings) {
            if (key == parameter.name)
                parameter.setText(QString::fromStdString(value));
        }
    }
}

Settings ParameterFields::settings() const {
    Settings settings;
    for (const Parameter& parameter : m_parameters)
        settings.emplace_back(parameter.name, parameter.text().toStdString());
    return settings;
}

QWidget* ParameterFields::lastField() const {
    return m_parameters.empty() ? static_cast<QWidget*>(m_count) : m_parameters.back().editor;
}

} // namespace manyhands
