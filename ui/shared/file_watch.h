// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>

namespace manyhands {

/// Tells when one file has changed: written, or replaced by another as editors and compilers do, or come into being.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject* parent = nullptr);
    /// An empty path: none.
    void watch(const QString& path);

signals:
    void changed();

private:
    void lookAgain();

    QFileSystemWatcher m_watcher;
    QString m_path; ///< absolute
};

} // namespace manyhands
