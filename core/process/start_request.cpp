// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/start_request.h"

#include <array>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/process/active_children.h"
#include "core/process/child_main.h"

namespace manyhands::detail {

namespace {

UniqueFd memoryFileOf(const std::string& bytes) {
    UniqueFd file(static_cast<int>(
        orThrow(checked(::memfd_create("manyhands-start", MFD_CLOEXEC), "The arguments could not be stored"))));
    for (std::size_t at = 0; at < bytes.size();)
        at += static_cast<std::size_t>(orThrow(
            checked(::write(file.get(), bytes.data() + at, bytes.size() - at), "The arguments could not be stored")));
    return file;
}

std::string readAll(const UniqueFd& file, std::size_t bytes) {
    std::string text(bytes, '\0');
    std::size_t at = 0;
    while (at < bytes) {
        const auto got = ::pread(file.get(), text.data() + at, bytes - at, static_cast<off_t>(at));
        if (got <= 0)
            ::_exit(1); // not what was sent: better no process than another one
        at += static_cast<std::size_t>(got);
    }
    return text;
}

} // namespace

std::pair<UniqueFd, UniqueFd> makePipe(int flags) {
    std::array<int, 2> ends{};
    orThrow(checked(::pipe2(ends.data(), flags), "The pipe to a process could not be made"));
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

void ServedCrew::reap() {
    if (!isChild)
        return;
    constexpr int kPatienceMs = 5'000;
    pollfd ended{pidfd.get(), POLLIN, 0};
    if (::poll(&ended, 1, kPatienceMs) <= 0)
        ::syscall(SYS_pidfd_send_signal, pidfd.get(), SIGKILL, nullptr, 0);
    ::waitid(P_PIDFD, static_cast<id_t>(pidfd.get()), nullptr, WEXITED);
    isChild = false;
}

PackedStart::PackedStart(const Child& child, const Parcel& body, std::size_t room)
    : payload(child.name + child.path + body.bytes) {
    constexpr std::size_t most = FdSocket::kMaxFds - StartFds::Handles - 2;
    if (body.handles.size() > most)
        throw LogicError("The process was not started: it was to share " + std::to_string(body.handles.size()) +
                         " objects, and at most " + std::to_string(most) +
                         " can be handed over. Send the others through a Connection.");
    std::tie(report, reportEnd) = makePipe(O_CLOEXEC | O_NONBLOCK);
    request.daemon = child.daemon ? 1 : 0;
    request.parent = ::getpid();
    request.nameBytes = child.name.size();
    request.pathBytes = child.path.size();
    request.bodyBytes = body.bytes.size();
    request.handles = body.handles.size();
    fds = {reportEnd.get()};
    fds.insert(fds.end(), body.handles.begin(), body.handles.end());
    if (payload.size() <= room)
        return;
    request.payloadFile = 1;
    file = memoryFileOf(payload);
    fds.push_back(file.get());
}

void becomeStarted(ArrivedStart start, const std::function<void(ParcelReader&)>& call) {
    const StartRequest& request = start.request;
    std::string payload(start.payload);
    if (request.payloadFile != 0) {
        payload = readAll(start.fds.back(), request.nameBytes + request.pathBytes + request.bodyBytes);
        start.fds.pop_back();
    }
    Child self;
    self.name = payload.substr(0, request.nameBytes);
    self.path = payload.substr(request.nameBytes, request.pathBytes);
    self.daemon = request.daemon != 0;
    ChildOrigin origin{start.forker, request.parent, std::move(start.parent), std::move(start.fds[StartFds::Report])};
    start.fds.erase(start.fds.begin(), start.fds.begin() + StartFds::Handles);
    ParcelReader parcel(std::string_view(payload).substr(request.nameBytes + request.pathBytes), std::move(start.fds));
    becomeChild(self, std::move(origin), [&] { call(parcel); });
}

} // namespace manyhands::detail
