// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/trust_book.h"

#include <cstdlib>
#include <filesystem>

#include <QCryptographicHash>

#include <sys/stat.h>

#include "core/session/durable_file.h"

namespace manyhands {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr std::size_t kEntry = 65; ///< 64 hexadecimal digits and a line end

std::string fingerprint(const std::string& file, std::string_view bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::string folder = folderOf(file);
    hash.addData(QByteArrayView(folder.data(), static_cast<qsizetype>(folder.size() + 1))); // with its NUL
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString() + '\n';
}

} // namespace

std::string userDataFolder() {
    const char* const given = std::getenv("XDG_DATA_HOME");
    if (given != nullptr && given[0] == '/')
        return std::string(given) + "/manyhands";
    const char* const home = std::getenv("HOME");
    return std::string(home != nullptr ? home : "") + "/.local/share/manyhands";
}

TrustBook TrustBook::ofUser() {
    return TrustBook(userDataFolder() + "/trusted");
}

bool TrustBook::trusts(const std::string& file, std::string_view bytes) const {
    const auto entries = readFile(m_path, kMostBytes);
    return entries && entries->find(fingerprint(file, bytes)) != std::string::npos;
}

Result<void> TrustBook::trust(const std::string& file, std::string_view bytes) {
    if (trusts(file, bytes))
        return {};
    const std::filesystem::path folder = std::filesystem::path(m_path).parent_path();
    std::error_code ignored; // saving tells
    std::filesystem::create_directories(folder, ignored);
    ::chmod(folder.c_str(), 0700);
    std::string entries = readFile(m_path, kMostBytes).value_or(std::string());
    if (entries.size() + kEntry > kMostBytes)
        entries.erase(0, entries.size() / kEntry / 2 * kEntry); // the older half
    if (auto saved = saveFile(m_path, entries + fingerprint(file, bytes)); !saved)
        return saved;
    ::chmod(m_path.c_str(), 0600);
    return {};
}

} // namespace manyhands
