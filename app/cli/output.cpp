// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/base/utf8.h"
#include "core/tasks/command_template.h"

#include <cerrno>

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
        const auto written = checked(::write(m_fd, bytes.data(), bytes.size()), "The output cannot be written");
        if (written) {
            bytes.remove_prefix(static_cast<std::size_t>(*written));
        } else if (written.error().number == EAGAIN) { // someone made the shared description non-blocking
            pollfd ready{m_fd, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (written.error().number == EPIPE) {
            m_brokenCode = ExitCode::kReaderGone;
        } else if (written.error().number != EINTR) {
            m_brokenCode = ExitCode::kEngineFailed;
            if (m_fd != STDERR_FILENO)
                printError(written.error());
        }
    }
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
    QSaveFile file(toPath(path));
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    file.cancelWriting();
    return {};
}

Result<void> writeFile(const std::string& path, const ByteWriter& writer) {
    QSaveFile file(toPath(path));
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    bool whole = true;
    writer([&](std::string_view bytes) {
        whole =
            whole && file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
    });
    // commit() alone reports success for small files on a full disk
    if (!whole || !file.flush() || !file.commit())
        return fail(cannotWrite(path, file.errorString()));
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
