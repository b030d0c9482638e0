// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "ui/history/history_page.h"
#include "ui/learn/learn_page.h"
#include "ui/run/run_page.h"
#include "ui/shared/text_sheet.h"
#include "ui/shared/tokens.h"
#include "ui/tune/tune_page.h"
#include "ui/window/preferences_dialog.h"

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace manyhands {

class ExperimentDesk;
class LeftoverKeeper;
class StateChip;
class WindowMenus;
enum class WindowCommand;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// They outlive it; only one of them is at work at a time.
    struct Drivers {
        RunDriver* run = nullptr;
        TuneDriver* tune = nullptr;
        RunDriver* lesson = nullptr;
    };
    MainWindow(const Drivers& drivers, const RunPage::Machine& machine, QWidget* parent = nullptr);

    RunPage& runPage() { return *m_page; }
    TunePage& tunePage() { return *m_tune; }
    LearnPage& learnPage() { return *m_learn; }
    HistoryPage& historyPage() { return *m_history; }
    void showPage(QWidget* page);
    /// Opens the Tune page and starts.
    void findBestCount();
    LeftoverKeeper& leftovers() { return *m_leftovers; }
    ExperimentDesk& desk() { return *m_desk; }
    QString chipText() const;
    bool isAtWork() const; ///< a run or a tuning is going; a lesson is nothing to wait for

    void useTheme(Theme theme);
    /// Percent, of kTextSizes.
    void useTextSize(int percent);
    void useRate(DisplayRate rate);
    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);
    /// Closes without a question, ending a run that is still going.
    void closeAtOnce();
    /// The same for SIGTERM and its kin and the end of the session, but running tasks may finish first, for a few
    /// seconds. Asked for once more, it does not wait any longer.
    void closeInOrder();
    /// Another start asked for this window: it comes to the front, and opens the file where one is named.
    void answer(const QString& file);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build(const RunPage::Machine& machine);
    QWidget* buildHeader();
    QPushButton* pageButton(const QString& text, const char* name, QWidget* page);
    void connectParts();
    void perform(WindowCommand command);
    bool performOnFile(WindowCommand command);
    bool performOnRun(WindowCommand command);
    void showPreferences();
    void showCode();
    void showSheet(const QString& title, const QList<TextSheet::Page>& pages);
    void exportShown();
    bool mayClose();
    void showName();
    bool isTuneShown() const;
    const RunFace& face() const;
    RunFace menuFace() const;
    void showWork();
    void showHeld();
    void showLessons(Lesson lesson);
    bool isLessonShown() const;
    void applyCount(int processes);
    void openSaved(const SavedDetailsPtr& run);
    void showReport();
    void showAbout();

    WindowMenus* m_menus;
    RunPage* m_page;
    TunePage* m_tune;
    LearnPage* m_learn;
    HistoryPage* m_history;
    ExperimentDesk* m_desk;
    LeftoverKeeper* m_leftovers;
    QFrame* m_header = nullptr;
    QStackedWidget* m_pages = nullptr;
    QPushButton* m_runButton = nullptr;
    QPushButton* m_tuneButton = nullptr;
    QPushButton* m_learnButton = nullptr;
    QPushButton* m_historyButton = nullptr;
    QLabel* m_title = nullptr;
    StateChip* m_chip = nullptr;
    QLabel* m_message = nullptr;
    QString m_status; ///< of the face; a message replaces it until the face has another
    DisplayRate m_rate = DisplayRate::Normal;
    bool m_closing = false;
    bool m_leaving = false; ///< closeInOrder() waits for the run
};

} // namespace manyhands
