// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/machine_text.h"

#include "ui/shared/core_text.h"
#include "ui/shared/number_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/session/machine_report.h"

namespace manyhands {

namespace {

using Cells = std::array<QString, 3>;

/// Chinese characters take two columns in a font of one width.
qsizetype columnsOf(const QString& text) {
    return text.size() + std::ranges::count_if(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// "0.53 %" with the locale's point.
QString valueText(const std::string& value) {
    const QString number = QString::fromStdString(value).section(QLatin1Char(' '), 0, 0);
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    if (point < 0)
        return coreText(value);
    const int decimals = static_cast<int>(number.size() - point - 1);
    return numberLocale().toString(number.toDouble(), 'f', decimals) +
           QString::fromStdString(value.substr(static_cast<std::size_t>(number.size())));
}

Cells cellsOf(const MachineLine& line) {
    const std::size_t indent = line.name.find_first_not_of(' ');
    return {QString(static_cast<qsizetype>(indent), QLatin1Char(' ')) + coreText(line.name.substr(indent)),
            valueText(line.value), coreText(line.note)};
}

} // namespace

QString machineText(const MachineRecord& record) {
    std::vector<Cells> lines;
    std::array<qsizetype, 2> widths{};
    for (const MachineLine& line : machineLines(record)) {
        lines.push_back(cellsOf(line));
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], columnsOf(lines.back()[column]));
    }
    QString text = QString::fromStdString(record.machine.processorModel + ", " + record.machine.kernel + "\n\n");
    for (const Cells& cells : lines) {
        QString line;
        for (std::size_t column = 0; column < widths.size(); ++column)
            line += cells[column] + QString(widths[column] + 1 - columnsOf(cells[column]), QLatin1Char(' '));
        line += cells.back();
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace manyhands
