// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace manyhands {

class MainWindow;

/// What the window keeps from one start to the next, in a file only its user can read. A file that cannot be
/// understood is put aside under another name, never read and never thrown away.
class SavedSettings {
public:
    static QString userFile();
    /// Empty `file`: nothing is read and nothing is kept.
    explicit SavedSettings(const QString& file);

    QSettings& values() { return *m_values; }
    /// One sentence for the user where a file was put aside; empty otherwise.
    const QString& notice() const { return m_notice; }
    void keep(const MainWindow& window);

private:
    bool m_kept;
    QString m_notice;
    std::unique_ptr<QSettings> m_values;
};

} // namespace manyhands
