// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QProcess>

#include "core/monitor/cpu_count.h"

namespace manyhands::test {

/// Programs that compute without end, until they are let go.
class Hogs {
public:
    /// One for each processor.
    Hogs() {
        for (int i = 0; i < systemCpuCount(); ++i)
            start(QStringLiteral("sh"), {});
    }
    /// All on the processor that \a taskset's words name.
    Hogs(int count, const QStringList& taskset) {
        for (int i = 0; i < count; ++i)
            start(QStringLiteral("taskset"), taskset + QStringList{"sh"});
    }
    ~Hogs() { letGo(); }
    Hogs(const Hogs&) = delete;
    Hogs& operator=(const Hogs&) = delete;

    void letGo() {
        for (const auto& hog : m_hogs) {
            hog->kill();
            hog->waitForFinished();
        }
        m_hogs.clear();
    }

private:
    void start(const QString& program, const QStringList& arguments) {
        auto hog = std::make_unique<QProcess>();
        hog->start(program, arguments + QStringList{"-c", "while :; do :; done"});
        hog->waitForStarted();
        m_hogs.push_back(std::move(hog));
    }

    std::vector<std::unique_ptr<QProcess>> m_hogs;
};

} // namespace manyhands::test
