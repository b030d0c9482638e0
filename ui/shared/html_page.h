// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace manyhands {

QString htmlHeading(const QString& text);
QString htmlParagraph(const QString& text);

/// A file that needs nothing beside it, in the light theme. `body` is HTML, `title` is not. From any thread.
QByteArray htmlPage(const QString& title, const QString& body);

} // namespace manyhands
