// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QAbstractItemModel;

namespace manyhands {

/// What a cell says when copied or exported: the text with its spread.
constexpr int kCopyRole = 0x0100 + 99;

/// A table as plain text: what leaves the window.
struct TextTable {
    QStringList heads;
    std::vector<QStringList> rows; ///< each as long as heads; numbers as in C
    /// By column, how a view writes a number of it; where there is none: in three digits, whole ones whole.
    std::vector<std::function<QString(double)>> shown = {};
};

TextTable textTable(const QAbstractItemModel& model);

/// Lines of tab-separated values, headings first. Tabs and line ends inside cells become spaces.
QString tableAsTsv(const TextTable& table);
/// RFC 4180: comma-separated, quoted where needed, CRLF. A cell that a spreadsheet would take for a formula gets an
/// apostrophe before it; numbers stay numbers.
QString tableAsCsv(const TextTable& table);
/// A <table>, escaped.
QString tableAsHtml(const TextTable& table);

} // namespace manyhands
