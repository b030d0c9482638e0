// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/inputs_edit.h"

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
    auto list =
        std::find_if(m_sources.begin(), m_sources.end(), [](const Source& source) { return !source.files.empty(); });
    if (list == m_sources.end())
        list = m_sources.insert(m_sources.end(), Source{});
    list->files.insert(list->files.end(), found.begin(), found.end());
    list->inputs = listInputs(list->files);
    const QString first = QString::fromStdString(quotedForDisplay(list->files.front()));
    list->title =
        list->files.size() == 1 ? first : tr("%1 files: %2, …").arg(manyhands::countText(list->files.size()), first);
    refresh();
}

void InputsEdit::addLinesOf(const QString& file) {
    addSource(tr("Lines of %1").arg(file), fileInputs(QFile::encodeName(file).toStdString()));
}

void InputsEdit::addTyped(const QString& text) {
    const QString spec = text.trimmed();
    if (spec.isEmpty())
        return;
    if (spec == QLatin1String("-")) {
        m_error->setText(tr("A window has no standard input to read. Choose a file with “Lines of…”."));
        m_error->show();
        return;
    }
    addSource(spec, parseInputSpec(spec.toStdString()));
}

void InputsEdit::addSource(const QString& title, Result<Inputs> inputs) {
    if (!inputs) {
        m_error->setText(QString::fromStdString(inputs.error().sentence()));
        m_error->show();
        return;
    }
    m_sources.push_back({tr("%1 (%2)").arg(title, manyhands::countText((*inputs)->size())), *inputs, {}});
    m_typed->clear();
    refresh();
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
    m_error->clear();
    m_error->hide();
    m_list->clear();
    for (const Source& source : m_sources)
        m_list->addItem(source.title);
    m_count->setText(countText());
    emit changed();
}

Inputs InputsEdit::inputs() const {
    std::vector<Inputs> all;
    for (const Source& source : m_sources)
        all.push_back(source.inputs);
    if (all.empty())
        return nullptr;
    return all.size() == 1 ? all.front() : crossInputs(all);
}

QString InputsEdit::countText() const {
    const Inputs all = inputs();
    const std::uint64_t count = all ? all->size() : 0;
    if (count == 0)
        return tr("No inputs yet");
    return count == 1 ? tr("1 input") : tr("%1 inputs").arg(manyhands::countText(count));
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
