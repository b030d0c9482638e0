// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/compare_dialog.h"

#include "ui/history/history_words.h"
#include "ui/shared/field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kWidth = 420;
} // namespace

CompareDialog::CompareDialog(const ShelvedRuns& runs, std::int64_t first, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare runs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    m_one = addChoice(runs, tr("This run"), "compareOne");
    m_other = addChoice(runs, tr("With"), "compareOther");
    m_one->setCurrentIndex(std::max(m_one->findData(static_cast<qlonglong>(first)), 0));
    m_other->setCurrentIndex(m_one->currentIndex() == 0 ? 1 : 0);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelCompare"));
    QPushButton* compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    compare->setObjectName(QStringLiteral("acceptCompare"));
    compare->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    const auto follow = [this, compare] { compare->setEnabled(m_one->currentIndex() != m_other->currentIndex()); };
    connect(m_one, &QComboBox::currentIndexChanged, this, follow);
    connect(m_other, &QComboBox::currentIndexChanged, this, follow);
}

QComboBox* CompareDialog::addChoice(const ShelvedRuns& runs, const QString& label, const char* name) {
    auto* choice = new QComboBox(this);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ShelvedRun& run : runs)
        choice->addItem(nameOf(run.run), static_cast<qlonglong>(run.run.id));
    static_cast<QVBoxLayout*>(layout())->addLayout(field(label, choice));
    return choice;
}

std::pair<std::int64_t, std::int64_t> CompareDialog::chosen() const {
    return std::minmax<std::int64_t>(m_one->currentData().toLongLong(), m_other->currentData().toLongLong());
}

} // namespace manyhands
