// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/trust_prompt.h"

#include "ui/shared/core_text.h"
#include "ui/shared/field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace manyhands {

TrustPrompt::TrustPrompt(const std::string& file, const ExperimentTask& task, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("trustPrompt"));
    setWindowTitle(tr("Manyhands"));
    const bool isFile = !file.empty();
    auto* lead =
        roleLabel(isFile ? tr("Run a program that this file names?") : tr("Run this command again?"), "h2", this);
    auto* note = roleLabel(
        isFile ? tr("It was not saved here by you. The program can do anything you can. Look at what will "
                    "run, and go on only if you know where the file comes from.")
               : tr("It comes from the history. The program can do anything you can. Look at what will run first."),
        "sub", this);
    note->setWordWrap(true);
    QStringList lines;
    if (isFile)
        lines << tr("File: %1").arg(QString::fromStdString(quotedForDisplay(file)));
    for (const std::string& line : whatWouldRun(task))
        lines << coreText(line);
    auto* text = new QPlainTextEdit(lines.join(QLatin1Char('\n')), this);
    text->setObjectName(QStringLiteral("trustText"));
    text->setAccessibleName(tr("What will run"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("refuseTrust"));
    cancel->setDefault(true);
    QPushButton* trust = buttons->addButton(tr("Trust and run"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trustAndRun"));
    trust->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(lead);
    column->addWidget(note);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(620, 380);
    cancel->setFocus();
}

} // namespace manyhands
