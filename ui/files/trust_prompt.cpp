// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/trust_prompt.h"

#include "ui/shared/field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace manyhands {

TrustPrompt::TrustPrompt(const TrustQuestion& question, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("trustPrompt"));
    setWindowTitle(tr("Manyhands"));
    auto* lead = roleLabel(question.lead, "h2", this);
    lead->setWordWrap(true);
    auto* note = roleLabel(question.note, "sub", this);
    note->setWordWrap(true);
    auto* text = new QPlainTextEdit(question.lines.join(QLatin1Char('\n')), this);
    text->setObjectName(QStringLiteral("trustText"));
    text->setAccessibleName(tr("What will run"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("refuseTrust"));
    cancel->setDefault(true);
    QPushButton* trust = buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
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
