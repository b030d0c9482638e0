// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_experiments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace manyhands::test {

namespace {

QByteArray jsonOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject commandTask(const QString& command) {
    return {{"kind", "command"}, {"command", command}};
}

QJsonObject builtinTask() {
    return {{"kind", "builtin"}, {"workload", "primes"}, {"tasks", 50}};
}

QJsonObject experimentOf(const QJsonObject& task) {
    return {{"schema", "manyhands.experiment/1"}, {"task", task}, {"workers", 2}};
}

/// One that can be opened, and uses all there is.
QByteArray fullCommand(const QString& canary) {
    QJsonObject task = commandTask(QStringLiteral("touch '%1' {}").arg(canary));
    task["shell"] = true;
    task["directory"] = "/tmp";
    task["environment"] = QJsonArray{QJsonObject{{"name", "LD_PRELOAD"}, {"value", "./evil.so"}}};
    task["inputs"] = QJsonArray{QJsonObject{{"kind", "values"}, {"values", QJsonArray{"$(id)", "`id`"}}},
                                QJsonObject{{"kind", "lines"}, {"text", "/dev/zero"}}};
    QJsonObject experiment = experimentOf(task);
    experiment["timeout_s"] = 2.5;
    experiment["memory_limit_bytes"] = 1'000'000'000;
    return jsonOf(experiment);
}

using Files = QList<HostileFile>;

void addCommands(Files& files, const QString& canary) {
    const QStringList commands{"touch %1",
                               "; touch %1",
                               "$(touch %1)",
                               "`touch %1`",
                               "true && touch %1",
                               "true | tee %1",
                               "true > %1",
                               "true\ntouch %1",
                               "true & touch %1 &",
                               "<(touch %1)",
                               "${IFS}touch${IFS}%1",
                               "'; touch %1; '",
                               "\"; touch %1\"",
                               "{}; touch %1",
                               "{} $(touch %1) {.} {//}",
                               "{#} {%} {/.} {column}",
                               "{",
                               "}",
                               "{{}}",
                               "python3 -c 'open(\"%1\",\"w\")'",
                               "python3 -m evil",
                               "perl -e 'open F,\">%1\"'",
                               "/bin/sh -c 'touch %1'",
                               "sh",
                               "./evil",
                               "../../../../bin/touch %1",
                               "~/evil",
                               "$HOME/evil",
                               "evil.so",
                               "/proc/self/exe --version",
                               "/dev/tcp/127.0.0.1/80",
                               "env -S 'touch %1'",
                               "xargs touch %1",
                               "sudo touch %1",
                               "ssh host touch %1",
                               "curl http://127.0.0.1/",
                               "--help",
                               "-rf /",
                               "%s%n%x",
                               "*",
                               "/*/*/*/*",
                               "!!",
                               "~",
                               "'",
                               "\"",
                               "\\",
                               "\t",
                               " ",
                               "",
                               "\u202egnp.exe",
                               "\u0007\u001b]0;touch\u0007"};
    for (const QString& command : commands) {
        for (const bool shell : {false, true}) {
            QJsonObject task = commandTask(QString(command).replace("%1", canary));
            task["shell"] = shell;
            task["inputs"] = QJsonArray{QJsonObject{{"kind", "values"}, {"values", QJsonArray{canary, command}}}};
            files.push_back({(shell ? "shell: " : "command: ") + command.toUtf8(), jsonOf(experimentOf(task))});
        }
    }
}

void addPlaces(Files& files, const QString& canary) {
    for (const char* place :
         {"..", ".", "relative/place", "/proc/self/cwd", "/dev/fd", "/dev/stdin", "/no/such/place", "//host/share",
          "\\\\host\\share", "smb://host/share", "http://127.0.0.1/", "/root", "~", "/../../../etc", "$(touch x)"}) {
        QJsonObject task = commandTask("touch " + canary);
        task["directory"] = place;
        files.push_back({QByteArray("in the folder ") + place, jsonOf(experimentOf(task))});
    }
    for (const char* variable :
         {"LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "PATH", "PYTHONPATH", "PYTHONSTARTUP", "BASH_ENV", "ENV", "IFS",
          "PERL5OPT", "QT_PLUGIN_PATH", "GCONV_PATH", "HOME", "XDG_DATA_HOME", "=", "A=B", "a b", "\u202e"}) {
        QJsonObject task = commandTask("true");
        task["environment"] = QJsonArray{QJsonObject{{"name", variable}, {"value", "./evil.so"}}};
        files.push_back({QByteArray("with ") + variable, jsonOf(experimentOf(task))});
    }
}

void addInputs(Files& files, const QString& canary) {
    for (const char* text : {"/dev/zero",
                             "/dev/tty",
                             "/dev/stdin",
                             "/proc/self/mem",
                             "/proc/kmsg",
                             "@/dev/zero",
                             "@-",
                             "@@",
                             "../*",
                             "/**/*",
                             "/*/*/*/*/*",
                             "1..100000000000000",
                             "-9e999..9e999",
                             "1..",
                             "..",
                             "0..1..0",
                             "csv:/dev/zero",
                             "http://127.0.0.1/",
                             "\\\\host\\share\\*",
                             "$(touch x)",
                             "|touch x",
                             "`touch x`",
                             "*.so",
                             ""}) {
        for (const char* kind : {"spec", "lines"}) {
            QJsonObject task = commandTask("touch " + canary + " {}");
            task["inputs"] = QJsonArray{QJsonObject{{"kind", kind}, {"text", text}}};
            files.push_back({QByteArray(kind) + " of " + text, jsonOf(experimentOf(task))});
        }
    }
    QJsonObject task = commandTask("touch {}");
    QJsonArray many;
    for (int i = 0; i < 20'000; ++i)
        many.append(canary);
    task["inputs"] = QJsonArray{QJsonObject{{"kind", "values"}, {"values", many}}};
    files.push_back({"twenty thousand inputs", jsonOf(experimentOf(task))});
}

/// Texts longer than anybody reads, in each place that takes one.
void addLongTexts(Files& files) {
    for (const int length : {4'096, 100'000, 3'000'000}) {
        const QByteArray size = " of " + QByteArray::number(length) + " bytes";
        const QString text(length, QChar('a'));
        QJsonObject task = commandTask("true");
        const auto add = [&](const char* member, const QJsonValue& value) {
            QJsonObject changed = task;
            changed[member] = value;
            files.push_back({member + size, jsonOf(experimentOf(changed))});
        };
        add("command", text);
        add("directory", text);
        add("environment", QJsonArray{QJsonObject{{"name", "A"}, {"value", text}}});
        add("environment", QJsonArray{QJsonObject{{"name", text}, {"value", "a"}}});
        add("inputs", QJsonArray{QJsonObject{{"kind", "values"}, {"values", QJsonArray{text}}}});
        add("inputs", QJsonArray{QJsonObject{{"kind", "spec"}, {"text", text}}});
        add("inputs", QJsonArray{QJsonObject{{"kind", "lines"}, {"text", text}}});
        task["command"] = QString("{}\n").repeated(length / 3);
        add("shell", true);
        task = builtinTask();
        add("workload", text);
        add("settings", QJsonObject{{"limit", text}});
        add("settings", QJsonObject{{text, "1"}});
        add(qPrintable(text.left(2000)), 1);
    }
}

/// Kinds of tasks that load code: none of them is taken from a file.
void addCode(Files& files, const QString& canary) {
    for (const char* kind : {"python", "plugin", "plug-in", "module", "script", "import", "Command", "builtin ", ""}) {
        const QJsonObject task{{"kind", kind},          {"file", "./evil.py"},      {"function", "__import__('os')"},
                               {"interpreter", canary}, {"plugin", "./libevil.so"}, {"path", "../libevil.so"}};
        files.push_back({QByteArray("a task of the kind ") + kind, jsonOf(experimentOf(task))});
    }
    for (const char* workload : {"./libevil.so", "/tmp/libevil.so", "../../evil", "primes; touch x", "os.system", "",
                                 "primes.so", "python:evil", "%n", "\u202e"}) {
        QJsonObject task = builtinTask();
        task["workload"] = workload;
        files.push_back({QByteArray("the workload ") + workload, jsonOf(experimentOf(task))});
    }
    for (const char* value :
         {"$(touch x)", "-1", "1e999", "999999999999999999999", "./libevil.so", "@/dev/zero", "", "0"}) {
        QJsonObject task = builtinTask();
        task["settings"] = QJsonObject{{"limit", value}, {"plugin", canary}};
        files.push_back({QByteArray("the setting ") + value, jsonOf(experimentOf(task))});
    }
}

/// Plug-ins: a file that is opened names them, and nothing of them is loaded, opened or looked for.
void addPlugins(Files& files, const QString& canary) {
    for (const QString& file :
         {canary, QStringLiteral("./libevil.so"), QStringLiteral("../libevil.so"), QStringLiteral("libevil.so"),
          QStringLiteral("/tmp/libevil.so"), QStringLiteral("/usr/lib/manyhands/plugins/evil.so"),
          QStringLiteral("~/.local/share/manyhands/plugins/evil.so"), QStringLiteral("/proc/self/exe"),
          QStringLiteral("/dev/zero"), QStringLiteral("libc.so.6"), QStringLiteral("file:///tmp/libevil.so"),
          QStringLiteral("\u202eso.live"), QString()}) {
        for (const QString& name : {QString(), QStringLiteral("act"), QStringLiteral("../../act")}) {
            const QJsonObject task{{"kind", "plugin"},
                                   {"file", file},
                                   {"name", name},
                                   {"settings", QJsonObject{{"n", canary}}},
                                   {"tasks", 3}};
            files.push_back({"the plug-in " + file.toUtf8() + ':' + name.toUtf8(), jsonOf(experimentOf(task))});
        }
    }
}

/// Python functions: no interpreter is started or looked for, and their files are not even read.
void addPython(Files& files, const QString& canary) {
    const auto add = [&](const QString& interpreter, const QString& file, const QString& function) {
        const QJsonObject inputs{{"kind", "values"}, {"values", QJsonArray{canary, "__import__('os').system('id')"}}};
        const QJsonObject task{{"kind", "python"}, {"interpreter", interpreter},
                               {"file", file},     {"function", function},
                               {"star", true},     {"inputs", inputs}};
        files.push_back({"Python: " + interpreter.toUtf8() + ' ' + file.toUtf8() + ':' + function.toUtf8(),
                         jsonOf(experimentOf(task))});
    };
    for (const QString& interpreter :
         {canary, QStringLiteral("./python3"), QStringLiteral("../../bin/python3"), QStringLiteral("python3; touch x"),
          QStringLiteral("sh"), QStringLiteral("/bin/sh"), QStringLiteral("env python3"), QStringLiteral("-c"),
          QString()})
        add(interpreter, QStringLiteral("./evil.py"), QStringLiteral("f"));
    for (const QString& file :
         {canary, QStringLiteral("../evil.py"), QStringLiteral("/dev/zero"), QStringLiteral("/dev/stdin"),
          QStringLiteral("json"), QStringLiteral("http://127.0.0.1/evil.py"), QStringLiteral("-c"),
          QStringLiteral("evil.zip"), QString()})
        add(QStringLiteral("python3"), file, QStringLiteral("f"));
    for (const QString& function : {QStringLiteral("__import__"), QStringLiteral("__import__('os').system"),
                                    QStringLiteral("f; import os"), QStringLiteral("f\nimport os"), QString()})
        add(QStringLiteral("python3"), QStringLiteral("./evil.py"), function);
}

/// Each field with what does not belong there.
void addValues(Files& files) {
    for (const char* field : {"workers", "chunk_size", "start_method", "baseline_first", "repeats", "retries",
                              "timeout_s", "memory_limit_bytes", "on_failure", "pin", "task", "schema", "unknown"}) {
        for (const char* value : {"-1", "1e999", "-0", "0.5", "99999999999999999999999999", "1e-400", "NaN", "null",
                                  "true", "\"./evil.so\"", "[]", "{}", "[[[]]]"}) {
            const QByteArray member = QByteArray("\"") + field + "\":" + value;
            QByteArray bytes = jsonOf(QJsonObject{{"schema", "manyhands.experiment/1"}, {"task", builtinTask()}});
            bytes.insert(1, member + ','); // twice where the field is there already
            files.push_back({member, bytes});
        }
    }
}

void addNonsense(Files& files, const QString& canary) {
    const QByteArray whole = fullCommand(canary);
    for (qsizetype kept = 0; kept < whole.size(); kept += 3)
        files.push_back({"the first " + QByteArray::number(kept) + " bytes", whole.left(kept)});
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same bytes each time
    for (int i = 0; i < 100; ++i) {
        QByteArray changed = whole;
        for (int n = 0; n < 3; ++n)
            changed[static_cast<qsizetype>(random()) % changed.size()] = static_cast<char>(random());
        files.push_back({"three other bytes, " + QByteArray::number(i), changed});
    }
    QByteArray wide;
    for (const char one : whole)
        wide.append(one).append('\0');
    files << HostileFile{"with a byte order mark", "\xef\xbb\xbf" + whole}
          << HostileFile{"in UTF-16", "\xff\xfe" + wide}
          << HostileFile{"not UTF-8", QByteArray(whole).replace("touch", "t\xff\xc0\xafh")}
          << HostileFile{"a NUL byte", QByteArray(whole).replace("touch", QByteArray("to\0ch", 5))}
          << HostileFile{"a NUL by its number", QByteArray(whole).replace("touch", "to\\u0000ch")}
          << HostileFile{"half a pair", QByteArray(whole).replace("touch", "\\ud800")}
          << HostileFile{"a key twice, once escaped", QByteArray(whole).replace("\"shell\"", "\"comm\\u0061nd\"")}
          << HostileFile{"broken base64", QByteArray(whole).replace("\"command\":\"touch", "\"command_base64\":\"?")}
          << HostileFile{"a hundred thousand levels", QByteArray(100'000, '[')}
          << HostileFile{"objects in objects", QByteArray("{\"task\":").repeated(50'000)}
          << HostileFile{"17 MB of digits", QByteArray(17'000'000, '7')}
          << HostileFile{"15 MB of blanks", QByteArray(15'000'000, ' ') + whole}
          << HostileFile{"two of them", whole + whole}
          << HostileFile{"a library", QByteArray("\x7f"
                                                 "ELF\2\1\1\0",
                                                 8) +
                                          whole}
          << HostileFile{"a script", "#!/bin/sh\ntouch " + canary.toUtf8() + '\n'}
          << HostileFile{"an archive", "PK\3\4" + whole} << HostileFile{"a page", "<script>" + whole + "</script>"}
          << HostileFile{"a menu entry", "[Desktop Entry]\nType=Application\nExec=touch " + canary.toUtf8() + '\n'};
}

} // namespace

QList<HostileFile> hostileExperiments(const QByteArray& canary) {
    const QString path = QString::fromUtf8(canary);
    Files files{{"as a friend would make it", fullCommand(path)}, {"nothing", {}}};
    addCommands(files, path);
    addPlaces(files, path);
    addInputs(files, path);
    addLongTexts(files);
    addCode(files, path);
    addPlugins(files, path);
    addPython(files, path);
    addValues(files);
    addNonsense(files, path);
    return files;
}

} // namespace manyhands::test
