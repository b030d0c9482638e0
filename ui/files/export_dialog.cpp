// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/export_dialog.h"

#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/run/run_page.h"
#include "ui/shared/core_text.h"
#include "ui/shared/field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/session/durable_file.h"
#include "core/store/formats/run_json.h"

namespace manyhands {

namespace {

constexpr int kWholeRun = -1;
constexpr int kJson = -1;

Result<void> saveBytes(const QString& path, const QByteArray& bytes) {
    return saveFile(QFile::encodeName(path).toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

ExportOffer offerOf(RunPage& page) {
    // what is in sight comes first to mind
    const auto inSight = page.results().exportables(page.results().currentTab());
    return {exportablesOf(page), inSight.empty() ? QString() : inSight.front().title, captionOf(page),
            page.controller().record()};
}

ExportDialog::ExportDialog(const ExportOffer& offer, QWidget* parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::fillFormats);
    for (std::size_t i = 0; i < m_offer.all.size(); ++i)
        m_what->addItem(m_offer.all[i].title, static_cast<int>(i));
    if (m_offer.run)
        m_what->addItem(tr("The whole run"), kWholeRun);
    if (!m_offer.inSight.isEmpty())
        m_what->setCurrentIndex(m_what->findText(m_offer.inSight));
}

void ExportDialog::build() {
    m_what->setObjectName(QStringLiteral("exportWhat"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelExport"));
    QPushButton* choose = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::ActionRole);
    choose->setObjectName(QStringLiteral("chooseExportFile"));
    choose->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::askForFile);
    auto* note = caption(QStringLiteral("exportCaption"), this);
    note->setText(tr("Pictures are in the light theme, with the machine and the date below."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(field(tr("What"), m_what));
    column->addLayout(field(tr("Format"), m_format));
    column->addWidget(note);
    column->addWidget(buttons);
    setMinimumWidth(360);
}

bool ExportDialog::isWholeRun() const {
    return m_what->currentData().toInt() == kWholeRun;
}

void ExportDialog::fillFormats() {
    m_format->clear();
    if (isWholeRun()) {
        m_format->addItem(tr("JSON, every task"), kJson);
        return;
    }
    const auto add = [this](const QString& text, ExportFormat format) {
        m_format->addItem(text, static_cast<int>(format));
    };
    const auto addData = [&] {
        add(tr("CSV, for spreadsheets"), ExportFormat::Csv);
        add(tr("TSV"), ExportFormat::Tsv);
    };
    const bool chart = m_offer.all[static_cast<std::size_t>(m_what->currentData().toInt())].isChart();
    if (!chart)
        addData();
    add(tr("PNG picture, twice the size"), ExportFormat::Png);
    add(tr("SVG drawing"), ExportFormat::Svg);
    add(tr("PDF page"), ExportFormat::Pdf);
    if (chart)
        addData();
}

QString ExportDialog::suggestedName() const {
    if (isWholeRun())
        return QStringLiteral("run.json");
    const Exportable& what = m_offer.all[static_cast<std::size_t>(m_what->currentData().toInt())];
    return what.name + QLatin1Char('.') + endingOf(static_cast<ExportFormat>(m_format->currentData().toInt()));
}

Result<void> ExportDialog::writeTo(const QString& path) {
    if (m_what->currentIndex() < 0)
        return fail(tr("There is nothing to export yet").toStdString(), tr("no run has been made").toStdString(),
                    tr("Run the experiment first.").toStdString());
    if (isWholeRun()) {
        QByteArray bytes;
        writeRunJson(*m_offer.run,
                     [&](std::string_view piece) { bytes.append(piece.data(), static_cast<qsizetype>(piece.size())); });
        return saveBytes(path, bytes);
    }
    const Exportable& what = m_offer.all[static_cast<std::size_t>(m_what->currentData().toInt())];
    const auto format = static_cast<ExportFormat>(m_format->currentData().toInt());
    return saveBytes(path, exported(what, format, m_offer.caption));
}

void ExportDialog::askForFile() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), suggestedName());
    if (path.isEmpty())
        return;
    const auto written = writeTo(path);
    emit message(written ? tr("Saved %1.").arg(path) : errorText(written.error()));
    if (written)
        accept();
}

QString exportReport(const std::function<QByteArray()>& report, QWidget* parent) {
    const QString path = QFileDialog::getSaveFileName(parent, ExportDialog::tr("Export report"),
                                                      QStringLiteral("report.html"), QStringLiteral("HTML (*.html)"));
    if (path.isEmpty())
        return {};
    const auto written = saveBytes(path, report());
    return written ? ExportDialog::tr("Saved %1.").arg(path) : errorText(written.error());
}

} // namespace manyhands
