// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <sys/resource.h>

#include "core/base/function_registry.h"
#include "core/base/parcel.h"
#include "core/process/start_method.h"

namespace manyhands {

struct ProcessOptions {
    std::string name{};                       ///< empty: "Process-1:2", the path of counts from the first process
    std::optional<bool> daemon{};             ///< absent: as the process that creates it
    std::optional<StartMethod> startMethod{}; ///< absent: what fits, see fittingStartMethod()
};

/// How a process ended.
struct ExitInfo {
    enum class Reason {
        Returned,
        Exception,
        Signal,
        OutOfMemory, ///< by the kernel, with SIGKILL, for want of memory in its control group: proved by its counter
        Unknown      ///< somebody else took its status
    };
    Reason reason = Reason::Unknown;
    int code = 0;   ///< Returned and Exception
    int signal = 0; ///< Signal and OutOfMemory
    bool coreDumped = false;
    std::string error; ///< Exception: its type and text
    rusage usage{};    ///< of it and of the children it waited for
};

/// Whom a signal reaches: the process alone, or all of the group it leads.
enum class Reach { Process, Group };

namespace detail {

/// What a process runs.
class ProcessBody {
public:
    virtual ~ProcessBody() = default;
    virtual void call() = 0;
    /// How a process of the same image calls it again from the parcel; nullptr when it can't travel.
    using Entry = void (*)(ParcelReader& parcel);
    virtual Entry pack(Parcel& parcel) const = 0;
    /// The registered function that another run of the program calls with the parcel; nullptr when there is none.
    virtual const RegisteredFunction* packForSpawn(Parcel& parcel) const = 0;
};

/// Packs arguments as the function takes them: what is no such type yet becomes one here.
template <class R, class... P, class... Args>
bool packAsParameters(R (*)(P...), const std::tuple<Args...>& arguments, Parcel& parcel) {
    constexpr bool packable = (CanBePacked<std::decay_t<P>> && ...);
    if constexpr (sizeof...(P) != sizeof...(Args) || !packable) {
        return false;
    } else {
        std::apply([&](const auto&... each) { (Packing<std::decay_t<P>>::pack(each, parcel), ...); }, arguments);
        return true;
    }
}

template <class F, class... Args>
class CallBody final : public ProcessBody {
public:
    template <class G, class... A>
    explicit CallBody(G&& function, A&&... args)
        : m_function(std::forward<G>(function))
        , m_args(std::forward<A>(args)...) {}
    void call() override { std::apply(m_function, m_args); }
    Entry pack([[maybe_unused]] Parcel& parcel) const override {
        if constexpr (kTravels) {
            parcel.bytes.append(reinterpret_cast<const char*>(&m_function), sizeof(F));
            std::apply([&](const auto&... args) { (Packing<std::decay_t<Args>>::pack(args, parcel), ...); }, m_args);
            return &callAgain;
        } else {
            return nullptr;
        }
    }
    const RegisteredFunction* packForSpawn([[maybe_unused]] Parcel& parcel) const override {
        if constexpr (std::is_pointer_v<F>) {
            const RegisteredFunction* function = findFunction(reinterpret_cast<void (*)()>(m_function));
            return function && packAsParameters(m_function, m_args, parcel) ? function : nullptr;
        } else {
            return nullptr;
        }
    }

private:
    static constexpr bool kTravels = std::is_trivially_copyable_v<F> && (CanBePacked<Args> && ...);
    static void callAgain([[maybe_unused]] ParcelReader& in) {
        if constexpr (kTravels) {
            alignas(F) std::array<char, sizeof(F)> place;
            std::memcpy(place.data(), in.bytes().take(sizeof(F)).data(), sizeof(F));
            std::tuple<std::decay_t<Args>...> args{Packing<std::decay_t<Args>>::unpack(in)...};
            std::apply(*std::launder(reinterpret_cast<F*>(place.data())), args);
        }
    }

    F m_function;
    std::tuple<Args...> m_args;
};

struct Child;

} // namespace detail

/// One process that runs a callable, as Python's multiprocessing.Process. Made, started and joined by one process;
/// like a jthread, its destructor waits for it (a daemon is killed). It leads a process group of its own, and its
/// standard input is empty. An exception that leaves the callable is printed to stderr and makes its exit code 1.
///
/// What processes share (queues, locks, events, connections, …) is given by reference: Process(work, std::ref(queue)).
/// Under Fork the new process has it by inheritance, under the other methods by its descriptor.
///
/// A daemon dies with its creator, even when that is killed, and may not have children.
class Process {
public:
    template <class F, class... Args>
    requires(!std::is_base_of_v<Process, std::decay_t<F>> && !std::is_same_v<std::decay_t<F>, ProcessOptions> &&
             std::is_invocable_v<std::decay_t<F>&, std::unwrap_ref_decay_t<Args>&...>) explicit Process(F&& function,
                                                                                                        Args&&... args)
        : Process(ProcessOptions{}, std::forward<F>(function), std::forward<Args>(args)...) {}
    template <class F, class... Args>
    requires std::is_invocable_v < std::decay_t<F>
    &, std::unwrap_ref_decay_t<Args>&... > Process(ProcessOptions options, F&& function, Args&&... args)
        : Process(std::move(options)) {
        m_body = std::make_unique<detail::CallBody<std::decay_t<F>, std::unwrap_ref_decay_t<Args>...>>(
            std::forward<F>(function), std::forward<Args>(args)...);
    }
    Process(Process&&) noexcept;
    Process& operator=(Process&&) = delete;
    virtual ~Process();

    /// \throws LogicError the second time, in another process than the creator, in a daemon; ForkRefused when this
    /// process has threads; SystemError when the system refuses.
    void start();
    /// Waits for the end; true. \throws LogicError before start() or in another process than the creator.
    bool join();
    /// Waits at most `timeout` (zero or less: looks); true when it has ended.
    bool join(std::chrono::nanoseconds timeout);
    bool isAlive();
    /// Absent until it has ended; its code, 1 for an exception, -signum for a signal.
    std::optional<int> exitCode();
    /// \throws NotReady until it has ended.
    ExitInfo exitInfo();
    int pid() const;
    const std::string& name() const;
    bool isDaemon() const;
    /// A pidfd, readable once it has ended; ours to close. \throws LogicError before start().
    int sentinel() const;
    /// SIGTERM, SIGKILL, SIGINT; nothing when it has ended.
    void terminate(Reach reach = Reach::Process);
    void kill(Reach reach = Reach::Process);
    void interrupt(Reach reach = Reach::Process);
    /// Gives up what it holds; any other call throws afterwards. \throws LogicError while it runs.
    void close();

protected:
    /// For subclasses that override run().
    explicit Process(ProcessOptions options = {});
    /// What the new process does. A subclass lives as a copy in the new process.
    virtual void run();

private:
    void signal(int number, Reach reach);
    void startForked();
    void startServed();
    void startSpawned();
    detail::Child& started(const char* call) const;

    std::unique_ptr<detail::ProcessBody> m_body;
    std::shared_ptr<detail::Child> m_child;
    std::optional<StartMethod> m_startMethod;
};

/// A look at a child, a parent or oneself.
struct ProcessView {
    std::string name;
    int pid = 0;
    bool daemon = false;
};

/// The process that made this one, seen from this one.
class ParentProcess {
public:
    ParentProcess(std::string name, int pid, int pidfd);
    const std::string& name() const { return m_name; }
    int pid() const { return m_pid; }
    int sentinel() const { return m_pidfd; }
    bool isAlive() const { return !join(std::chrono::nanoseconds(0)); }
    bool join(std::chrono::nanoseconds timeout) const;

private:
    std::string m_name;
    int m_pid;
    int m_pidfd; ///< this process keeps it until its end
};

/// Children that live. Those that have ended are reaped by the call.
std::vector<ProcessView> activeChildren();
ProcessView currentProcess();
/// Absent in the process that is nobody's Process.
std::optional<ParentProcess> parentProcess();

} // namespace manyhands
