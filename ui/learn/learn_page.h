// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/learn/lesson_findings.h"
#include "ui/learn/lesson_runner.h"
#include "ui/shared/exportable.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSettings;

namespace manyhands {

class InfoBar;
class LessonCard;
class LessonList;
class LessonSidePanel;
class Segmented;

/// Seven lessons on real workers: a guess, what happened on this machine, and why.
class LearnPage : public QWidget {
    Q_OBJECT
public:
    /// The driver outlives it.
    LearnPage(RunDriver* driver, int usableProcessors, QWidget* parent = nullptr);

    LessonRunner& runner() { return m_runner; }
    Lesson lesson() const { return m_lesson; }
    void showLesson(Lesson lesson);
    /// One of guessesFor(), as if it were clicked.
    void guess(int index);
    int lessonsDone() const;
    /// "2 of 7 lessons done"
    QString title() const;
    /// "Lesson 3 of 7", or what is going on
    QString status() const;

    /// Why no lesson can be run meanwhile; empty: one can.
    void setHeld(const QString& reason);
    void setDetailsWanted(bool wanted);
    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

    std::vector<Exportable> exportables() const;
    void showAsTable();
    void copy(); ///< the figures

public slots:
    void run(); ///< or stop
    void next();
    void back();

signals:
    /// Title, status, or whether something is going has changed.
    void faceChanged();
    void message(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fit();
    void fitWidth();
    QWidget* buildBody();
    QHBoxLayout* buildButtons();
    void connectParts();
    void showWords();
    void showGuesses();
    void startOver();
    void takePhase();
    void finish();
    void showSides();
    void showButtons();
    TextTable figuresTable() const;

    LessonRunner m_runner;
    Lesson m_lesson = Lesson::MeasureFirst;
    LessonGuess m_guess;
    QString m_held;
    bool m_answered = false; ///< the sides are those of the choice in sight
    LessonList* m_list;
    LessonSidePanel* m_side;
    InfoBar* m_infoBar;
    QScrollArea* m_scroll = nullptr;
    QWidget *m_text = nullptr, *m_buttons = nullptr; ///< columns of the same width
    QLabel *m_title = nullptr, *m_lead = nullptr, *m_question = nullptr, *m_happened = nullptr;
    QHBoxLayout* m_guessRow = nullptr;
    QBoxLayout* m_cards = nullptr;
    Segmented* m_guesses = nullptr;
    LessonCard *m_first = nullptr, *m_second = nullptr;
    QLabel *m_whyTitle = nullptr, *m_why = nullptr;
    QPushButton *m_back = nullptr, *m_run = nullptr, *m_next = nullptr;
};

} // namespace manyhands
