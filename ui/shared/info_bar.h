// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

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
    QString text() const;
    InfoMessage::Severity severity() const { return m_message.severity; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    InfoMessage m_message;
    QLabel* m_text;
    QHBoxLayout* m_links;
    QToolButton* m_close;
};

} // namespace manyhands
