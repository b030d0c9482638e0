// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QHBoxLayout;
class QToolButton;

namespace manyhands {

/// A message in the layout, never over it: what happened, what to do, at most two links.
struct InfoMessage {
    enum class Severity { Info, Warning, Error };
    struct Link {
        QString text;
        QString objectName;
        std::function<void()> act;
    };
    Severity severity = Severity::Info;
    QString lead; ///< bold; may be empty
    QString text;
    std::vector<Link> links;
    bool dismissable = true;
    std::function<void()> closed = {}; ///< its button was pressed
    bool isUpdate = false;             ///< newer figures of what is told already: not announced again
    int weight = 0; ///< among messages of one severity: a lighter one does not displace a heavier one

    /// The same words, and links of the same names.
    bool says(const InfoMessage& other) const;
};

class InfoBar : public QFrame {
    Q_OBJECT
public:
    explicit InfoBar(QWidget* parent = nullptr);
    /// One at a time, the most severe: a milder message does not displace a graver one. Returns whether it is shown.
    bool showMessage(const InfoMessage& message);
    void clear();
    /// Only while it shows this text and nothing else.
    void clearIfShows(const QString& text);
    bool shows(const QString& text) const { return !text.isEmpty() && !isHidden() && text == this->text(); }
    QString text() const;
    InfoMessage::Severity severity() const { return m_message.severity; }

signals:
    /// To screen readers.
    void announced();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool offersLinks() const;
    void showText();
    void buildLinks();
    void placeLinks();
    void dismiss();

    InfoMessage m_message;
    QLabel* m_text;
    QBoxLayout* m_words; ///< text and links
    QHBoxLayout* m_links;
    QToolButton* m_close;
};

} // namespace manyhands
