// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/saved_settings.h"

#include "ui/window/main_window.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace manyhands {

namespace {

constexpr int kSchema = 1;
constexpr qint64 kMostBytes = 4 << 20;

/// A file of ours says its schema. Half a file may still say it: its missing rest takes the defaults.
bool isUnderstood(const QString& file) {
    const QFileInfo info(file);
    if (!info.exists())
        return true;
    if (!info.isFile() || info.size() > kMostBytes)
        return false;
    const QSettings values(file, QSettings::IniFormat);
    return info.size() == 0 ||
           (values.status() == QSettings::NoError && values.value(QStringLiteral("schema")) == kSchema);
}

QString putAside(const QString& file) {
    QString aside = file + QStringLiteral(".bad");
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = QStringLiteral("%1.bad%2").arg(file).arg(i);
    return QFile::rename(file, aside) ? aside : QString();
}

} // namespace

QString SavedSettings::userFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/manyhands/manyhands.conf");
}

SavedSettings::SavedSettings(const QString& file)
    : m_kept(!file.isEmpty()) {
    QString used = m_kept ? file : QStringLiteral("/dev/null");
    if (m_kept && !isUnderstood(file)) {
        const QString aside = putAside(file);
        m_notice = aside.isEmpty()
                       ? MainWindow::tr("The settings in %1 cannot be read. This window uses the defaults and keeps "
                                        "nothing.")
                             .arg(file)
                       : MainWindow::tr("The settings could not be read. They are kept as %1; this window starts "
                                        "with the defaults.")
                             .arg(aside);
        m_kept = !aside.isEmpty();
        used = m_kept ? file : QStringLiteral("/dev/null");
    }
    m_values = std::make_unique<QSettings>(used, QSettings::IniFormat);
}

void SavedSettings::keep(const MainWindow& window) {
    if (!m_kept)
        return;
    QDir().mkpath(QFileInfo(m_values->fileName()).path());
    m_values->setValue(QStringLiteral("schema"), kSchema);
    window.saveTo(*m_values);
    m_values->sync();
    QFile::setPermissions(m_values->fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace manyhands
