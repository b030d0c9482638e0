// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text_table.h"

#include <QAbstractItemModel>

namespace manyhands {

namespace {

static_assert(kCopyRole >= Qt::UserRole);

struct Shape {
    QString begin, between, end; ///< of a row
    std::function<QString(QString)> cell;
};

QString shaped(const TextTable& table, const Shape& shape) {
    QString text;
    const auto addRow = [&](const QStringList& row) {
        text += shape.begin;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? shape.between : QString()) + shape.cell(row[i]);
        text += shape.end;
    };
    addRow(table.heads);
    for (const QStringList& row : table.rows)
        addRow(row);
    return text;
}

bool looksLikeAFormula(const QString& value) {
    if (value.isEmpty() || !QStringView(u"=+-@\t\r").contains(value.front()))
        return false;
    bool isNumber = false;
    value.toDouble(&isNumber);
    return !isNumber;
}

QString csvField(QString value) {
    if (looksLikeAFormula(value))
        value.prepend(QLatin1Char('\''));
    const bool quoted = value.contains(QLatin1Char(',')) || value.contains(QLatin1Char('"')) ||
                        value.contains(QLatin1Char('\n')) || value.contains(QLatin1Char('\r'));
    return quoted ? QLatin1Char('"') + value.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"')
                  : value;
}

} // namespace

TextTable textTable(const QAbstractItemModel& model) {
    TextTable table;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        table.heads << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant copy = index.data(kCopyRole);
            cells << (copy.isValid() ? copy.toString() : index.data(Qt::DisplayRole).toString());
        }
        table.rows.push_back(cells);
    }
    return table;
}

QString tableAsTsv(const TextTable& table) {
    return shaped(table, {{}, QStringLiteral("\t"), QStringLiteral("\n"), [](QString value) {
                              for (const char separator : {'\t', '\n', '\r'})
                                  value.replace(QLatin1Char(separator), QLatin1Char(' '));
                              return value;
                          }});
}

QString tableAsCsv(const TextTable& table) {
    return shaped(table, {{}, QStringLiteral(","), QStringLiteral("\r\n"), csvField});
}

QString tableAsHtml(const TextTable& table) {
    const auto escaped = [](const QString& value) { return value.toHtmlEscaped(); };
    return QStringLiteral("<table>\n") +
           shaped(table,
                  {QStringLiteral("<tr><td>"), QStringLiteral("</td><td>"), QStringLiteral("</td></tr>\n"), escaped}) +
           QStringLiteral("</table>\n");
}

} // namespace manyhands
