// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/window_stage.h"
#include "ui/run/plan_form.h"
#include "ui/run/session_driver.h"
#include "ui/run/timeline_pane.h"
#include "ui/shared/info_bar.h"

namespace manyhands::test {

inline constexpr int kPatienceMs = 30'000;

/// The window over the real engine.
struct RealStage : StageOver<SessionDriver> {
    PlanForm& form() { return *window.findChild<PlanForm*>(); }
    QPushButton& button(const char* name) { return child<QPushButton>(name); }
    void click(const char* name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    QString chip() const { return window.chipText(); }
    QString bar() { return window.runPage().infoBar().text(); }
    QAbstractItemModel& model(const char* table) { return *child<QTableView>(table).model(); }
    QString cell(const char* table, int row, int column) { return model(table).index(row, column).data().toString(); }
    /// Tasks that wait: nothing here depends on how fast the machine is.
    void prepareSleep(int tasks, const char* seconds, int processes) {
        form().chooseWorkload(QStringLiteral("sleep"));
        form().setTasks(tasks, QString::fromLatin1(seconds));
        form().setProcesses(processes);
    }
    void prepareCommand(const char* command, const char* inputs) {
        form().chooseCommand();
        QTest::keyClicks(&child<QPlainTextEdit>("commandTemplate"), QString::fromLatin1(command));
        auto& typed = child<QLineEdit>("inputsTyped");
        QTest::keyClicks(&typed, QString::fromLatin1(inputs));
        QTest::keyClick(&typed, Qt::Key_Return);
    }
    void withoutBaseline() { QTest::mouseClick(&child<QCheckBox>("baselineFirst"), Qt::LeftButton, {}, QPoint(8, 8)); }
    /// Tab until this widget has the focus; false when it is not among those that Tab reaches.
    bool tabTo(const char* name) {
        for (int i = 0; i < 100; ++i) {
            const QWidget* const now = window.focusWidget();
            if (now != nullptr && now->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window, Qt::Key_Tab);
        }
        return false;
    }
    /// In the list of the kinds of tasks, which has the focus.
    void chooseKindByKey(const char* kind) {
        auto& kinds = child<QComboBox>("taskKind");
        QTest::keyClick(&kinds, Qt::Key_End);
        while (kinds.currentText() != QString::fromUtf8(kind) && kinds.currentIndex() > 1)
            QTest::keyClick(&kinds, Qt::Key_Up);
    }
    /// In the field that has the focus, instead of what it holds.
    void type(const char* text) {
        QTest::keyClick(window.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(window.focusWidget(), QString::fromLatin1(text));
    }
    void selectWorker(int row) {
        auto& table = child<QTableView>("workerTable");
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, 0)).center());
    }
    /// The run is started by F5, without one process first; true once it has its workers.
    bool startSleep(int tasks, const char* seconds, int processes) {
        prepareSleep(tasks, seconds, processes);
        return start(processes);
    }
    bool start(int processes) {
        withoutBaseline();
        key(Qt::Key_F5);
        return QTest::qWaitFor([&] { return model("workerTable").rowCount() == processes; }, kPatienceMs);
    }
    /// Selects a worker with the mouse; its process number, 0 when none is shown.
    int pidOf(int row) {
        selectWorker(row);
        return QTest::qWaitFor([&] { return shownPid() > 0; }, kPatienceMs) ? shownPid() : 0;
    }
    /// The process number that the details of the selected worker show.
    int shownPid() {
        window.runPage().tick();
        return child<QLabel>("workerProcess").text().section(QLatin1Char(' '), 1, 1).toInt();
    }
};

} // namespace manyhands::test
