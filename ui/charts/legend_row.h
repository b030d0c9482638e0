// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace manyhands {

class LegendKey;

/// Keys side by side: as many of them, from the first, as there is room for whole. A button shows the others.
class LegendRow : public QWidget {
    Q_OBJECT
public:
    explicit LegendRow(const QList<LegendKey*>& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    int keysThatFit(int width) const;
    void showMore();

    QList<LegendKey*> m_keys;
    QPushButton* m_more;
};

} // namespace manyhands
