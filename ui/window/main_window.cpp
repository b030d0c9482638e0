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
#include <QStackedWidget>
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

MainWindow::MainWindow(const Drivers& drivers, const RunPage::Machine& machine, QWidget* parent)
    : QMainWindow(parent)
    , m_menus(new WindowMenus(this))
    , m_page(new RunPage(drivers.run, machine))
    , m_tune(new TunePage(drivers.tune, m_page, machine.usable))
    , m_desk(new ExperimentDesk(m_page, this)) {
    dress(*this);
    build(machine);
    connectParts();
    showWork();
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
    m_pages = new QStackedWidget(root);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_tune);
    column->addWidget(m_pages, 1);
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
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(4);
    m_runButton = pageButton(tr("Run"), "pageRun", m_page);
    m_tuneButton = pageButton(tr("Tune"), "pageTune", m_tune);
    m_runButton->setChecked(true);
    row->addWidget(m_runButton);
    row->addWidget(m_tuneButton);
    row->addStretch();
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_chip);
    return header;
}

QPushButton* MainWindow::pageButton(const QString& text, const char* name, QWidget* page) {
    auto* button = new QPushButton(text, m_header);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(tr("%1 page").arg(text));
    button->setProperty("kind", "page");
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &QPushButton::clicked, this, [this, page] { showPage(page); });
    return button;
}

void MainWindow::showPage(QWidget* page) {
    m_pages->setCurrentWidget(page);
    page->setFocus(); // no field of it is framed before the user goes to one
    (page == m_tune ? m_tuneButton : m_runButton)->setChecked(true);
    showWork();
}

void MainWindow::findBestCount() {
    showPage(m_tune);
    m_tune->tune();
}

void MainWindow::applyCount(int processes) {
    m_page->form().setProcesses(processes);
    showPage(m_page);
}

void MainWindow::connectParts() {
    connect(m_page, &RunPage::faceChanged, this, &MainWindow::showWork);
    connect(m_page, &RunPage::titleChanged, this, &MainWindow::showWork);
    connect(m_tune, &TunePage::faceChanged, this, &MainWindow::showWork);
    connect(m_tune, &TunePage::titleChanged, this, &MainWindow::showWork);
    connect(m_tune, &TunePage::message, m_message, &QLabel::setText);
    connect(m_tune, &TunePage::exportRequested, this, &MainWindow::exportShown);
    connect(m_tune, &TunePage::applied, this, &MainWindow::applyCount);
    connect(&m_tune->tuner(), &Tuner::phaseChanged, this, [this] {
        m_page->setHeld(isGoing(m_tune->tuner().phase()) ? tr("Tuning is going. A run can start when it has ended.")
                                                         : QString());
    });
    connect(m_page, &RunPage::message, m_message, &QLabel::setText);
    connect(m_page, &RunPage::exportRequested, this, &MainWindow::exportShown);
    connect(m_desk, &ExperimentDesk::changed, this, &MainWindow::showName);
    connect(m_desk, &ExperimentDesk::message, m_message, &QLabel::setText);
    connect(m_menus, &WindowMenus::chosen, this, &MainWindow::perform);
    connect(m_menus, &WindowMenus::recentChosen, m_desk, &ExperimentDesk::openInstead);
    connect(m_menus, &WindowMenus::tabRequested, this, [this](int tab) {
        showPage(m_page);
        m_page->results().showTab(tab);
    });
    connect(m_menus, &WindowMenus::themeRequested, this, &MainWindow::useTheme);
    connect(m_menus, &WindowMenus::textSizeRequested, this, &MainWindow::useTextSize);
    connect(m_menus->details(), &QAction::toggled, m_page, &RunPage::setDetailsWanted);
    connect(m_menus->tuneWhileRunning(), &QAction::toggled, &m_page->controller(), &RunController::setTunesWorkers);
    connect(m_menus->details(), &QAction::toggled, m_tune, &TunePage::setDetailsWanted);
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

bool MainWindow::isAtWork() const {
    return isGoing(m_page->controller().phase()) || isGoing(m_tune->tuner().phase());
}

/// What goes on is shown whatever page is in sight; when nothing does, each page shows its own end.
bool MainWindow::isTuneShown() const {
    return isGoing(m_tune->tuner().phase()) ||
           (!isGoing(m_page->controller().phase()) && m_pages->currentWidget() == m_tune);
}

const RunFace& MainWindow::face() const {
    return isTuneShown() ? m_tune->face() : m_page->face();
}

void MainWindow::showWork() {
    const RunFace& shown = face();
    m_chip->setState(shown.chip, shown.tone);
    m_title->setText(isTuneShown() ? m_tune->title() : m_page->title());
    m_menus->follow(shown);
    m_menus->followTuning(m_tune->face().canRun);
    if (shown.status != m_status) {
        m_status = shown.status;
        m_message->setText(shown.status);
    }
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
    m_tune->saveTo(settings);
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
    m_tune->restoreFrom(settings);
    m_desk->restoreFrom(settings);
    // a narrow window has no room for the details unless they were asked for
    m_menus->details()->setChecked(
        settings.value(QStringLiteral("details/visible"), width() >= kRoomForDetails).toBool());
}

bool MainWindow::mayClose() {
    if (m_closing || !isAtWork())
        return true;
    const bool tunes = isGoing(m_tune->tuner().phase());
    QMessageBox question(QMessageBox::NoIcon, tr("Manyhands"),
                         tunes ? tr("End the tuning and close?") : tr("End the run and close?"), QMessageBox::NoButton,
                         this);
    question.setObjectName(QStringLiteral("closeQuestion"));
    question.setInformativeText(
        tunes                 ? tr("All workers are ended. The times measured so far are lost; Stop keeps them.")
        : m_page->isRunKept() ? tr("All workers are ended. The run can be resumed from where it is.")
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
    m_tune->tuner().forceStop();
    event->accept();
}

void MainWindow::closeAtOnce() {
    m_closing = true;
    close();
}

void MainWindow::closeInOrder() {
    RunController& controller = m_page->controller();
    if (std::exchange(m_leaving, true) || !isAtWork()) {
        closeAtOnce();
        return;
    }
    connect(&controller, &RunController::ended, this, &MainWindow::closeAtOnce, Qt::QueuedConnection);
    connect(&m_tune->tuner(), &Tuner::ended, this, &MainWindow::closeAtOnce, Qt::QueuedConnection);
    QTimer::singleShot(kOrderlyMs, this, &MainWindow::closeAtOnce);
    controller.stop();
    m_tune->tuner().stop();
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
