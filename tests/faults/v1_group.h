// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <csignal>
#include <unistd.h>

namespace manyhands::test {

/// A control group of the old kind (version 1), where this machine lets a test make one.
class V1Group {
public:
    explicit V1Group(const QString& controller)
        : m_folder("/sys/fs/cgroup/" + controller + "/manyhands-test-" + QString::number(::getpid()))
        , m_made(QFile::exists("/sys/fs/cgroup/" + controller + "/tasks") && QDir().mkdir(m_folder)) {}
    V1Group(const V1Group&) = delete;
    V1Group& operator=(const V1Group&) = delete;
    ~V1Group() {
        if (m_made)
            QDir().rmdir(m_folder);
    }

    bool isMade() const { return m_made; }
    const QString& folder() const { return m_folder; }
    bool write(const QString& file, const QByteArray& text) const {
        QFile target(m_folder + '/' + file);
        return m_made && target.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && target.write(text) == text.size();
    }
    /// What it starts from now on is in as well.
    bool adopt(int pid) const { return write("cgroup.procs", QByteArray::number(pid)); }

private:
    QString m_folder;
    bool m_made;
};

} // namespace manyhands::test
