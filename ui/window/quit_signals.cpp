// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quit_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace manyhands {

namespace {

constexpr std::array<int, 3> kSignals{SIGTERM, SIGINT, SIGHUP};
std::atomic<int> pipeForHandler{-1};

void writeSignal(int signal) {
    const auto byte = static_cast<unsigned char>(signal);
    // nothing can be done about a full pipe here, and one signal in it is enough
    [[maybe_unused]] const ssize_t written = write(pipeForHandler.load(), &byte, 1);
}

void handle(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals)
        sigaction(signal, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent) {
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals keep their default action, which ends the program too
    m_readEnd.reset(ends[0]);
    m_writeEnd.reset(ends[1]);
    auto* notifier = new QSocketNotifier(m_readEnd.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        unsigned char byte = 0;
        if (read(m_readEnd.get(), &byte, 1) == 1)
            emit received(byte);
    });
    pipeForHandler = m_writeEnd.get();
    handle(writeSignal);
}

QuitSignals::~QuitSignals() {
    handle(SIG_DFL);
    pipeForHandler = -1;
}

} // namespace manyhands
