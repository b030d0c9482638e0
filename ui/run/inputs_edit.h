// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/session/experiment.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace manyhands {

/// The inputs of a command: files, lines of a file, ranges and lists. Files that are added or dropped make one list
/// together; several lists give every combination.
class InputsEdit : public QWidget {
    Q_OBJECT
public:
    explicit InputsEdit(QWidget* parent = nullptr);

    /// nullptr when there are none.
    Inputs inputs() const;
    /// "938 inputs"
    QString countText() const;
    /// Names as bytes: a file's name need not be UTF-8. A folder gives the files in it, not those further down.
    void addPaths(const std::vector<std::string>& paths);
    void addLinesOf(const QString& file);
    /// "1..100", "a,b,c"
    void addTyped(const QString& text);
    void clear();

    std::vector<ExperimentInput> asked() const;
    /// Shows these lists. `read`: files they name are read at once; otherwise only when readAll() is called, and until
    /// then there are no inputs.
    void setAsked(const std::vector<ExperimentInput>& asked, bool read);
    void readAll();

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Source {
        ExperimentInput asked;
        Inputs inputs; ///< nullptr while nothing has been read
    };
    void build();
    void addSource(const ExperimentInput& asked);
    void showError(const QString& sentence);
    static QString titleOf(const Source& source);
    void removeSelected();
    void refresh();

    std::vector<Source> m_sources;
    QListWidget* m_list = nullptr;
    QLineEdit* m_typed = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_error = nullptr;
};

} // namespace manyhands
