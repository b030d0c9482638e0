// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_form.h"

#include "ui/run/plan_form.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"
#include "ui/tune/repeats_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace manyhands {

namespace {

constexpr int kLeastTo = 4;
const QString kGroup = QStringLiteral("tune/");

QString textOf(const std::vector<std::uint32_t>& sizes) {
    return listText({sizes.begin(), sizes.end()});
}

QHBoxLayout* beside(QVBoxLayout* left, QVBoxLayout* right) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    return row;
}

} // namespace

TuneForm::TuneForm(PlanForm* plan, int usable, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_task(new QComboBox(this))
    , m_taskCaption(caption(QStringLiteral("tuneTaskCaption"), this))
    , m_from(number("tuneFrom", tr("From"), 1, kMaxWorkers))
    , m_to(number("tuneTo", tr("To"), 1, kMaxWorkers))
    , m_spacing(new Segmented({tr("Every"), tr("Spread"), tr("Doubling")}, this))
    , m_counts(caption(QStringLiteral("tuneCountList"), this))
    , m_repeats(new RepeatsEdit(this))
    , m_chunks(new QLineEdit(this))
    , m_chunkCaption(caption(QStringLiteral("tuneChunkCaption"), this))
    , m_random(new QCheckBox(tr("Run in random order"), this))
    , m_stopEarly(new QCheckBox(tr("Stop when it stops improving"), this))
    , m_error(roleLabel({}, "error", this)) {
    build();
    TuneSettings first;
    first.to = std::clamp(2 * usable, kLeastTo, kMaxWorkers);
    setSettings(first);
    connectParts();
    followPlan();
}

QSpinBox* TuneForm::number(const char* name, const QString& label, int low, int high) {
    auto* box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setRange(low, high);
    return box;
}

void TuneForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(roleLabel(tr("Tuning"), "h2", this));
    buildTask(column);
    buildCounts(column);
    column->addWidget(m_repeats);
    buildChunks(column);
    m_random->setObjectName(QStringLiteral("tuneRandomOrder"));
    m_stopEarly->setObjectName(QStringLiteral("tuneStopEarly"));
    for (QCheckBox* const box : {m_random, m_stopEarly}) {
        box->setAccessibleName(box->text());
        column->addWidget(box);
    }
    m_error->setObjectName(QStringLiteral("tuneError"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addStretch();
}

void TuneForm::buildTask(QVBoxLayout* column) {
    m_task->setObjectName(QStringLiteral("tuneTask"));
    m_task->setModel(m_plan->kinds());
    m_task->setMaxVisibleItems(20);
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_task->setMinimumContentsLength(12);
    auto* task = field(tr("Task"), m_task);
    task->addWidget(m_taskCaption);
    column->addLayout(task);
}

void TuneForm::buildCounts(QVBoxLayout* column) {
    column->addLayout(beside(field(tr("From"), m_from), field(tr("To"), m_to)));
    m_spacing->setNames(QStringLiteral("tuneCounts"), tr("Process counts"));
    auto* counts = field(tr("Process counts"), m_spacing);
    counts->addWidget(m_counts);
    column->addLayout(counts);
}

void TuneForm::buildChunks(QVBoxLayout* column) {
    m_chunks->setObjectName(QStringLiteral("tuneChunkSizes"));
    m_chunks->setPlaceholderText(tr("only that of the Run page"));
    auto* chunks = field(tr("Chunk sizes"), m_chunks);
    chunks->addWidget(m_chunkCaption);
    column->addLayout(chunks);
}

void TuneForm::connectParts() {
    for (QSpinBox* const box : {m_from, m_to})
        connect(box, &QSpinBox::valueChanged, this, &TuneForm::changed);
    connect(m_repeats, &RepeatsEdit::changed, this, &TuneForm::changed);
    connect(m_spacing, &Segmented::currentChanged, this, &TuneForm::changed);
    connect(m_chunks, &QLineEdit::textChanged, this, &TuneForm::changed);
    connect(m_random, &QCheckBox::toggled, this, &TuneForm::changed);
    connect(m_stopEarly, &QCheckBox::toggled, this, &TuneForm::changed);
    connect(this, &TuneForm::changed, this, &TuneForm::refresh);
    connect(m_task, &QComboBox::currentIndexChanged, m_plan, &PlanForm::chooseKind);
    connect(m_plan, &PlanForm::changed, this, &TuneForm::followPlan);
}

void TuneForm::followPlan() {
    m_task->setCurrentIndex(m_plan->kind());
    m_taskCaption->setText(tr("%1, as set on the Run page").arg(m_plan->title().section(QStringLiteral(" · "), 1)));
    emit changed();
}

TuneSettings TuneForm::settings() const {
    TuneSettings settings;
    settings.from = m_from->value();
    settings.to = m_to->value();
    settings.spacing = static_cast<TuneSettings::Spacing>(m_spacing->current());
    m_repeats->readInto(settings);
    settings.chunkSizes = chunkSizesFrom(m_chunks->text()).value_or(std::vector<std::uint32_t>());
    settings.randomOrder = m_random->isChecked();
    settings.stopEarly = m_stopEarly->isChecked();
    return settings;
}

void TuneForm::setSettings(const TuneSettings& settings) {
    m_from->setValue(settings.from);
    m_to->setValue(settings.to);
    m_spacing->setCurrent(static_cast<int>(settings.spacing));
    m_repeats->show(settings);
    m_chunks->setText(textOf(settings.chunkSizes));
    m_random->setChecked(settings.randomOrder);
    m_stopEarly->setChecked(settings.stopEarly);
    refresh();
}

QString TuneForm::trouble() const {
    if (m_from->value() > m_to->value())
        return tr("From is greater than To. Make To at least %1.").arg(m_from->value());
    if (!m_stopEarly->isChecked() && !chunkSizesFrom(m_chunks->text()))
        return tr(
            "The chunk sizes cannot be read. Write up to 12 whole numbers with commas between, such as 1, 4, 16.");
    return {};
}

/// While the counts are searched for there is no list of them, and no other chunk size is tried. Precision is judged by
/// blocks with every count once, which are in random order.
void TuneForm::refresh() {
    const bool searches = m_stopEarly->isChecked();
    for (QWidget* const one : std::initializer_list<QWidget*>{m_from, m_spacing, m_chunks})
        one->setEnabled(!searches);
    m_repeats->setSearches(searches);
    const TuneSettings now = settings();
    m_random->setEnabled(!searches && !now.untilPrecise);
    const bool possible = now.from <= now.to;
    m_counts->setText(searches   ? tr("Found on the way, up to %1").arg(now.to)
                      : possible ? listText(countsOf(now))
                                 : QString());
    m_chunkCaption->setText(searches ? tr("Not tried while counts are searched for.") : chunkCaption());
    showError(trouble());
}

QString TuneForm::chunkCaption() const {
    const std::uint32_t main = std::max(1U, m_plan->experiment().chunkSize);
    const std::vector<std::uint32_t> sizes = settings().chunkSizes;
    const bool others = std::ranges::any_of(sizes, [main](std::uint32_t size) { return size != main; });
    return others ? tr("%1 gets every repeat, the others one.").arg(main) : tr("%1 gets every repeat.").arg(main);
}

void TuneForm::showError(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString TuneForm::errorText() const {
    return m_error->text();
}

void TuneForm::saveTo(QSettings& settings) const {
    const TuneSettings now = this->settings();
    settings.setValue(kGroup + QStringLiteral("from"), now.from);
    settings.setValue(kGroup + QStringLiteral("to"), now.to);
    settings.setValue(kGroup + QStringLiteral("spacing"), static_cast<int>(now.spacing));
    settings.setValue(kGroup + QStringLiteral("repeats"), now.repeats);
    settings.setValue(kGroup + QStringLiteral("untilPrecise"), now.untilPrecise);
    settings.setValue(kGroup + QStringLiteral("precision"), now.precision);
    settings.setValue(kGroup + QStringLiteral("timeLimit"), now.timeLimit);
    settings.setValue(kGroup + QStringLiteral("warmups"), now.warmups);
    settings.setValue(kGroup + QStringLiteral("chunkSizes"), textOf(now.chunkSizes));
    settings.setValue(kGroup + QStringLiteral("randomOrder"), now.randomOrder);
    settings.setValue(kGroup + QStringLiteral("stopEarly"), now.stopEarly);
}

void TuneForm::restoreFrom(const QSettings& settings) {
    TuneSettings kept = this->settings();
    kept.from = settings.value(kGroup + QStringLiteral("from"), kept.from).toInt();
    kept.to = settings.value(kGroup + QStringLiteral("to"), kept.to).toInt();
    kept.spacing = static_cast<TuneSettings::Spacing>(
        settings.value(kGroup + QStringLiteral("spacing"), static_cast<int>(kept.spacing)).toInt());
    kept.repeats = settings.value(kGroup + QStringLiteral("repeats"), kept.repeats).toInt();
    kept.untilPrecise = settings.value(kGroup + QStringLiteral("untilPrecise"), kept.untilPrecise).toBool();
    kept.precision = settings.value(kGroup + QStringLiteral("precision"), kept.precision).toInt();
    kept.timeLimit = settings.value(kGroup + QStringLiteral("timeLimit"), kept.timeLimit).toInt();
    kept.warmups = settings.value(kGroup + QStringLiteral("warmups"), kept.warmups).toInt();
    if (const auto sizes =
            chunkSizesFrom(settings.value(kGroup + QStringLiteral("chunkSizes"), textOf(kept.chunkSizes)).toString()))
        kept.chunkSizes = *sizes;
    kept.randomOrder = settings.value(kGroup + QStringLiteral("randomOrder"), kept.randomOrder).toBool();
    kept.stopEarly = settings.value(kGroup + QStringLiteral("stopEarly"), kept.stopEarly).toBool();
    setSettings(kept);
}

} // namespace manyhands
