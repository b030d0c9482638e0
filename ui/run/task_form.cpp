// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/task_form.h"

namespace manyhands {

QString keyOf(const Inputs& inputs) {
    const std::uint64_t count = inputs ? inputs->size() : 0;
    QString key = QString::number(count);
    for (const std::uint64_t row : {std::uint64_t{0}, count / 2, count - 1}) {
        for (std::size_t column = 0; inputs && row < count && column < inputs->columns(); ++column)
            key += QLatin1Char('\n') + QString::fromStdString(inputs->at(row, column));
    }
    return key;
}

QString previewOf(QStringList lines) {
    constexpr qsizetype kMostLines = 24, kMostLength = 500;
    if (lines.size() > kMostLines)
        lines = lines.first(kMostLines) << QStringLiteral("…");
    for (QString& line : lines) {
        if (line.size() > kMostLength)
            line = line.first(kMostLength) + QStringLiteral("…");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace manyhands
