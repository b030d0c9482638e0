// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/task_form.h"

class QComboBox;

namespace manyhands {

class ParameterFields;

/// The fields of one built-in workload: how many tasks, its own parameters, and how long the tasks are.
class BuiltinForm : public TaskForm {
    Q_OBJECT
public:
    explicit BuiltinForm(QWidget* parent = nullptr);

    void setWorkload(const WorkloadInfo& info);
    void setTaskCount(int count);
    /// The first parameter, as text; for calibrated defaults and restored settings.
    void setSize(const QString& text);

    ExperimentTask content() const override;
    /// Of a workload there is; settings it does not know are left out.
    void setContent(const ExperimentTask& content, bool trusted) override;
    Result<RunPlan> planFor(const Experiment& asked) const override;
    std::uint64_t taskCount() const override;
    QString name() const override;
    QString summary() const override;
    bool isWaiting() const override;
    QString experiment() const override;

private:
    const WorkloadInfo* m_info = nullptr;
    ParameterFields* m_fields;
    QComboBox* m_spread;
    QWidget* m_spreadBox;
};

} // namespace manyhands
