// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences_dialog.h"

#include "ui/shared/field.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_scale.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace manyhands {

int framesOf(DisplayRate rate) {
    constexpr int frames[] = {4, 10, 30};
    return frames[static_cast<int>(rate)];
}

PreferencesDialog::PreferencesDialog(const Preferences& now, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    QStringList sizes;
    for (const int percent : kTextSizes)
        sizes << percentText(percent / 100.0);
    const auto size = std::find(kTextSizes.begin(), kTextSizes.end(), now.textSize) - kTextSizes.begin();
    QComboBox* theme =
        choice(tr("Theme"), "preferredTheme", {tr("System"), tr("Light"), tr("Dark")}, static_cast<int>(now.theme));
    QComboBox* text = choice(tr("Text size"), "preferredTextSize", sizes, static_cast<int>(size));
    QComboBox* rate = choice(tr("Display while measuring"), "preferredRate",
                             {tr("Quiet, 4 Hz"), tr("Normal, 10 Hz"), tr("Smooth, 30 Hz")}, static_cast<int>(now.rate));
    auto* note = caption(QStringLiteral("rateCaption"), this);
    note->setText(tr("Drawing takes processor time from the tasks. Quiet takes the least."));
    column->addWidget(note);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closePreferences"));
    close->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(theme, &QComboBox::currentIndexChanged, this,
            [this](int index) { emit themeChosen(static_cast<Theme>(index)); });
    connect(text, &QComboBox::currentIndexChanged, this,
            [this](int index) { emit textSizeChosen(kTextSizes[static_cast<std::size_t>(index)]); });
    connect(rate, &QComboBox::currentIndexChanged, this,
            [this](int index) { emit rateChosen(static_cast<DisplayRate>(index)); });
    setMinimumWidth(340);
}

QComboBox* PreferencesDialog::choice(const QString& label, const char* name, const QStringList& texts, int current) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(name));
    combo->addItems(texts);
    combo->setCurrentIndex(current);
    static_cast<QVBoxLayout*>(layout())->addLayout(field(label, combo));
    return combo;
}

} // namespace manyhands
