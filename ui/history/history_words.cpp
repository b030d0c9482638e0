// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_words.h"

#include "ui/run/workload_words.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

#include <QCoreApplication>
#include <QDateTime>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

/// It could not go on, or was to stop itself at a failure and did.
bool isError(const ShelvedRun& run) {
    return run.run.state == "failed" || run.run.isHalted();
}

} // namespace

QString kindWord(const SavedRun& run) {
    return run.kind == "run"    ? Texts::tr("Run", "one of the history")
           : run.kind == "tune" ? Texts::tr("Tuning", "one of the history")
                                : Texts::tr("Comparison", "one of the history");
}

QString stateWord(const ShelvedRun& run) {
    const std::string& state = run.run.state;
    if (!run.readable)
        return Texts::tr("Cannot be read");
    if (state == "running")
        return Texts::tr("Running");
    if (state == "interrupted")
        return Texts::tr("Interrupted");
    if (isError(run))
        return Texts::tr("Stopped by an error");
    if (state == "stopped")
        return Texts::tr("Stopped");
    return run.run.standing.failures > 0 ? Texts::tr("Finished, some failed") : Texts::tr("Finished");
}

Glyph stateSign(const ShelvedRun& run) {
    const std::string& state = run.run.state;
    if (!run.readable)
        return Glyph::Close;
    if (isError(run) || (state == "finished" && run.run.standing.failures > 0))
        return Glyph::TriangleDown;
    return state == "running" ? Glyph::Play : state == "finished" ? Glyph::Dot : Glyph::Ring;
}

QColor stateColour(const ShelvedRun& run) {
    const Tokens& t = tokens();
    const std::string& state = run.run.state;
    if (!run.readable || isError(run) || (state == "finished" && run.run.standing.failures > 0))
        return t.fail;
    return state == "running" ? t.accent : state == "finished" ? t.ok : state == "interrupted" ? t.wait : t.idle;
}

QString whenText(const std::string& utc) {
    const QString text = QString::fromStdString(utc);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? numberLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : text;
}

QString doneText(const SavedRun& run) {
    return Texts::tr("%1 of %2").arg(countText(run.standing.done), countText(run.tasks));
}

QString processesText(const SavedRun& run) {
    const QString count = countText(static_cast<std::uint64_t>(std::max(run.workers, 0)));
    return run.kind == "run" ? count : Texts::tr("up to %1", "processes").arg(count);
}

QString titleText(const SavedRun& run) {
    return titleText(run.title, run.tasks);
}

QString nameOf(const SavedRun& run) {
    return Texts::tr("Run %1: %2").arg(QString::number(run.id), titleText(run));
}

} // namespace manyhands
