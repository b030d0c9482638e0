// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_request.h"

#include <QCoreApplication>

namespace manyhands {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RunRequest)
};

} // namespace

QString variantText(const RunRequest& request) {
    QStringList words = request.limits;
    if (request.plan.longestFirst)
        words.prepend(Words::tr("longest first"));
    if (request.plan.chunkSize > 0)
        words.prepend(Words::tr("chunk %1").arg(request.plan.chunkSize));
    if (request.plan.startMethod == StartMethod::Spawn)
        words << Words::tr("spawn");
    return words.join(QStringLiteral(", "));
}

} // namespace manyhands
