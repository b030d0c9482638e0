// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/display_probe.h"
#include "ui/window/start_options.h"
#include "ui/window/window_app.h"

#include <QApplication>

#include <cstdio>
#include <cstring>

namespace {

/// The arguments without those Qt takes for itself, which QApplication would remove; before there is a QApplication, so
/// that --help and mistakes need no display.
QStringList ownArguments(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const bool qtOption = std::strcmp(argv[i], "-platform") == 0 || std::strcmp(argv[i], "-style") == 0 ||
                              std::strcmp(argv[i], "-display") == 0;
        if (qtOption)
            ++i;
        else if (std::strcmp(argv[i], "-reverse") != 0) // from right to left
            arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

} // namespace

int main(int argc, char** argv) {
    using namespace manyhands;
    if (argc == 2 && std::strcmp(argv[1], "--probe-display") == 0)
        probeDisplay(argc, argv);
    const auto options = parseStartOptions(ownArguments(argc, argv));
    if (!options) {
        std::fprintf(stderr, "%s\n", options.error().sentence().c_str());
        return 2;
    }
    if (options->help || options->version) {
        std::fputs(options->help ? qPrintable(startOptionsHelp()) : "manyhands-gui " MANYHANDS_VERSION "\n", stdout);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Manyhands"));
    QApplication::setApplicationVersion(QStringLiteral(MANYHANDS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("manyhands"));
    return runWindow(application, *options);
}
