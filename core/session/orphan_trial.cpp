// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/orphan_trial.h"

#include <QStandardPaths>

#include <cmath>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <limits>
#include <optional>

#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/process/side_program.h"
#include "core/session/process_family.h"

namespace manyhands {

namespace {

constexpr std::int64_t kStepNs = 5'000'000;
constexpr double kStartS = 5; ///< in which the workers must be there

Result<std::string> pathOf(const std::string& program) {
    std::error_code problem;
    const std::string path = program.find('/') == std::string::npos
                                 ? QStandardPaths::findExecutable(QString::fromStdString(program)).toStdString()
                                 : std::filesystem::absolute(program, problem).string();
    if (path.empty() || ::access(path.c_str(), X_OK) != 0)
        return fail("The program " + program + " was not started", "it was not found, or may not be run",
                    "Install it, or give the path of a program.");
    return path;
}

std::vector<std::string> ownEnvironment() {
    std::vector<std::string> variables;
    for (char** entry = ::environ; *entry != nullptr; ++entry)
        variables.emplace_back(*entry);
    return variables;
}

/// A program at work and all that it started.
class Trial {
public:
    Trial(std::string name, const std::function<bool()>& cancelled)
        : m_name(std::move(name))
        , m_cancelled(cancelled)
        , m_begunNs(monotonicNs()) {}

    Result<void> start(const std::vector<std::string>& argv);
    Result<void> awaitWorkers(std::size_t workers);
    Result<void> letRun(double lengthS);
    Result<OrphanTrial> killAndWatch(double lengthS);

private:
    double nowS() const { return seconds(monotonicNs() - m_begunNs); }
    /// One step of a wait; the error: it is to be given up.
    Result<void> step();
    Result<void> checkStillThere();

    std::string m_name;
    const std::function<bool()>& m_cancelled;
    std::int64_t m_begunNs;
    SideProgram m_program;
    std::optional<ProcessFamily> m_family; ///< ends before the program, which reaps its root
};

Result<void> Trial::start(const std::vector<std::string>& argv) {
    const auto path = pathOf(m_name);
    if (!path)
        return fail(path.error());
    auto program = SideProgram::start({*path, {argv.begin() + 1, argv.end()}, ownEnvironment(), {-1, -1, -1}});
    if (!program)
        return fail(program.error());
    m_program = std::move(*program);
    m_family.emplace(m_program.pid());
    return {};
}

Result<void> Trial::step() {
    m_family->look();
    if (m_cancelled())
        return fail("The trial was not finished", "it was cancelled", "Start it again.");
    const timespec pause{0, kStepNs};
    ::nanosleep(&pause, nullptr);
    return {};
}

Result<void> Trial::checkStillThere() {
    if (!m_family->isGone(m_program.pid()))
        return {};
    m_family->end();
    const auto status = m_program.wait(0);
    return fail("The program " + m_name + " ended before it could be killed", status ? status->text() : std::string(),
                "Run it by hand to see what it says.");
}

Result<void> Trial::awaitWorkers(std::size_t workers) {
    while (m_family->leaves().size() < workers) {
        if (auto there = checkStillThere(); !there)
            return there;
        if (nowS() > kStartS)
            return fail("The program " + m_name + " did not start its workers",
                        "after 5 s there were " + std::to_string(m_family->leaves().size()) + " of " +
                            std::to_string(workers),
                        "Run it by hand to see what it says.");
        if (auto done = step(); !done)
            return done;
    }
    return {};
}

Result<void> Trial::letRun(double lengthS) {
    for (const double end = nowS() + lengthS; nowS() < end;)
        if (auto done = step(); !done)
            return done;
    return checkStillThere();
}

Result<OrphanTrial> Trial::killAndWatch(double lengthS) {
    m_family->look();
    const std::vector<int> workers = m_family->leaves();
    OrphanTrial trial{nowS(), std::vector(workers.size(), std::numeric_limits<double>::quiet_NaN())};
    m_program.signal(SIGKILL);
    for (std::size_t left = workers.size(); left != 0 && nowS() < trial.killedS + lengthS;) {
        for (std::size_t i = 0; i < workers.size(); ++i)
            if (std::isnan(trial.goneS[i]) && m_family->isGone(workers[i])) {
                trial.goneS[i] = nowS();
                --left;
            }
        if (auto done = step(); !done)
            return fail(done.error());
    }
    return trial;
}

} // namespace

Result<OrphanTrial> tryKillingParent(const std::vector<std::string>& argv, int workers,
                                     const std::function<bool()>& cancelled, const OrphanWatch& watch) {
    if (argv.empty())
        return fail("Nothing was started", "there is no program", "Name one.");
    Trial trial(argv.front(), cancelled);
    if (auto started = trial.start(argv); !started)
        return fail(started.error());
    if (auto there = trial.awaitWorkers(static_cast<std::size_t>(workers)); !there)
        return fail(there.error());
    if (auto ran = trial.letRun(watch.letRunS); !ran)
        return fail(ran.error());
    return trial.killAndWatch(watch.watchS);
}

} // namespace manyhands
