// SPDX-License-Identifier: GPL-3.0-or-later
// How the form is put together; what it does is in python_form.cpp.
#include "ui/run/python_form.h"

#include "ui/run/json_inputs_edit.h"
#include "ui/shared/chosen_file.h"
#include "ui/shared/field.h"
#include "ui/shared/file_watch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace manyhands {

PythonForm::PythonForm(QWidget* parent)
    : TaskForm(parent)
    , m_file(new QLineEdit(this))
    , m_function(new QComboBox(this))
    , m_interpreter(new QComboBox(this))
    , m_inputs(new JsonInputsEdit(this))
    , m_star(new QCheckBox(tr("Spread a list over the arguments"), this))
    , m_preview(roleLabel({}, "mono", this))
    , m_error(roleLabel({}, "error", this))
    , m_watch(new FileWatch(this)) {
    setAcceptDrops(true);
    build();
    connectParts();
    refresh();
}

void PythonForm::build() {
    m_file->setObjectName(QStringLiteral("pythonFile"));
    m_file->setPlaceholderText(QStringLiteral("crunch.py"));
    m_file->setToolTip(tr("Drop a file here. It is read to know its functions, and run by the workers alone."));
    m_file->setAcceptDrops(false); // else it would take a dropped file's address as a text
    auto* browse = chooseButton("pythonFileChoose", tr("Choose a Python file"), this);
    m_function->setObjectName(QStringLiteral("pythonFunction"));
    m_function->setEditable(true);
    m_function->setInsertPolicy(QComboBox::NoInsert);
    m_function->lineEdit()->setObjectName(QStringLiteral("pythonFunctionText"));
    m_function->lineEdit()->setAccessibleName(tr("Function"));
    m_star->setObjectName(QStringLiteral("pythonStar"));
    m_star->setAccessibleName(m_star->text());
    m_star->setToolTip(tr("[2, 3] calls f(2, 3) instead of f([2, 3])."));
    m_preview->setObjectName(QStringLiteral("pythonPreview"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("pythonError"));
    m_error->setWordWrap(true);
    auto* choice = chooseButton("pythonInterpreterChoose", tr("Choose a Python interpreter"), this);
    buildInterpreter();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(fieldWithButton(tr("Python file"), m_file, browse));
    column->addLayout(field(tr("Function"), m_function));
    column->addLayout(fieldWithButton(tr("Interpreter"), m_interpreter, choice));
    column->addLayout(field(tr("Inputs"), m_inputs));
    column->addWidget(m_star);
    auto* preview = field(tr("What will run"), m_preview);
    preview->addWidget(m_error);
    column->addLayout(preview);
    setTabOrder(m_file, browse);
    setTabOrder(m_interpreter, choice);
    connect(browse, &QPushButton::clicked, this, &PythonForm::chooseFile);
    connect(choice, &QPushButton::clicked, this, &PythonForm::chooseInterpreter);
}

void PythonForm::buildInterpreter() {
    m_interpreter->setObjectName(QStringLiteral("pythonInterpreter"));
    // its longest path is wider than the form
    m_interpreter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_interpreter->setMinimumContentsLength(8);
    m_interpreter->addItem(QStringLiteral("python3"), QStringLiteral("python3"));
}

} // namespace manyhands
