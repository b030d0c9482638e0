// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/unique_fd.h"

namespace manyhands {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt's, so that the program ends as if its window had been closed.
/// A handler and a pipe rather than a signalfd: a blocked signal mask would be inherited by every process that is
/// started. One instance at a time.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

signals:
    void received(int signal);

private:
    UniqueFd m_readEnd, m_writeEnd;
};

} // namespace manyhands
