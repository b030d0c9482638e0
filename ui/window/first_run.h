// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace manyhands {

class RunPage;

/// Fits the default experiment to the machine: tasks as long as makes the single-process pass and the run together take
/// about twenty seconds. Measures for 0.3 s beside the window; what the user has changed meanwhile is left alone.
class FirstRun : public QObject {
    Q_OBJECT
public:
    explicit FirstRun(RunPage* page, QObject* parent = nullptr);
    ~FirstRun() override;
    void setTasks(int count) { m_tasks = count; }
    void calibrate();

signals:
    /// The form holds an experiment that was fitted to this machine.
    void fitted();
    /// It is over: the form holds the fitted experiment, what the user has made of it meanwhile, or the plain default
    /// where nothing could be measured.
    void ready();

private:
    void take(qint64 size, double secondsPerTask);

    RunPage* m_page;
    int m_tasks = 2000;
    bool m_edited = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace manyhands
