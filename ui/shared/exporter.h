// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QMimeData>

#include "core/base/error.h"
#include "ui/shared/exportable.h"

namespace manyhands {

enum class ExportFormat { Png, Svg, Pdf, Csv, Tsv };

/// "png"
QString endingOf(ExportFormat format);

/// The bytes of a file: pictures in the light theme, whatever is shown, with the title above and the caption below.
/// Long tables are cut in pictures, and say so.
QByteArray exported(const Exportable& what, ExportFormat format, const QString& caption);

/// For the clipboard: a chart as PNG and TSV, a table as TSV and HTML.
std::unique_ptr<QMimeData> copied(const Exportable& what, const QString& caption);
/// What is shown side by side, one below the other: all in one picture where one is a chart, and as text each under its
/// title. At least one.
std::unique_ptr<QMimeData> copied(const std::vector<Exportable>& all, const QString& caption);

} // namespace manyhands
