// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/lesson_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/charts/mini_lanes.h"
#include "ui/learn/code_block.h"
#include "ui/shared/field.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr QSize kPicture{760, 140}; ///< of the lanes, where they leave the window

const QColor& colourOf(FindingTone tone) {
    const Tokens& t = tokens();
    switch (tone) {
    case FindingTone::Good:
        return t.okText;
    case FindingTone::Warn:
        return t.warnText;
    case FindingTone::Bad:
        return t.badText;
    case FindingTone::Plain:
        break;
    }
    return t.text;
}

} // namespace

LessonCard::LessonCard(const QString& objectName, QWidget* parent)
    : QFrame(parent)
    , m_title(roleLabel({}, "h3", this))
    , m_code(new CodeBlock(this))
    , m_lanes(new MiniLanes(this)) {
    setObjectName(objectName);
    setProperty("kind", "card");
    m_lanes->setObjectName(objectName + QStringLiteral("Lanes"));
    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(12);
    figures->setVerticalSpacing(0);
    for (int i = 0; i < 3; ++i) {
        auto& value = m_values[static_cast<std::size_t>(i)];
        auto& caption = m_captions[static_cast<std::size_t>(i)];
        value = new QLabel(this);
        value->setTextFormat(Qt::RichText);
        value->setObjectName(objectName + QStringLiteral("Figure%1").arg(i));
        caption = roleLabel({}, "cap", this);
        caption->setWordWrap(true);
        caption->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        figures->addWidget(value, 0, i);
        figures->addWidget(caption, 1, i);
        figures->setColumnStretch(i, 1);
    }
    figures->setRowStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_code);
    column->addWidget(m_lanes);
    column->addLayout(figures);
}

void LessonCard::setWords(const LessonWords::Card& words, int codeLines) {
    m_title->setText(words.title);
    m_code->setLines(codeLines);
    m_code->setCode(words.code);
    setAccessibleName(words.title);
}

void LessonCard::showSide(const LessonSide& side, double scaleS, const LessonFigures* figures, const QString& remark) {
    m_lanes->show(side, scaleS, remark);
    m_lanes->setAccessibleName(tr("Lanes of: %1").arg(m_title->text()));
    m_hasFigures = figures;
    m_figures = figures ? *figures : LessonFigures{};
    showFigures();
    QStringList told;
    for (std::size_t i = 0; m_hasFigures && i < m_figures.size(); ++i)
        told << m_figures[i].value.text() + QLatin1Char(' ') + m_figures[i].caption;
    m_lanes->setAccessibleDescription(told.join(QLatin1String(", ")));
    setAccessibleDescription(told.join(QLatin1String(", ")));
}

Exportable LessonCard::lanes(const QString& name) const {
    const MiniLanes* const lanes = m_lanes;
    return {name,
            lanes->accessibleName(),
            [lanes] { return lanes->table(); },
            kPicture,
            [lanes](QPainter& painter) { lanes->paint(painter, kPicture); },
            nullptr};
}

void LessonCard::showFigures() {
    const QFont big = roleFont(FontRole::Kpi), small = roleFont(FontRole::Body);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const LessonFigure& figure = m_figures[i];
        m_values[i]->setFont(big);
        m_values[i]->setText(
            m_hasFigures
                ? QStringLiteral("<span style=\"color:%1\">%2</span> <span style=\"color:%3; font-size:%4px; "
                                 "font-weight:500\">%5</span>")
                      .arg(colourOf(figure.tone).name(), figure.value.figure.toHtmlEscaped(), tokens().text2.name())
                      .arg(small.pixelSize())
                      .arg(figure.value.unit.toHtmlEscaped())
                : QStringLiteral("<span style=\"color:%1\">–</span>").arg(tokens().text3.name()));
        m_captions[i]->setText(m_hasFigures ? figure.caption : QString());
    }
}

void LessonCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showFigures();
    QFrame::changeEvent(event);
}

} // namespace manyhands
