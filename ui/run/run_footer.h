// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace manyhands {

struct RunFace;

/// Run, Pause and Stop. The buttons never move; what they do follows the face.
class RunFooter : public QFrame {
    Q_OBJECT
public:
    struct Words {
        QString start; ///< what the first button does: "Run"
        QString names; ///< of the buttons, before "Button", "PauseButton" …; empty: "runButton", "pauseButton" …
    };
    explicit RunFooter(QWidget* parent = nullptr, const Words& words = {tr("Run"), {}});
    void setFace(const RunFace& face);

signals:
    void runClicked();
    void pauseClicked();
    void stopClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcons();

    QString m_start;
    QLabel* m_note;
    QPushButton* m_run;
    QPushButton* m_pause;
    QPushButton* m_stop;
    bool m_resumes = false;
};

} // namespace manyhands
