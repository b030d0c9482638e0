// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/error.h"
#include "ui/tune/tune_settings.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QSpinBox;
class QVBoxLayout;

namespace manyhands {

class PlanForm;
class RepeatsEdit;
class Segmented;

/// How to tune: which counts, how often, with which chunk sizes. What is tuned is the task of the Run page, whose form
/// is the only one that holds it: choosing another kind here chooses it there.
class TuneForm : public QWidget {
    Q_OBJECT
public:
    /// `usable`: processes this user's programs can really run at once.
    TuneForm(PlanForm* plan, int usable, QWidget* parent = nullptr);

    TuneSettings settings() const;
    void setSettings(const TuneSettings& settings);
    /// What is wrong with them, for the user to read; empty: nothing.
    QString trouble() const;
    void showError(const QString& sentence);
    QString errorText() const;

    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

signals:
    void changed();

private:
    void build();
    void buildTask(QVBoxLayout* column);
    void buildCounts(QVBoxLayout* column);
    void buildChunks(QVBoxLayout* column);
    QSpinBox* number(const char* name, const QString& label, int low, int high);
    void connectParts();
    void followPlan();
    void refresh();
    QString chunkCaption() const;

    PlanForm* m_plan;
    QComboBox* m_task;
    QLabel* m_taskCaption;
    QSpinBox* m_from;
    QSpinBox* m_to;
    Segmented* m_spacing;
    QLabel* m_counts;
    RepeatsEdit* m_repeats;
    QLineEdit* m_chunks;
    QLabel* m_chunkCaption;
    QCheckBox* m_random;
    QCheckBox* m_stopEarly;
    QLabel* m_error;
};

} // namespace manyhands
