// SPDX-License-Identifier: GPL-3.0-or-later
// How the form is put together; what it does is in plan_form.cpp.
#include "ui/run/plan_form.h"

#include "ui/run/builtin_form.h"
#include "ui/run/command_form.h"
#include "ui/run/limits_form.h"
#include "ui/run/plugin_form.h"
#include "ui/run/processes_edit.h"
#include "ui/run/python_form.h"
#include "ui/run/workload_words.h"
#include "ui/shared/field.h"
#include "ui/shared/fonts.h"
#include "ui/shared/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace manyhands {

namespace {

constexpr int kDefaultTasks = 2000;
constexpr int kMostChunk = 1'000'000;

QString entryOf(const WorkloadInfo& info) {
    QString title = workloadWord(info.title);
    switch (info.limit) {
    case WorkloadInfo::Limit::Cpu:
        return PlanForm::tr("%1 — uses the CPU").arg(title);
    case WorkloadInfo::Limit::Waiting:
        return PlanForm::tr("%1 — waits").arg(title);
    case WorkloadInfo::Limit::Memory:
        return PlanForm::tr("%1 — uses memory").arg(title);
    case WorkloadInfo::Limit::Disk:
        return PlanForm::tr("%1 — uses the disk").arg(title);
    case WorkloadInfo::Limit::None:
        return title;
    }
    return {};
}

} // namespace

PlanForm::PlanForm(CoreMarks marks, int usable, QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_kindCaption(caption(QStringLiteral("taskCaption"), this))
    , m_forms(new QVBoxLayout)
    , m_builtin(new BuiltinForm(this))
    , m_command(new CommandForm(this))
    , m_processes(new ProcessesEdit(marks, this))
    , m_chunk(new QSpinBox(this))
    , m_chunkCaption(roleLabel({}, "cap", this))
    , m_startMethod(new Segmented({tr("Fork server"), tr("Spawn")}, this))
    , m_startCaption(caption(QStringLiteral("startCaption"), this))
    , m_baseline(new QCheckBox(tr("Time one process first"), this))
    , m_limits(new LimitsForm(this))
    , m_error(roleLabel({}, "error", this)) {
    build();
    connectParts();
    chooseWorkload(QStringLiteral("primes"));
    m_builtin->setTaskCount(kDefaultTasks);
    setProcesses(usable);
    refreshCaptions();
}

void PlanForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(roleLabel(tr("Experiment"), "h2", this));
    buildTask(column);
    column->addWidget(horizontalRule(this));
    column->addWidget(m_processes);
    buildHow(column);
    m_error->setObjectName(QStringLiteral("formError"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addStretch();
}

void PlanForm::buildTask(QVBoxLayout* column) {
    m_kind->setObjectName(QStringLiteral("taskKind"));
    m_kind->setMaxVisibleItems(20);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    fillKinds();
    auto* kind = field(tr("Task"), m_kind);
    kind->addWidget(m_kindCaption);
    column->addLayout(kind);
    column->addLayout(m_forms);
    add(m_builtin);
    add(m_command);
}

/// A form that is made later has its place behind the kinds for the Tab key as well.
void PlanForm::add(TaskForm* form) {
    form->setVisible(false);
    m_forms->addWidget(form);
    connect(form, &TaskForm::changed, this, &PlanForm::changed);
    QList<QWidget*> fields;
    for (QWidget* field = form->nextInFocusChain(); form->isAncestorOf(field); field = field->nextInFocusChain())
        if (field->focusPolicy() != Qt::NoFocus)
            fields << field;
    QWidget* before = m_kind;
    for (QWidget* const field : fields) {
        setTabOrder(before, field);
        before = field;
    }
}

void PlanForm::fillKinds() {
    const auto addHeading = [this](const QString& text) {
        m_kind->addItem(text, Heading);
        auto* item = qobject_cast<QStandardItemModel*>(m_kind->model())->item(m_kind->count() - 1);
        item->setFlags(Qt::NoItemFlags);
        QFont font = item->font();
        font.setWeight(QFont::DemiBold);
        item->setFont(font);
    };
    addHeading(tr("Built in"));
    int place = 0;
    for (const WorkloadInfo& info : workloadInfos())
        m_kind->addItem(entryOf(info), place++);
    addHeading(tr("Your own"));
    m_kind->addItem(tr("Command…"), Command);
    m_kind->addItem(tr("Python function…"), Python);
    m_kind->addItem(tr("Plug-in…"), Plugin);
}

/// Its word for "automatic" is not cut in any language.
void PlanForm::fitChunk() {
    constexpr int kLeast = 120, kAroundText = 48;
    const QFontMetrics metrics(roleFont(FontRole::Body));
    m_chunk->setFixedWidth(std::max(kLeast, metrics.horizontalAdvance(m_chunk->specialValueText()) + kAroundText));
}

void PlanForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitChunk();
}

void PlanForm::buildHow(QVBoxLayout* column) {
    m_chunk->setObjectName(QStringLiteral("chunkSize"));
    m_chunk->setAccessibleName(tr("Chunk size"));
    m_chunk->setRange(0, kMostChunk);
    m_chunk->setSpecialValueText(tr("Automatic"));
    fitChunk();
    m_chunkCaption->setObjectName(QStringLiteral("chunkCaption"));
    auto* chunkRow = new QHBoxLayout;
    chunkRow->setSpacing(10);
    chunkRow->addLayout(field(tr("Chunk size"), m_chunk));
    chunkRow->addWidget(m_chunkCaption, 1, Qt::AlignBottom);
    m_chunkCaption->setContentsMargins(0, 0, 0, 8);
    column->addLayout(chunkRow);
    m_startMethod->setNames(QStringLiteral("startMethod"), tr("Start method"));
    auto* start = field(tr("Start method"), m_startMethod);
    start->addWidget(m_startCaption);
    column->addLayout(start);
    m_baseline->setObjectName(QStringLiteral("baselineFirst"));
    m_baseline->setAccessibleName(m_baseline->text());
    m_baseline->setChecked(true);
    column->addWidget(m_baseline);
    column->addWidget(m_limits);
}

} // namespace manyhands
