// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include "tests/ui/window_stage.h"
#include "ui/files/trust_prompt.h"
#include "ui/run/plan_form.h"

namespace manyhands::test {

/// Files of the same names each time: where they lie is not to be seen.
inline void standInFreshFolder() {
    static const QTemporaryDir folder;
    static const bool stands =
        QDir::setCurrent(folder.path()) && qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
    if (!stands)
        qFatal("the folder cannot be entered");
}

inline void showPythonForm(Stage& stage) {
    standInFreshFolder();
    QFile source(QStringLiteral("crunch.py"));
    if (!source.open(QIODevice::WriteOnly) || source.write("def crunch(n):\n    return n * n\n") < 0)
        qFatal("the file cannot be written");
    source.close();
    stage.window.runPage().form().choosePython();
    stage.child<QLineEdit>("pythonFile").setText(source.fileName());
    stage.child<QPlainTextEdit>("pythonInputs").setPlainText(QStringLiteral("1..100"));
    stage.window.setFocus();
}

/// One that has not been agreed to yet.
inline void showPluginForm(Stage& stage) {
    standInFreshFolder();
    const QString folder = QStringLiteral("manyhands/plugins"), name = folder + QStringLiteral("/demo.so");
    QDir().mkpath(folder);
    QFile::copy(QStringLiteral(MANYHANDS_BIN_DIR "/plugins/demo.so"), name);
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    stage.window.runPage().form().choosePlugin();
    auto& file = stage.child<QComboBox>("pluginFile");
    file.setCurrentIndex(file.findText(QStringLiteral("demo.so")));
    stage.child<QComboBox>("pluginTask").setCurrentIndex(1);
    stage.child<QLabel>("pluginHash").setText(QStringLiteral("SHA-256 9f86d081884c7d65…")); // each build has its own
    stage.window.setFocus();
}

/// Asks whether a plug-in may be loaded. There is none.
inline void askAboutPlugin(Stage& stage) {
    PluginInfo plugin;
    plugin.file = "/usr/lib/manyhands/plugins/demo.so";
    plugin.sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    plugin.name = "demo";
    plugin.tasks.resize(2);
    plugin.tasks[0].name = "collatz";
    plugin.tasks[1].name = "logistic";
    TrustPrompt(questionAbout(plugin, {}), &stage.window).exec();
}

} // namespace manyhands::test
