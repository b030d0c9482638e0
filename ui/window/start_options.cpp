// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace manyhands {

namespace {

QList<QCommandLineOption> knownOptions() {
    return {
        {QStringLiteral("help"), QStringLiteral("Print this and exit.")},
        {QStringLiteral("version"), QStringLiteral("Print the version and exit.")},
        {QStringLiteral("open"), QStringLiteral("Open this experiment; nothing of it is run."), QStringLiteral("FILE")},
        {QStringLiteral("new-window"), QStringLiteral("Open another window where one is there already.")},
        {QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("NAME")},
        {QStringLiteral("language"), QStringLiteral("de, zh, en or system."), QStringLiteral("NAME")},
        {QStringLiteral("page"), QStringLiteral("The page to open: run, tune, learn or history."),
         QStringLiteral("NAME")},
        {QStringLiteral("safe"), QStringLiteral("Start with default settings and keep none.")},
        {QStringLiteral("screenshot"),
         QStringLiteral("Run the default experiment (with --page tune: tune it, with --page learn: a lesson), save a "
                        "picture of the window, exit."),
         QStringLiteral("FILE")},
        {QStringLiteral("screenshot-at"),
         QStringLiteral("Take it at this percentage of the work instead of at its end."), QStringLiteral("PERCENT")},
        {QStringLiteral("window-size"), QStringLiteral("Size of the window, as 1440x900."), QStringLiteral("SIZE")},
        {QStringLiteral("experiment-tasks"), QStringLiteral("Tasks of the default experiment."), QStringLiteral("N")},
        {QStringLiteral("probe-display"), QStringLiteral("Exit with 0 when a display answers, with 1 when not.")},
    };
}

void addOptions(QCommandLineParser& parser) {
    parser.addOptions(knownOptions());
    parser.setApplicationDescription(
        QStringLiteral("The window of Manyhands: launches pools of worker processes and shows them at work."));
}

std::string bytes(const QString& text) {
    return text.toStdString();
}

Result<Theme> themeNamed(const QString& name) {
    if (name == QLatin1String("light"))
        return Theme::Light;
    if (name == QLatin1String("dark"))
        return Theme::Dark;
    if (name == QLatin1String("system"))
        return Theme::System;
    return fail("Unknown theme \"" + bytes(name) + '"', "there are light, dark and system");
}

Result<Language> languageNamed(const QString& name) {
    if (name == QLatin1String("de"))
        return Language::German;
    if (name == QLatin1String("zh"))
        return Language::Chinese;
    if (name == QLatin1String("en"))
        return Language::English;
    if (name == QLatin1String("system"))
        return Language::System;
    return fail("Unknown language \"" + bytes(name) + '"', "there are de, zh, en and system");
}

Result<StartPage> pageNamed(const QString& name) {
    if (name == QLatin1String("run"))
        return StartPage::Run;
    if (name == QLatin1String("tune"))
        return StartPage::Tune;
    if (name == QLatin1String("learn"))
        return StartPage::Learn;
    if (name == QLatin1String("history"))
        return StartPage::History;
    return fail("There is no page \"" + bytes(name) + '"', "there are run, tune, learn and history");
}

Result<QSize> sizeFrom(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    bool wide = false, high = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&wide), parts[1].toInt(&high)) : QSize();
    if (wide && high && size.width() >= 1024 && size.height() >= 640 && size.width() <= 16384 && size.height() <= 16384)
        return size;
    return fail("The window size " + bytes(text) + " is not possible", "it must be WIDTHxHEIGHT, from 1024x640");
}

Result<void> readLooks(const QCommandLineParser& parser, StartOptions& options) {
    if (parser.isSet(QStringLiteral("theme"))) {
        const auto theme = themeNamed(parser.value(QStringLiteral("theme")));
        if (!theme)
            return fail(theme.error());
        options.theme = *theme;
        options.themeGiven = true;
    }
    if (parser.isSet(QStringLiteral("language"))) {
        const auto language = languageNamed(parser.value(QStringLiteral("language")));
        if (!language)
            return fail(language.error());
        options.language = *language;
    }
    if (parser.isSet(QStringLiteral("window-size"))) {
        const auto size = sizeFrom(parser.value(QStringLiteral("window-size")));
        if (!size)
            return fail(size.error());
        options.windowSize = *size;
    }
    return {};
}

Result<void> readNumbers(const QCommandLineParser& parser, StartOptions& options) {
    bool good = true;
    if (parser.isSet(QStringLiteral("screenshot-at"))) {
        options.screenshotAt = parser.value(QStringLiteral("screenshot-at")).toDouble(&good);
        if (!good || options.screenshotAt < 0 || options.screenshotAt > 100)
            return fail("--screenshot-at " + bytes(parser.value(QStringLiteral("screenshot-at"))),
                        "it must be a number from 0 to 100");
        if (options.screenshotFile.isEmpty())
            return fail("--screenshot-at needs --screenshot", "there is no picture to take");
    }
    if (parser.isSet(QStringLiteral("experiment-tasks"))) {
        options.tasks = parser.value(QStringLiteral("experiment-tasks")).toInt(&good);
        if (!good || options.tasks < 1 || options.tasks > 10'000'000)
            return fail("--experiment-tasks " + bytes(parser.value(QStringLiteral("experiment-tasks"))),
                        "it must be a number from 1 to 10000000");
    }
    return {};
}

} // namespace

Result<StartOptions> parseStartOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail("The window was not started",
                    bytes(parser.errorText().chopped(parser.errorText().endsWith(QLatin1Char('.')) ? 1 : 0)),
                    "See manyhands-gui --help.");
    if (!parser.positionalArguments().isEmpty())
        return fail("The window was not started",
                    "it takes no arguments, but got " + bytes(parser.positionalArguments().constFirst()),
                    "See manyhands-gui --help.");
    StartOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.safe = parser.isSet(QStringLiteral("safe"));
    options.newWindow = parser.isSet(QStringLiteral("new-window"));
    options.openFile = parser.value(QStringLiteral("open"));
    if (parser.isSet(QStringLiteral("open")) && options.openFile.isEmpty())
        return fail("--open needs a file", "its name is empty");
    options.screenshotFile = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("page"))) {
        const auto page = pageNamed(parser.value(QStringLiteral("page")));
        if (!page)
            return fail(page.error());
        options.page = *page;
    }
    if (const auto looks = readLooks(parser, options); !looks)
        return fail(looks.error());
    if (const auto numbers = readNumbers(parser, options); !numbers)
        return fail(numbers.error());
    return options;
}

QString startOptionsHelp() {
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace manyhands
