// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments as programs.
#include "core/session/experiment_code.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/session/code_bodies.h"
#include "core/session/task_payloads.h"

namespace manyhands {

namespace {

constexpr std::uint64_t kMostListed = 500;
constexpr std::size_t kLineLength = 100;

enum class Language { Python, Cpp };

/// A text literal, with whatever is not plain ASCII as bytes: in octal, which ends after three digits in both
/// languages.
std::string literal(std::string_view text, Language language) {
    const bool bytes = language == Language::Python && !isUtf8(text);
    std::string out = bytes ? "b\"" : "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7f || (byte >= 0x80 && (bytes || language == Language::Cpp))) {
            out += '\\';
            for (int shift = 6; shift >= 0; shift -= 3)
                out += static_cast<char>('0' + ((byte >> shift) & 7));
        } else {
            out += c;
        }
    }
    return out + '"';
}

/// "a, b, c", wrapped.
std::string listed(const std::vector<std::string>& items, const std::string& indent) {
    std::string out, line;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string item = items[i] + (i + 1 < items.size() ? "," : "");
        if (!line.empty() && line.size() + item.size() > kLineLength) {
            out += line + '\n' + indent;
            line.clear();
        }
        line += (line.empty() ? "" : " ") + item;
    }
    return out + line;
}

std::string settingOf(const BuiltinExperiment& task, std::string_view name, std::string_view otherwise) {
    for (const auto& [key, value] : task.settings) {
        if (key == name)
            return value;
    }
    return std::string(otherwise);
}

/// The first parameter of each task, where they differ.
std::vector<std::string> sizesOf(const BuiltinExperiment& task) {
    std::vector<std::string> sizes;
    const Inputs inputs = inputsOf(task);
    for (std::uint64_t row = 0; inputs->columns() > 0 && row < inputs->size(); ++row)
        sizes.push_back(inputs->at(row, 0));
    return sizes;
}

/// The text of a body with the values of its settings.
std::string filled(std::string_view body, const BuiltinExperiment& task) {
    std::string text(body);
    for (const ParameterInfo& setting : findWorkloadInfo(task.workload)->parameters) {
        const std::string place = '@' + std::string(setting.name) + '@';
        if (const auto at = text.find(place); at != std::string::npos)
            text.replace(at, place.size(), settingOf(task, setting.name, setting.defaultText));
    }
    return text;
}

/// What `task` takes, in C++.
std::string typeOf(const ParameterInfo& first) {
    if (first.kind == ParameterInfo::Kind::Choice)
        return "std::string";
    if (first.kind == ParameterInfo::Kind::Real)
        return "double";
    return first.minimum < 0 ? "std::int64_t" : "std::uint64_t";
}

std::string firstValue(const BuiltinExperiment& task, Language language) {
    const auto* const info = findWorkloadInfo(task.workload);
    if (info == nullptr)
        return "0";
    const ParameterInfo& first = info->parameters.front();
    const std::string value = settingOf(task, first.name, first.defaultText);
    return first.kind == ParameterInfo::Kind::Choice ? literal(value, language) : value;
}

/// argv of each task, and how many there are in all.
struct Commands {
    std::vector<std::vector<std::string>> argvs;
    std::uint64_t all = 0;
    std::string problem;
};

Commands commandsOf(const Experiment& experiment) {
    const auto plan = planOf(experiment);
    if (!plan)
        return {{}, 0, plan.error().sentence()};
    if (!plan->inputs)
        return {{}, 0, "There are no inputs."};
    Commands commands{{}, plan->inputs->size(), {}};
    const auto& command = std::get<CommandTask>(plan->task).command;
    for (std::uint64_t row = 0; row < std::min(commands.all, kMostListed); ++row)
        commands.argvs.push_back(command.expand(rowValues(*plan->inputs, row), row + 1));
    return commands;
}

std::string shortage(const Commands& commands, const char* comment) {
    if (!commands.problem.empty())
        return std::string(comment) + ' ' + quotedForDisplay(commands.problem) + '\n';
    return commands.all <= kMostListed ? std::string()
                                       : std::string(comment) + " The first " + std::to_string(kMostListed) + " of " +
                                             std::to_string(commands.all) + ".\n";
}

std::string commandList(const Commands& commands, Language language) {
    const bool python = language == Language::Python;
    std::string text;
    for (const auto& argv : commands.argvs) {
        std::vector<std::string> words;
        std::ranges::transform(argv, std::back_inserter(words), [&](const auto& w) { return literal(w, language); });
        text += (python ? "    [" : "    {") + listed(words, "     ") + (python ? "],\n" : "},\n");
    }
    return text;
}

std::string pythonPool(const Experiment& experiment, const std::string& inputs, std::string_view arguments = {}) {
    const std::string method = experiment.startMethod == StartMethod::Spawn ? "spawn" : "forkserver";
    const std::string chunk = experiment.chunkSize > 1 ? ", chunksize=" + std::to_string(experiment.chunkSize) : "";
    return "\n\nif __name__ == \"__main__\":\n    context = multiprocessing.get_context(\"" + method +
           "\")\n    with context.Pool(" + std::to_string(experiment.workers) + std::string(arguments) +
           ") as pool:\n        for result in pool.imap(task, " + inputs + chunk + "):\n            print(result)\n";
}

std::string pythonCode(const Experiment& experiment, const CommandExperiment& task) {
    const Commands commands = commandsOf(experiment);
    std::string run = "subprocess.run(argv, stdout=subprocess.PIPE";
    if (!task.directory.empty())
        run += ", cwd=" + literal(task.directory, Language::Python);
    if (!task.environment.empty())
        run += ", env={**os.environb, **ENVIRONMENT}";
    if (experiment.timeoutSeconds > 0)
        run += ", timeout=" + plainNumber(experiment.timeoutSeconds);
    std::string text = "import multiprocessing\nimport os\nimport subprocess\n\n";
    if (!task.environment.empty()) {
        text += "ENVIRONMENT = {\n";
        for (const auto& [name, value] : task.environment)
            text += "    os.fsencode(" + literal(name, Language::Python) + "): os.fsencode(" +
                    literal(value, Language::Python) + "),\n";
        text += "}\n";
    }
    text += shortage(commands, "#") + "COMMANDS = [\n" + commandList(commands, Language::Python) + "]\n\n\n";
    text += "def task(argv):\n    return os.fsdecode(" + run + ").stdout).rstrip(\"\\n\")\n";
    return text + pythonPool(experiment, "COMMANDS");
}

std::string cppPool(const Experiment& experiment, const std::string& inputs) {
    return "\nint main() {\n    manyhands::Pool pool(" + std::to_string(experiment.workers) +
           ");\n    for (const auto& result : pool.imap(task, " + inputs +
           "))\n        std::cout << result << '\\n';\n}\n";
}

std::string cppCode(const Experiment& experiment, const CommandExperiment& task) {
    const Commands commands = commandsOf(experiment);
    std::string before;
    if (!task.directory.empty())
        before += "        (void)!chdir(" + literal(task.directory, Language::Cpp) + ");\n";
    for (const auto& [name, value] : task.environment)
        before += "        setenv(" + literal(name, Language::Cpp) + ", " + literal(value, Language::Cpp) + ", 1);\n";
    return "#include <iostream>\n#include <string>\n#include <vector>\n\n#include <sys/wait.h>\n#include <unistd.h>\n\n"
           "#include \"core/multiprocessing.h\"\n\n/// Its exit code; 128 and the signal's number when it was killed.\n"
           "int task(const std::vector<std::string>& argv) {\n    std::vector<char*> words;\n"
           "    for (const std::string& word : argv)\n        words.push_back(const_cast<char*>(word.c_str()));\n"
           "    words.push_back(nullptr);\n    const pid_t pid = fork();\n    if (pid == 0) {\n" +
           before +
           "        execvp(words[0], words.data());\n        _exit(127);\n    }\n    int status = 0;\n"
           "    waitpid(pid, &status, 0);\n"
           "    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);\n}\n\n" +
           shortage(commands, "//") + "const std::vector<std::vector<std::string>> commands{\n" +
           commandList(commands, Language::Cpp) + "};\n" + cppPool(experiment, "commands");
}

std::string pythonCode(const Experiment& experiment, const BuiltinExperiment& task) {
    const CodeBody* const body = bodyOf(task.workload);
    if (body == nullptr)
        return {};
    std::string text = "import multiprocessing\n";
    for (const char* module : {"os", "random", "signal", "time"}) {
        if (body->python.find(std::string(module) + '.') != std::string_view::npos)
            text += std::string("import ") + module + '\n';
    }
    text += "\n\n" + filled(body->python, task);
    const std::vector<std::string> sizes = sizesOf(task);
    if (sizes.empty())
        return text + pythonPool(experiment,
                                 '[' + firstValue(task, Language::Python) + "] * " + std::to_string(task.tasks),
                                 body->pythonPool);
    text += "\n\nSIZES = [\n    " + listed(sizes, "    ") + "\n]\n";
    return text + pythonPool(experiment, "SIZES", body->pythonPool);
}

std::string cppCode(const Experiment& experiment, const BuiltinExperiment& task) {
    const CodeBody* const body = bodyOf(task.workload);
    if (body == nullptr)
        return {};
    std::string text =
        "#include <chrono>\n#include <csignal>\n#include <cstdint>\n#include <ctime>\n#include <iostream>\n"
        "#include <random>\n#include <string>\n#include <thread>\n#include <vector>\n\n"
        "#include \"core/multiprocessing.h\"\n\n" +
        filled(body->cpp, task);
    const std::string type = typeOf(findWorkloadInfo(task.workload)->parameters.front());
    const std::vector<std::string> sizes = sizesOf(task);
    const std::string all = sizes.empty()
                                ? '(' + std::to_string(task.tasks) + ", " + firstValue(task, Language::Cpp) + ')'
                                : "{\n    " + listed(sizes, "    ") + "}";
    return text + "\nconst std::vector<" + type + "> sizes" + all + ";\n" + cppPool(experiment, "sizes");
}

/// Each worker runs the file when its first task comes, as ours do.
std::string pythonCode(const Experiment& experiment, const PythonExperiment& task) {
    const auto inputs = inputsOf(task.inputs);
    std::vector<std::string> texts;
    for (std::uint64_t row = 0; inputs && row < std::min((*inputs)->size(), kMostListed); ++row)
        texts.push_back(literal((*inputs)->at(row, 0), Language::Python));
    const Commands listedOnes{{}, inputs ? (*inputs)->size() : 0, inputs ? std::string() : inputs.error().sentence()};
    return "import json\nimport multiprocessing\nimport os\nimport runpy\nimport sys\n\nFILE = " +
           literal(task.file, Language::Python) + "\n" + shortage(listedOnes, "#") + "INPUTS = [\n    " +
           listed(texts, "    ") +
           "\n]\nmodule = {}\n\n\ndef task(text):\n    if not module:\n"
           "        sys.path.insert(0, os.path.dirname(os.path.abspath(FILE)))\n"
           "        module.update(runpy.run_path(FILE))\n    result = module[" +
           literal(task.function, Language::Python) + "](" + (task.star ? "*" : "") +
           "json.loads(text))\n    return json.dumps(result, ensure_ascii=False)\n" + pythonPool(experiment, "INPUTS");
}

std::string cppCode(const Experiment&, const PythonExperiment&) {
    return "// A Python function cannot be called from C++ without an interpreter: see the Python code.\n";
}

/// A plug-in is written against this program's own interface.
std::string pythonCode(const Experiment&, const PluginExperiment&) {
    return "# A plug-in is loaded by manyhands alone: see the command line.\n";
}

std::string cppCode(const Experiment&, const PluginExperiment&) {
    return "// A plug-in is loaded by manyhands alone: see the command line.\n";
}

} // namespace

std::string pythonCodeOf(const Experiment& experiment) {
    return std::visit([&](const auto& task) { return pythonCode(experiment, task); }, experiment.task);
}

std::string cppCodeOf(const Experiment& experiment) {
    return std::visit([&](const auto& task) { return cppCode(experiment, task); }, experiment.task);
}

} // namespace manyhands
