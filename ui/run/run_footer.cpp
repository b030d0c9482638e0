// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_footer.h"

#include "ui/run/run_face.h"
#include "ui/shared/field.h"
#include "ui/shared/glyph.h"
#include "ui/shared/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace manyhands {

namespace {

constexpr int kIcon = 12;

/// Has room for each of its texts, so that none is cut and none moves it.
class SteadyButton : public QPushButton {
public:
    SteadyButton(const QStringList& texts, QWidget* parent)
        : QPushButton(texts.constFirst(), parent)
        , m_texts(texts) {
        setIconSize({kIcon, kIcon});
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize minimumSizeHint() const override {
        int widest = 0;
        for (const QString& text : m_texts)
            widest = std::max(widest, fontMetrics().horizontalAdvance(text));
        return {widest + kIcon + kAround, QPushButton::minimumSizeHint().height()};
    }

private:
    static constexpr int kAround = 14; ///< the gap behind the icon, padding and border
    QStringList m_texts;
};

} // namespace

RunFooter::RunFooter(QWidget* parent, const Words& words)
    : QFrame(parent)
    , m_start(words.start)
    , m_note(roleLabel({}, "cap", this))
    , m_run(new SteadyButton({m_start, tr("Restart")}, this))
    , m_pause(new SteadyButton({tr("Pause"), tr("Resume")}, this))
    , m_stop(new SteadyButton({tr("Stop"), tr("Force stop")}, this)) {
    setObjectName(QStringLiteral("footer"));
    const QString& names = words.names;
    const auto named = [&names](const char* own, const char* after) {
        return names.isEmpty() ? QString::fromLatin1(own) : names + QString::fromLatin1(after);
    };
    m_note->setObjectName(named("footerNote", "Note"));
    m_note->setWordWrap(true);
    m_note->hide();
    m_run->setObjectName(named("runButton", "Button"));
    m_run->setProperty("kind", "primary");
    m_pause->setObjectName(named("pauseButton", "PauseButton"));
    m_stop->setObjectName(named("stopButton", "StopButton"));
    m_stop->setProperty("kind", "danger");
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {m_run, m_pause, m_stop})
        row->addWidget(button, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addLayout(row);
    connect(m_run, &QPushButton::clicked, this, &RunFooter::runClicked);
    connect(m_pause, &QPushButton::clicked, this, &RunFooter::pauseClicked);
    connect(m_stop, &QPushButton::clicked, this, &RunFooter::stopClicked);
    paintIcons();
}

void RunFooter::setFace(const RunFace& face) {
    m_note->setText(face.note);
    m_note->setVisible(!face.note.isEmpty());
    m_run->setEnabled(face.canRun);
    m_run->setText(face.runRestarts ? tr("Restart") : m_start);
    m_pause->setEnabled(face.canPause);
    m_pause->setText(face.pauseResumes ? tr("Resume") : tr("Pause"));
    m_stop->setEnabled(face.canStop);
    m_stop->setText(face.stopForces ? tr("Force stop") : tr("Stop"));
    for (QPushButton* button : {m_run, m_pause, m_stop})
        button->setAccessibleName(button->text());
    if (m_resumes != face.pauseResumes) {
        m_resumes = face.pauseResumes;
        paintIcons();
    }
}

void RunFooter::paintIcons() {
    const Tokens& t = tokens();
    m_run->setIcon(glyphIcon(Glyph::Play, t.onAccent, t.text3));
    m_pause->setIcon(glyphIcon(m_resumes ? Glyph::Play : Glyph::Pause, t.text, t.text3));
    m_stop->setIcon(glyphIcon(Glyph::Stop, t.badText, t.text3));
}

void RunFooter::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
    QFrame::changeEvent(event);
}

} // namespace manyhands
