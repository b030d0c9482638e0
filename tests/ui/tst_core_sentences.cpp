// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the engine and the window's list of them say the same: what is missing in one of them is named.
#include <QtTest>

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include "core/tasks/workload_info.h"
#include "ui/shared/core_sentences.h"

namespace {

const QString kCore = QStringLiteral(MANYHANDS_TEST_DATA "/../../core/");

/// Beginnings of files whose sentences never reach the window, and why.
const QStringList kNotOfTheWindow{
    // exceptions and compile errors for programs that use the library
    "base/codec_message", "base/function_registry", "base/multiprocessing_error", "base/codec.h", "ipc/barrier",
    "ipc/condition", "ipc/connection", "ipc/lock", "ipc/semaphore", "ipc/shared_value", "ipc/sync_", "ipc/user_queue",
    "pool/async_result", "pool/call_", "pool/pool.h", "pool/pool_batches", "pool/pool_core", "pool/pool_results",
    "process/child_main", "process/process.cpp", "process/single_thread", "process/spawn", "process/start_method",
    "process/start_request",
    // the command line's own texts and code for elsewhere; the window has its own words for the same facts
    "session/compare_text", "session/tune_text", "session/tune_analysis", "session/loss_story", "session/code_bodies",
    "session/experiment_code", "session/experiment_line", "store/profile_record", "store/formats/report_words",
    "store/formats/scaling_svg", "store/formats/tune_report", "store/formats/timing_table"};

/// Texts in files that have others for the window.
const QSet<QString> kNoSentences{"model name",                // a key in /proc/cpuinfo
                                 "anonymous namespace",       // as a demangler writes it
                                 "until precise",             // a value of a record, named in the history's own words
                                 "crash: as it was asked to", // a program's output
                                 "import runpy, sys; runpy.run_path(sys.argv[1]", // for an interpreter
                                 // the way of containment in records
                                 "subreapers, process groups, lifeline socket, parent-death signal, pidfd",
                                 "a control group of its own",
                                 "a process-number namespace of its own, no signals from a worker to others",
                                 "a process-number namespace of its own"};

/// The string literals of a file, those that stand one behind the other as one.
QStringList literalsOf(const QString& source) {
    static const QRegularExpression part(
        QStringLiteral("//[^\\n]*|#include[^\\n]*|'(?:[^'\\\\\\n]|\\\\.)+'" // what a quote may stand in
                       "|\"(?:[^\"\\\\\\n]|\\\\.|\"\\s*\")*\""));
    static const QRegularExpression joint(QStringLiteral("(?<!\\\\)\"\\s*\""));
    QStringList literals;
    for (auto found = part.globalMatch(source); found.hasNext();) {
        QString text = found.next().captured();
        if (!text.startsWith(QLatin1Char('"')))
            continue;
        text = text.mid(1, text.size() - 2);
        literals << text.remove(joint).replace("\\\"", "\"").replace("\\\\", "\\");
    }
    return literals;
}

/// Two words in a row, or one with a blank where a value comes.
bool isProse(const QString& text) {
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} [a-z]{2,}|^ [a-z]{2,}|[a-z]{2,} $"));
    static const QRegularExpression sql(
        QStringLiteral("\\b(PRAGMA|SELECT|WHERE|CREATE|INSERT|UPDATE|DELETE|ORDER BY)\\b"));
    return words.match(text).hasMatch() && !sql.match(text).hasMatch();
}

/// Without what joins it with its neighbours.
QString trimmed(QString text) {
    static const QRegularExpression ends(QStringLiteral("^[\\s;:,.()]+|[\\s;:,.()]+$"));
    return text.remove(ends);
}

QMap<QString, QStringList> literalsByFile() {
    QMap<QString, QStringList> all;
    for (QDirIterator files(kCore, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        all[file.fileName().mid(kCore.size())] = literalsOf(QString::fromUtf8(file.readAll()));
    }
    return all;
}

QStringList listed() {
    QStringList all;
    for (const auto& some : {manyhands::coreErrors(), manyhands::coreAccounts(), manyhands::corePlugins(),
                             manyhands::corePython(), manyhands::systemWords()})
        for (const char* sentence : some)
            all << QString::fromUtf8(sentence);
    return all;
}

/// They have a list of their own, which tst_translations looks through.
QStringList wordsOfWorkloads() {
    QStringList all{"Shell command"};
    const auto add = [&](std::string_view word) { all << QString::fromUtf8(word.data(), qsizetype(word.size())); };
    for (const manyhands::WorkloadInfo& info : manyhands::workloadInfos()) {
        for (const std::string_view word : {info.title, info.summary, info.limitText})
            add(word);
        for (const manyhands::ParameterInfo& parameter : info.parameters)
            add(parameter.summary);
    }
    return all;
}

QSet<QString> wordsIn(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z']{2,}"));
    QSet<QString> words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words << found.next().captured();
    return words;
}

} // namespace

class TestCoreSentences : public QObject {
    Q_OBJECT
private slots:
    void whatTheEngineSaysIsListed();
    void whatIsListedIsSaid();
    void noneIsListedTwice();
};

void TestCoreSentences::whatTheEngineSaysIsListed() {
    static const QRegularExpression number(QStringLiteral("(?:0x)?%[-.0-9]*(?:ll)?[a-z]")); // of printf
    const QStringList known = listed() + wordsOfWorkloads();
    const auto isKnown = [&](const QString& text) {
        return kNoSentences.contains(text) ||
               std::ranges::any_of(known, [&](const QString& sentence) { return sentence.contains(text); });
    };
    QStringList missing;
    int looked = 0;
    const auto files = literalsByFile();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto begins = [&](const QString& beginning) { return file.key().startsWith(beginning); };
        if (std::ranges::any_of(kNotOfTheWindow, begins))
            continue;
        for (const QString& literal : file.value()) {
            for (const QString& text : isProse(literal) ? literal.split(number) : QStringList()) {
                looked += 1;
                if (isProse(text) && !isKnown(trimmed(text)))
                    missing << file.key() + QStringLiteral(": ") + text;
            }
        }
    }
    QVERIFY2(looked > 500, qPrintable(QString::number(looked)));
    QVERIFY2(missing.isEmpty(), qPrintable("not in ui/shared/core_*.cpp: " + missing.join(QStringLiteral(" | "))));
}

/// Its words stand in one file; parts that are put together may come from two.
void TestCoreSentences::whatIsListedIsSaid() {
    static const QRegularExpression joint(QStringLiteral("[.:;,] | and "));
    std::vector<QSet<QString>> files;
    for (const QStringList& literals : literalsByFile())
        files.push_back(wordsIn(literals.join(QLatin1Char(' '))));
    QStringList stale;
    for (const auto& some :
         {manyhands::coreErrors(), manyhands::coreAccounts(), manyhands::corePlugins(), manyhands::corePython()}) {
        for (const char* sentence : some) {
            for (const QString& part : QString::fromUtf8(sentence).split(joint)) {
                const QSet<QString> words = wordsIn(QString(part).remove(QRegularExpression(QStringLiteral("%L?\\d"))));
                if (std::ranges::none_of(files, [&](const QSet<QString>& file) { return file.contains(words); }))
                    stale << QString::fromUtf8(sentence);
            }
        }
    }
    QVERIFY2(stale.isEmpty(), qPrintable("the engine does not say: " + stale.join(QStringLiteral(" | "))));
}

void TestCoreSentences::noneIsListedTwice() {
    QSet<QString> seen;
    for (const QString& sentence : listed()) {
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen << sentence;
    }
}

QTEST_GUILESS_MAIN(TestCoreSentences)
#include "tst_core_sentences.moc"
