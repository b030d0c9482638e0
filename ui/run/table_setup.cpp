// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/table_setup.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/text_scale.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace manyhands {

namespace {

constexpr int kHeadHeight = 30;

/// Rows, heading and the widths of columns grow with the text.
class TextFollower : public QObject {
public:
    TextFollower(QTableView& view, int rowHeight)
        : QObject(&view)
        , m_view(view)
        , m_rowHeight(rowHeight) {
        view.installEventFilter(this);
        fit();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange && m_size != textSize())
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit() {
        QHeaderView* const rows = m_view.verticalHeader();
        rows->setMinimumSectionSize(scaled(m_rowHeight));
        rows->setDefaultSectionSize(scaled(m_rowHeight));
        QHeaderView* const head = m_view.horizontalHeader();
        head->setFixedHeight(scaled(kHeadHeight));
        for (int i = 0; i < head->count() && m_size != textSize(); ++i)
            head->resizeSection(i, head->sectionSize(i) * textSize() / m_size);
        m_size = textSize();
    }
    QTableView& m_view;
    int m_rowHeight;
    int m_size = 100; ///< percent that the columns' widths are for
};

} // namespace

void prepareTable(QTableView& view, QAbstractItemModel* model, int rowHeight) {
    view.setModel(model);
    view.setItemDelegate(new CellDelegate(&view));
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new TextFollower(view, rowHeight);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setSectionsClickable(false);
}

} // namespace manyhands
