// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/child_main.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>

#include <csignal>
#include <cxxabi.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "core/base/multiprocessing_error.h"
#include "core/process/active_children.h"

namespace manyhands::detail {

namespace {

std::string thrownTypeName() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    if (!type)
        return "an unknown exception";
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> plain(abi::__cxa_demangle(type->name(), nullptr, nullptr, &status),
                                                       std::free);
    return status == 0 && plain ? plain.get() : type->name();
}

std::string thrownText(const std::exception* exception) {
    return exception ? thrownTypeName() + ": " + exception->what() : thrownTypeName();
}

/// The exit code; an uncaught exception goes to stderr and into `report`.
int exitCodeOf(const std::function<void()>& run, const std::string& name, const UniqueFd& report) {
    std::string thrown;
    try {
        run();
        return 0;
    } catch (const std::exception& exception) {
        thrown = thrownText(&exception);
    } catch (...) {
        thrown = thrownText(nullptr);
    }
    std::cerr << name << " ended by an exception: " << thrown << '\n';
    [[maybe_unused]] const auto written =
        ::write(report.get(), thrown.data(), std::min<std::size_t>(thrown.size(), 1000));
    return 1;
}

} // namespace

UniqueFd pidfdOf(int pid) {
    return UniqueFd(static_cast<int>(
        orThrow(checked(::syscall(SYS_pidfd_open, pid, 0), "A descriptor of a process could not be made"))));
}

void emptyStandardInput() {
    struct stat input {};
    // as it is in a child of the fork server: looking costs less than opening
    if (::fstat(STDIN_FILENO, &input) == 0 && S_ISCHR(input.st_mode) && input.st_rdev == makedev(1, 3))
        return;
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing > STDIN_FILENO) {
        ::dup2(nothing, STDIN_FILENO);
        ::close(nothing);
    }
}

void flushStreams() {
    std::cout.flush();
    std::cerr.flush();
    std::fflush(nullptr);
}

void becomeChild(const Child& self, ChildOrigin origin, const std::function<void()>& run) {
    ::setpgid(0, 0);
    if (self.daemon && origin.forker != 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != origin.forker)
            ::_exit(1);
    }
    emptyStandardInput();
    Family::instance().become(self, origin.parent, std::move(origin.parentPidfd));
    const int code = exitCodeOf(run, self.name, origin.report);
    Family::instance().finish();
    flushStreams();
    ::_exit(code);
}

} // namespace manyhands::detail
