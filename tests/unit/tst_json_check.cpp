// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/json_check.h"

#include <QJsonDocument>
#include <QtTest>

#include <random>

#include "core/store/formats/json_reader.h"
#include "core/store/formats/json_writer.h"

using namespace manyhands;

namespace {

std::string textOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class JsonCheckTest : public QObject {
    Q_OBJECT
private slots:
    void values_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        for (const char* good :
             {"0", "-1", "1.5e-30", "123456789012345678901234567890", "true", "null", "\"\"", "\"a\\u00e9\\n\"", "[]",
              "{}", " [1, [2, {}], \"x\"] ", "{\"a\": {\"b\": [null]}, \"a\": 1}", "[[[[]]]]", "\"\xc3\xa9\""})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char* bad :
             {"",     " ",    "abc",        "01",    "-",   "1.",          ".5",   "1e",       "+1",   "NaN",
              "[1,]", "[,1]", "{\"a\"}",    "{a:1}", "{,}", "[1 2]",       "\"a",  "\"\\x\"",  "'a'",  "[",
              "]",    "[}",   "{\"a\":1,}", "1 2",   "1,2", "\"\\u12g4\"", "True", "\"a\nb\"", "\xff", "nul"})
            QTest::newRow(bad) << QByteArray(bad) << false;
        QTest::newRow("as deep as Python reads") << QByteArray(990, '[') + QByteArray(990, ']') << true;
        QTest::newRow("deeper") << QByteArray(991, '[') + QByteArray(991, ']') << false;
        QTest::newRow("a NUL byte") << QByteArray("1\0", 2) << false;
    }
    void values() {
        QFETCH(QByteArray, text);
        QFETCH(bool, expected);
        QCOMPARE(isJson(textOf(text)), expected);
    }

    /// Against another reader: what both know they judge alike.
    void asTheReaderDoes() {
        std::mt19937 random(3); // NOLINT(cert-msc51-cpp): the same texts each time
        const std::string letters = "[]{},:\"1e-.tn a\\";
        int good = 0;
        for (int round = 0; round < 200'000; ++round) {
            std::string text = "[";
            for (auto length = random() % 8; length > 0; --length)
                text += letters[random() % letters.size()];
            text += ']';
            const bool expected = readJson(text).has_value();
            good += expected ? 1 : 0;
            if (isJson(text) != expected && text.find('{') == std::string::npos) // keys may be there twice
                QFAIL(text.c_str());
        }
        QVERIFY2(good > 100, QByteArray::number(good).constData());
    }

    void whatIsNoneBecomesAText() {
        std::string out;
        JsonWriter json([&](std::string_view bytes) { out += bytes; });
        json.beginArray();
        json.jsonValue("{\"a\": 12345678901234567890.10}");
        json.jsonValue("1],\"x\":[2");
        json.endArray();
        QCOMPARE(out, std::string("[{\"a\": 12345678901234567890.10},\"1],\\\"x\\\":[2\"]"));
    }
};

QTEST_GUILESS_MAIN(JsonCheckTest)
#include "tst_json_check.moc"
