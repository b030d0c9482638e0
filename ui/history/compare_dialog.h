// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/history/history_shelf.h"

class QComboBox;

namespace manyhands {

/// Asks which two runs to set beside each other.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// `runs`: at least two. `first`: 0, or the one that is looked at.
    CompareDialog(const ShelvedRuns& runs, std::int64_t first, QWidget* parent);

    /// The older one, and the other; the same number where one was chosen twice.
    std::pair<std::int64_t, std::int64_t> chosen() const;

private:
    QComboBox* addChoice(const ShelvedRuns& runs, const QString& label, const char* name);

    QComboBox* m_one;
    QComboBox* m_other;
};

} // namespace manyhands
