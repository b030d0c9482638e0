// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "ui/shared/exporter.h"

class QComboBox;

namespace manyhands {

class RunPage;

/// Asks what of the page to export, and as what; then for a file, and writes it.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(RunPage* page, QWidget* parent);

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

    RunPage* m_page;
    std::vector<Exportable> m_all;
    QComboBox* m_what;
    QComboBox* m_format;
};

/// Asks for a file and writes the report into it. What happened, for the status bar; empty when nothing did.
QString exportReport(RunPage* page, QWidget* parent);

} // namespace manyhands
