// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/unique_fd.h"

class QSocketNotifier;

namespace manyhands {

/// Turns SIGINT, SIGTERM and SIGHUP into signals of the event loop. One at a time, in the main thread.
///
/// A self-pipe rather than signalfd: the latter needs the signals blocked, and a blocked signal stays blocked in every
/// program that is started, while a handler is gone after exec.
class Interrupts : public QObject {
    Q_OBJECT
public:
    explicit Interrupts(QObject* parent = nullptr);
    ~Interrupts() override;

signals:
    /// Ctrl-C; `count` from 1.
    void interrupted(int count);
    /// SIGTERM or SIGHUP.
    void terminationAsked();

private:
    void drain();

    UniqueFd m_readEnd;
    QSocketNotifier* m_notifier = nullptr;
    int m_count = 0;
};

/// How many of these signals have come, for code that waits outside the event loop.
int interruptionsSeen();

/// A gone reader must show as a failed write, not as death. The disposition is a handler, not SIG_IGN, which every
/// program started from here would inherit.
void surviveGoneReaders();

} // namespace manyhands
