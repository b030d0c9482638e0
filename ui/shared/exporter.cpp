// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/exporter.h"

#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <numeric>

namespace manyhands {

namespace {

constexpr int kMargin = 16, kTitle = 32, kCaption = 28;
constexpr int kRow = 24, kCellPadding = 16, kWidestCell = 420;
constexpr std::size_t kMostRows = 200;
constexpr int kScale = 2; ///< pixels of a PNG for each one on the screen
constexpr int kDpi = 96;  ///< a pixel of the screen is one of a page

/// The light colours for as long as it lives.
class LightColours {
public:
    explicit LightColours(const std::vector<Exportable>& shown)
        : m_shown(shown)
        , m_before(chosenTheme()) {
        apply(Theme::Light);
    }
    ~LightColours() { apply(m_before); }
    LightColours(const LightColours&) = delete;
    LightColours& operator=(const LightColours&) = delete;

private:
    void apply(Theme theme) const {
        setTheme(theme);
        for (const Exportable& one : m_shown) {
            if (one.restyle)
                one.restyle();
        }
    }
    const std::vector<Exportable>& m_shown;
    Theme m_before;
};

/// A table as a picture: its columns' widths and its rows, cut where there are too many.
class TablePicture {
public:
    explicit TablePicture(TextTable table)
        : m_table(std::move(table)) {
        if (m_table.rows.size() > kMostRows) {
            m_left = m_table.rows.size() - kMostRows;
            m_table.rows.resize(kMostRows);
        }
        const QFontMetrics metrics(roleFont(FontRole::BodyStrong));
        for (qsizetype column = 0; column < m_table.heads.size(); ++column) {
            int width = metrics.horizontalAdvance(m_table.heads[column]);
            for (const QStringList& row : m_table.rows)
                width = std::max(width, metrics.horizontalAdvance(row[column]));
            m_widths << std::min(width, kWidestCell) + kCellPadding;
        }
    }
    QSize size() const {
        const int rows = static_cast<int>(m_table.rows.size()) + 1 + (m_left > 0 ? 1 : 0);
        return {std::max(320, std::accumulate(m_widths.begin(), m_widths.end(), 0)), rows * kRow};
    }
    void paint(QPainter& painter) const {
        painter.setFont(roleFont(FontRole::Field));
        painter.setPen(tokens().text2);
        paintRow(painter, m_table.heads, 0);
        painter.setPen(tokens().border);
        painter.drawLine(0, kRow, size().width(), kRow);
        painter.setFont(roleFont(FontRole::Body));
        painter.setPen(tokens().text);
        int y = kRow;
        for (const QStringList& row : m_table.rows) {
            paintRow(painter, row, y);
            y += kRow;
        }
        if (m_left > 0)
            painter.drawText(
                QRect(0, y, size().width(), kRow), Qt::AlignVCenter,
                QCoreApplication::translate("Exporter", "and %Ln more row(s)", nullptr, pluralCount(m_left)));
    }

private:
    void paintRow(QPainter& painter, const QStringList& cells, int y) const {
        int x = 0;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const int room = m_widths[column] - kCellPadding;
            const QString text = painter.fontMetrics().elidedText(cells[column], Qt::ElideMiddle, room);
            painter.drawText(QRect(x, y, room, kRow), Qt::AlignVCenter | Qt::TextSingleLine, text);
            x += m_widths[column];
        }
    }
    TextTable m_table;
    QList<int> m_widths;
    std::size_t m_left = 0;
};

/// Each with its title, and a caption at the end, on one sheet.
class Sheet {
public:
    Sheet(const std::vector<Exportable>& all, QString caption)
        : m_caption(std::move(caption)) {
        for (const Exportable& one : all)
            m_parts.push_back(partOf(one));
    }
    QSize size() const {
        int width = QFontMetrics(roleFont(FontRole::Caption)).horizontalAdvance(m_caption), height = 0;
        for (const Part& part : m_parts) {
            width = std::max(width, part.size.width());
            height += part.size.height() + kTitle;
        }
        const int gaps = kMargin * (static_cast<int>(m_parts.size()) - 1);
        return {width + 2 * kMargin, height + gaps + kCaption + 2 * kMargin};
    }
    void paint(QPainter& painter) const {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect({0, 0}, size()), tokens().surface);
        const int width = size().width() - 2 * kMargin;
        int y = kMargin;
        for (const Part& part : m_parts) {
            painter.setFont(roleFont(FontRole::H3));
            painter.setPen(tokens().text);
            painter.drawText(QRect(kMargin, y, width, kTitle - 8), Qt::AlignVCenter, part.title);
            painter.save();
            painter.translate(kMargin, y + kTitle);
            part.paint(painter);
            painter.restore();
            y += kTitle + part.size.height() + kMargin;
        }
        painter.setFont(roleFont(FontRole::Caption));
        painter.setPen(tokens().text2);
        painter.drawText(QRect(kMargin, size().height() - kMargin - kCaption + 8, width, kCaption - 8),
                         Qt::AlignVCenter, m_caption);
    }

private:
    struct Part {
        QString title;
        QSize size;
        std::function<void(QPainter&)> paint;
    };
    static Part partOf(const Exportable& one) {
        if (one.isChart())
            return {one.title, one.size, one.paint};
        const auto picture = std::make_shared<TablePicture>(one.table());
        return {one.title, picture->size(), [picture](QPainter& painter) { picture->paint(painter); }};
    }

    std::vector<Part> m_parts;
    QString m_caption;
};

QImage image(const Sheet& sheet) {
    QImage picture(sheet.size() * kScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kScale);
    QPainter painter(&picture);
    sheet.paint(painter);
    return picture;
}

void writeSvg(const Sheet& sheet, const QString& title, QIODevice& device) {
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(kDpi);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect({0, 0}, sheet.size()));
    generator.setTitle(title);
    QPainter painter(&generator);
    sheet.paint(painter);
}

void writePdf(const Sheet& sheet, const QString& title, QIODevice& device) {
    QPdfWriter writer(&device);
    writer.setResolution(kDpi);
    writer.setTitle(title);
    // a page of the sheet's size: 72 points are an inch
    writer.setPageSize(QPageSize(QSizeF(sheet.size()) * 72 / kDpi, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    sheet.paint(painter);
}

QByteArray picture(const Exportable& what, ExportFormat format, const QString& caption) {
    const std::vector<Exportable> one{what};
    const LightColours light(one);
    const Sheet sheet(one, caption);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == ExportFormat::Png)
        image(sheet).save(&buffer, "PNG");
    else if (format == ExportFormat::Svg)
        writeSvg(sheet, what.title, buffer);
    else
        writePdf(sheet, what.title, buffer);
    return buffer.data();
}

} // namespace

QString endingOf(ExportFormat format) {
    const QString endings[] = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                               QStringLiteral("csv"), QStringLiteral("tsv")};
    return endings[static_cast<int>(format)];
}

QByteArray exported(const Exportable& what, ExportFormat format, const QString& caption) {
    if (format == ExportFormat::Csv)
        return tableAsCsv(what.table()).toUtf8();
    if (format == ExportFormat::Tsv)
        return tableAsTsv(what.table()).toUtf8();
    return picture(what, format, caption);
}

std::unique_ptr<QMimeData> copied(const Exportable& what, const QString& caption) {
    return copied(std::vector<Exportable>{what}, caption);
}

std::unique_ptr<QMimeData> copied(const std::vector<Exportable>& all, const QString& caption) {
    QStringList texts, pages;
    for (const Exportable& one : all) {
        const TextTable table = one.table();
        const QString title = all.size() > 1 ? one.title + QLatin1Char('\n') : QString();
        texts << title + tableAsTsv(table);
        pages << tableAsHtml(table);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(texts.join(QLatin1Char('\n')));
    if (std::ranges::any_of(all, &Exportable::isChart)) {
        const LightColours light(all);
        data->setImageData(image(Sheet(all, caption)));
    } else {
        data->setHtml(pages.join(QLatin1Char('\n')));
    }
    return data;
}

} // namespace manyhands
