/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a plug-in for Manyhands includes, as <manyhands/plugin.h>: C and C++, and nothing else is needed.
 *
 * A plug-in is a shared library with a description of its tasks and one function that does them:
 *
 *     MANYHANDS_PLUGIN(R"("name": "demo", "summary": "…", "tasks": [{"name": "double", …}])")
 *
 *     int manyhands_run(const manyhands_call* call) noexcept {       // in C without noexcept
 *         …
 *         return manyhands_succeed(call, text);
 *     }
 *
 *     g++ -shared -fPIC -o demo.so demo.cpp
 *
 * The description lies in a section of the file and is read without loading it. Each worker process loads the library
 * once, from a copy of the file (its $ORIGIN is no folder), and calls the function for one task after the other, always
 * from the same thread. A task that crashes, or that throws, takes its worker with it and nothing else. */
#ifndef MANYHANDS_PLUGIN_H
#define MANYHANDS_PLUGIN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Of this file: a plug-in made for another one is refused before it is loaded. */
#define MANYHANDS_PLUGIN_ABI 1

#define MANYHANDS_TEXT_(number) #number
#define MANYHANDS_TEXT(number) MANYHANDS_TEXT_(number)

#ifdef __cplusplus
#define MANYHANDS_C extern "C" __attribute__((visibility("default")))
#define MANYHANDS_NOEXCEPT noexcept
#else
#define MANYHANDS_C extern __attribute__((visibility("default")))
#define MANYHANDS_NOEXCEPT
#endif

/* Once in a plug-in. `members`: those of a JSON object, as a string literal.
 *   name, summary    of the plug-in
 *   tasks            1 to 32, each with
 *     name           a-z, 0-9 and -: what --plugin FILE:NAME takes
 *     title          for the window
 *     summary        one sentence: what it does
 *     limited_by     one clause: what limits it
 *     limit          cpu, waiting, memory, disk or none
 *     parameters     1 to 4, the first takes the task's input; each with
 *       name, summary, and unit where it has one
 *       kind         integer, real or choice
 *       minimum, maximum   of numbers
 *       choices      of a choice: texts
 *       default      a number, or one of the choices */
#define MANYHANDS_PLUGIN(members)                                                                                      \
    MANYHANDS_C const char manyhands_metadata[];                                                                       \
    __attribute__((section(".manyhands"), used)) const char manyhands_metadata[] =                                     \
        "{\"abi\": " MANYHANDS_TEXT(MANYHANDS_PLUGIN_ABI) ", " members "}";

#ifdef __cplusplus
extern "C" {
#endif

typedef union manyhands_value {
    int64_t integer; /* of a choice: its place in the list */
    double real;
} manyhands_value;

/* One call. All of it lives until the function returns. */
typedef struct manyhands_call {
    uint32_t abi;                  /* MANYHANDS_PLUGIN_ABI of the caller */
    uint32_t attempt;              /* 1 the first time */
    uint64_t number;               /* of the task, from 1 */
    const char* task;              /* its name in the description */
    const manyhands_value* values; /* of its parameters, in their order, within their bounds */
    uint32_t value_count;

    /* The worker's side: the functions below are shorter. */
    void* worker;
    void (*progress)(void* worker, double fraction);
    void (*write)(void* worker, const char* bytes, size_t size);
    void (*succeed)(void* worker, const char* text, size_t size);
    void (*fail)(void* worker, const char* text, size_t size);
} manyhands_call;

/* 0: the task is done, and its result is what succeed was given, or nothing. Anything else: it failed. */
__attribute__((visibility("default"))) int manyhands_run(const manyhands_call* call) MANYHANDS_NOEXCEPT;

/* 0 to 1; may be called as often as every few microseconds. */
static inline void manyhands_progress(const manyhands_call* call, double fraction) {
    call->progress(call->worker, fraction);
}

/* Output of the task, bytes: the command line passes it on to its standard error. */
static inline void manyhands_write(const manyhands_call* call, const char* bytes, size_t size) {
    call->write(call->worker, bytes, size);
}

/* The result: one line of UTF-8. Returns what the function is to return. */
static inline int manyhands_succeed(const manyhands_call* call, const char* text) {
    call->succeed(call->worker, text, strlen(text));
    return 0;
}

/* The task failed, and why. Returns what the function is to return. */
static inline int manyhands_fail(const manyhands_call* call, const char* text) {
    call->fail(call->worker, text, strlen(text));
    return 1;
}

#ifdef __cplusplus
}
#endif

#endif
