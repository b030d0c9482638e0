// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <string>

#include "core/session/experiment.h"
#include "core/session/trust_book.h"

class QSettings;
class QWidget;

namespace manyhands {

class RunPage;

/// Experiments as files: which one is in the form, whether it has been changed since, and what may get lost. Opening
/// reads the one file and runs nothing.
class ExperimentDesk : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostRecent = 8;

    ExperimentDesk(RunPage* page, QWidget* window, TrustBook book = TrustBook::ofUser());

    /// Without its folder; "Untitled" where there is no file.
    QString name() const;
    bool isModified() const;
    const QStringList& recent() const { return m_recent; }
    /// What is in the form now is what a new experiment begins with, and counts as unchanged: the program has set it.
    void settle();

    /// Paths as Qt has them. False, and a message in the page, when it could not be done.
    bool openFile(const QString& path);
    /// The same, once nothing gets lost by it.
    void openInstead(const QString& path);
    /// Settings that come from the history: they are in no file. A command has to be agreed to before it may run.
    bool showSaved(const Experiment& experiment);
    bool saveTo(const QString& path);
    /// Asks to save what would get lost. False when the user would rather stay.
    bool mayDiscard();
    /// The same at the end of the program, which keeps the form: only changes to a file could be missed.
    bool mayClose() { return m_path.empty() || mayDiscard(); }

    void keepTo(QSettings& settings) const;
    /// After the form's own settings: what is in the form then counts as unchanged.
    void restoreFrom(const QSettings& settings);

public slots:
    void startOver();
    /// These ask for a file.
    void open();
    bool save();
    bool saveAs();

signals:
    /// Name, changes or the list of recent files are different now.
    void changed();
    void message(const QString& text);

private:
    void setPath(const std::string& path, const Experiment& content);
    void complain(const QString& lead, const Error& error, bool whenSaving);
    void askTrust(const std::function<void()>& goOn);
    bool agreesToExperiment();
    bool agreesToPlugin();
    void forget(const QString& path);

    RunPage* m_page;
    QWidget* m_window;
    TrustBook m_book;
    std::string m_path;   ///< bytes; empty: no file
    Experiment m_content; ///< as it was opened, saved or set by the program
    std::string m_opened; ///< bytes of the file that is not trusted yet
    Experiment m_plain;   ///< what New brings back
    QStringList m_recent;
};

} // namespace manyhands
