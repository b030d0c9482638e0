/* SPDX-License-Identifier: GPL-3.0-or-later

   The task queue (core/ipc/queue_layout.h, task_queue.cpp, queue_host.cpp), for spin: every order in which the accesses
   to shared memory can follow each other, with workers killed at any place between two of them.

   Host and workers are lists of steps. A d_step is one access to shared memory, with what the process then does on its
   own; accesses that nobody else can tell apart are one. `at` is the step that comes next. The host takes its steps in
   any order, so in that of the code too. What is shown:
     - each task is delivered exactly once, whole, and by the worker that holds it (assertions);
     - nobody waits for ever: when nothing can happen any more, all tasks were delivered (no invalid end state);
     - all tasks are delivered at last, if everybody goes on (the claim `allEnd`, under weak fairness).

   Sizes: -DWORKERS -DTASKS -DCRASHES. -DLAG: a worker moves head on after so many tickets (kHeadLag when not given).
   -DCOARSE: a worker finds and claims in one step, and remembers nothing of it later.
   -DSLEEPS: idle bits, futex words and the bell as they are; else a wait ends as soon as there is a reason to.
   -DBUG_...: one place made wrong, which spin must find. */

#include "task_queue_constants.h" /* made from queue_layout.h: the states, the widths, kHeadLag */

#ifndef WORKERS
#define WORKERS 3
#endif
#ifndef TASKS
#define TASKS 3
#endif
#ifndef CRASHES
#define CRASHES 2
#endif
#ifndef LAG
#define LAG HEAD_LAG
#endif
#define CELLS 2 /* fewer than tasks: the ring goes round */
#define EVENTS (2 * CELLS)
#define NONE 255

#define WORD(ticket, state, owner) ((ticket) << TICKET_SHIFT | (state) << STATE_SHIFT | (owner))
#define QUEUED_WORD(ticket) WORD(ticket, QUEUED, 0)
#define AT(ticket) ((ticket) & (CELLS - 1))

/* --- shared memory --- */
int cellWord[CELLS]; /* all zero: ticket 0, FREE */
byte cellTask[CELLS];
unsigned headEpoch : EPOCH_BITS;
byte headTicket, tail;
typedef Event { byte ticket, task, value };
typedef Slot { byte events; Event event[EVENTS] }; /* committed and not taken yet; where in the ring does not matter */
Slot slot[WORKERS];
bool closed;
#ifdef SLEEPS
bool idle[WORKERS], hostSleeps, bell;
bool woken[WORKERS]; /* the futex word is another one than the worker has seen */
#endif

/* --- what the kernel and an onlooker know --- */
bool dead[WORKERS]; /* and not yet replaced */
byte kills;
byte delivered[TASKS + 1];
byte deliveries;
bool over;

#define EVENT(k) (slot[k].events > 0)
#if WORKERS == 2
#define ANY_DEAD (dead[0] || dead[1])
#define ANY_EVENT (EVENT(0) || EVENT(1))
#else
#define ANY_DEAD (dead[0] || dead[1] || dead[2])
#define ANY_EVENT (EVENT(0) || EVENT(1) || EVENT(2))
#endif

/* --- a worker --- */

/* where it is */
#define SEARCH 0  /* TaskQueue::claim(): looks at head */
#define NEXT 1    /* looks at the cell under its cursor, or for a new tail */
#define CLAIM 2   /* with a bug: between two halves of a claim */
#define MOVE 3    /* moves head on after LAG tickets */
#define AT_END 4  /* moves head on because it found nothing */
#define AGAIN 5   /* looks at head again */
#define RUN 6     /* TaskRunner: commits */
#define LATE 7    /* with a bug: writes what it has committed */
#define TELL 8    /* EventWriter::wakeHost() */
#define RING 9
#define WAIT 10   /* TaskQueue::waitForTask() */
#define IDLE 11
#define LOOK 12
#define COMPARE 13
#define RETRACT 14
#define DOZE 15
#define DEAD 16
#define LEFT 17

#ifdef SLEEPS
#define AFTER_COMMIT TELL
#ifdef BUG_LOOK_BEFORE_IDLE
#define FIRST_OF_TWO LOOK
#define AFTER_LOOK IDLE
#define AFTER_IDLE DOZE
#else
#define FIRST_OF_TWO IDLE
#define AFTER_IDLE LOOK
#define AFTER_LOOK DOZE
#endif
#else
#define AFTER_COMMIT SEARCH
#endif

#ifdef COARSE
#define FORGET cursor = 0; seenHead = 0; seenEpoch = 0
#else
#define FORGET skip
#endif

inline lookAtHead() {
    if
    :: headEpoch != seenEpoch -> cursor = headTicket
    :: headEpoch == seenEpoch && headTicket > cursor -> cursor = headTicket
    :: else
    fi;
    seenEpoch = headEpoch;
    seenHead = headTicket
}

/* A CAS. `moved`: head was still as it had been seen. */
inline moveHead() {
    moved = (headEpoch == seenEpoch && headTicket == seenHead);
    if
    :: moved -> headTicket = cursor; seenHead = cursor
    :: else
    fi
}

inline take() {
    cellWord[AT(cursor)] = WORD(cursor, CLAIMED, me);
    ticket = cursor;
    task = cellTask[AT(cursor)]
}

inline passOn() {
    cursor++;
    at = (cursor - seenHead >= LAG -> MOVE : (mine -> RUN : NEXT))
}

/* Where it waits, and where it holds something or has something to tell: it may be killed instead. To be killed in
   another place is the same as a little later. */
#define MAY_DIE (at == CLAIM || at == MOVE || at == RUN || at == LATE || at >= TELL && at <= DOZE)

proctype worker(byte me) {
    byte at, cursor, seenTail, seenHead, ticket, task;
    unsigned seenEpoch : EPOCH_BITS;
    bool mine, moved;
#ifdef SLEEPS
    bool told;
#endif

    do
#ifdef COARSE
    :: d_step { at == SEARCH ->
            lookAtHead();
            seenTail = tail;
            do
            :: cursor < seenTail && cellWord[AT(cursor)] != QUEUED_WORD(cursor) -> cursor++
            :: else -> break
            od;
            mine = (cursor < seenTail);
            seenTail = 0;
            if
            :: mine -> take(); passOn()
            :: else -> at = AT_END
            fi }
    :: d_step { at == AT_END -> moveHead(); at = (moved -> WAIT : SEARCH); moved = false; FORGET }
#else
    :: d_step { at == SEARCH -> lookAtHead(); at = NEXT }
    :: d_step { at == NEXT && cursor >= seenTail -> seenTail = tail; at = (cursor < seenTail -> NEXT : AT_END) }
    :: d_step { at == AT_END -> moveHead(); at = (moved -> WAIT : AGAIN); moved = false }
    :: d_step { at == AGAIN -> lookAtHead(); at = (cursor < seenTail -> NEXT : WAIT) }

#if defined(BUG_CHECK_THEN_SET)
    :: d_step { at == NEXT && cursor < seenTail ->
            mine = (cellWord[AT(cursor)] == QUEUED_WORD(cursor));
            at = CLAIM }
    :: d_step { at == CLAIM ->
            if
            :: mine -> take()
            :: else
            fi;
            passOn() }
#elif defined(BUG_TICKET_BEFORE_CELL)
    :: d_step { at == NEXT && cursor < seenTail ->
            mine = (cellWord[AT(cursor)] == QUEUED_WORD(cursor));
            cursor++;
            if
            :: mine -> moveHead(); mine = moved; moved = false
            :: else
            fi;
            cursor--;
            at = CLAIM }
    :: d_step { at == CLAIM ->
            if
            :: mine -> take()
            :: else
            fi;
            passOn() }
#else
    :: d_step { at == NEXT && cursor < seenTail -> /* the CAS */
            mine = (cellWord[AT(cursor)] == QUEUED_WORD(cursor));
            if
            :: mine -> take()
            :: else
            fi;
            passOn() }
#endif
#endif
    :: d_step { at == MOVE -> moveHead(); moved = false; at = (mine -> RUN : NEXT) }

    :: d_step { at == RUN ->
            mine = false;
            FORGET;
            slot[me].event[slot[me].events].ticket = ticket;
            slot[me].event[slot[me].events].task = task;
#ifdef BUG_COMMIT_BEFORE_PAYLOAD
            at = LATE;
#else
            slot[me].event[slot[me].events].value = task;
            ticket = 0;
            task = 0;
            at = AFTER_COMMIT;
#endif
            slot[me].events++ }
#ifdef BUG_COMMIT_BEFORE_PAYLOAD
    :: d_step { at == LATE ->
            if
            :: EVENT(me) -> slot[me].event[slot[me].events - 1].value = task
            :: else
            fi;
            ticket = 0;
            task = 0;
            at = AFTER_COMMIT }
#endif

#ifdef SLEEPS
    :: d_step { at == TELL -> at = (hostSleeps -> RING : (told -> DOZE : SEARCH)); hostSleeps = false }
    :: d_step { at == RING -> bell = true; at = (told -> DOZE : SEARCH) }
    :: d_step { at == WAIT -> woken[me] = false; at = FIRST_OF_TWO }
    :: d_step { at == IDLE -> idle[me] = true; at = AFTER_IDLE }
    :: d_step { at == LOOK -> ticket = headTicket; at = (closed -> LEFT : COMPARE) }
    :: d_step { at == COMPARE ->
            at = (ticket < tail -> RETRACT : AFTER_LOOK);
            ticket = 0 }
    :: d_step { at == RETRACT -> idle[me] = false; told = false; at = SEARCH }
    :: d_step { at == DOZE && !told -> told = true; at = TELL }
    :: d_step { at == DOZE && told && woken[me] -> at = WAIT }
#else
    :: d_step { at == WAIT && !closed && headTicket < tail -> at = SEARCH }
    :: d_step { at == WAIT && closed -> at = LEFT }
#endif

    :: d_step { kills < CRASHES && MAY_DIE ->
            kills++;
            dead[me] = true;
            at = DEAD; seenTail = 0; cursor = 0; seenHead = 0; seenEpoch = 0; ticket = 0; task = 0; mine = false;
#ifdef SLEEPS
            told = false
#endif
       }
    :: d_step { at == DEAD && !dead[me] -> at = SEARCH } /* another process is born in its place */
    :: (at == DEAD && over) || at == LEFT -> break
    od
}

/* --- the host --- */

/* Takes what worker `k` committed. */
inline harvest(k) {
    do
    :: c < slot[k].events ->
        task = slot[k].event[c].task;
        ticket = slot[k].event[c].ticket;
        assert(slot[k].event[c].value == task); /* not torn */
        assert(heldTask[AT(ticket)] == task && heldTicket[AT(ticket)] == ticket);
        assert(cellWord[AT(ticket)] == WORD(ticket, CLAIMED, k)); /* by the one who holds it */
        delivered[task]++;
        assert(delivered[task] == 1);
        deliveries++;
        heldTask[AT(ticket)] = 0;
        heldTicket[AT(ticket)] = 0;
        held--;
        cellWord[AT(ticket)] = WORD(ticket, FREE, 0);
        slot[k].event[c].ticket = 0;
        slot[k].event[c].task = 0;
        slot[k].event[c].value = 0;
        c++
    :: else -> break
    od;
    slot[k].events = 0;
    c = 0;
    ticket = 0;
    task = 0
}

inline beginBurial(k) {
#ifndef BUG_BURY_WITHOUT_HARVEST
    harvest(k);
#endif
    buried = k;
    lowest = NONE
}

/* What it still holds is queued again, at its place in the line. */
inline requeue(cell) {
    if
#ifndef BUG_NO_RECLAIM
    :: heldTask[cell] != 0 && cellWord[cell] == WORD(heldTicket[cell], CLAIMED, buried) ->
        cellWord[cell] = QUEUED_WORD(heldTicket[cell]);
        lowest = (heldTicket[cell] < lowest -> heldTicket[cell] : lowest)
#endif
    :: else
    fi
}

inline rollBack() {
#ifndef BUG_NO_ROLL_BACK
    if
    :: lowest != NONE ->
#ifndef BUG_ROLL_BACK_WITHOUT_EPOCH
        headEpoch++;
#endif
        headTicket = (lowest < headTicket -> lowest : headTicket)
    :: else
    fi
#else
    skip
#endif
}

inline seeSleepers() {
#ifdef SLEEPS
    do
    :: c < WORKERS ->
        sleepers = (idle[c] -> sleepers | (1 << c) : sleepers);
        c++
    :: else -> break
    od;
    c = 0
#else
    skip
#endif
}

#ifdef SLEEPS
#define AWAKE (buried == NONE && sleepers == 0 && bedtime == 0)
#else
#define AWAKE (buried == NONE)
#endif
#define MAY_PUSH (pushed < TASKS && held < CELLS)
#define NOTHING_TO_DO (AWAKE && !MAY_PUSH && tail == myTail && deliveries < TASKS)

#define DEATH_OF(k) :: d_step { AWAKE && dead[k] -> beginBurial(k) }
#define HARVEST_OF(k) :: d_step { AWAKE && !dead[k] && EVENT(k) -> harvest(k) }
#define SUSPICION_OF(k) :: d_step { AWAKE && !dead[k] && !suspected -> suspected = true; beginBurial(k) }
#define WAKING_OF(k) :: d_step { sleepers & (1 << k) -> sleepers = sleepers - (1 << k); idle[k] = false; woken[k] = true }

active proctype host() {
    byte pushed, myTail, held, ticket, task, lowest, c;
    byte heldTicket[CELLS], heldTask[CELLS];
    byte buried = NONE; /* who is being buried: c cells of it are done */
#ifdef SLEEPS
    byte sleepers; /* who is being woken */
    byte bedtime; /* QueueHost::prepareSleep(): 1: says that it sleeps, and looks once more, 2: sleeps */
#endif
#ifdef BUG_RECLAIM_ON_SUSPICION
    bool suspected;
#endif

    atomic {
        run worker(0);
        run worker(1);
#if WORKERS > 2
        run worker(2);
#endif
    };
    do
    :: d_step { AWAKE && MAY_PUSH ->
            ticket = myTail;
            do
            :: heldTask[AT(ticket)] != 0 -> ticket++ /* its cell is still in use */
            :: else -> break
            od;
            pushed++;
            held++;
            cellTask[AT(ticket)] = pushed;
            heldTask[AT(ticket)] = pushed;
            heldTicket[AT(ticket)] = ticket;
            cellWord[AT(ticket)] = QUEUED_WORD(ticket);
            myTail = ticket + 1;
            ticket = 0 }
    :: d_step { AWAKE && tail != myTail -> tail = myTail; seeSleepers() }

    HARVEST_OF(0)
    HARVEST_OF(1)
    DEATH_OF(0)
    DEATH_OF(1)
#if WORKERS > 2
    HARVEST_OF(2)
    DEATH_OF(2)
#endif
#ifdef BUG_RECLAIM_ON_SUSPICION
    SUSPICION_OF(0)
    SUSPICION_OF(1)
#endif
    :: d_step { buried != NONE && c < CELLS -> requeue(c); c++ }
    :: d_step { buried != NONE && c == CELLS ->
            c = 0;
            rollBack();
            if
            :: lowest != NONE -> seeSleepers()
            :: else
            fi;
#ifdef SLEEPS
            idle[buried] = false;
            sleepers = sleepers & ~(1 << buried);
#endif
            dead[buried] = false;
            buried = NONE;
            lowest = 0 }

#ifdef SLEEPS
    WAKING_OF(0)
    WAKING_OF(1)
#if WORKERS > 2
    WAKING_OF(2)
#endif
#ifdef BUG_HOST_LOOKS_FIRST
    :: d_step { NOTHING_TO_DO && !ANY_EVENT -> bedtime = 1 }
    :: d_step { bedtime == 1 -> hostSleeps = true; bedtime = 2 }
#else
    :: d_step { NOTHING_TO_DO -> hostSleeps = true; bedtime = 1 }
    :: d_step { bedtime == 1 -> hostSleeps = !ANY_EVENT; bedtime = (ANY_EVENT -> 0 : 2) }
#endif
    :: d_step { bedtime == 2 && (bell || ANY_DEAD) -> hostSleeps = false; bell = false; bedtime = 0 }
#endif
    :: AWAKE && deliveries == TASKS -> break
    od;
    closed = true;
#ifdef SLEEPS
    d_step { woken[0] = true; woken[1] = true };
#endif
    over = true
}

ltl allEnd { <> (deliveries == TASKS) }
