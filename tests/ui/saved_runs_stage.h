// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTemporaryDir>

#include "tests/support/saved_history.h"
#include "tests/ui/window_stage.h"
#include "ui/history/history_table.h"

namespace manyhands::test {

/// Shows the History page, with what makeSavedHistory() makes in `folder`.
inline void showSavedRuns(Stage& stage, const QTemporaryDir& folder) {
    const std::string path = folder.filePath(QStringLiteral("manyhands/runs.db")).toStdString();
    makeSavedHistory(path);
    stage.window.showPage(&stage.window.historyPage());
    stage.window.historyPage().shelf().follow(path);
    const auto& table = stage.child<QTableView>("historyTable");
    if (!QTest::qWaitFor([&] { return table.model()->rowCount() == saved::kCount; }))
        qFatal("the runs are not listed");
}

/// And two of its comparisons beside each other.
inline void compareSavedRuns(Stage& stage, const QTemporaryDir& folder) {
    showSavedRuns(stage, folder);
    stage.window.findChild<HistoryTable*>()->choose({saved::kComparison, saved::kChunks});
    stage.window.historyPage().compare();
    const auto& pane = stage.child<QWidget>("comparePane");
    if (!QTest::qWaitFor([&] { return pane.isVisible(); }))
        qFatal("the runs are not compared");
}

} // namespace manyhands::test
