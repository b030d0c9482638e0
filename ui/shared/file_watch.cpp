// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/file_watch.h"

#include <QFileInfo>

namespace manyhands {

FileWatch::FileWatch(QObject* parent)
    : QObject(parent) {
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::lookAgain);
}

void FileWatch::watch(const QString& path) {
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    if (m_path.isEmpty())
        return;
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    if (QFileInfo(m_path).isFile())
        m_watcher.addPath(m_path);
}

/// A file that takes another's name is one that was not watched.
void FileWatch::lookAgain() {
    if (!m_watcher.files().isEmpty() || !QFileInfo(m_path).isFile())
        return;
    m_watcher.addPath(m_path);
    emit changed();
}

} // namespace manyhands
