// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace manyhands {

namespace {

QLocale localeOf(Language language) {
    switch (language) {
    case Language::German:
        return {QLocale::German, QLocale::Germany};
    case Language::Chinese:
        return {QLocale::Chinese, QLocale::China};
    default:
        return {QLocale::English, QLocale::UnitedStates};
    }
}

/// As the files are called: manyhands_de.qm, qtbase_zh_CN.qm.
QString fileSuffix(Language language) {
    switch (language) {
    case Language::German:
        return QStringLiteral("_de");
    case Language::Chinese:
        return QStringLiteral("_zh_CN");
    default:
        return QStringLiteral("_en");
    }
}

void chooseNumbers(Language asked) {
    if (asked != Language::System)
        QLocale::setDefault(localeOf(asked));
    else if (QLocale().language() == QLocale::C) // which has no separators
        QLocale::setDefault(localeOf(Language::English));
}

} // namespace

Language languageAmong(const QStringList& wanted) {
    for (const QString& name : wanted) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English)
            return Language::English;
        if (locale.language() == QLocale::German)
            return Language::German;
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
            return Language::Chinese;
    }
    return Language::English;
}

void speak(QCoreApplication& application, Language language) {
    chooseNumbers(language);
    const Language spoken = language == Language::System ? languageAmong(QLocale::system().uiLanguages()) : language;
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(name + fileSuffix(spoken), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator; // Qt's own may not be installed
    };
    // the one that was installed last is asked first
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("manyhands"), QStringLiteral(":/translations"));
}

} // namespace manyhands
