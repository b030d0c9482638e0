// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "ui/history/history_shelf.h"
#include "ui/history/pair_words.h"
#include "ui/shared/exportable.h"

class QLabel;
class QTableView;

namespace manyhands {

/// Two saved runs beside each other: one sentence, then the table.
class ComparePane : public QWidget {
    Q_OBJECT
public:
    explicit ComparePane(QWidget* parent = nullptr);

    void setPair(const HistoryShelf::Pair& pair);
    bool hasPair() const { return m_pair.has_value(); }
    QString title() const;
    QString finding() const;
    Exportable exportable() const;
    /// A page of HTML.
    QByteArray report() const;

signals:
    void copyRequested();
    void exportRequested();
    void closed();

private:
    QWidget* buildHead();

    std::optional<SideBySide> m_pair;
    PairNames m_names;
    QLabel* m_title = nullptr;
    QLabel* m_finding = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace manyhands
