// SPDX-License-Identifier: GPL-3.0-or-later
// Measuring where the kernel keeps some of its figures to itself: the same table, and fewer causes told apart.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "tests/support/hogs.h"
#include "tests/support/programs.h"

using manyhands::test::ProgramEnd;
using manyhands::test::runProgram;

namespace {

const QString kProgram = QStringLiteral(MANYHANDS_BIN_DIR "/manyhands");
constexpr double kIdentity = 1e-12; ///< of the workers; rounding alone

/// Workers that wait for a lock and, where they are more than the processors, for these.
ProgramEnd tuneWithout(const QString& files) {
    return runProgram(kProgram,
                      {"tune", "--workload", "shared-counter", "--set", "limit=3000000", "--tasks", "16", "-j", "1,4",
                       "--repeats", "1", "--warmup", "0", "--no-save", "--quiet", "--json"},
                      {{}, {}, {"LD_PRELOAD=" MANYHANDS_BIN_DIR "/hidden_files.so", "HIDDEN_FILES=" + files}});
}

QSet<QString> partsOf(const QJsonObject& loss) {
    QSet<QString> names;
    for (const auto& part : loss["parts"].toArray())
        names.insert(part.toObject()["name"].toString());
    return names;
}

QStringList unknownFlags(const QJsonObject& record) {
    return record["unknown_flags"].toVariant().toStringList();
}

/// How far the parts are from the whole, in workers.
double gapOf(const QJsonObject& loss) {
    double sum = 0;
    for (const auto& part : loss["parts"].toArray())
        sum += part.toObject()["workers_worth"].toDouble();
    return std::abs(loss["workers"].toDouble() - loss["achieved"].toDouble() - sum);
}

} // namespace

class HiddenFilesTest : public QObject {
    Q_OBJECT
    QJsonObject m_open; ///< nothing hidden

private slots:
    void initTestCase() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers have to be loaded before all other libraries");
#endif
        m_open = QJsonDocument::fromJson(tuneWithout({}).out).object();
        QVERIFY(!m_open.isEmpty());
    }

    void theTableIsTheSame_data() {
        QTest::addColumn<QString>("files");
        QTest::addColumn<QStringList>("merged");  // parts that nobody can tell then
        QTest::addColumn<QStringList>("unknown"); // flags
        QTest::newRow("no schedstat") << "/schedstat" << QStringList{"other_programs", "oversubscription", "lock"}
                                      << QStringList{"F3"};
        QTest::newRow("no wchan") << "/wchan" << QStringList{"lock", "disk", "sleep", "ipc"} << QStringList{};
        QTest::newRow("no pressure") << "/pressure/cpu:/pressure/memory:/pressure/io" << QStringList{} << QStringList{};
        QTest::newRow("no figures of the machine")
            << "/proc/stat:/pressure/cpu" << QStringList{"other_programs"} << QStringList{"F1", "F2", "F10"};
        QTest::newRow("nothing") << "/schedstat:/wchan:/proc/stat:/pressure/cpu:/pressure/memory:/pressure/io"
                                 << QStringList{"other_programs", "oversubscription", "lock", "disk", "sleep", "ipc"}
                                 << QStringList{"F1", "F2", "F3", "F10"};
    }

    void theTableIsTheSame() {
        QFETCH(QString, files);
        QFETCH(QStringList, merged);
        QFETCH(QStringList, unknown);
        const QStringList here = unknownFlags(m_open);
        const QSet<QString> unknownHere(here.begin(), here.end());
        const ProgramEnd ended = tuneWithout(files);
        QVERIFY2(ended.code == 0, ended.err);
        QVERIFY2(ended.err.isEmpty(), ended.err);
        const QJsonObject record = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(record.keys(), m_open.keys());
        const QStringList flags = unknownFlags(record);
        QCOMPARE(QSet(flags.begin(), flags.end()), QSet(unknown.begin(), unknown.end()).unite(unknownHere));
        const QJsonArray rows = record["rows"].toArray();
        QCOMPARE(rows.size(), m_open["rows"].toArray().size());
        for (qsizetype row = 0; row < rows.size(); ++row)
            QCOMPARE(rows[row].toObject().keys(), m_open["rows"][row].toObject().keys());
        QCOMPARE(record["loss"].toArray().size(), m_open["loss"].toArray().size());
        for (const auto& value : record["loss"].toArray()) {
            const QJsonObject loss = value.toObject();
            QVERIFY(gapOf(loss) <= kIdentity * loss["workers"].toDouble());
            QVERIFY2(!partsOf(loss).intersects(QSet(merged.begin(), merged.end())), ended.out);
        }
        QVERIFY(!record["cause"].toString().isEmpty());
        QVERIFY(record["recommendation"].toObject()["workers"].toInt() >= 1);
    }

    /// What makes the rows above mean something: four workers and another program on one processor.
    void allIsToldWhereNothingIsHidden() {
        if (const QStringList unknown = unknownFlags(m_open); !unknown.isEmpty())
            QSKIP(qPrintable("this kernel itself hides what these flags need: " + unknown.join(' ')));
        const QStringList oneProcessor{"-c", "0"};
        const manyhands::test::Hogs hog(1, oneProcessor);
        const ProgramEnd ended =
            runProgram("taskset", oneProcessor + QStringList{kProgram, "tune", "--workload", "primes", "--set",
                                                             "limit=1000000", "--tasks", "16", "-j", "1,4", "--repeats",
                                                             "1", "--warmup", "0", "--no-save", "--quiet", "--json"});
        const auto record = QJsonDocument::fromJson(ended.out).object();
        const auto parts = partsOf(record["loss"].toArray().last().toObject());
        QVERIFY2(parts.contains("other_programs") && parts.contains("oversubscription"), ended.out);
    }
};

QTEST_GUILESS_MAIN(HiddenFilesTest)
#include "tst_hidden_files.moc"
