// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_sheets.h"

#include "ui/run/plan_form.h"
#include "ui/window/code_comments.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

#include "core/session/experiment_code.h"

namespace manyhands {

namespace {

constexpr int kKeyColumn = 22;

/// Marks texts of this file for translation.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(WindowSheets)
};

QString row(const QString& keys, const QString& what) {
    // Chinese characters are as wide as two others
    const auto wide = std::count_if(keys.begin(), keys.end(), [](QChar c) { return c.unicode() >= 0x2e80; });
    return QStringLiteral("  ") + keys.leftJustified(kKeyColumn - wide) + what + QLatin1Char('\n');
}

/// "&Open…" and "打开(&O)…" without their marks.
QString plain(QString text) {
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

/// The entries of a menu that have a key.
QString menuRows(const QMenu& menu) {
    QString rows;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            rows += menuRows(*action->menu());
        else if (!action->shortcut().isEmpty())
            rows += row(action->shortcut().toString(QKeySequence::NativeText), plain(action->text()));
    }
    return rows;
}

} // namespace

QList<TextSheet::Page> codePages(const PlanForm& form) {
    const Experiment experiment = form.experiment();
    const auto text = [](const std::string& code) { return QString::fromStdString(code); };
    QList<TextSheet::Page> pages{{Texts::tr("Command line"), text(commandLineOf(experiment))}};
    if (!form.isForeign()) {
        pages << TextSheet::Page{Texts::tr("Python"), commentedCode(pythonCodeOf(experiment))};
        pages << TextSheet::Page{Texts::tr("C++"), commentedCode(cppCodeOf(experiment))};
    }
    if (const std::string line = parallelLineOf(experiment); !line.empty())
        pages << TextSheet::Page{Texts::tr("GNU parallel"), text(line)};
    return pages;
}

QString keyboardText(const QMainWindow& window) {
    QString text;
    for (const QAction* action : window.menuBar()->actions()) {
        const QString rows = action->menu() ? menuRows(*action->menu()) : QString();
        if (!rows.isEmpty())
            text += plain(action->text()) + QLatin1Char('\n') + rows + QLatin1Char('\n');
    }
    text += Texts::tr("Timeline, while it has the focus") + QLatin1Char('\n');
    text += row(Texts::tr("W, S"), Texts::tr("Zoom in, zoom out"));
    text += row(Texts::tr("A, D"), Texts::tr("Move left, move right"));
    text += row(Texts::tr("Left, Right"), Texts::tr("Previous task, next task"));
    text += row(Texts::tr("Up, Down"), Texts::tr("Worker above, worker below"));
    text += row(Texts::tr("Home, End"), Texts::tr("Begin of the run, now"));
    text += row(Texts::tr("F"), Texts::tr("Fit the run"));
    text += row(Texts::tr("L"), Texts::tr("Follow"));
    text += row(Texts::tr("[ and ]"), Texts::tr("Previous failure, next failure"));
    text += row(Texts::tr("E"), Texts::tr("Show where lost time lies"));
    text += row(Texts::tr("Backspace"), Texts::tr("Previous view"));
    text += row(Texts::tr("Esc"), Texts::tr("Clear the selection"));
    text += row(Texts::tr("Wheel"), Texts::tr("Zoom; with Shift move; with Ctrl height of the lanes"));
    text += row(Texts::tr("Ctrl+C"), Texts::tr("Copy as a picture and a table"));
    text += QLatin1Char('\n') + Texts::tr("Tables and charts") + QLatin1Char('\n');
    text += row(Texts::tr("Ctrl+C"), Texts::tr("Copy"));
    text += row(Texts::tr("Ctrl+F"), Texts::tr("Filter tasks, log lines or saved runs"));
    text += QLatin1Char('\n') + Texts::tr("Buttons, boxes and rows") + QLatin1Char('\n');
    return text + row(Texts::tr("Space"), Texts::tr("Press, tick or select what has the focus"));
}

QString howItIsMeasured() {
    return Texts::tr("Wall time\n"
                     "  From the moment the first task may begin until the last one has ended, by a clock that never\n"
                     "  goes back. Starting the workers is not part of it; time while paused is taken off.\n\n"
                     "Speed-up\n"
                     "  Median wall time of one process, without a pool, over the median of this row.\n"
                     "  Efficiency is the speed-up for each process.\n\n"
                     "Median and spread\n"
                     "  Of several runs the median is shown, and after ± half of the middle half. One run has no\n"
                     "  spread.\n\n"
                     "CPU time\n"
                     "  What the kernel counted for the workers and for the programs they ran.\n\n"
                     "Memory\n"
                     "  Peak of the sum over all workers, shared pages divided among those that share them (PSS).\n\n"
                     "What spoils figures\n"
                     "  Other programs, a laptop that throttles, fewer usable processors than there are. Tools,\n"
                     "  Machine tells which processors count. This window draws at the rate chosen in the\n"
                     "  preferences; Quiet takes the least from the tasks.\n") +
           Texts::tr(
               "\nSlower compute\n"
               "  The tasks' CPU time, less that of one process alone. Workers ask the kernel how much of it was\n"
               "  its own, and how many page faults there were. Between tasks, at most ten times a second, they\n"
               "  run a loop of 0.1 ms that no memory slows down: what slows it down is the processor's clock, or\n"
               "  another worker on the same core. The bars count that as Measuring.\n");
}

} // namespace manyhands
