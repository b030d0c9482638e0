// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace manyhands {

/// What a cell says when copied or exported: the text with its spread.
constexpr int kCopyRole = 0x0100 + 99;

/// The table as lines of tab-separated values, headings first. Tabs and line ends inside cells become spaces.
QString tableAsTsv(const QAbstractItemModel& model);
/// RFC 4180: comma-separated, quoted where needed, CRLF.
QString tableAsCsv(const QAbstractItemModel& model);

} // namespace manyhands
