// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include "ui/tune/tune_driver.h"

namespace manyhands {

/// A Comparison with a RunSession of its own, in a thread of their own: none of its runs is taken for one of the Run
/// page. Destroying it ends what is still going and leaves nothing behind.
class ComparisonDriver : public TuneDriver {
    Q_OBJECT
public:
    explicit ComparisonDriver(QObject* parent = nullptr);
    ~ComparisonDriver() override;

    void start(const ComparisonPlan& plan, int usableProcessors) override;
    void beginNow() override;
    void pause() override;
    void resume() override;
    void stop() override;
    void kill() override;

private:
    QThread m_thread;
    RunSession* m_session;    ///< lives in m_thread, deleted when that ends
    Comparison* m_comparison; ///< likewise, before the session it uses
};

} // namespace manyhands
