// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

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

/// Where and what a dialog says while work takes long.
struct LongWork {
    QWidget* window = nullptr;
    QString text;
};

/// The same, but after half a second a dialog offers to cancel. Nothing when that was chosen: the work then comes to
/// its end by itself, and what it gives is dropped.
template <class Work>
auto asideUnlessCancelled(Work work, const LongWork& what) {
    constexpr int kPatienceMs = 500;
    using Given = decltype(work());
    const auto given = std::make_shared<std::optional<Given>>();
    QThread* const thread = QThread::create([given, work = std::move(work)] { given->emplace(work()); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QEventLoop loop;
    bool over = false;
    QObject::connect(thread, &QThread::finished, &loop, [&] {
        over = true;
        loop.quit();
    });
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!over) {
        QProgressDialog dialog(what.text, QCoreApplication::translate("Aside", "Cancel"), 0, 0, what.window);
        dialog.setObjectName(QStringLiteral("longWork"));
        dialog.setWindowModality(Qt::ApplicationModal);
        QObject::connect(&dialog, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
        dialog.show();
        loop.exec();
    }
    return over ? std::move(*given) : std::optional<Given>();
}

} // namespace manyhands
