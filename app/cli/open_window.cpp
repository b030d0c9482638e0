// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_window.h"

#include <cstdlib>
#include <cstring>
#include <string>

#include <QByteArray>
#include <QFile>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/cli/output.h"
#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// `path` as the kernel takes it: a first '\0' means the abstract name space.
bool answers(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.data(), path.size());
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto length =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size() + (path[0] != '\0' ? 1 : 0));
    return socket.isOpen() && ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), length) == 0;
}

bool waylandAnswers() {
    const std::string name = variable("WAYLAND_DISPLAY");
    if (name.empty())
        return false;
    return answers(name.front() == '/' ? name : variable("XDG_RUNTIME_DIR") + '/' + name);
}

bool x11Answers() {
    const std::string display = variable("DISPLAY");
    const auto colon = display.rfind(':');
    if (colon == std::string::npos)
        return false;
    if (colon > 0 && !display.starts_with("unix:"))
        return true; // another machine's display (ssh -X): only the window itself can find out
    const std::string number = display.substr(colon + 1, display.find('.', colon) - colon - 1);
    const std::string path = "/tmp/.X11-unix/X" + number;
    return answers(path) || answers(std::string(1, '\0') + path);
}

/// Somebody chose a Qt platform that needs no display.
bool platformNeedsNone() {
    const std::string platform = variable("QT_QPA_PLATFORM");
    return platform.starts_with("offscreen") || platform.starts_with("minimal") || platform.starts_with("vnc");
}

} // namespace

int openWindow() {
    if (!platformNeedsNone() && !waylandAnswers() && !x11Answers()) {
        printError({"The window cannot be opened", "no display answers",
                    "In a terminal, manyhands compare does the same work; manyhands --help tells how.", 0});
        return ExitCode::kUsage;
    }
    const std::string self = QFile::symLinkTarget(QStringLiteral("/proc/self/exe")).toStdString();
    std::string window = self.substr(0, self.rfind('/') + 1) + "manyhands-gui";
    char* const arguments[] = {window.data(), nullptr};
    const auto started = checked(::execv(window.c_str(), arguments), "Starting the window");
    printError({"The window cannot be opened", '"' + window + "\" could not be started (" + started.error().why + ')',
                "Install the window, or use manyhands compare in the terminal.", 0});
    return ExitCode::kEngineFailed;
}

} // namespace manyhands
