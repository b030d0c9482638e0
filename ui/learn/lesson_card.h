// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <array>

#include "ui/learn/lesson_findings.h"
#include "ui/learn/lesson_words.h"
#include "ui/shared/exportable.h"

class QLabel;

namespace manyhands {

class CodeBlock;
class MiniLanes;

/// One side of a lesson: what was done, how the workers spent their time, and three figures.
class LessonCard : public QFrame {
    Q_OBJECT
public:
    explicit LessonCard(const QString& objectName, QWidget* parent = nullptr);

    void setWords(const LessonWords::Card& words, int codeLines);
    /// `figures`: none before the side is over.
    void showSide(const LessonSide& side, double scaleS, const LessonFigures* figures, const QString& remark);
    /// The lanes as a picture and as a table of their spans.
    Exportable lanes(const QString& name) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFigures();

    QLabel* m_title;
    CodeBlock* m_code;
    MiniLanes* m_lanes;
    std::array<QLabel*, 3> m_values{}, m_captions{};
    LessonFigures m_figures;
    bool m_hasFigures = false;
};

} // namespace manyhands
