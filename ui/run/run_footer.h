// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace manyhands {

struct RunFace;

/// Run, Pause and Stop. The buttons never move; what they do follows the face.
class RunFooter : public QFrame {
    Q_OBJECT
public:
    explicit RunFooter(QWidget* parent = nullptr);
    void setFace(const RunFace& face);

signals:
    void runClicked();
    void pauseClicked();
    void stopClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcons();

    QLabel* m_note;
    QPushButton* m_run;
    QPushButton* m_pause;
    QPushButton* m_stop;
    bool m_resumes = false;
};

} // namespace manyhands
