// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/inputs_edit.h"

#include "ui/shared/core_text.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

constexpr int kListHeight = 84;

/// The regular files of a folder, in the order of their names; the path itself when it is no folder.
std::vector<std::string> filesAt(const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_directory(path, error))
        return {path};
    std::vector<std::string> files;
    for (std::filesystem::directory_iterator it(path, error), end; it != end && !error; it.increment(error)) {
        std::error_code unreadable;
        if (it->is_regular_file(unreadable))
            files.push_back(it->path().native());
    }
    std::sort(files.begin(), files.end());
    return files;
}

QPushButton* smallButton(const QString& text, const char* name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", "flat");
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    return button;
}

} // namespace

InputsEdit::InputsEdit(QWidget* parent)
    : QWidget(parent) {
    setAcceptDrops(true);
    build();
    refresh();
}

void InputsEdit::build() {
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("inputs"));
    m_list->setAccessibleName(tr("Inputs"));
    m_list->setToolTip(tr("Drop files or folders here. Several lists give every combination."));
    m_list->setFixedHeight(kListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto* remove = smallButton(tr("Remove"), "inputsRemove", this);
    auto* files = smallButton(tr("Files…"), "inputsFiles", this);
    auto* lines = smallButton(tr("Lines of…"), "inputsLines", this);
    auto* add = smallButton(tr("Add"), "inputsAdd", this);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("inputsTyped"));
    m_typed->setAccessibleName(tr("A range or list of inputs"));
    m_typed->setPlaceholderText(tr("1..100 or a,b,c"));
    m_count = roleLabel({}, "cap", this);
    m_count->setObjectName(QStringLiteral("inputsCount"));
    m_error = roleLabel({}, "error", this);
    m_error->setObjectName(QStringLiteral("inputsError"));
    m_error->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QPushButton* button : {files, lines, remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* typing = new QHBoxLayout;
    typing->setSpacing(4);
    typing->addWidget(m_typed, 1);
    typing->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addLayout(typing);
    column->addWidget(m_count);
    column->addWidget(m_error);

    connect(remove, &QPushButton::clicked, this, &InputsEdit::removeSelected);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &InputsEdit::removeSelected);
    connect(add, &QPushButton::clicked, this, [this] { addTyped(m_typed->text()); });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { addTyped(m_typed->text()); });
    connect(files, &QPushButton::clicked, this, [this] {
        std::vector<std::string> chosen;
        for (const QString& name : QFileDialog::getOpenFileNames(this, tr("Choose input files")))
            chosen.push_back(QFile::encodeName(name).toStdString());
        addPaths(chosen);
    });
    connect(lines, &QPushButton::clicked, this, [this] {
        const QString name = QFileDialog::getOpenFileName(this, tr("Choose a file with one input a line"));
        if (!name.isEmpty())
            addLinesOf(name);
    });
}

void InputsEdit::addPaths(const std::vector<std::string>& paths) {
    std::vector<std::string> found;
    for (const std::string& path : paths) {
        const std::vector<std::string> files = filesAt(path);
        found.insert(found.end(), files.begin(), files.end());
    }
    if (found.empty())
        return;
    const auto isList = [](const Source& source) { return source.asked.kind == ExperimentInput::Kind::Values; };
    auto list = std::find_if(m_sources.begin(), m_sources.end(), isList);
    if (list == m_sources.end())
        list = m_sources.insert(m_sources.end(), Source{});
    list->asked.values.insert(list->asked.values.end(), found.begin(), found.end());
    list->inputs = listInputs(list->asked.values);
    refresh();
}

QString InputsEdit::titleOf(const Source& source) {
    const ExperimentInput& asked = source.asked;
    const QString shown =
        QString::fromStdString(quotedForDisplay(asked.kind != ExperimentInput::Kind::Values ? asked.text
                                                : asked.values.empty()                      ? std::string()
                                                                                            : asked.values.front()));
    if (asked.kind == ExperimentInput::Kind::Values)
        return asked.values.size() == 1
                   ? shown
                   : tr("%Ln file(s): %1, …", nullptr, pluralCount(asked.values.size())).arg(shown);
    const QString title = asked.kind == ExperimentInput::Kind::Lines ? tr("Lines of %1").arg(shown) : shown;
    return tr("%1 (%2)").arg(title, source.inputs ? manyhands::countText(source.inputs->size()) : tr("not read yet"));
}

void InputsEdit::addLinesOf(const QString& file) {
    addSource({ExperimentInput::Kind::Lines, {}, QFile::encodeName(file).toStdString()});
}

void InputsEdit::addTyped(const QString& text) {
    const QString spec = text.trimmed();
    if (spec == QLatin1String("-"))
        showError(tr("A window has no standard input to read. Choose a file with “Lines of…”."));
    else if (!spec.isEmpty())
        addSource({ExperimentInput::Kind::Spec, {}, spec.toStdString()});
}

void InputsEdit::addSource(const ExperimentInput& asked) {
    const auto inputs = inputsOf(asked);
    if (!inputs) {
        showError(errorText(inputs.error()));
        return;
    }
    m_sources.push_back({asked, *inputs});
    m_typed->clear();
    refresh();
}

void InputsEdit::showError(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

std::vector<ExperimentInput> InputsEdit::asked() const {
    std::vector<ExperimentInput> all;
    for (const Source& source : m_sources)
        all.push_back(source.asked);
    return all;
}

void InputsEdit::setAsked(const std::vector<ExperimentInput>& asked, bool read) {
    m_sources.clear();
    for (const ExperimentInput& one : asked)
        m_sources.push_back({one, nullptr});
    if (read)
        readAll();
    else
        refresh();
}

void InputsEdit::readAll() {
    QString why;
    for (Source& source : m_sources) {
        if (source.inputs)
            continue;
        if (const auto inputs = inputsOf(source.asked))
            source.inputs = *inputs;
        else
            why = errorText(inputs.error());
    }
    refresh();
    showError(why);
}

void InputsEdit::removeSelected() {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_sources.erase(m_sources.begin() + row);
    refresh();
}

void InputsEdit::clear() {
    m_sources.clear();
    refresh();
}

void InputsEdit::refresh() {
    showError({});
    m_list->clear();
    for (const Source& source : m_sources)
        m_list->addItem(titleOf(source));
    m_count->setText(countText());
    emit changed();
}

Inputs InputsEdit::inputs() const {
    std::vector<Inputs> all;
    for (const Source& source : m_sources) {
        if (!source.inputs)
            return nullptr;
        all.push_back(source.inputs);
    }
    return combinedInputs(all);
}

QString InputsEdit::countText() const {
    const Inputs all = inputs();
    const std::uint64_t count = all ? all->size() : 0;
    return count == 0 ? tr("No inputs yet") : tr("%Ln input(s)", nullptr, pluralCount(count));
}

void InputsEdit::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void InputsEdit::dropEvent(QDropEvent* event) {
    std::vector<std::string> paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.push_back(QFile::encodeName(url.toLocalFile()).toStdString());
    }
    addPaths(paths);
    event->acceptProposedAction();
}

} // namespace manyhands
