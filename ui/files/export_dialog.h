// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

#include "core/session/run_session.h"
#include "ui/shared/exporter.h"

class QComboBox;

namespace manyhands {

class RunPage;

/// What there is to export.
struct ExportOffer {
    std::vector<Exportable> all;
    QString inSight;  ///< the title of what is looked at now; empty: the first
    QString caption;  ///< below a picture
    RunRecordPtr run; ///< with every task; null: none
};
ExportOffer offerOf(RunPage& page);

/// Asks what to export, and as what; then for a file, and writes it.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const ExportOffer& offer, QWidget* parent);

    /// Writes what is chosen without asking for a file. An error is one for the user to read.
    Result<void> writeTo(const QString& path);

signals:
    void message(const QString& text);

private:
    void build();
    void fillFormats();
    bool isWholeRun() const;
    QString suggestedName() const;
    void askForFile();

    ExportOffer m_offer;
    QComboBox* m_what;
    QComboBox* m_format;
};

/// Asks for a file and writes the report, a page of HTML, into it. What happened, for the status bar; empty when
/// nothing did.
QString exportReport(const std::function<QByteArray()>& report, QWidget* parent);

} // namespace manyhands
