// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/lesson_side_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/shared/field.h"
#include "ui/shared/glyph.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr int kCheck = 16;

class CheckMark : public QWidget {
public:
    explicit CheckMark(QWidget* parent)
        : QWidget(parent) {
        setFixedSize(scaled(kCheck), scaled(kCheck));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawGlyph(painter, Glyph::Check, QRectF(rect()).adjusted(1, 1, -1, -1), tokens().ok);
    }
};

} // namespace

LessonSidePanel::LessonSidePanel(int usual, QWidget* parent)
    : QFrame(parent)
    , m_usual(usual)
    , m_processes(new QSpinBox(this))
    , m_optionLabel(roleLabel({}, "field", this))
    , m_optionPlace(new QVBoxLayout)
    , m_hint(caption(QStringLiteral("lessonHint"), this))
    , m_remember(new QWidget(this)) {
    setObjectName(QStringLiteral("learnRightPanel"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("learnRightScroll"));
    scroll->setAccessibleName(tr("Try it yourself, and remember"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    QWidget* const body = buildTry();
    body->setObjectName(QStringLiteral("formBody"));
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* LessonSidePanel::buildTry() {
    auto* body = new QWidget;
    m_processes->setObjectName(QStringLiteral("lessonProcesses"));
    m_processes->setRange(kFewestLessonProcesses, kMostLessonProcesses);
    m_processes->setValue(m_usual);
    connect(m_processes, &QSpinBox::valueChanged, this, &LessonSidePanel::choiceChanged);
    m_optionPlace->setSpacing(4);
    m_optionPlace->addWidget(m_optionLabel);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(roleLabel(tr("Try it yourself"), "h2", body));
    column->addLayout(field(tr("Processes"), m_processes));
    column->addLayout(m_optionPlace);
    column->addWidget(m_hint);
    column->addSpacing(2);
    column->addWidget(horizontalRule(body));
    column->addSpacing(2);
    column->addWidget(roleLabel(tr("Remember"), "h2", body));
    m_remember->setLayout(new QVBoxLayout);
    m_remember->layout()->setContentsMargins(0, 0, 0, 0);
    m_remember->layout()->setSpacing(8);
    column->addWidget(m_remember);
    column->addStretch();
    return body;
}

void LessonSidePanel::showLesson(Lesson lesson) {
    const QSignalBlocker quiet(m_processes);
    m_processes->setValue(m_usual);
    const LessonWords words = lessonWords(lesson, choice());
    showOptions(words);
    m_hint->setText(words.hint);
    showRemember(words.remember);
}

void LessonSidePanel::showOptions(const LessonWords& words) {
    delete std::exchange(m_option, nullptr);
    m_optionLabel->setVisible(!words.option.isEmpty());
    if (words.option.isEmpty())
        return;
    m_optionLabel->setText(words.option);
    m_option = new Segmented(words.options, m_optionLabel->parentWidget());
    m_option->setNames(QStringLiteral("lessonOption"), words.option);
    m_optionLabel->setBuddy(m_option);
    m_optionPlace->addWidget(m_option);
    setTabOrder(m_processes, m_option);
    connect(m_option, &Segmented::currentChanged, this, &LessonSidePanel::choiceChanged);
}

void LessonSidePanel::showRemember(const QStringList& lines) {
    qDeleteAll(m_remember->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem* const item = m_remember->layout()->takeAt(0))
        delete item;
    for (const QString& line : lines) {
        auto* text = roleLabel(line, "sub", m_remember);
        text->setWordWrap(true);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new CheckMark(m_remember), 0, Qt::AlignTop);
        row->addWidget(text, 1);
        static_cast<QVBoxLayout*>(m_remember->layout())->addLayout(row);
    }
}

LessonChoice LessonSidePanel::choice() const {
    return {m_processes->value(), m_option ? m_option->current() : 0};
}

void LessonSidePanel::setChangeable(bool changeable) {
    m_processes->setEnabled(changeable);
    if (m_option)
        m_option->setEnabled(changeable);
}

} // namespace manyhands
