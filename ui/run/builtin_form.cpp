// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/builtin_form.h"

#include "ui/run/parameter_fields.h"
#include "ui/run/workload_words.h"
#include "ui/shared/field.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace manyhands {

BuiltinForm::BuiltinForm(QWidget* parent)
    : TaskForm(parent)
    , m_fields(new ParameterFields({"taskCount", "taskSize", "parameter_"}, this))
    , m_spread(new QComboBox(this))
    , m_spreadBox(new QWidget(this)) {
    m_spread->setObjectName(QStringLiteral("taskSpread"));
    m_spread->addItems({tr("Even"), tr("Even, a few slow"), tr("Varied")});
    m_spread->setParent(m_spreadBox);
    m_spreadBox->setLayout(field(tr("Task lengths"), m_spread));
    m_spreadBox->layout()->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_fields);
    column->addWidget(m_spreadBox);
    connect(m_fields, &ParameterFields::changed, this, &BuiltinForm::changed);
    connect(m_spread, &QComboBox::currentIndexChanged, this, &BuiltinForm::changed);
}

void BuiltinForm::setWorkload(const WorkloadInfo& info) {
    m_info = &info;
    m_fields->describe(info.parameters);
    setTabOrder(m_fields->lastField(), m_spread);
    m_spreadBox->setVisible(takesLengths(*m_info));
    emit changed();
}

void BuiltinForm::setTaskCount(int count) {
    m_fields->setTaskCount(static_cast<std::uint64_t>(count));
}

void BuiltinForm::setSize(const QString& text) {
    m_fields->setFirst(text);
}

ExperimentTask BuiltinForm::content() const {
    BuiltinExperiment content;
    content.workload = std::string(m_info->name);
    content.settings = m_fields->settings();
    content.tasks = taskCount();
    if (takesLengths(*m_info))
        content.lengths = static_cast<LengthPattern>(m_spread->currentIndex());
    return content;
}

void BuiltinForm::setContent(const ExperimentTask& content, bool trusted) {
    setTrusted(trusted);
    const auto& builtin = std::get<BuiltinExperiment>(content);
    if (const auto* const info = findWorkloadInfo(builtin.workload))
        setWorkload(*info);
    m_fields->setTaskCount(builtin.tasks);
    m_spread->setCurrentIndex(static_cast<int>(builtin.lengths));
    m_fields->setSettings(builtin.settings);
}

Result<RunPlan> BuiltinForm::planFor(const Experiment& asked) const {
    return planOf(asked);
}

std::uint64_t BuiltinForm::taskCount() const {
    return static_cast<std::uint64_t>(m_fields->taskCount());
}

QString BuiltinForm::name() const {
    return workloadWord(m_info->title);
}

QString BuiltinForm::summary() const {
    return tr("%1 Limited by %2.").arg(workloadWord(m_info->summary), workloadWord(m_info->limitText));
}

bool BuiltinForm::isWaiting() const {
    return m_info->limit == WorkloadInfo::Limit::Waiting;
}

QString BuiltinForm::experiment() const {
    QString key = QString::fromUtf8(m_info->name.data(), static_cast<qsizetype>(m_info->name.size())) +
                  QStringLiteral("\n%1\n%2").arg(taskCount()).arg(takesLengths(*m_info) ? m_spread->currentIndex() : 0);
    for (const auto& [name, value] : m_fields->settings())
        key += QLatin1Char('\n') + QString::fromStdString(value);
    return key;
}

} // namespace manyhands
