// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace manyhands {

namespace {

int writeEnd = -1; // the handler can be given nothing else
volatile std::sig_atomic_t seen = 0;

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

void passOn(int signal) {
    const int before = errno;
    seen = seen + 1;
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1); // a full pipe has said it already
    errno = before;
}

void handle(int signal, void (*handler)(int)) {
    struct sigaction current {};
    ::sigaction(signal, nullptr, &current);
    if (signal == SIGHUP && current.sa_handler == SIG_IGN)
        return; // nohup means it
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject* parent)
    : QObject(parent) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals then end the program in the ordinary way
    m_readEnd.reset(ends[0]);
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd.get(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interrupts::drain);
    for (const int signal : kSignals)
        handle(signal, passOn);
}

Interrupts::~Interrupts() {
    if (writeEnd < 0)
        return;
    for (const int signal : kSignals)
        handle(signal, SIG_DFL);
    ::close(std::exchange(writeEnd, -1));
}

void Interrupts::drain() {
    unsigned char signal = 0;
    while (::read(m_readEnd.get(), &signal, 1) == 1) {
        if (signal == SIGINT)
            emit interrupted(++m_count);
        else
            emit terminationAsked();
    }
}

int interruptionsSeen() {
    return seen;
}

void surviveGoneReaders() {
    struct sigaction action {};
    action.sa_handler = [](int) {};
    ::sigaction(SIGPIPE, &action, nullptr);
}

} // namespace manyhands
