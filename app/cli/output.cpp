// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/interrupts.h"
#include "core/base/utf8.h"
#include "core/tasks/command_template.h"

#include <algorithm>
#include <cerrno>
#include <climits>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <poll.h>
#include <unistd.h>

namespace manyhands {

namespace {

QString toPath(const std::string& path) {
    return QFile::decodeName(QByteArray::fromStdString(path));
}

bool isDevice(const std::string& path) {
    const QFileInfo info(toPath(path));
    return info.exists() && !info.isFile();
}

Error cannotWrite(const std::string& path, const QString& why) {
    return {"The file \"" + path + "\" cannot be written", why.toStdString(), "Check the name and its folder.", 0};
}

} // namespace

Output& Output::standard() {
    static Output output(STDOUT_FILENO);
    return output;
}

Output& Output::error() {
    static Output output(STDERR_FILENO);
    return output;
}

bool Output::isTerminal() const {
    return ::isatty(m_fd) == 1;
}

void Output::write(std::string_view bytes) {
    while (!bytes.empty() && !isBroken()) {
        if (!waitForReader())
            continue;
        const auto written = checked(::write(m_fd, bytes.data(), std::min<std::size_t>(bytes.size(), PIPE_BUF)),
                                     "The output cannot be written");
        if (written)
            bytes.remove_prefix(static_cast<std::size_t>(*written));
        else
            noteFailure(written.error());
    }
}

/// A pipe that is ready takes PIPE_BUF bytes at once, so that the waiting is done in poll(), which signals end: a
/// reader that stands still must not keep the second Ctrl-C from working.
bool Output::waitForReader() {
    pollfd ready{m_fd, POLLOUT, 0};
    const auto waited = checked(::poll(&ready, 1, -1), "The output cannot be written");
    if (!waited && interruptionsSeen() > 1)
        m_brokenCode = ExitCode::kInterrupted;
    return waited.has_value();
}

void Output::noteFailure(const Error& failure) {
    if (failure.number == EAGAIN || failure.number == EINTR)
        return; // to be tried again
    m_brokenCode = failure.number == EPIPE ? ExitCode::kReaderGone : ExitCode::kEngineFailed;
    if (failure.number != EPIPE && m_fd != STDERR_FILENO)
        printError(failure);
}

void printMessage(std::string_view text) {
    Output::error().write("manyhands: " + std::string(text) + '\n');
}

void printError(const Error& error) {
    printMessage(error.sentence());
}

Result<void> checkWritable(const std::string& path) {
    if (path.empty() || path == "-")
        return {};
    if (!isUtf8(path))
        return fail(cannotWrite(quotedForDisplay(path), QStringLiteral("its name is no UTF-8 text")));
    if (QFileInfo(toPath(path)).isDir())
        return fail(cannotWrite(path, QStringLiteral("it is a folder")));
    if (isDevice(path)) {
        if (!QFileInfo(toPath(path)).isWritable())
            return fail(cannotWrite(path, QStringLiteral("it may not be written to")));
        return {};
    }
    QSaveFile file(toPath(path));
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    file.cancelWriting();
    return {};
}

namespace {

/// Passes everything on to `file`. Empty, or why not all of it was taken: Qt itself has forgotten that by the end.
QString writeAll(QFileDevice& file, const ByteWriter& writer) {
    QString why;
    const auto note = [&](bool done) {
        const int number = errno;
        if (!done && why.isEmpty())
            why = number != 0 ? QString::fromStdString(errnoText(number)) : file.errorString();
    };
    errno = 0;
    writer([&](std::string_view bytes) {
        if (why.isEmpty())
            note(file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()));
    });
    // without it commit() reports success for small files on a full disk
    if (why.isEmpty())
        note(file.flush());
    return why;
}

/// A device or a pipe is written to; put in its place, as root can, a file would do away with it.
Result<void> writeDevice(const std::string& path, const ByteWriter& writer) {
    QFile file(toPath(path));
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    const QString why = writeAll(file, writer);
    if (!why.isEmpty())
        return fail(cannotWrite(path, why));
    return {};
}

} // namespace

Result<void> writeFile(const std::string& path, const ByteWriter& writer) {
    if (isDevice(path))
        return writeDevice(path, writer);
    QSaveFile file(toPath(path));
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    const QString why = writeAll(file, writer);
    if (!why.isEmpty() || !file.commit())
        return fail(cannotWrite(path, why.isEmpty() ? file.errorString() : why));
    return {};
}

Result<void> writeTo(const std::string& path, const ByteWriter& writer) {
    if (!path.empty() && path != "-")
        return writeFile(path, writer);
    constexpr std::size_t kPiece = 1U << 16;
    std::string piece;
    writer([&](std::string_view bytes) {
        piece += bytes;
        if (piece.size() >= kPiece) {
            Output::standard().write(piece);
            piece.clear();
        }
    });
    Output::standard().write(piece);
    return {};
}

} // namespace manyhands
