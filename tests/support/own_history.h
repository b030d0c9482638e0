// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace manyhands::test {

/// While it lives, programs that this one starts keep their history in a folder of its own, not in the user's.
class OwnHistory {
public:
    OwnHistory() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    ~OwnHistory() { m_before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_before); }
    OwnHistory(const OwnHistory&) = delete;
    OwnHistory& operator=(const OwnHistory&) = delete;
    QString file() const { return m_folder.filePath("manyhands/runs.db"); }

private:
    const QByteArray m_before = qgetenv("XDG_DATA_HOME");
    QTemporaryDir m_folder;
};

} // namespace manyhands::test
