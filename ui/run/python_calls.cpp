// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/python_calls.h"

#include <algorithm>

#include "core/base/utf8.h"

namespace manyhands {

namespace {

constexpr std::uint64_t kMostCalls = 5;

/// JSON and Python write alike but for three words.
QString pythonValue(const QString& json) {
    static const std::pair<QString, QString> words[] = {{QStringLiteral("true"), QStringLiteral("True")},
                                                        {QStringLiteral("false"), QStringLiteral("False")},
                                                        {QStringLiteral("null"), QStringLiteral("None")}};
    QString value;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QStringView rest = QStringView(json).mid(i);
        const auto* const word =
            inText ? std::end(words)
                   : std::ranges::find_if(words, [rest](const auto& one) { return rest.startsWith(one.first); });
        if (word != std::end(words)) {
            value += word->second;
            i += word->first.size() - 1;
            continue;
        }
        value += json[i];
        if (json[i] == QLatin1Char('"'))
            inText = !inText;
        else if (inText && json[i] == QLatin1Char('\\') && i + 1 < json.size())
            value += json[++i];
    }
    return value;
}

QString argumentsOf(const QString& json, bool star) {
    const QString value = pythonValue(json.trimmed());
    const bool isList = value.startsWith(QLatin1Char('[')) && value.endsWith(QLatin1Char(']'));
    return star && isList ? value.mid(1, value.size() - 2).trimmed() : value;
}

} // namespace

QString withoutInvisible(const QString& text) {
    QString seen;
    for (const char32_t character : text.toUcs4()) {
        if (!isInvisible(character))
            seen += QString::fromUcs4(&character, 1);
        else if (character <= 0xffff)
            seen += QStringLiteral("\\u%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'));
        else
            seen += QStringLiteral("\\U%1").arg(static_cast<uint>(character), 8, 16, QLatin1Char('0'));
    }
    return seen;
}

QStringList pythonCalls(const PythonExperiment& python, const Inputs& inputs) {
    QStringList calls;
    const std::uint64_t count = inputs ? inputs->size() : 0;
    const QString function = QString::fromStdString(python.function);
    for (std::uint64_t row = 0; row < std::min(count, kMostCalls); ++row) {
        const QString arguments = argumentsOf(QString::fromStdString(inputs->at(row, 0)), python.star);
        calls << withoutInvisible(QStringLiteral("%1(%2)").arg(function, arguments));
    }
    if (count > kMostCalls)
        calls << QStringLiteral("…");
    return calls;
}

} // namespace manyhands
