// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/json_inputs_edit.h"

#include "ui/shared/core_text.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace manyhands {

namespace {

constexpr int kHeight = 84;

/// "1..100" and "1,5,9", which are no JSON.
bool isRange(const QString& line) {
    static const QRegularExpression numbers(QStringLiteral("^-?\\d[-\\d., ]*$"));
    return numbers.match(line).hasMatch() && (line.contains(QLatin1String("..")) || line.contains(QLatin1Char(',')));
}

ExperimentInput fromText(const QString& text) {
    ExperimentInput asked;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (const QString value = line.trimmed(); !value.isEmpty())
            asked.values.push_back(value.toStdString());
    }
    if (asked.values.size() == 1 && isRange(QString::fromStdString(asked.values.front())))
        return {ExperimentInput::Kind::Spec, {}, asked.values.front()};
    return asked;
}

QString toText(const ExperimentInput& asked) {
    if (asked.kind == ExperimentInput::Kind::Lines)
        return QLatin1Char('@') + QFile::decodeName(QByteArray::fromStdString(asked.text));
    if (asked.kind == ExperimentInput::Kind::Spec)
        return QString::fromStdString(asked.text);
    QStringList lines;
    for (const std::string& value : asked.values) // a line end between the parts of a value is as good as a blank
        lines << QString::fromStdString(value).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

JsonInputsEdit::JsonInputsEdit(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_count(roleLabel({}, "cap", this))
    , m_error(roleLabel({}, "error", this)) {
    setAcceptDrops(true);
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonInputsEdit::takeText);
    read();
}

void JsonInputsEdit::build() {
    m_text->setObjectName(QStringLiteral("pythonInputs"));
    m_text->setAccessibleName(tr("Inputs"));
    m_text->setPlaceholderText(tr("1..100, or one JSON value a line"));
    m_text->setToolTip(tr("Numbers, \"texts\", [lists] or {\"objects\": 1}. Drop a file here to take its lines."));
    m_text->setFixedHeight(kHeight);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // else it would take a dropped file's name as a text
    setFocusProxy(m_text);
    m_count->setObjectName(QStringLiteral("pythonInputsCount"));
    m_error->setObjectName(QStringLiteral("pythonInputsError"));
    m_error->setWordWrap(true);
    auto* lines = new QPushButton(tr("Lines of…"), this);
    lines->setObjectName(QStringLiteral("pythonInputsLines"));
    lines->setAccessibleName(tr("Take the lines of a file as inputs"));
    lines->setProperty("kind", "flat");
    connect(lines, &QPushButton::clicked, this, &JsonInputsEdit::chooseFile);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(lines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_error);
}

void JsonInputsEdit::chooseFile() {
    const QString name = QFileDialog::getOpenFileName(this, tr("Choose a file with one JSON value a line"));
    if (!name.isEmpty())
        useLinesOf(name);
}

void JsonInputsEdit::useLinesOf(const QString& file) {
    setAsked({ExperimentInput::Kind::Lines, {}, QFile::encodeName(file).toStdString()}, true);
}

void JsonInputsEdit::takeText() {
    m_asked = fromText(m_text->toPlainText());
    read();
}

void JsonInputsEdit::setAsked(const ExperimentInput& asked, bool read) {
    m_asked = asked;
    m_inputs = nullptr;
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(toText(asked));
    }
    if (read)
        this->read();
    else
        showCount();
}

void JsonInputsEdit::read() {
    const bool isEmpty = m_asked.kind == ExperimentInput::Kind::Values && m_asked.values.empty();
    const auto inputs = isEmpty ? Result<Inputs>(nullptr) : inputsOf(m_asked);
    m_inputs = inputs.value_or(nullptr);
    m_error->setText(inputs ? QString() : errorText(inputs.error()));
    m_error->setVisible(!inputs);
    showCount();
    emit changed();
}

void JsonInputsEdit::showCount() {
    const std::uint64_t count = m_inputs ? m_inputs->size() : 0;
    m_count->setText(count == 0 ? tr("No inputs yet") : tr("%Ln input(s)", nullptr, pluralCount(count)));
}

void JsonInputsEdit::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void JsonInputsEdit::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            useLinesOf(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace manyhands
