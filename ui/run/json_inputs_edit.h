// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/experiment.h"

class QLabel;
class QPlainTextEdit;

namespace manyhands {

/// The inputs of a function: one JSON value a line, a range such as 1..100, or the lines of a file. Unlike the inputs
/// of a command they are one list, and commas belong to the values.
class JsonInputsEdit : public QWidget {
    Q_OBJECT
public:
    explicit JsonInputsEdit(QWidget* parent = nullptr);

    /// nullptr when there are none, or they have not been read.
    Inputs inputs() const { return m_inputs; }
    void useLinesOf(const QString& file);

    const ExperimentInput& asked() const { return m_asked; }
    /// `read`: a file it names is read at once; otherwise only when read() is called, and until then there are no
    /// inputs.
    void setAsked(const ExperimentInput& asked, bool read);
    void read();

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void takeText();
    void chooseFile();
    void showCount();

    ExperimentInput m_asked;
    Inputs m_inputs;
    QPlainTextEdit* m_text;
    QLabel* m_count;
    QLabel* m_error;
};

} // namespace manyhands
