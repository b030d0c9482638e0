// SPDX-License-Identifier: GPL-3.0-or-later
// How the form is put together; what it does is in plugin_form.cpp.
#include "ui/run/plugin_form.h"

#include "ui/run/parameter_fields.h"
#include "ui/shared/chosen_file.h"
#include "ui/shared/field.h"
#include "ui/shared/file_watch.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace manyhands {

PluginForm::PluginForm(QWidget* parent, PluginBook book)
    : TaskForm(parent)
    , m_book(std::move(book))
    , m_file(new QComboBox(this))
    , m_task(new QComboBox(this))
    , m_hash(roleLabel({}, "cap", this))
    , m_fields(new ParameterFields({"pluginTasks", "pluginSize", "pluginParameter_"}, this))
    , m_agreement(new QWidget(this))
    , m_agreementText(caption(QStringLiteral("pluginAgreement"), m_agreement))
    , m_foreign(roleLabel({}, "mono", this))
    , m_error(roleLabel({}, "error", this))
    , m_watch(new FileWatch(this)) {
    m_fields->setTaskCount(PluginExperiment().tasks);
    build();
    connectParts();
    refresh();
}

void PluginForm::build() {
    m_file->setObjectName(QStringLiteral("pluginFile"));
    m_task->setObjectName(QStringLiteral("pluginTask"));
    for (QComboBox* const combo : {m_file, m_task}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    m_file->setToolTip(tr("Plug-ins lie in a folder of their own. They are read here, and loaded by workers alone."));
    m_file->addItem(tr("None chosen"), QString());
    auto* browse = chooseButton("pluginFileChoose", tr("Choose a plug-in"), this);
    connect(browse, &QPushButton::clicked, this, &PluginForm::chooseFile);
    m_hash->setObjectName(QStringLiteral("pluginHash"));
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_foreign->setObjectName(QStringLiteral("pluginPreview"));
    m_foreign->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("pluginError"));
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse); // it may hold a command to copy
    auto* file = fieldWithButton(tr("Plug-in file"), m_file, browse);
    file->addWidget(m_hash);
    file->addWidget(m_error);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(file);
    column->addWidget(buildAgreement());
    column->addLayout(field(tr("Task of the plug-in"), m_task));
    column->addWidget(m_fields);
    column->addWidget(m_foreign);
    setTabOrder(m_file, browse);
    setTabOrder(browse, m_agreement->findChild<QPushButton*>());
}

QWidget* PluginForm::buildAgreement() {
    auto* trust = new QPushButton(tr("Trust…"), m_agreement);
    trust->setObjectName(QStringLiteral("pluginTrust"));
    trust->setAccessibleName(tr("Look at the plug-in and agree to it"));
    connect(trust, &QPushButton::clicked, this, &PluginForm::trustAsked);
    auto* column = new QVBoxLayout(m_agreement);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_agreementText);
    column->addWidget(trust, 0, Qt::AlignLeft);
    return m_agreement;
}

} // namespace manyhands
