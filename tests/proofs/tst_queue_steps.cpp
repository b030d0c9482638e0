// SPDX-License-Identifier: GPL-3.0-or-later
// A user of a Queue goes on one machine instruction at a time. It is killed at every instant it could be killed at, and
// stopped and resumed at every one. Each time the others must go on: nobody sleeps beside a message or beside room,
// nothing comes out torn, twice or in another order, and nothing is missing but what a dying taker had in hand.
#include <QTest>

#include <functional>
#include <optional>

#include <sched.h>

#include "tests/proofs/endless_futex.h"
#include "tests/proofs/instruction_path.h"
#include "tests/proofs/queue_users.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr std::uint64_t kShort = 20, kLong = 200; ///< inside its entry; in the ring

/// What is there before, what one user does step by step, and what happens once it is dead or stands still. The last
/// answers what went wrong.
struct Story {
    const char* name;
    std::uint64_t capacity;
    std::uint64_t ringBytes;
    std::function<void(QueueUsers&)> before;
    std::function<void(QueueUsers&)> stepped;
    std::function<std::string(QueueUsers&)> after;
    int diedTaking = 0;
    bool endless = true; ///< sleepers do not look around by themselves
};

const char* const kAsleep = "somebody sleeps for ever";

std::string everybodyEnds(QueueUsers& users) {
    return users.allEnd() ? std::string() : kAsleep;
}

void putShortAndLong(QueueUsers& users) {
    users.put(Stepped, {kShort, kLong});
}
void putLong(QueueUsers& users) {
    users.put(Stepped, {kLong});
}
void takeTwo(QueueUsers& users) {
    users.take(Stepped, 2);
}
void takeOne(QueueUsers& users) {
    users.take(Stepped, 1);
}
void takerSleeps(QueueUsers& users) {
    users.startAndLetSleep([&] { users.takeUntilOneOf(Survivor, Sleeper); });
}
void fillThree(QueueUsers& users) {
    users.put(Filler, {kShort, kLong, kShort});
}
void fillSix(QueueUsers& users) {
    users.put(Filler, {kShort, kLong, kShort, kShort, kLong, kShort});
}
void fullQueueAndPutterSleeps(QueueUsers& users) {
    fillSix(users);
    users.startAndLetSleep([&] { users.put(Sleeper, {kLong}); });
}
/// The ring is full. The one who sleeps first needs two messages less, the other one only one.
void fullRingAndPuttersSleep(QueueUsers& users) {
    users.put(Filler, {128, 128, 128, 128});
    users.startAndLetSleep([&] { users.put(Sleeper, {256}); });
    users.startAndLetSleep([&] { users.put(SecondSleeper, {128}); });
}

/// `use` is killed as soon as the count has moved: it still has the mutex. `place` is where it is then; 0: not known
/// yet.
void dieInside(const std::function<void()>& use, const std::function<std::uint64_t()>& count, std::uint64_t& place) {
    const std::uint64_t before = count();
    SteppedProcess process(use);
    if (place != 0)
        process.runTo(place);
    while (count() == before && process.step(1) == SteppedProcess::State::Stopped) {
    }
    place = process.place();
}
void takerSleepsAndPutterDies(QueueUsers& users) {
    static std::uint64_t place = 0;
    takerSleeps(users);
    dieInside([&] { users.put(Other, {kLong}); }, [&] { return users.tail(); }, place);
}
void fillThreeAndTakerDies(QueueUsers& users) {
    static std::uint64_t place = 0;
    fillThree(users);
    dieInside([&] { users.take(Other, 1); }, [&] { return users.head(); }, place);
}

std::string anotherPuts(QueueUsers& users) {
    users.start([&] { users.put(Survivor, {kShort}); });
    return everybodyEnds(users);
}
std::string anotherPutsAndTakes(QueueUsers& users) {
    users.start([&] { users.put(Survivor, {kShort}); });
    users.start([&] { users.takeUntilOneOf(Survivor, Other); });
    return everybodyEnds(users);
}
std::string anotherTakesOne(QueueUsers& users) {
    users.start([&] { users.take(Survivor, 1); });
    return everybodyEnds(users);
}
std::string anotherTakesTwo(QueueUsers& users) {
    users.start([&] { users.take(Survivor, 2); });
    return everybodyEnds(users);
}
std::string anotherTakesOneAndThenThree(QueueUsers& users) {
    users.start([&] { users.take(Survivor, 1); });
    if (!users.comesTrue([&] { return users.tail() > 4; })) // one of the putters finds room now
        return kAsleep;
    users.start([&] { users.take(Survivor, 3); });
    return everybodyEnds(users);
}

/// Nobody does anything any more: who sleeps looks around by itself.
std::string everythingIsTaken(QueueUsers& users) {
    const bool taken = users.comesTrue([&] { return users.size() == 0; });
    return taken ? anotherPuts(users) : kAsleep;
}
std::string roomIsUsed(QueueUsers& users) {
    const bool used = users.head() == 0 || users.ends(0);
    return used ? anotherTakesOne(users) : kAsleep;
}

const std::vector<Story>& deaths() {
    static const std::vector<Story> all{
        {"a putter; a taker sleeps", 8, 1024, takerSleeps, putShortAndLong, anotherPuts},
        {"a taker", 8, 1024, fillThree, takeTwo, anotherPutsAndTakes, 1},
        {"a taker; a putter sleeps", 6, 1024, fullQueueAndPutterSleeps, takeOne, anotherTakesOne, 1},
        {"a taker; two putters sleep", 6, 512, fullRingAndPuttersSleep, takeOne, anotherTakesOneAndThenThree, 1},
        {"a taker on its way to sleep; another sleeps", 8, 1024, takerSleeps, takeOne, anotherPuts},
        {"a putter on its way to sleep; another sleeps", 6, 1024, fullQueueAndPutterSleeps, putLong, anotherTakesTwo},
        {"a putter after a dead one", 8, 1024, takerSleepsAndPutterDies, putShortAndLong, anotherPuts},
        {"a taker after a dead one", 8, 1024, fillThreeAndTakerDies, takeOne, anotherPutsAndTakes, 2},
        {"a putter; a taker sleeps; nobody comes", 8, 1024, takerSleeps, putShortAndLong, everythingIsTaken, 0, false},
        {"a taker; a putter sleeps; nobody comes", 6, 1024, fullQueueAndPutterSleeps, takeOne, roomIsUsed, 1, false},
    };
    return all;
}

const std::vector<Story>& pauses() {
    const auto nothing = [](QueueUsers&) {};
    static const std::vector<Story> all{
        {"a putter, while another puts and a taker takes", 8, 1024, nothing, putShortAndLong,
         [](QueueUsers& users) {
             users.start([&] { users.put(Survivor, {kShort, kLong}); });
             users.start([&] { users.take(Other, 4); });
             return std::string();
         }},
        {"a taker, while another takes and a putter puts", 8, 1024, fillThree, takeTwo,
         [](QueueUsers& users) {
             users.start([&] { users.take(Other, 2); });
             users.start([&] { users.put(Survivor, {kLong}); });
             return std::string();
         }},
        {"a taker on its way to sleep", 8, 1024, nothing, takeOne,
         [](QueueUsers& users) {
             users.start([&] { users.put(Survivor, {kShort}); });
             return std::string();
         }},
        {"a taker on its way to sleep; another sleeps", 8, 1024,
         [](QueueUsers& users) { users.startAndLetSleep([&] { users.take(Sleeper, 1); }); }, takeOne,
         [](QueueUsers& users) {
             users.start([&] { users.put(Survivor, {kShort, kLong}); });
             return std::string();
         }},
        {"a putter on its way to sleep", 6, 1024, fillSix, putLong,
         [](QueueUsers& users) {
             users.start([&] { users.take(Other, 1); });
             return std::string();
         }},
        {"a putter on its way to sleep; another sleeps", 6, 1024, fullQueueAndPutterSleeps, putLong,
         [](QueueUsers& users) {
             users.start([&] { users.take(Other, 2); });
             return std::string();
         }},
    };
    return all;
}

void addRows(const std::vector<Story>& stories) {
    QTest::addColumn<std::size_t>("place");
    for (std::size_t i = 0; i < stories.size(); ++i)
        QTest::newRow(stories[i].name) << i;
}

QString told(std::uint64_t instant, const std::string& verdict) {
    return QStringLiteral("after %1 instructions: %2").arg(instant).arg(QString::fromStdString(verdict));
}

/// One telling of a story.
struct Telling {
    QueueUsers users;
    SteppedProcess process;

    explicit Telling(const Story& story)
        : users(story.capacity, story.ringBytes)
        , process(prepared(story, users)) {}

private:
    static std::function<void()> prepared(const Story& story, QueueUsers& users) {
        futexIsEndless = story.endless;
        story.before(users);
        return [&story, &users] { story.stepped(users); };
    }
};

/// Brings the process of a story to one instant after the other; `then` goes on from there and answers what went wrong.
void tellForEveryInstant(const Story& story, std::string (*then)(const Story&, Telling&)) {
    Telling first(story);
    const InstructionPath path(first.process);
    int others = 0;
    for (std::uint64_t instant = 0; instant < path.size(); ++instant) {
        std::optional<Telling> telling(story);
        if (!path.bring(telling->process, instant)) {
            // somebody who was woken was quicker than at the first telling, and so this process went another way
            telling.emplace(story).process.step(instant);
            ++others;
        }
        std::string verdict = then(story, *telling);
        if (verdict.empty())
            verdict = telling->users.verdict(story.diedTaking);
        QVERIFY2(verdict.empty(), qPrintable(told(instant, verdict)));
    }
    qInfo("%llu instants, %d of them on other ways", static_cast<unsigned long long>(path.size()), others);
    QVERIFY(path.size() > 100);
}

std::string kill(const Story& story, Telling& telling) {
    telling.process.kill();
    return story.after(telling.users);
}

std::string stopAndResume(const Story& story, Telling& telling) {
    story.after(telling.users);
    telling.users.settle();
    telling.process.release();
    return telling.process.join(QueueUsers::kPatienceMs) ? everybodyEnds(telling.users) : kAsleep;
}

} // namespace

class TestQueueSteps : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void killed_data() { addRows(deaths()); }
    void killed();
    void stopped_data() { addRows(pauses()); }
    void stopped();
};

/// On one processor nobody spins before it sleeps. The path through the spinning is long, and nothing happens on it.
void TestQueueSteps::initTestCase() {
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(::sched_getcpu(), &one);
    QCOMPARE(::sched_setaffinity(0, sizeof one, &one), 0);
}

void TestQueueSteps::killed() {
    QFETCH(std::size_t, place);
    tellForEveryInstant(deaths()[place], kill);
}

void TestQueueSteps::stopped() {
    QFETCH(std::size_t, place);
    tellForEveryInstant(pauses()[place], stopAndResume);
}

QTEST_GUILESS_MAIN(TestQueueSteps)
#include "tst_queue_steps.moc"
