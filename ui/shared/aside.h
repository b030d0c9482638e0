// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QThread>

#include <memory>
#include <optional>

namespace manyhands {

/// Does `work` on another thread and returns what it gives. Meanwhile the window draws and hears the run; what the user
/// presses waits. For work that may take longer than a frame: files, other processes.
template <class Work>
auto aside(Work work) {
    std::optional<decltype(work())> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    return std::move(*result);
}

} // namespace manyhands
