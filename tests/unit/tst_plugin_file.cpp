// SPDX-License-Identifier: GPL-3.0-or-later
// What a plug-in's file says is read without loading it, whatever the file holds (F69, F70), and where it may lie
// (S-4).
#include <QCryptographicHash>
#include <QTest>

#include <bit>
#include <cstring>
#include <random>

#include <elf.h>

#include <sys/stat.h>
#include <unistd.h>

#include "core/base/sha256.h"
#include "core/session/plugin_book.h"
#include "core/session/plugin_metadata.h"
#include "core/session/plugin_place.h"
#include "tests/support/plugin_folder.h"

using namespace manyhands;
using manyhands::test::PluginFolder;

namespace {

std::string built(const char* name) {
    QFile file(PluginFolder::built(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not built", name);
    return file.readAll().toStdString();
}

template <class T>
QByteArray sentence(const Result<T>& result) {
    return result ? QByteArray() : QByteArray::fromStdString(result.error().sentence());
}

std::string with(std::string text, const std::string& old, const std::string& now) {
    const auto at = text.find(old);
    if (at == std::string::npos)
        qFatal("%s is not in the text", old.c_str());
    return text.replace(at, old.size(), now);
}

/// A header of another kind of file.
template <class Change>
QByteArray changed(Change change) {
    std::string bytes = built("demo.so");
    Elf64_Ehdr header{};
    std::memcpy(&header, bytes.data(), sizeof header);
    change(header);
    std::memcpy(bytes.data(), &header, sizeof header);
    return QByteArray::fromStdString(bytes);
}

constexpr const char* kDescription =
    R"({"abi": 1, "name": "x", "summary": "S.", "tasks": [{"name": "t", "title": "T", "summary": "S.",
        "limited_by": "l", "limit": "disk", "parameters": [{"name": "n", "summary": "s", "unit": "s", "kind": "integer",
        "minimum": -3, "maximum": 9, "default": 4}, {"name": "how", "summary": "s", "kind": "choice",
        "choices": ["fast", "slow"], "default": "slow"}]}]})";

} // namespace

class PluginFileTest : public QObject {
    Q_OBJECT
private slots:
    void sumsAreThoseOfQt();
    void aPluginDescribesItself();
    void copiesOutliveTheOriginal();
    void othersAreRefused_data();
    void othersAreRefused();
    void everyCutIsRefused();
    void descriptionsAreChecked_data();
    void descriptionsAreChecked();
    void mutantsAreReadOrRefused();
    void S4_placesAreChecked_data();
    void S4_placesAreChecked();
    void S4_theErrorHasTheCommand();
    void pluginsAreFoundByName();
    void agreementIsOfPathAndContent();
    void quarantineIsOfContent();
};

void PluginFileTest::sumsAreThoseOfQt() {
    std::mt19937 random(5); // NOLINT(cert-msc51-cpp): the same bytes each time
    for (std::size_t size = 0; size < 300; ++size) {
        std::string bytes(size, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        Sha256 sum;
        for (std::string_view rest = bytes; !rest.empty();) {
            const std::size_t part = std::min<std::size_t>(rest.size(), random() % 80);
            sum.add(rest.substr(0, part));
            rest.remove_prefix(part);
        }
        const auto theirs = QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256);
        QCOMPARE(QByteArray::fromStdString(sum.finish()), theirs.toHex());
    }
}

void PluginFileTest::aPluginDescribesItself() {
    const QString path = PluginFolder::built("demo.so");
    const auto plugin = readPlugin(path.toStdString());
    QVERIFY2(plugin, sentence(plugin).constData());
    QCOMPARE(QString::fromStdString(plugin->file), QFileInfo(path).canonicalFilePath());
    QCOMPARE(plugin->name, std::string("demo"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QByteArray::fromStdString(plugin->sha256),
             QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(plugin->tasks.size(), 2U);
    QCOMPARE(plugin->find(""), &plugin->tasks[0]);
    QCOMPARE(plugin->find("nothing"), nullptr);
    const WorkloadInfo* const info = plugin->find("logistic");
    QVERIFY(info != nullptr);
    QCOMPARE(info->title, std::string_view("Logistic map"));
    QCOMPARE(info->limitText, std::string_view("the processor"));
    QCOMPARE(info->limit, WorkloadInfo::Limit::Cpu);
    QCOMPARE(info->parameters.size(), 3U);
    QCOMPARE(info->parameters[0].kind, ParameterInfo::Kind::Real);
    QCOMPARE(info->parameters[0].maximum, 4.0);
    QCOMPARE(info->parameters[1].unit, std::string_view("years"));
    QCOMPARE(info->parameters[2].choices[1], std::string_view("mean"));
    const auto block = bindParameters(*info, {{"tell", "mean"}}, "2.5");
    QVERIFY2(block, sentence(block).constData());
    QCOMPARE(std::bit_cast<double>((*block)[0]), 2.5);
    QCOMPARE((*block)[1], 1000);
    QCOMPARE((*block)[2], 1);
}

void PluginFileTest::copiesOutliveTheOriginal() {
    PluginInfo copy;
    {
        auto plugin = pluginFromMetadata(kDescription);
        QVERIFY2(plugin, sentence(plugin).constData());
        copy = *plugin;
    }
    QCOMPARE(copy.tasks[0].parameters[0].minimum, -3.0);
    QCOMPARE(copy.tasks[0].parameters[1].choices[1], std::string_view("slow"));
}

void PluginFileTest::othersAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
        QTest::newRow(name) << bytes << QByteArray(says);
    };
    row("nothing", "", "it is empty");
    row("a text", "#!/bin/sh\n", "it is no shared library");
    row("the magic number alone", "\177ELF", "it is cut off");
    row("a header alone", QByteArray::fromStdString(built("demo.so")).left(64), "it is cut off or damaged");
    row("half of one", QByteArray::fromStdString(built("demo.so")).left(8000), "it is cut off or damaged");
    row("another machine's", changed([](Elf64_Ehdr& header) { header.e_machine = EM_S390; }),
        "another kind of machine");
    row("with 32 bits", changed([](Elf64_Ehdr& header) { header.e_ident[EI_CLASS] = ELFCLASS32; }),
        "another kind of machine");
    row("of the other byte order", changed([](Elf64_Ehdr& header) { header.e_ident[EI_DATA] = ELFDATA2MSB; }),
        "another kind of machine");
    row("an object file", changed([](Elf64_Ehdr& header) { header.e_type = ET_REL; }), "it is no shared library");
    row("without sections", changed([](Elf64_Ehdr& header) { header.e_shnum = 0; }), "it is cut off or damaged");
    row("with sections beyond its end", changed([](Elf64_Ehdr& header) { header.e_shoff = ~0ULL - 8; }),
        "it is cut off or damaged");
    row("with names in no section", changed([](Elf64_Ehdr& header) { header.e_shstrndx = 60'000; }),
        "it is cut off or damaged");
    row("a library that is no plug-in", QByteArray::fromStdString(with(built("demo.so"), ".manyhands", ".manyhandy")),
        "does not describe itself");
    row("of another interface", QByteArray::fromStdString(built("abi.so")),
        "built for version 2 of the plug-in interface, and this program has version 1");
    row("with a description that is none",
        QByteArray::fromStdString(with(built("demo.so"), R"({"abi": 1,)", R"({"abi"= 1,)")), "cannot be read");
    std::mt19937 random(3); // NOLINT(cert-msc51-cpp): the same bytes each time
    QByteArray noise(100'000, '\0');
    for (char& byte : noise)
        byte = static_cast<char>(random());
    row("random bytes", noise, "it is no shared library");
}

void PluginFileTest::othersAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    const QTemporaryDir folder;
    const QString path = folder.filePath("odd one.so");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto plugin = readPlugin(path.toStdString());
    QVERIFY(!plugin);
    QVERIFY2(plugin.error().what.find("odd one.so") != std::string::npos, plugin.error().what.c_str());
    QVERIFY2(QByteArray::fromStdString(plugin.error().why).contains(says), plugin.error().why.c_str());
    QVERIFY(!plugin.error().remedy.empty());
}

/// The sections' table is the last thing in a file.
void PluginFileTest::everyCutIsRefused() {
    const std::string whole = built("demo.so");
    for (std::size_t size = 0; size < whole.size(); size += 61)
        QVERIFY2(!parsePlugin(std::string_view(whole).substr(0, size), "x"), std::to_string(size).c_str());
}

void PluginFileTest::descriptionsAreChecked_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* old, const std::string& now, const char* says) {
        QTest::newRow(name) << QByteArray::fromStdString(with(kDescription, old, now)) << QByteArray(says);
    };
    QTest::newRow("as it should be") << QByteArray(kDescription) << QByteArray();
    row("no version", R"("abi": 1, )", "", "names no version");
    row("a version that is a text", R"("abi": 1)", R"("abi": "1")", "names no version");
    row("a later version", R"("abi": 1)", R"("abi": 17)", "version 17");
    row("no object", "{", "[{", "cannot be read");
    row("a name with a slash", R"("name": "t")", R"("name": "../t")", "a name is made of");
    row("no name", R"("name": "t", )", "", "a name is made of");
    row("a name of 65", R"("name": "t")", "\"name\": \"" + std::string(65, 'a') + '"', "a name is made of");
    row("no title", R"("title": "T", )", "", "title is missing");
    row("a title of 81", R"("title": "T")", "\"title\": \"" + std::string(81, 'a') + '"', "title is too long");
    row("a title with a turn of the writing", R"("title": "T")", "\"title\": \"T\u202e\"", "what cannot be seen");
    row("a title of two lines", R"("title": "T")", R"("title": "T\nU")", "what cannot be seen");
    row("an unknown limit", R"("disk")", R"("moon")", "limit is \"moon\"");
    row("an unknown member", R"("limit")", R"("limits": 1, "limit")", "does not know");
    row("an unknown kind", R"("integer")", R"("float")", "kind is \"float\"");
    row("no tasks", R"("tasks": [{)", R"("tasks": [], "other": [{)", "1 to 32 tasks");
    row("no parameters", R"("parameters": [{)", R"("parameters": [], "other": [{)", "1 to 4 parameters");
    row(
        "more parameters than there is room for", R"([{"name": "n")",
        '[' +
            [] {
                std::string many;
                for (int i = 0; i < 400; ++i)
                    many += R"({"name": "p)" + std::to_string(i) +
                            R"(", "summary": "s", "kind": "integer", "minimum": 0, "maximum": 1, "default": 0}, )";
                return many;
            }() +
            R"({"name": "n")",
        "1 to 4 parameters");
    row("two parameters of one name", R"("name": "how")", R"("name": "n")", "the same name");
    row("a default out of bounds", R"("default": 4)", R"("default": 10)", "a default does not fit");
    row("a default that is no choice", R"("default": "slow")", R"("default": "slower")", "a default does not fit");
    row("a minimum above the maximum", R"("minimum": -3)", R"("minimum": 30)", "a default does not fit");
    row("a bound beyond numbers", R"("maximum": 9)", R"("maximum": 1e999)", "maximum is no number");
    row("a bound beyond exact numbers", R"("maximum": 9)", R"("maximum": 1e17)", "maximum is no number");
    row("a bound that is a text", R"("maximum": 9)", R"("maximum": "9")", "maximum is a text");
    row("no choices", R"(["fast", "slow"])", "[]", "1 to 32 choices");
    row("choices that are numbers", R"(["fast", "slow"])", "[1, 2]", "not a text");
    row("a NUL byte", R"("name": "x")", R"("name": "x\u0000")", "NUL");
    row("deeper than anybody goes", R"("abi": 1)", "\"abi\": 1, \"x\": " + std::string(40, '['), "cannot be read");
}

void PluginFileTest::descriptionsAreChecked() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    const auto plugin = pluginFromMetadata(json.toStdString());
    QCOMPARE(plugin.has_value(), says.isEmpty());
    QVERIFY2(sentence(plugin).contains(says), sentence(plugin).constData());
    QVERIFY(plugin || !plugin.error().remedy.empty());
}

/// Of the whole file, of what describes its parts, and of the description.
void PluginFileTest::mutantsAreReadOrRefused() {
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same bytes each time
    const std::string whole = built("demo.so");
    Elf64_Ehdr header{};
    std::memcpy(&header, whole.data(), sizeof header);
    const std::size_t json = whole.find("{\"abi\"");
    const std::size_t ranges[][2] = {
        {0, sizeof header}, {header.e_shoff, whole.size() - header.e_shoff}, {json, 1500}, {0, whole.size()}};
    int refused = 0;
    constexpr int kMutants = 24'000;
    for (int i = 0; i < kMutants; ++i) {
        std::string mutant = whole;
        const auto& [begin, size] = ranges[i % 4];
        for (std::uint32_t flips = 1 + random() % 4; flips > 0; --flips)
            mutant[begin + random() % size] = static_cast<char>(random());
        const auto plugin = parsePlugin(mutant, "x");
        if (plugin)
            QVERIFY(!plugin->tasks.empty() && plugin->sha256.size() == 64);
        else
            QVERIFY(!plugin.error().why.empty() && !plugin.error().remedy.empty());
        refused += plugin ? 0 : 1;
    }
    QVERIFY2(refused > kMutants / 4 && refused < kMutants, std::to_string(refused).c_str());
}

void PluginFileTest::S4_placesAreChecked_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* kind, const char* says) {
        QTest::newRow(kind) << QByteArray(kind) << QByteArray(says);
    };
    row("a file of one's own in the folder", "");
    row("in a folder below it", "");
    row("elsewhere", "does not lie in a folder for plug-ins");
    row("a relative path", "not absolute");
    row("a link out of the folder", "goes through a link");
    row("a path that climbs out", "goes through a link");
    row("a path that is not there", "leads nowhere");
    row("a folder", "it is no regular file");
    row("a pipe", "it is no regular file");
    row("a file that the group may write to", "others may write to");
    row("a file that all may write to", "others may write to");
    row("in a folder that all may write to", "others may write to");
    row("beside a folder that all may write to", "");
    row("another user's file", "belongs to another user");
    row("another user's folder", "belongs to another user");
}

void PluginFileTest::S4_placesAreChecked() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, says);
    const PluginFolder folder;
    std::string path = folder.install("demo.so");
    const std::string plugins = path.substr(0, path.rfind('/'));
    const std::string below = plugins + "/below";
    QCOMPARE(::mkdir(below.c_str(), 0755), 0);
    const auto name = [&](const char* one) { return kind == one; };
    if (name("another user's file") || name("another user's folder")) {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        QCOMPARE(::chown((name("another user's file") ? path : plugins).c_str(), 12'345, 12'345), 0);
    } else if (name("in a folder below it")) {
        QVERIFY(QFile::rename(QString::fromStdString(path), QString::fromStdString(below + "/demo.so")));
        path = below + "/demo.so";
    } else if (name("elsewhere")) {
        path = QFileInfo(PluginFolder::built("demo.so")).canonicalFilePath().toStdString();
    } else if (name("a relative path")) {
        path = "demo.so";
    } else if (name("a link out of the folder")) {
        path = plugins + "/link.so";
        QCOMPARE(::symlink(PluginFolder::built("demo.so").toUtf8().constData(), path.c_str()), 0);
    } else if (name("a path that climbs out")) {
        path = plugins + "/../plugins/demo.so";
    } else if (name("a path that is not there")) {
        path = plugins + "/none.so";
    } else if (name("a folder")) {
        path = below;
    } else if (name("a pipe")) {
        path = plugins + "/pipe.so";
        QCOMPARE(::mkfifo(path.c_str(), 0644), 0);
    } else if (name("a file that the group may write to") || name("a file that all may write to")) {
        QCOMPARE(::chmod(path.c_str(), name("a file that all may write to") ? 0646 : 0664), 0);
    } else if (name("in a folder that all may write to")) {
        QCOMPARE(::chmod(plugins.c_str(), 0777), 0);
    } else if (name("beside a folder that all may write to")) {
        QCOMPARE(::chmod(below.c_str(), 0777), 0);
    }
    const auto allowed = checkPluginPlace(path);
    QCOMPARE(allowed.has_value(), says.isEmpty());
    QVERIFY2(sentence(allowed).contains(says), sentence(allowed).constData());
}

void PluginFileTest::S4_theErrorHasTheCommand() {
    const PluginFolder folder;
    const std::string path = QFileInfo(PluginFolder::built("demo.so")).canonicalFilePath().toStdString();
    const auto refused = checkPluginPlace(path);
    QVERIFY(!refused);
    const std::string command = refused.error().remedy.substr(refused.error().remedy.find("install -d"));
    QCOMPARE(std::system(command.c_str()), 0);
    const auto allowed = checkPluginPlace(folder.path("manyhands/plugins/demo.so").toStdString());
    QVERIFY2(allowed, sentence(allowed).constData());
}

void PluginFileTest::pluginsAreFoundByName() {
    const PluginFolder folder;
    const std::string path = folder.install("demo.so");
    QCOMPARE(findPlugin("demo.so").value_or(""), path);
    QCOMPARE(findPlugin(path).value_or(""), path);
    QVERIFY(!findPlugin(""));
    QVERIFY(sentence(findPlugin("none.so")).contains("was not found"));
    QVERIFY(std::ranges::count(installedPlugins(), path) == 1);
}

void PluginFileTest::agreementIsOfPathAndContent() {
    const PluginFolder folder;
    PluginBook book = PluginBook::ofUser();
    const auto plugin = readPlugin(folder.install("demo.so"));
    QVERIFY2(plugin, sentence(plugin).constData());
    QVERIFY(!book.trusts(*plugin));
    QVERIFY(book.trust(*plugin).has_value());
    QVERIFY(PluginBook::ofUser().trusts(*plugin));
    const auto renamed = readPlugin(folder.install("demo.so", "other.so"));
    QVERIFY(renamed && !book.trusts(*renamed));
    const auto replaced = readPlugin(folder.install("crashes.so", "demo.so"));
    QVERIFY(replaced && !book.trusts(*replaced));
    const auto back = readPlugin(folder.install("demo.so"));
    QVERIFY(back && book.trusts(*back));
}

void PluginFileTest::quarantineIsOfContent() {
    const PluginFolder folder;
    PluginBook book = PluginBook::ofUser();
    const auto one = readPlugin(folder.install("demo.so"));
    const auto other = readPlugin(folder.install("crashes.so"));
    QVERIFY(one && other);
    QVERIFY(book.quarantine(one->sha256, "it\nhangs").has_value());
    QVERIFY(book.quarantine(other->sha256, "it crashes").has_value());
    QCOMPARE(PluginBook::ofUser().quarantined(one->sha256), std::string("it hangs"));
    QCOMPARE(book.quarantined(std::string(64, '0')), std::string());
    QVERIFY(book.trust(*one).has_value());
    QCOMPARE(book.quarantined(one->sha256), std::string());
    QCOMPARE(book.quarantined(other->sha256), std::string("it crashes"));
    QVERIFY(book.release(other->sha256).has_value());
    QCOMPARE(book.quarantined(other->sha256), std::string());
}

QTEST_GUILESS_MAIN(PluginFileTest)
#include "tst_plugin_file.moc"
