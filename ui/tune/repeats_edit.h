// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace manyhands {

class OddSpinBox;
class Segmented;
struct TuneSettings;

/// How often each count runs: a number of times, or until its speed-up is known well enough; and the warm-up before.
class RepeatsEdit : public QWidget {
    Q_OBJECT
public:
    explicit RepeatsEdit(QWidget* parent = nullptr);

    void readInto(TuneSettings& settings) const;
    void show(const TuneSettings& settings);
    /// Where counts are searched for, the search itself decides what is known well enough.
    void setSearches(bool searches);

signals:
    void changed();

private:
    void build();
    void refresh();
    bool isUntilPrecise() const;

    Segmented* m_rule;
    OddSpinBox* m_number;
    QComboBox* m_precision;
    QSpinBox* m_warmups;
    QSpinBox* m_timeLimit;
    QLabel* m_caption;
    QWidget* m_fixed = nullptr;   ///< what a number of times needs
    QWidget* m_precise = nullptr; ///< what precision needs
    QWidget* m_limit = nullptr;   ///< likewise
    bool m_searches = false;
};

} // namespace manyhands
