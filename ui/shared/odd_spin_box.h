// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace manyhands {

/// For repeats: of an odd number of runs the median is a real run. What is typed or stepped to becomes odd, what the
/// program sets stays, as a file may ask for an even number.
class OddSpinBox : public QSpinBox {
public:
    explicit OddSpinBox(QWidget* parent = nullptr)
        : QSpinBox(parent) {
        setSingleStep(2);
    }
    void stepBy(int steps) override {
        QSpinBox::stepBy(steps);
        if (value() % 2 == 0)
            setValue(value() + (steps > 0 ? -1 : 1));
    }

protected:
    int valueFromText(const QString& text) const override { return QSpinBox::valueFromText(text) | 1; }
};

} // namespace manyhands
