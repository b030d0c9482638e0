// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/session/plugin_book.h"
#include "ui/run/task_form.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace manyhands {

class FileWatch;
class ParameterFields;

/// A task of a plug-in and its own parameters. The plug-in's file is read, and never loaded, to know them.
class PluginForm : public TaskForm {
    Q_OBJECT
public:
    explicit PluginForm(QWidget* parent = nullptr, PluginBook book = PluginBook::ofUser());

    ExperimentTask content() const override;
    void setContent(const ExperimentTask& content, bool trusted) override;
    Result<RunPlan> planFor(const Experiment& asked) const override;
    std::uint64_t taskCount() const override;
    QString name() const override;
    QString summary() const override;
    bool isWaiting() const override;
    QString experiment() const override;
    void trust() override;

    /// The plug-in can be used once the user has agreed to what it holds now.
    bool needsAgreement() const;
    /// Nothing where it cannot be read, or must not be yet.
    const std::shared_ptr<const PluginInfo>& plugin() const { return m_plugin; }
    /// What it did when it was tried; empty where it did nothing wrong.
    std::string misdeed() const;
    /// `plugin` is what the user was shown.
    Result<void> agreeTo(const PluginInfo& plugin);

signals:
    /// To be asked whether the plug-in may be loaded.
    void trustAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildAgreement();
    void connectParts();
    void chooseFile();
    void listPlugins();
    void showFile(const QString& path);
    void readFile();
    void describeTask();
    void refresh();
    const WorkloadInfo* task() const;
    PluginExperiment asked() const;
    Settings settings() const;

    PluginBook m_book;
    std::shared_ptr<const PluginInfo> m_plugin;
    PluginExperiment m_kept; ///< as it was set: what there are no fields for stays as it is
    QString m_trouble;       ///< why the file cannot be used
    QComboBox* m_file;
    QComboBox* m_task;
    QLabel* m_hash;
    ParameterFields* m_fields;
    QWidget* m_agreement;
    QLabel* m_agreementText;
    QLabel* m_foreign;
    QLabel* m_error;
    FileWatch* m_watch;
};

} // namespace manyhands
