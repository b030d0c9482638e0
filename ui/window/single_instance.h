// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include "core/base/unique_fd.h"

namespace manyhands {

/// One window a user and session: a second start hands what it was asked for to the first one. The first is whoever
/// holds a lock, which goes with its process however that ends; the socket beside it may be stale and does not matter.
/// Only the same user is listened to.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        First,      ///< this is the window that later starts come to
        HandedOver, ///< another window has taken the request: this program can end
        Alone       ///< nothing of the kind can be had here: a window like any other
    };

    /// $XDG_RUNTIME_DIR/manyhands; empty where there is no such folder.
    static QString userFolder();
    explicit SingleInstance(QString folder, QObject* parent = nullptr);

    /// Once. `file` may be empty; relative to here.
    Outcome claim(const QString& file);

signals:
    /// Another start asked for the window. `file` is empty where it named none.
    void requested(const QString& file);

private:
    bool listen();
    void takeCall();

    QString m_folder;
    UniqueFd m_lock, m_socket;
};

} // namespace manyhands
