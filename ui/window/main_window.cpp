// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/files/experiment_desk.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/style.h"
#include "ui/shared/text_scale.h"
#include "ui/window/machine_status.h"
#include "ui/window/window_menus.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace manyhands {

namespace {
constexpr QSize kDefaultSize{1440, 900};
constexpr QSize kLeastSize{1024, 640};
constexpr int kHeaderHeight = 48;
constexpr int kRoomForDetails = 1280;
constexpr int kOrderlyMs = 5000; ///< for running tasks to finish when the program is told to end
} // namespace

MainWindow::MainWindow(RunDriver* driver, const RunPage::Machine& machine, QWidget* parent)
    : QMainWindow(parent)
    , m_menus(new WindowMenus(this))
    , m_page(new RunPage(driver, machine))
    , m_desk(new ExperimentDesk(m_page, this)) {
    dress(*this);
    build(machine);
    connectParts();
    showFace(m_page->face());
    showTitle(m_page->form().title());
    showName();
    // no field is framed before the user goes to one
    m_page->setFocus();
}

void MainWindow::build(const RunPage::Machine& machine) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(kLeastSize);
    resize(kDefaultSize);
    auto* root = new QWidget(this);
    root->setObjectName(QStringLiteral("root"));
    auto* column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_page, 1);
    setCentralWidget(root);
    QStatusBar* status = statusBar();
    status->setObjectName(QStringLiteral("status"));
    status->setSizeGripEnabled(false);
    m_message = new QLabel(status);
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setContentsMargins(8, 0, 8, 0);
    status->addWidget(m_message, 1);
    status->addPermanentWidget(new MachineStatus(machine.marks, status));
    m_menus->showTheme(chosenTheme());
    m_menus->showTextSize(textSize());
    m_menus->details()->setChecked(true);
}

QWidget* MainWindow::buildHeader() {
    m_header = new QFrame(this);
    QFrame* const header = m_header;
    header->setObjectName(QStringLiteral("header"));
    header->setFixedHeight(scaled(kHeaderHeight));
    m_title = roleLabel({}, "sub", header);
    m_title->setObjectName(QStringLiteral("experimentTitle"));
    m_chip = new StateChip(header);
    m_chip->setObjectName(QStringLiteral("stateChip"));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(roleLabel(tr("Run"), "h2", header));
    row->addStretch();
    row->addWidget(m_title);
    row->addWidget(m_chip);
    return header;
}

void MainWindow::connectParts() {
    connect(m_page, &RunPage::faceChanged, this, &MainWindow::showFace);
    connect(m_page, &RunPage::titleChanged, this, &MainWindow::showTitle);
    connect(m_page, &RunPage::message, m_message, &QLabel::setText);
    connect(m_page, &RunPage::exportRequested, this, &MainWindow::exportShown);
    connect(m_desk, &ExperimentDesk::changed, this, &MainWindow::showName);
    connect(m_desk, &ExperimentDesk::message, m_message, &QLabel::setText);
    connect(m_menus, &WindowMenus::chosen, this, &MainWindow::perform);
    connect(m_menus, &WindowMenus::recentChosen, m_desk, &ExperimentDesk::openInstead);
    connect(m_menus, &WindowMenus::tabRequested, this, [this](int tab) { m_page->results().showTab(tab); });
    connect(m_menus, &WindowMenus::themeRequested, this, &MainWindow::useTheme);
    connect(m_menus, &WindowMenus::textSizeRequested, this, &MainWindow::useTextSize);
    connect(m_menus->details(), &QAction::toggled, m_page, &RunPage::setDetailsWanted);
    connect(m_menus->tuneWhileRunning(), &QAction::toggled, &m_page->controller(), &RunController::setTunesWorkers);
    connect(m_menus->fullScreen(), &QAction::toggled, this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
}

void MainWindow::showName() {
    setWindowTitle(tr("%1[*] – Manyhands").arg(m_desk->name()));
    setWindowModified(m_desk->isModified());
    m_menus->showRecent(m_desk->recent());
}

void MainWindow::answer(const QString& file) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!file.isEmpty())
        m_desk->openInstead(file);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    // a question must not keep the program waiting from which the file was dragged
    const QString file = event->mimeData()->urls().constFirst().toLocalFile();
    QMetaObject::invokeMethod(
        m_desk, [this, file] { m_desk->openInstead(file); }, Qt::QueuedConnection);
}

QString MainWindow::chipText() const {
    return m_chip->text();
}

void MainWindow::showFace(const RunFace& face) {
    m_chip->setState(face.chip, face.tone);
    m_menus->follow(face);
    if (face.status != m_status) {
        m_status = face.status;
        m_message->setText(face.status);
    }
}

void MainWindow::showTitle(const QString& title) {
    m_title->setText(title);
}

void MainWindow::useTheme(Theme theme) {
    setUpdatesEnabled(false);
    setTheme(theme);
    applyStyle(*qApp);
    dress(*this);
    m_menus->showTheme(theme);
    setUpdatesEnabled(true);
}

void MainWindow::useTextSize(int percent) {
    setUpdatesEnabled(false);
    setTextSize(percent);
    applyStyle(*qApp);
    dress(*this);
    m_header->setFixedHeight(scaled(kHeaderHeight));
    m_menus->showTextSize(textSize());
    setUpdatesEnabled(true);
}

void MainWindow::useRate(DisplayRate rate) {
    m_rate = rate;
    m_page->setFramesPerSecond(framesOf(rate));
}

void MainWindow::saveTo(QSettings& settings) const {
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("theme"), static_cast<int>(chosenTheme()));
    settings.setValue(QStringLiteral("textSize"), textSize());
    settings.setValue(QStringLiteral("display/rate"), static_cast<int>(m_rate));
    settings.setValue(QStringLiteral("seenWelcome"), true);
    m_page->saveTo(settings);
    m_desk->keepTo(settings);
}

void MainWindow::restoreFrom(const QSettings& settings) {
    // restoreGeometry() itself brings back a window that would lie outside the present screens
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    const int rate = settings.value(QStringLiteral("display/rate"), static_cast<int>(DisplayRate::Normal)).toInt();
    useRate(rate >= 0 && rate <= static_cast<int>(DisplayRate::Smooth) ? static_cast<DisplayRate>(rate)
                                                                       : DisplayRate::Normal);
    m_page->restoreFrom(settings);
    m_desk->restoreFrom(settings);
    // a narrow window has no room for the details unless they were asked for
    m_menus->details()->setChecked(
        settings.value(QStringLiteral("details/visible"), width() >= kRoomForDetails).toBool());
}

bool MainWindow::mayClose() {
    if (m_closing || !isGoing(m_page->controller().phase()))
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Manyhands"), tr("End the run and close?"), QMessageBox::NoButton,
                         this);
    question.setObjectName(QStringLiteral("closeQuestion"));
    question.setInformativeText(m_page->isRunKept()
                                    ? tr("All workers are ended. The run can be resumed from where it is.")
                                    : tr("All workers are ended. Results so far are lost."));
    QPushButton* keep = question.addButton(tr("Keep running"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepRunning"));
    QPushButton* end = question.addButton(tr("End and close"), QMessageBox::AcceptRole);
    end->setObjectName(QStringLiteral("endAndClose"));
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    return question.clickedButton() == end;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose() || !(m_closing || m_desk->mayClose())) {
        event->ignore();
        return;
    }
    m_closing = true;
    // a run that is still going is ended when its driver goes
    if (isGoing(m_page->controller().phase()))
        m_page->controller().forceStop();
    event->accept();
}

void MainWindow::closeAtOnce() {
    m_closing = true;
    close();
}

void MainWindow::closeInOrder() {
    RunController& controller = m_page->controller();
    if (std::exchange(m_leaving, true) || !isGoing(controller.phase())) {
        closeAtOnce();
        return;
    }
    connect(&controller, &RunController::ended, this, &MainWindow::closeAtOnce, Qt::QueuedConnection);
    QTimer::singleShot(kOrderlyMs, this, &MainWindow::closeAtOnce);
    controller.stop();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool hadRoom = event->oldSize().width() >= kRoomForDetails;
    const bool hasRoom = event->size().width() >= kRoomForDetails;
    if (event->oldSize().isValid() && hadRoom != hasRoom)
        m_menus->details()->setChecked(hasRoom);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::WindowStateChange)
        m_menus->fullScreen()->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

} // namespace manyhands
