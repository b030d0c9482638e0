// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace manyhands {

enum class ChipTone { Neutral, Active, Ok, Warn, Bad };

struct ToneColours {
    QColor text, background;
};
ToneColours toneColours(ChipTone tone);

/// A state in one glance: a dot and a word on a tint. Tells assistive technology when the word changes, but not every
/// percent of it.
class StateChip : public QWidget {
    Q_OBJECT
public:
    explicit StateChip(QWidget* parent = nullptr);
    void setState(const QString& text, ChipTone tone);
    QString text() const { return m_text; }
    ChipTone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    ChipTone m_tone = ChipTone::Neutral;
    QString m_announced;
};

} // namespace manyhands
