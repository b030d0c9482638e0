// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/display_probe.h"

#include <QGuiApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace manyhands {

namespace {

constexpr unsigned kPatienceS = 4;

void giveUp(int) {
    static constexpr char text[] = "No display answers.\n";
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, text, sizeof text - 1);
    _exit(1);
}

void ignoreMessage(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

void probeDisplay(int argc, char** argv) {
    std::signal(SIGABRT, giveUp);
    std::signal(SIGALRM, giveUp);
    alarm(kPatienceS);
    qInstallMessageHandler(ignoreMessage);
    QGuiApplication application(argc, argv);
    std::puts(qPrintable(QGuiApplication::platformName()));
    std::fflush(stdout);
    _exit(0);
}

} // namespace manyhands
