// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/files/experiment_desk.h"
#include "ui/history/history_words.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/style.h"
#include "ui/shared/text_scale.h"
#include "ui/window/leftover_keeper.h"
#include "ui/window/machine_status.h"
#include "ui/window/window_menus.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

namespace manyhands {

namespace {
constexpr QSize kDefaultSize{1440, 900};
constexpr QSize kLeastSize{1024, 640};
constexpr int kHeaderHeight = 48;
constexpr int kRoomForDetails = 1280;
} // namespace

MainWindow::MainWindow(const Drivers& drivers, const RunPage::Machine& machine, QWidget* parent)
    : QMainWindow(parent)
    , m_menus(new WindowMenus(this))
    , m_page(new RunPage(drivers.run, machine))
    , m_tune(new TunePage(drivers.tune, m_page, machine.usable))
    , m_learn(new LearnPage(drivers.lesson, machine.usable))
    , m_history(new HistoryPage)
    , m_desk(new ExperimentDesk(m_page, this))
    , m_leftovers(new LeftoverKeeper(m_page, this)) {
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
    m_pages->addWidget(m_learn);
    m_pages->addWidget(m_history);
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
    m_learnButton = pageButton(tr("Learn"), "pageLearn", m_learn);
    m_historyButton = pageButton(tr("History"), "pageHistory", m_history);
    m_runButton->setChecked(true);
    row->addWidget(m_runButton);
    row->addWidget(m_tuneButton);
    row->addWidget(m_learnButton);
    row->addWidget(m_historyButton);
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
    page->setAccessibleName(button->accessibleName());
    button->setProperty("kind", "page");
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &QPushButton::clicked, this, [this, page] { showPage(page); });
    return button;
}

void MainWindow::connectParts() {
    connect(m_page, &RunPage::faceChanged, this, &MainWindow::showWork);
    connect(m_page, &RunPage::tunePageAsked, this, [this] { showPage(m_tune); });
    connect(m_page, &RunPage::tuningAsked, this, &MainWindow::findBestCount);
    connect(m_page, &RunPage::titleChanged, this, &MainWindow::showWork);
    connect(m_tune, &TunePage::faceChanged, this, &MainWindow::showWork);
    connect(m_tune, &TunePage::titleChanged, this, &MainWindow::showWork);
    connect(m_tune, &TunePage::message, m_message, &QLabel::setText);
    connect(m_tune, &TunePage::exportRequested, this, &MainWindow::exportShown);
    connect(m_tune, &TunePage::applied, this, &MainWindow::applyCount);
    connect(&m_tune->tuner(), &Tuner::phaseChanged, this, &MainWindow::showHeld);
    connect(&m_page->controller(), &RunController::phaseChanged, this, &MainWindow::showHeld);
    connect(&m_learn->runner(), &LessonRunner::phaseChanged, this, &MainWindow::showHeld);
    connect(m_learn, &LearnPage::faceChanged, this, &MainWindow::showWork);
    connect(m_learn, &LearnPage::message, m_message, &QLabel::setText);
    connect(m_page, &RunPage::measuringAsked, this, [this] { perform(WindowCommand::HowMeasured); });
    connect(m_page, &RunPage::lessonAsked, this, [this] { showLessons(Lesson::MeasureFirst); });
    connect(m_history, &HistoryPage::message, m_message, &QLabel::setText);
    connect(m_history, &HistoryPage::exportRequested, this, &MainWindow::exportShown);
    connect(m_history, &HistoryPage::openRequested, this, &MainWindow::openSaved);
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
    connect(m_page, &RunPage::detailsAsked, this, [this] { m_menus->details()->setChecked(true); });
    connect(m_menus->tuneWhileRunning(), &QAction::toggled, &m_page->controller(), &RunController::setTunesWorkers);
    connect(m_menus->details(), &QAction::toggled, m_tune, &TunePage::setDetailsWanted);
    connect(m_menus->details(), &QAction::toggled, m_learn, &LearnPage::setDetailsWanted);
    connect(m_menus->details(), &QAction::toggled, m_history, &HistoryPage::setDetailsWanted);
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
    m_learn->saveTo(settings);
    m_history->saveTo(settings);
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
    m_learn->restoreFrom(settings);
    m_history->restoreFrom(settings);
    m_desk->restoreFrom(settings);
    // a narrow window has no room for the details unless they were asked for
    m_menus->details()->setChecked(
        settings.value(QStringLiteral("details/visible"), width() >= kRoomForDetails).toBool());
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
