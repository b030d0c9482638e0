// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/html_page.h"

#include "ui/shared/tokens.h"

#include <QCoreApplication>

namespace manyhands {

namespace {

QString style() {
    const Tokens& t = paperTokens();
    return QStringLiteral(
               "body{font:14px/1.5 Inter,'Noto Sans','DejaVu Sans',sans-serif;max-width:1100px;margin:24px auto;"
               "padding:0 16px;background:%1;color:%2}table{border-collapse:collapse}"
               "td{padding:4px 14px 4px 0;border-bottom:1px solid %3}tr:first-child td{font-weight:600}"
               "figure{margin:0 0 16px}svg{max-width:100%;height:auto}pre{white-space:pre-wrap}")
        .arg(t.surface.name(), t.text.name(), t.border.name());
}

} // namespace

QString htmlHeading(const QString& text) {
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

QString htmlParagraph(const QString& text) {
    return QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QByteArray htmlPage(const QString& title, const QString& body) {
    const QString language =
        QCoreApplication::translate("HtmlPage", "en", "the code of this language, as HTML names it");
    return (QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                           "<style>%3</style></head><body>\n<h1>%2</h1>\n")
                .arg(language, title.toHtmlEscaped(), style()) +
            body + QStringLiteral("</body></html>\n"))
        .toUtf8();
}

} // namespace manyhands
