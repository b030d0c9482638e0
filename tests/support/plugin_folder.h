// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <string>

#include <sys/stat.h>

namespace manyhands::test {

/// While it lives, this process and what it starts have a data folder of their own, with a folder for plug-ins in it.
class PluginFolder {
public:
    PluginFolder() {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        for (const QString& folder : {path("manyhands"), path("manyhands/plugins")})
            if (::mkdir(QFile::encodeName(folder).constData(), 0755) != 0)
                qFatal("the folder was not made");
    }
    ~PluginFolder() { m_before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_before); }
    PluginFolder(const PluginFolder&) = delete;
    PluginFolder& operator=(const PluginFolder&) = delete;

    QString home() const { return m_home.path(); }
    QString path(const char* name) const { return m_home.filePath(QString::fromLatin1(name)); }
    /// Where the build has put it.
    static QString built(const QString& name) { return QStringLiteral(MANYHANDS_BIN_DIR "/plugins/") + name; }
    /// A copy of one that was built, under its own name or another one, in place of what lies there.
    std::string install(const QString& name, const QString& as = {}) const {
        QFile source(built(name));
        if (!source.open(QIODevice::ReadOnly))
            qFatal("%s was not built", qPrintable(name));
        return write(as.isEmpty() ? name : as, source.readAll());
    }
    std::string write(const QString& name, const QByteArray& bytes) const {
        const QString target = m_home.filePath(QStringLiteral("manyhands/plugins/") + name);
        QFile::remove(target);
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the plug-in was not written");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        return QFile::encodeName(target).toStdString();
    }

private:
    const QByteArray m_before = qgetenv("XDG_DATA_HOME");
    QTemporaryDir m_home;
};

} // namespace manyhands::test
