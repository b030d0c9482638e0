// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/time_bars.h"

#include <algorithm>

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/run/time_part_style.h"
#include "ui/shared/fonts.h"
#include "ui/shared/ink_on.h"
#include "ui/shared/number_text.h"
#include "ui/shared/slowdown_words.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr int kUnderLegend = 10, kMark = 10, kMarkGap = 6, kEntryGap = 18;
constexpr int kLeastWidth = 360;
constexpr int kLeastRow = 22, kMostRow = 34, kBarGap = 8;
constexpr int kNames = 110; ///< width of the column before the bars
constexpr int kLabelRoom = 12;
constexpr double kSeen = 0.002; ///< share of a bar

QString slowerText(const TimeShares& shares) {
    return shares.facts.loss.slowdown ? slowerTasksText(*shares.facts.loss.slowdown) : QString();
}

bool tells(const TimeShares& shares, SlowdownCause cause) {
    return shares.facts.loss.slowdown && shares.facts.loss.slowdown->tells(cause);
}

} // namespace

TimeBars::TimeBars(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Where worker time went, by number of processes"));
}

QString TimeBars::rowName(const TimeShares& shares) {
    const TimingKey& key = shares.key;
    if (shares.isRunning)
        return tr("%1, running", "a number of processes").arg(key.processes);
    if (key.mode == RunMode::Serial)
        return tr("1 process");
    return key.processes == 1 ? tr("1 in a pool") : tr("%Ln process(es)", nullptr, key.processes);
}

void TimeBars::show(const std::vector<TimeShares>& shares, const TimingKey* latest) {
    m_shares = shares;
    m_hasLatest = latest != nullptr;
    if (latest)
        m_latest = *latest;
    describe();
    updateGeometry();
    update();
}

void TimeBars::describe() {
    QStringList rows;
    for (const TimeShares& shares : m_shares) {
        QStringList words;
        for (const TimePartStyle& part : timePartStylesIn(m_shares, kSeen))
            words << tr("%1 %2").arg(part.name, percentText(shares[part.part]));
        rows << tr("%1: %2").arg(rowName(shares), words.join(QStringLiteral(", ")));
        if (const QString causes = slowerText(shares); !causes.isEmpty())
            rows << causes;
    }
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
}

TextTable TimeBars::table() const {
    TextTable table{{tr("Processes")}, {}, {{}}};
    for (const TimePartStyle& part : timePartStyles(m_shares)) {
        table.heads << part.name;
        table.shown.emplace_back([](double share) { return percentText(share); });
    }
    for (const TimeShares& shares : m_shares) {
        QStringList row{rowName(shares)};
        for (const TimePartStyle& part : timePartStyles(m_shares))
            row << QLocale::c().toString(shares[part.part], 'f', 4);
        table.rows.push_back(row);
    }
    addCauses(table);
    return table;
}

/// What slower compute is made of, as far as some bar tells.
void TimeBars::addCauses(TextTable& table) const {
    for (const SlowdownCause cause : kSlowdownCauses) {
        if (std::ranges::none_of(m_shares, [cause](const TimeShares& shares) { return tells(shares, cause); }))
            continue;
        table.heads << tr("Slower compute: %1", "and what for").arg(slowdownCauseName(cause));
        table.shown.emplace_back([](double share) { return percentText(share); });
        for (std::size_t i = 0; i < m_shares.size(); ++i) {
            const SpeedupLoss& loss = m_shares[i].facts.loss;
            table.rows[i] << (tells(m_shares[i], cause)
                                  ? QLocale::c().toString(loss.slowdown->worth(cause) / loss.workers, 'f', 4)
                                  : QString());
        }
    }
}

QSize TimeBars::minimumSizeHint() const {
    const int legend = legendOf(std::max(width(), kLeastWidth) - kNames).height;
    return {kLeastWidth, legend + static_cast<int>(m_shares.size()) * kLeastRow};
}

/// Its height follows the width.
void TimeBars::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry();
}

/// As many entries to a line as there is room for.
TimeBars::Legend TimeBars::legendOf(int width) const {
    const QFontMetrics metrics(roleFont(FontRole::Caption));
    Legend legend;
    QPoint at;
    for (const TimePartStyle& part : timePartStylesIn(m_shares, kSeen)) {
        const int wide = kMark + kMarkGap + metrics.horizontalAdvance(part.name) + 2;
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + metrics.height() + 2};
        legend.entries.push_back({part, QRect(at, QSize(wide, metrics.height()))});
        at.rx() += wide + kEntryGap - 2;
    }
    legend.height = at.y() + metrics.height() + kUnderLegend;
    return legend;
}

void TimeBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect());
}

void TimeBars::paint(QPainter& painter, const QRect& area) const {
    painter.setLayoutDirection(Qt::LeftToRight); // as every chart
    const Legend legend = legendOf(area.width() - kNames);
    paintLegend(painter, legend, area.topLeft() + QPoint(kNames, 0));
    if (m_shares.empty())
        return;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const TimeShares& shares = m_shares[i];
        const QRect row = rowAt(i, area);
        const bool latest = shares.isRunning || (m_hasLatest && shares.key == m_latest);
        painter.setFont(roleFont(latest ? FontRole::BodyStrong : FontRole::Body));
        painter.setPen(tokens().text);
        painter.drawText(QRect(row.left(), row.top(), kNames - 10, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                         rowName(shares));
        paintBar(painter, barIn(row), shares);
    }
}

QRect TimeBars::rowAt(std::size_t index, const QRect& area) const {
    const int legend = legendOf(area.width() - kNames).height;
    const int rows = std::max(1, static_cast<int>(m_shares.size()));
    const int height = std::clamp((area.height() - legend) / rows, kLeastRow, kMostRow);
    return {area.left(), area.top() + legend + static_cast<int>(index) * height, area.width(), height};
}

QRect TimeBars::barIn(const QRect& row) {
    return row.adjusted(kNames, kBarGap / 2, 0, kBarGap / 2 - kBarGap);
}

QString TimeBars::tipAt(const QPoint& place) const {
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const QRect bar = barIn(rowAt(i, rect()));
        if (!bar.contains(place))
            continue;
        double left = bar.left();
        for (const TimePartStyle& part : timePartStyles(m_shares)) {
            left += m_shares[i][part.part] * bar.width();
            if (place.x() >= left)
                continue;
            const QString text = tr("%1 %2").arg(part.name, percentText(m_shares[i][part.part]));
            const QString causes = part.part == WorkerTimePart::Slower ? slowerText(m_shares[i]) : QString();
            return causes.isEmpty() ? text : text + QLatin1Char('\n') + causes;
        }
    }
    return {};
}

bool TimeBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

void TimeBars::paintLegend(QPainter& painter, const Legend& legend, const QPoint& origin) {
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(tokens().text2);
    for (const auto& [part, place] : legend.entries) {
        const QRect entry = place.translated(origin);
        painter.fillRect(QRect(entry.left(), entry.center().y() - kMark / 2 + 1, kMark, kMark), part.colour);
        painter.drawText(entry.adjusted(kMark + kMarkGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, part.name);
    }
}

void TimeBars::paintBar(QPainter& painter, const QRect& bar, const TimeShares& shares) const {
    painter.setFont(roleFont(FontRole::Badge));
    const QFontMetrics metrics(painter.font());
    double left = bar.left();
    for (const TimePartStyle& part : timePartStyles(m_shares)) {
        const double wide = shares[part.part] * bar.width();
        const QRectF piece(left, bar.top(), wide, bar.height());
        painter.fillRect(piece, part.colour);
        left += wide;
        const QString text = percentText(shares[part.part]);
        if (wide < metrics.horizontalAdvance(text) + kLabelRoom)
            continue;
        painter.setPen(inkOn(part.colour));
        painter.drawText(piece.adjusted(kLabelRoom / 2.0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

} // namespace manyhands
