// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/pop_words.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PopWords)
};

QString shareText(std::optional<double> share) {
    return percentText(share.value_or(std::nan("")));
}

} // namespace

std::vector<PopFactor> popFactors(const PopTable& table) {
    return {{Texts::tr("Global efficiency"),
             Texts::tr("How much of the processes' time was work that one process would "
                       "have had as well."),
             table.global, 0},
            {Texts::tr("Parallel efficiency"),
             Texts::tr("How much of the processes' time was spent in tasks on a "
                       "processor."),
             table.parallel, 1},
            {Texts::tr("Load balance"), Texts::tr("How evenly the processes computed."), table.balance, 2},
            {Texts::tr("Communication"), Texts::tr("How much of the run the busiest process computed."),
             table.communication, 2},
            {Texts::tr("Serialisation"),
             Texts::tr("What the order of the tasks and the wait for the last one leave of it."), table.serialisation,
             3},
            {Texts::tr("Transfer"), Texts::tr("What starting, handing out and waiting for a processor leave of it."),
             table.transfer, 3},
            {Texts::tr("Computation"), Texts::tr("What tasks cost alone, over what they cost side by side."),
             table.computation, 1}};
}

std::vector<QString> popNames() {
    std::vector<QString> names;
    for (const PopFactor& factor : popFactors({}))
        names.push_back(factor.name);
    return names;
}

QString popMeaning() {
    QStringList lines{Texts::tr("Each efficiency is the product of those below it; 80% and more is good.")};
    for (const PopFactor& factor : popFactors({}))
        lines << Texts::tr("%1: %2", "a factor and what it says").arg(factor.name, factor.meaning);
    return lines.join(QLatin1Char('\n'));
}

QString popLine(const PopTable& table, int processes) {
    QStringList parts;
    if (table.balance)
        parts << Texts::tr("load balance %1").arg(shareText(table.balance))
              << Texts::tr("serialisation %1").arg(shareText(table.serialisation))
              << Texts::tr("transfer %1").arg(shareText(table.transfer));
    else // with more processes than processors the whole stands for its parts
        parts << Texts::tr("parallel efficiency %1").arg(shareText(table.parallel));
    if (table.computation)
        parts << Texts::tr("computation %1").arg(shareText(table.computation));
    return Texts::tr("Efficiency of %Ln process(es): %1 = %2", nullptr, processes)
        .arg(shareText(table.global ? table.global : table.parallel), parts.join(QStringLiteral(" × ")));
}

} // namespace manyhands
