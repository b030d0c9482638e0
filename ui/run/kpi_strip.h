// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "ui/run/kpi_text.h"

namespace manyhands {

/// One big figure with its unit, a label above and its context below: a line, or two where one has no room for it.
class Kpi : public QWidget {
    Q_OBJECT
public:
    explicit Kpi(QWidget* parent = nullptr);
    void setText(const KpiText& text);
    const KpiText& text() const { return m_text; }
    const QStringList& contextLines() const;
    /// Texts have another size.
    void forgetLines() { m_brokenAt = -1; }
    /// Its label is never cut.
    QSize minimumSizeHint() const override;

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    qreal room() const;
    void breakContext() const;
    void paintFigure(QPainter& painter) const;
    void paintProgress(QPainter& painter) const;

    KpiText m_text;
    mutable QStringList m_contextLines; ///< one, or two where it is wide
    mutable int m_brokenAt = -1;        ///< the width that they are for; -1: none
};

class KpiStrip : public QWidget {
    Q_OBJECT
public:
    explicit KpiStrip(QWidget* parent = nullptr);
    void setTexts(const std::array<KpiText, 6>& texts);
    const Kpi& kpi(int index) const { return *m_kpis.at(static_cast<std::size_t>(index)); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    std::array<Kpi*, 6> m_kpis{};
    bool m_twoLines = false; ///< some context has had two, in this width: the strip's height does not come and go
};

} // namespace manyhands
