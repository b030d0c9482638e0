// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/lesson_list.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/learn/lesson_words.h"
#include "ui/shared/field.h"
#include "ui/shared/fonts.h"
#include "ui/shared/glyph.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr int kRow = 52, kCircle = 24, kLeft = 16, kTextLeft = 50, kBar = 3;
constexpr int kSubtitleRole = Qt::UserRole, kDoneRole = Qt::UserRole + 1;

class LessonDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, scaled(kRow)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& t = tokens();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent) {
            painter->fillRect(option.rect, t.selected);
            QRect bar(option.rect.left(), option.rect.top(), kBar, option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), t.accent);
        }
        const auto placed = [&](const QRect& area) { return QStyle::visualRect(option.direction, option.rect, area); };
        const int circle = scaled(kCircle);
        paintMark(*painter, placed({option.rect.left() + kLeft, option.rect.center().y() - circle / 2, circle, circle}),
                  index, isCurrent);
        const QRect text(option.rect.left() + scaled(kTextLeft), option.rect.top() + scaled(7),
                         option.rect.width() - scaled(kTextLeft) - 8, scaled(19));
        paintLine(*painter, placed(text), index.data(Qt::DisplayRole).toString(), FontRole::BodyStrong, t.text);
        paintLine(*painter, placed(text.translated(0, scaled(19))), index.data(kSubtitleRole).toString(),
                  FontRole::Caption, t.text3);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintMark(QPainter& painter, const QRect& area, const QModelIndex& index, bool isCurrent) {
        const Tokens& t = tokens();
        const bool done = index.data(kDoneRole).toBool();
        painter.setPen(done ? Qt::NoPen : QPen(isCurrent ? t.accent : t.borderInput, 1.5));
        painter.setBrush(done ? QBrush(t.ok) : Qt::NoBrush);
        painter.drawEllipse(QRectF(area).adjusted(1, 1, -1, -1));
        if (done) {
            drawGlyph(painter, Glyph::Check, QRectF(area).adjusted(4, 4, -4, -4), t.surface);
            return;
        }
        painter.setFont(roleFont(FontRole::Badge));
        painter.setPen(isCurrent ? t.accent : t.text2);
        painter.drawText(area, Qt::AlignCenter, countText(static_cast<std::uint64_t>(index.row()) + 1));
    }

    static void paintLine(QPainter& painter, const QRect& area, const QString& text, FontRole role,
                          const QColor& colour) {
        painter.setFont(roleFont(role));
        painter.setPen(colour);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }
};

} // namespace

LessonList::LessonList(QWidget* parent)
    : QFrame(parent)
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("learnLeftPanel"));
    m_list->setObjectName(QStringLiteral("lessonList"));
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setItemDelegate(new LessonDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < kLessons; ++i)
        m_list->addItem(QString());
    auto* const title = roleLabel(tr("Lessons"), "h2", this);
    title->setContentsMargins(kLeft, 0, kLeft, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    showTexts();
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(static_cast<Lesson>(row));
    });
}

void LessonList::showTexts() {
    for (int i = 0; i < kLessons; ++i) {
        const LessonWords words = lessonWords(static_cast<Lesson>(i), {});
        QListWidgetItem& item = *m_list->item(i);
        const bool done = m_done.contains(i);
        item.setText(words.title);
        item.setData(kSubtitleRole, words.subtitle);
        item.setData(kDoneRole, done);
        item.setData(Qt::AccessibleTextRole, done ? tr("%1, done").arg(words.title) : words.title);
        item.setData(Qt::AccessibleDescriptionRole, words.subtitle);
    }
}

void LessonList::setCurrent(Lesson lesson) {
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(static_cast<int>(lesson));
}

Lesson LessonList::current() const {
    return static_cast<Lesson>(m_list->currentRow());
}

void LessonList::setDone(Lesson lesson) {
    m_done.insert(static_cast<int>(lesson));
    showTexts();
}

void LessonList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_list->doItemsLayout();
    QFrame::changeEvent(event);
}

} // namespace manyhands
