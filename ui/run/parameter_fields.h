// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/tasks/workload_info.h"

class QSpinBox;

namespace manyhands {

/// How many tasks, and the parameters of a workload as its description lists them: a field each, two in a row.
class ParameterFields : public QWidget {
    Q_OBJECT
public:
    /// Object names; that of a further parameter is `others` and its own name.
    struct Names {
        const char* count;
        const char* first;
        const char* others;
    };
    explicit ParameterFields(const Names& names, QWidget* parent = nullptr);

    /// All begin with their defaults.
    void describe(std::span<const ParameterInfo> parameters);
    void setTaskCount(std::uint64_t count);
    int taskCount() const;
    /// The parameter that the tasks' inputs take, as text.
    void setFirst(const QString& text);
    /// What there is no field for is left out.
    void setSettings(const Settings& settings);
    Settings settings() const;
    /// For the order of Tab.
    QWidget* lastField() const;

signals:
    void changed();

private:
    struct Parameter {
        std::string name;
        QWidget* editor;
        std::function<QString()> text;
        std::function<void(const QString&)> setText;
    };
    Parameter makeParameter(const ParameterInfo& info);
    Parameter makeChoice(const ParameterInfo& info);
    Parameter makeNumber(const ParameterInfo& info);

    Names m_names;
    QSpinBox* m_count;
    QWidget* m_fields = nullptr; ///< made anew for each description
    std::vector<Parameter> m_parameters;
};

} // namespace manyhands
