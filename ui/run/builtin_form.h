// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "core/session/experiment.h"

class QComboBox;
class QGridLayout;
class QSpinBox;
class QVBoxLayout;

namespace manyhands {

/// The fields of one built-in workload: how many tasks, and its own parameters as its description lists them.
class BuiltinForm : public QWidget {
    Q_OBJECT
public:
    explicit BuiltinForm(QWidget* parent = nullptr);

    void setWorkload(const WorkloadInfo& info);
    const WorkloadInfo& workload() const { return *m_info; }
    void setTaskCount(int count);
    int taskCount() const;
    /// The first parameter, as text; for calibrated defaults and restored settings.
    void setSize(const QString& text);

    BuiltinExperiment content() const;
    /// Of a workload there is; settings it does not know are left out.
    void setContent(const BuiltinExperiment& content);
    /// Equal texts stand for equal work.
    QString experiment() const;

signals:
    void changed();

private:
    struct Parameter {
        const ParameterInfo* info;
        QWidget* editor;
        std::function<QString()> text;
        std::function<void(const QString&)> setText;
    };
    Parameter makeParameter(const ParameterInfo& info, bool first);
    Parameter makeChoice(const ParameterInfo& info);
    Parameter makeNumber(const ParameterInfo& info);
    void rebuildFields();

    const WorkloadInfo* m_info = nullptr;
    QSpinBox* m_count;
    QComboBox* m_spread;
    QWidget* m_spreadBox;
    QVBoxLayout* m_layout;
    QWidget* m_fields = nullptr; ///< made anew for each workload
    std::vector<Parameter> m_parameters;
};

} // namespace manyhands
