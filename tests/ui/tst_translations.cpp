// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of the languages: whole, up to the sources, and with nothing lost on the way.
#include <QtTest>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>

#include "core/tasks/workload_info.h"
#include "ui/run/workload_words.h"

namespace {

const QString kSourceFolder = QStringLiteral(MANYHANDS_TEST_DATA "/../..");
const QString kCatalogues = kSourceFolder + QStringLiteral("/resources/translations/manyhands_%1.ts");

struct Entry {
    QString source;
    bool plural = false;
    QString type; ///< "" is finished; unfinished, vanished, obsolete
    QStringList forms;
};

/// By context, source text and comment.
using Catalogue = std::map<QStringList, Entry>;

QStringList formsOf(QXmlStreamReader& xml, bool plural) {
    if (!plural)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms << xml.readElementText();
    return forms;
}

void readMessage(QXmlStreamReader& xml, const QString& context, Catalogue& catalogue) {
    Entry entry;
    QString comment;
    entry.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.type = xml.attributes().value(QLatin1String("type")).toString();
            entry.forms = formsOf(xml, entry.plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    catalogue[{context, entry.source, comment}] = entry;
}

Catalogue readCatalogue(const QString& path) {
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            readMessage(xml, context, catalogue);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return catalogue;
}

/// "%1", "%Ln" and such, in order of the alphabet; bold tags as well.
QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(
        QStringLiteral("%L?(\\d|n)|</?b>|;;|\\*\\.\\w+|\\[\\*\\]|\\{[^}\\n]*\\}"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

QString named(const QStringList& key) {
    return key.join(QStringLiteral(" | "));
}

void languages() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << "en";
    QTest::newRow("German") << "de";
    QTest::newRow("Simplified Chinese") << "zh_CN";
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void catalogueIsWhole_data() { languages(); }
    void catalogueIsWhole();
    void placeholdersArrive_data() { languages(); }
    void placeholdersArrive();
    void catalogueFitsTheSources_data() { languages(); }
    void catalogueFitsTheSources();
    void wordsOfTheEngineAreKnown();
};

void TestTranslations::catalogueIsWhole() {
    QFETCH(QString, language);
    const Catalogue catalogue = readCatalogue(kCatalogues.arg(language));
    QVERIFY(!catalogue.empty());
    const qsizetype pluralForms = language == QLatin1String("zh_CN") ? 1 : 2;
    for (const auto& [key, entry] : catalogue) {
        QVERIFY2(entry.type.isEmpty(), qPrintable(named(key) + " is " + entry.type));
        QVERIFY2(entry.forms.size() == (entry.plural ? pluralForms : 1),
                 qPrintable(named(key) + ": forms are missing"));
        for (const QString& form : entry.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(named(key) + " is empty"));
    }
}

void TestTranslations::placeholdersArrive() {
    QFETCH(QString, language);
    for (const auto& [key, entry] : readCatalogue(kCatalogues.arg(language))) {
        const QStringList wanted = placeholdersOf(entry.source);
        for (const QString& form : entry.forms) {
            QStringList found = placeholdersOf(form);
            // "1 task" may be said without its number: "of one worker"
            QStringList less = wanted;
            less.removeOne(QStringLiteral("%Ln"));
            const bool one = entry.plural && form == entry.forms.constFirst() && found == less;
            QVERIFY2(found == wanted || one, qPrintable(named(key) + ": " + form));
            QVERIFY2(entry.source.count(QLatin1Char('&')) == form.count(QLatin1Char('&')),
                     qPrintable(named(key) + ": the mnemonic of " + form));
        }
    }
}

void TestTranslations::catalogueFitsTheSources() {
    if (!QFileInfo(QStringLiteral(MANYHANDS_LUPDATE)).isExecutable())
        QSKIP("lupdate (" MANYHANDS_LUPDATE ") is not installed: the sources cannot be searched for texts");
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString kept = kCatalogues.arg(language);
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QVERIFY(QFile::copy(kept, fresh));
    QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
    QStringList arguments = QString::fromLatin1(MANYHANDS_LUPDATE_OPTIONS).split(QLatin1Char(' '));
    arguments << fresh;
    if (language == QLatin1String("en"))
        arguments << QStringLiteral("-pluralonly");
    QProcess lupdate;
    lupdate.setWorkingDirectory(kSourceFolder);
    lupdate.start(QStringLiteral(MANYHANDS_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const Catalogue before = readCatalogue(kept);
    const Catalogue after = readCatalogue(fresh);
    for (const auto& [key, entry] : after)
        QVERIFY2(before.contains(key), qPrintable("not translated: " + named(key) + " (ninja update_translations)"));
    for (const auto& [key, entry] : before)
        QVERIFY2(after.contains(key), qPrintable("no longer said: " + named(key) + " (ninja update_translations)"));
}

/// They are written down twice: here with the engine, and for lupdate in ui/run/workload_words.cpp.
void TestTranslations::wordsOfTheEngineAreKnown() {
    const Catalogue catalogue = readCatalogue(kCatalogues.arg(QStringLiteral("de")));
    const auto verifyKnown = [&](std::string_view word) {
        const QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        QVERIFY2(catalogue.contains({QStringLiteral("WorkloadWords"), text, QString()}), qPrintable(text));
    };
    for (const manyhands::WorkloadInfo& info : manyhands::workloadInfos()) {
        for (const std::string_view word : {info.title, info.summary, info.limitText})
            verifyKnown(word);
        for (const manyhands::ParameterInfo& parameter : info.parameters) {
            verifyKnown(parameter.summary);
            verifyKnown(manyhands::parameterLabel(parameter.name).toStdString());
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
