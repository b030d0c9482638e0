// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/core_text.h"

#include "ui/shared/core_sentences.h"
#include "ui/shared/number_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <functional>
#include <map>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

namespace {

/// A sentence with places for what differs, cut there: "Run %1 is damaged" is "Run " and " is damaged".
struct Pattern {
    explicit Pattern(const char* sentence);

    const char* source;
    std::vector<QString> pieces;
    std::vector<bool> isNumber; ///< the places between the pieces; they are numbered as they stand
    qsizetype known = 0;        ///< characters in its pieces
    bool joins = true;          ///< it has no word of its own: "%1: %2"
};

Pattern::Pattern(const char* sentence)
    : source(sentence) {
    static const QRegularExpression place(QStringLiteral("%(L?)\\d"));
    const QString text = QString::fromUtf8(sentence);
    qsizetype begin = 0;
    const auto addPiece = [&](qsizetype end) {
        pieces.push_back(text.mid(begin, end - begin));
        known += pieces.back().size();
        joins = joins && std::ranges::none_of(pieces.back(), [](QChar c) { return c.isLetter(); });
    };
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        addPiece(match.capturedStart());
        isNumber.push_back(match.capturedLength(1) > 0);
        begin = match.capturedEnd();
    }
    addPiece(text.size());
}

/// "1,000" and "0.310"
bool isNumberText(QStringView text) {
    bool isNumber = false;
    QString(text.toString()).remove(QLatin1Char(',')).toDouble(&isNumber);
    return isNumber && text.back().isDigit();
}

QString localNumber(QStringView text) {
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const int decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    return numberLocale().toString(text.toString().remove(QLatin1Char(',')).toDouble(), 'f', decimals);
}

using Values = std::vector<QStringView>;
using Visit = std::function<void(const Values&)>;

/// Each way to read `rest` from the pattern's place number values.size() on; the last piece is cut off already.
void eachWay(const Pattern& pattern, QStringView rest, Values& values, const Visit& visit) {
    const std::size_t place = values.size();
    const auto take = [&](QStringView value, const std::function<void()>& next) {
        if (value.isEmpty() || (pattern.isNumber[place] && !isNumberText(value)))
            return;
        values.push_back(value);
        next();
        values.pop_back();
    };
    if (place + 1 == pattern.isNumber.size()) {
        take(rest, [&] { visit(values); });
        return;
    }
    const QString& piece = pattern.pieces[place + 1];
    for (qsizetype at = rest.indexOf(piece); at >= 0; at = rest.indexOf(piece, at + 1))
        take(rest.first(at), [&] { eachWay(pattern, rest.sliced(at + piece.size()), values, visit); });
}

void eachWay(const Pattern& pattern, QStringView text, const Visit& visit) {
    const QString &first = pattern.pieces.front(), &last = pattern.pieces.back();
    if (text.size() <= first.size() + last.size() || !text.startsWith(first) || !text.endsWith(last))
        return;
    Values values;
    eachWay(pattern, text.sliced(first.size()).chopped(last.size()), values, visit);
}

struct Sentences {
    Sentences();

    QHash<QString, const char*> whole;               ///< those without places
    std::map<char16_t, std::vector<Pattern>> others; ///< by their first character; 0: they begin with a place
    std::vector<Pattern> joints;
};

Sentences::Sentences() {
    for (const auto& some : {coreErrors(), coreAccounts(), corePlugins(), corePython(), systemWords()}) {
        for (const char* sentence : some) {
            Pattern pattern(sentence);
            if (pattern.isNumber.empty())
                whole.insert(QString::fromUtf8(sentence), sentence);
            else if (pattern.joins)
                joints.push_back(std::move(pattern));
            else
                others[pattern.pieces[0].isEmpty() ? u'\0' : pattern.pieces[0][0].unicode()].push_back(pattern);
        }
    }
}

QString translated(const char* sentence) {
    return QCoreApplication::translate("Core", sentence);
}

/// With the values in the places of the translation, whose order may be another.
QString filled(const QString& translation, const std::vector<QString>& values) {
    QString text;
    for (qsizetype i = 0; i < translation.size(); ++i) {
        const qsizetype digit = translation.mid(i, 2) == QLatin1String("%L") ? i + 2 : i + 1;
        const int place =
            translation[i] == QLatin1Char('%') && digit < translation.size() ? translation[digit].digitValue() : -1;
        if (place < 1 || place > static_cast<int>(values.size())) {
            text += translation[i];
            continue;
        }
        text += values[static_cast<std::size_t>(place) - 1];
        i = digit;
    }
    return text;
}

/// One way to understand a text, and how many of its characters are the engine's own words.
struct Reading {
    QString text;
    qsizetype known = 0;
};

/// Takes the reading that knows most: what a value holds may look like a part of the sentence around it.
class Reader {
public:
    Reading read(QStringView text);

private:
    Reading readAs(const Pattern& pattern, const Values& values);
    void tryEach(const std::vector<Pattern>& patterns, QStringView text, Reading& best);

    static const Sentences& sentences() {
        static const Sentences all;
        return all;
    }

    QHash<QStringView, Reading> m_read; ///< parts come again and again
};

Reading Reader::read(QStringView text) {
    if (const auto before = m_read.constFind(text); before != m_read.constEnd())
        return *before;
    Reading best{text.toString(), 0};
    const auto whole = sentences().whole.constFind(best.text);
    if (whole != sentences().whole.constEnd()) {
        best = {translated(*whole), text.size()};
    } else if (!text.isEmpty()) {
        for (const char16_t first : {text.front().unicode(), u'\0'}) {
            if (const auto found = sentences().others.find(first); found != sentences().others.end())
                tryEach(found->second, text, best);
        }
        tryEach(sentences().joints, text, best);
    }
    m_read.insert(text, best);
    return best;
}

void Reader::tryEach(const std::vector<Pattern>& patterns, QStringView text, Reading& best) {
    for (const Pattern& pattern : patterns) {
        eachWay(pattern, text, [&](const Values& values) {
            if (Reading reading = readAs(pattern, values); reading.known > best.known)
                best = std::move(reading);
        });
    }
}

Reading Reader::readAs(const Pattern& pattern, const Values& values) {
    Reading reading;
    std::vector<QString> texts;
    for (std::size_t place = 0; place < values.size(); ++place) {
        const QStringView value = values[place];
        Reading part{pattern.isNumber[place] ? localNumber(value) : value.toString(), 0};
        if (value.contains(QLatin1Char(' '))) // one word is a name
            part = read(value);
        texts.push_back(part.text);
        reading.known += part.known;
    }
    if (!pattern.joins) // what says nothing to us is not joined anew
        reading.known += pattern.known;
    if (reading.known == 0)
        return {};
    reading.text = filled(translated(pattern.source), texts);
    return reading;
}

} // namespace

QString coreText(std::string_view english) {
    const QString text = QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
    return Reader().read(text).text;
}

QString errorText(const Error& error) {
    return coreText(error.sentence());
}

} // namespace manyhands
