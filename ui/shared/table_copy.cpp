// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_copy.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <functional>

namespace manyhands {

namespace {

static_assert(kCopyRole >= Qt::UserRole);

QString cellText(const QAbstractItemModel& model, int row, int column) {
    const QModelIndex index = model.index(row, column);
    const QVariant copy = index.data(kCopyRole);
    return copy.isValid() ? copy.toString() : index.data(Qt::DisplayRole).toString();
}

QString table(const QAbstractItemModel& model, QLatin1Char separator, QLatin1String lineEnd,
              const std::function<QString(QString)>& escaped) {
    QString text;
    const int columns = model.columnCount();
    for (int row = -1; row < model.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                text += separator;
            text +=
                escaped(row < 0 ? model.headerData(column, Qt::Horizontal).toString() : cellText(model, row, column));
        }
        text += lineEnd;
    }
    return text;
}

QString csvField(const QString& value) {
    const bool quoted = value.contains(QLatin1Char(',')) || value.contains(QLatin1Char('"')) ||
                        value.contains(QLatin1Char('\n')) || value.contains(QLatin1Char('\r'));
    return quoted
               ? QLatin1Char('"') + QString(value).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"')
               : value;
}

} // namespace

QString tableAsTsv(const QAbstractItemModel& model) {
    return table(model, QLatin1Char('\t'), QLatin1String("\n"), [](QString value) {
        for (const char separator : {'\t', '\n', '\r'})
            value.replace(QLatin1Char(separator), QLatin1Char(' '));
        return value;
    });
}

QString tableAsCsv(const QAbstractItemModel& model) {
    return table(model, QLatin1Char(','), QLatin1String("\r\n"), csvField);
}

} // namespace manyhands
