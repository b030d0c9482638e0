// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_accessible.h"

#include <map>
#include <utility>

#include <QAbstractItemModel>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

namespace manyhands {

namespace {

constexpr char kModelProperty[] = "accessibleModel";

/// One cell, read from the model whenever it is asked; it has no place on the screen of its own.
class ChartCell : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    ChartCell(QAccessibleInterface* chart, QAbstractItemModel* model, int row, int column)
        : m_chart(chart)
        , m_model(model)
        , m_row(row)
        , m_column(column) {}

    bool isValid() const override {
        return m_model && m_row < m_model->rowCount() && m_column < m_model->columnCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return m_chart; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        return isValid() && kind == QAccessible::Name ? m_model->index(m_row, m_column).data().toString() : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_chart->rect(); }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.invalid = !isValid();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    int rowIndex() const override { return m_row; }
    int columnIndex() const override { return m_column; }
    int rowExtent() const override { return 1; }
    int columnExtent() const override { return 1; }
    bool isSelected() const override { return false; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QAccessibleInterface* table() const override { return m_chart; }

private:
    QAccessibleInterface* m_chart;
    QPointer<QAbstractItemModel> m_model;
    int m_row, m_column;
};

class ChartAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    ChartAccessible(QWidget* chart, QAbstractItemModel* model)
        : QAccessibleWidget(chart, QAccessible::Table)
        , m_model(model) {}
    ~ChartAccessible() override {
        for (const auto& [place, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface* child(int index) const override {
        const int columns = columnCount();
        return columns == 0 || index < 0 ? nullptr : cellAt(index / columns, index % columns);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [place, id] : m_cells)
            if (QAccessible::accessibleInterface(id) == child)
                return place.first * columnCount() + place.second;
        return -1;
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
            return nullptr;
        auto found = m_cells.find({row, column});
        if (found == m_cells.end()) {
            auto* cell = new ChartCell(const_cast<ChartAccessible*>(this), m_model, row, column);
            found = m_cells.emplace(std::pair(row, column), QAccessible::registerAccessibleInterface(cell)).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }
    int columnCount() const override { return m_model ? m_model->columnCount() : 0; }
    int rowCount() const override { return m_model ? m_model->rowCount() : 0; }
    QString columnDescription(int column) const override {
        return m_model ? m_model->headerData(column, Qt::Horizontal).toString() : QString();
    }
    QString rowDescription(int row) const override {
        return m_model ? m_model->index(row, 0).data().toString() : QString();
    }

    // Nothing can be selected through the chart: its own keys do that.
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    QPointer<QAbstractItemModel> m_model;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells; ///< made when asked for
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* chart = qobject_cast<QWidget*>(object);
    auto* model = chart == nullptr ? nullptr : chart->property(kModelProperty).value<QAbstractItemModel*>();
    return model == nullptr ? nullptr : new ChartAccessible(chart, model);
}

} // namespace

void exposeAsTable(QWidget* chart, QAbstractItemModel* model) {
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed);
    // naming a widget makes an interface, which would be kept
    if (QAccessibleInterface* plain = QAccessible::queryAccessibleInterface(chart))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(plain));
    chart->setProperty(kModelProperty, QVariant::fromValue(model));
}

} // namespace manyhands
