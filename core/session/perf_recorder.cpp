// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/perf_recorder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <string_view>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/monitor/perf_script.h"
#include "core/monitor/process_sampler.h"
#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

constexpr int kBeginMs = 3000; ///< the run waits for it
constexpr int kLookMs = 20;    ///< whether it has ended instead
constexpr int kEndMs = 5000;
constexpr int kReadMs = 10'000;                 ///< of perf script
constexpr int kLeaveMs = 1000;                  ///< from its last word to its end
constexpr std::uint64_t kHeadroom = 16U << 20U; ///< perf looks at its limit only now and then
constexpr std::size_t kMostMessage = 200;
constexpr const char* kDataPath = "/proc/self/fd/3";

std::string nameOf(int pid) {
    std::string name;
    std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/comm"), name);
    return name;
}

/// "12,15": the server and what it is made of (with a namespace of its own it is more than one process).
std::string targets(int server) {
    std::string text = std::to_string(server);
    for (const int pid : descendantsOf(server))
        text += ',' + std::to_string(pid);
    return text;
}

/// Ours, but with no settings of the user's that make perf write elsewhere or fetch symbols over the network.
std::vector<std::string> environment() {
    std::vector<std::string> variables{"LC_ALL=C", "PERF_CONFIG=/dev/null"};
    for (char** entry = ::environ; *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        if (!text.starts_with("LC_ALL=") && !text.starts_with("PERF_CONFIG=") && !text.starts_with("DEBUGINFOD_URLS="))
            variables.emplace_back(text);
    }
    return variables;
}

Result<UniqueFd> memory(const char* name) {
    const auto fd = checked(::memfd_create(name, MFD_CLOEXEC), "the samples have no place in memory");
    if (!fd)
        return fail(fd.error());
    return UniqueFd(static_cast<int>(*fd));
}

/// What perf said first, other than that it is an error; in one line that shows.
std::string firstMessage(int messages) {
    std::array<char, 4096> text{};
    const ssize_t length = ::pread(messages, text.data(), text.size(), 0);
    std::string_view rest(text.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (!line.empty() && line != "Error:")
            return ": " + quotedForDisplay(line.substr(0, kMostMessage));
    }
    return {};
}

/// False when that took too long.
bool readAll(int text, PerfScript& into) {
    std::array<char, 65536> buffer{};
    const std::int64_t until = monotonicNs() + kReadMs * 1'000'000LL;
    for (std::int64_t left = kReadMs; left > 0; left = (until - monotonicNs()) / 1'000'000) {
        pollfd look{text, POLLIN, 0};
        if (::poll(&look, 1, static_cast<int>(left)) <= 0) // time is up, or a signal came
            continue;
        const ssize_t length = ::read(text, buffer.data(), buffer.size());
        if (length <= 0)
            return true;
        into.feed({buffer.data(), static_cast<std::size_t>(length)});
    }
    return false;
}

} // namespace

PerfRecorder PerfRecorder::start(int server, const PerfAccess& access) {
    PerfRecorder recorder;
    if (const auto begun = recorder.begin(server, access); !begun) {
        recorder.m_whyNot = "the tasks run programs, which only perf can sample, and " + begun.error().sentence();
        recorder.release();
    }
    return recorder;
}

Result<void> PerfRecorder::begin(int server, const PerfAccess& access) {
    if (!access.allowed)
        return fail(whyPerfIsRefused(access));
    const auto program = findProgram("perf");
    if (!program)
        return fail("it is not installed; it comes with the package linux-perf (Debian), linux-tools-generic (Ubuntu) "
                    "or perf (others)");
    m_program = *program;
    m_workers = nameOf(server);
    auto data = memory("manyhands-stacks"), messages = memory("manyhands-perf");
    if (!data || !messages)
        return fail((data ? messages : data).error());
    m_data = std::move(*data);
    m_messages = std::move(*messages);
    std::array<int, 2> ends{};
    if (const auto made =
            checked(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), "it cannot be spoken to");
        !made)
        return fail(made.error());
    m_control.reset(ends[0]);
    const UniqueFd theirs(ends[1]);
    // -B -N: nothing is kept of the programs' files in the user's home
    auto perf = SideProgram::start(
        {m_program,
         {"record", "-e", "cpu-clock:u", "-F", std::to_string(kHertz), "--call-graph", "fp", "-B", "-N", "-D", "-1",
          "--control=fd:4,4", "--max-size=" + std::to_string(kMostBytes >> 20U) + 'M', "-o", kDataPath, "-p",
          targets(server)},
         environment(),
         {-1, m_messages.get(), m_messages.get(), m_data.get(), theirs.get()},
         kMostBytes + kHeadroom});
    if (!perf)
        return fail(perf.error());
    m_perf = std::move(*perf);
    return waitForSampling();
}

/// perf begins with its sampling off, so that its answer to "enable" tells that it is attached.
Result<void> PerfRecorder::waitForSampling() {
    constexpr std::string_view kEnable = "enable\n";
    ::send(m_control.get(), kEnable.data(), kEnable.size(), MSG_NOSIGNAL);
    const std::int64_t until = monotonicNs() + kBeginMs * 1'000'000LL;
    for (std::int64_t left = kBeginMs; left > 0; left = (until - monotonicNs()) / 1'000'000) {
        if (const auto ended = m_perf.wait(0))
            return fail("perf ended at once with " + ended->text() + firstMessage(m_messages.get()));
        pollfd look{m_control.get(), POLLIN, 0};
        std::array<char, 16> answer{};
        const ssize_t length =
            ::poll(&look, 1, kLookMs) > 0 ? ::recv(m_control.get(), answer.data(), answer.size(), MSG_DONTWAIT) : 0;
        if (std::string_view(answer.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0))).starts_with("ack"))
            return {};
    }
    return fail("perf did not begin within " + std::to_string(kBeginMs / 1000) + " s");
}

PerfStacks PerfRecorder::finish() {
    PerfStacks stacks;
    stacks.whyNone = m_whyNot;
    if (!m_data.isOpen())
        return stacks;
    auto done = stop(stacks);
    if (done)
        done = read(stacks);
    if (!done)
        stacks.whyNone = "perf sampled the programs, but " + done.error().sentence();
    release();
    return stacks;
}

void PerfRecorder::release() {
    m_perf.end();
    m_control.reset();
    m_data.reset();
    m_messages.reset();
}

Result<void> PerfRecorder::stop(PerfStacks& into) {
    into.endEarly = m_perf.wait(0).has_value();
    if (into.endEarly)
        return {};
    m_perf.signal(SIGINT);
    if (!m_perf.wait(kEndMs))
        return fail("it did not end within " + std::to_string(kEndMs / 1000) + " s");
    return {};
}

Result<void> PerfRecorder::read(PerfStacks& into) {
    std::array<int, 2> ends{};
    if (const auto made = checked(::pipe2(ends.data(), O_CLOEXEC), "what it wrote cannot be read"); !made)
        return fail(made.error());
    const UniqueFd text(ends[0]);
    UniqueFd theirs(ends[1]);
    if (const auto emptied = checked(::ftruncate(m_messages.get(), 0), "what it says has no place"); !emptied)
        return fail(emptied.error());
    ::lseek(m_messages.get(), 0, SEEK_SET);
    auto started = SideProgram::start(
        {m_program,
         {"script", "-i", kDataPath, "-F", "comm,tid,ip,sym,dso", "--no-inline", "--show-lost-events"},
         environment(),
         {-1, theirs.get(), m_messages.get(), m_data.get()},
         kHeadroom});
    theirs.reset();
    if (!started)
        return fail(started.error());
    m_perf = std::move(*started);
    PerfScript script(m_workers);
    const bool whole = readAll(text.get(), script);
    const auto ended = m_perf.wait(whole ? kLeaveMs : 0);
    into.stacks = script.stacks().folded();
    into.samples = script.samples();
    into.dropped = script.dropped();
    into.endEarly = into.endEarly || !ended || !ended->isClean();
    if (into.samples > 0)
        return {};
    if (!ended)
        return fail("perf script did not end within " + std::to_string(kReadMs / 1000) + " s");
    if (!ended->isClean())
        return fail("perf script ended with " + ended->text() + firstMessage(m_messages.get()));
    if (script.strangeLines() > 0)
        return fail("perf script wrote what cannot be read");
    // the time to the next sample begins anew in each program
    into.whyNone = "no program used the " + std::to_string(1000 / kHertz) +
                   " ms of processor time that come before its first sample";
    return {};
}

} // namespace manyhands
