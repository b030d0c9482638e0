// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "ui/run/kpi_text.h"

namespace manyhands {

/// One big figure with its unit, a label above and a line of context below.
class Kpi : public QWidget {
    Q_OBJECT
public:
    explicit Kpi(QWidget* parent = nullptr);
    void setText(const KpiText& text);
    const KpiText& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal room() const;

    KpiText m_text;
};

class KpiStrip : public QWidget {
    Q_OBJECT
public:
    explicit KpiStrip(QWidget* parent = nullptr);
    void setTexts(const std::array<KpiText, 6>& texts);
    const Kpi& kpi(int index) const { return *m_kpis.at(static_cast<std::size_t>(index)); }

protected:
    void changeEvent(QEvent* event) override;

private:
    std::array<Kpi*, 6> m_kpis{};
};

} // namespace manyhands
