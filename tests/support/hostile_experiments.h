// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace manyhands::test {

struct HostileFile {
    QByteArray name; ///< what is bad about it
    QByteArray bytes;
};

/// Several hundred experiment files as a stranger might send them, most of which would make the file `canary` if
/// anything in them were run. Some can be opened, others are none.
QList<HostileFile> hostileExperiments(const QByteArray& canary);

} // namespace manyhands::test
