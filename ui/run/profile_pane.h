// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "core/store/run_record.h"
#include "ui/shared/exportable.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace manyhands {

class ActivityStrips;
class FlameGraph;

/// What the workers of the latest profiled run did: functions as a flame graph, and their time a strip a worker.
class ProfilePane : public QWidget {
    Q_OBJECT
public:
    explicit ProfilePane(QWidget* parent = nullptr);

    /// `task`: what ran.
    void show(const RecordedProfile& profile, const QString& task);
    bool hasProfile() const;
    /// "67% in runPrimes · 1,234 samples …": what there is to learn, and what to mind.
    QString finding() const;
    void setCanProfile(bool can);
    QList<QWidget*> charts() const;
    /// Empty while there is no profile.
    std::vector<Exportable> exportables() const;

signals:
    void profileAsked();

private:
    QWidget* buildEmpty();
    QWidget* buildFilled();
    QPushButton* profileButton(const char* name);
    QString findingOf(const RecordedProfile& profile) const;
    void showPlace();

    QStackedLayout* m_stack;
    FlameGraph* m_flames;
    ActivityStrips* m_strips;
    QLabel* m_finding = nullptr;
    QLabel* m_place = nullptr;
    std::vector<QPushButton*> m_buttons;
};

} // namespace manyhands
