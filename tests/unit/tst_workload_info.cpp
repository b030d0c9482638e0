// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/workload_info.h"

#include <bit>

#include <QtTest>

using namespace manyhands;

class WorkloadInfoTest : public QObject {
    Q_OBJECT
private slots:
    void defaultsBind() {
        for (const auto& info : workloadInfos()) {
            QVERIFY(bindParameters(info, {}));
            QVERIFY(info.parameters.size() <= kMaxParameters && !info.parameters.empty());
            QVERIFY(findWorkloadInfo(info.name) == &info);
        }
        QVERIFY(findWorkloadInfo("no-such") == nullptr);
    }

    void inputWinsOverSettingOverDefault() {
        const auto& info = *findWorkloadInfo("sum-of-squares");
        QCOMPARE((*bindParameters(info, {}))[0], std::int64_t{1'000'000});
        QCOMPARE((*bindParameters(info, {{"n", "5"}}))[0], std::int64_t{5});
        QCOMPARE((*bindParameters(info, {{"n", "5"}}, "7"))[0], std::int64_t{7});
    }

    void realsTravelAsBits() {
        const auto block = bindParameters(*findWorkloadInfo("sleep"), {}, "0.25");
        QVERIFY(block);
        QCOMPARE(std::bit_cast<double>((*block)[0]), 0.25);
    }

    void choicesTravelAsIndex() {
        QCOMPARE((*bindParameters(*findWorkloadInfo("crash"), {{"how", "kill"}}))[0], std::int64_t{3});
    }

    void badValues_data() {
        QTest::addColumn<QString>("workload");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("letters") << "square"
                                 << "n"
                                 << "abc"
                                 << "whole number";
        QTest::newRow("trailing letters") << "square"
                                          << "n"
                                          << "12x"
                                          << "whole number";
        QTest::newRow("a space") << "square"
                                 << "n"
                                 << " 12"
                                 << "whole number";
        QTest::newRow("nothing") << "square"
                                 << "n"
                                 << ""
                                 << "whole number";
        QTest::newRow("a fraction") << "square"
                                    << "n"
                                    << "1.5"
                                    << "whole number";
        QTest::newRow("too large") << "square"
                                   << "n"
                                   << "99999999999999999999"
                                   << "whole number";
        QTest::newRow("out of range") << "sum-of-squares"
                                      << "n"
                                      << "-1"
                                      << "from 0 to";
        QTest::newRow("not a number") << "sleep"
                                      << "seconds"
                                      << "nan"
                                      << "not a number";
        QTest::newRow("endless") << "sleep"
                                 << "seconds"
                                 << "inf"
                                 << "not a number";
        QTest::newRow("negative time") << "sleep"
                                       << "seconds"
                                       << "-1"
                                       << "0 to 86400 s";
        QTest::newRow("unknown choice") << "crash"
                                        << "how"
                                        << "gently"
                                        << "segv, abort, exit0, kill, hang";
        QTest::newRow("unknown key") << "uneven"
                                     << "n"
                                     << "1"
                                     << "mean, spread, seed";
    }
    void badValues() {
        QFETCH(QString, workload);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, says);
        const auto block =
            bindParameters(*findWorkloadInfo(workload.toStdString()), {{key.toStdString(), value.toStdString()}});
        QVERIFY(!block);
        const std::string sentence = block.error().sentence();
        QVERIFY2(sentence.find(says.toStdString()) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find((key + '=' + value).toStdString()) != std::string::npos, sentence.c_str());
    }

    void payloadsTravel() {
        const ParameterBlock block = {1, -2, 3, INT64_MIN};
        QVERIFY(parametersFromPayload(toPayload(block)) == block);
        QVERIFY(!parametersFromPayload("short"));
        QVERIFY(!parametersFromPayload(toPayload(block) + "x"));
    }
};

QTEST_GUILESS_MAIN(WorkloadInfoTest)
#include "tst_workload_info.moc"
