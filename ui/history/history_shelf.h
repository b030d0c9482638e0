// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <set>
#include <vector>

#include "core/session/saved_details.h"

namespace manyhands {

/// A line of the history, and whether its record is what was written once.
struct ShelvedRun {
    SavedRun run;
    bool readable = true;
};

using ShelvedRuns = std::vector<ShelvedRun>;
using ShelvedRunsPtr = std::shared_ptr<const ShelvedRuns>;

/// The saved runs as the window sees them. The file is read and written in another thread, one thing after the other;
/// what comes of it is told in this one.
class HistoryShelf : public QObject {
    Q_OBJECT
public:
    explicit HistoryShelf(QObject* parent = nullptr);
    ~HistoryShelf() override; ///< Waits for what is being read.

    /// From now on these runs are shown; an error tells why there are none.
    void follow(const Result<std::string>& path);
    /// While it is watched, what others save is noticed within a second or so.
    void setWatched(bool watched);
    void look();

    template <class T>
    using Then = std::function<void(const Result<T>&)>;
    void load(std::int64_t run, const Then<SavedDetailsPtr>& then);
    struct Pair {
        SavedDetailsPtr left, right;
    };
    void loadPair(std::int64_t left, std::int64_t right, const Then<Pair>& then);
    /// Those that can be; the first error, where one can't.
    void remove(const std::vector<std::int64_t>& runs, const Then<std::size_t>& then);
    /// Makes the bytes of a file from a run, and writes it.
    using Writer = std::function<Result<std::string>(RunStore&, const SavedRun&)>;
    void write(std::int64_t run, const std::string& file, const Writer& writer, const Then<void>& then);

signals:
    /// The newest first. Only when something is different.
    void listed(const manyhands::ShelvedRunsPtr& runs);
    /// The runs cannot be listed, or (`trouble` empty) they can again.
    void troubled(const manyhands::Error& trouble);

private:
    template <class Work, class Done>
    void aside(Work work, Done done);
    void take(const Result<ShelvedRuns>& runs);

    std::string m_path;
    QThreadPool m_reader; ///< of one thread
    QTimer m_timer;
    ShelvedRunsPtr m_known;
    Error m_trouble;
    bool m_looking = false;
};

} // namespace manyhands
