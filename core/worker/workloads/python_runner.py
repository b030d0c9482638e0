# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one function of one file, task by task, for a worker.

It is given to an interpreter with -c. Requests come from descriptor 0, a socket; answers go back the same way:
  request: 8 bytes, the length; then the text
  answer:  1 byte, of which kind; 8 bytes, processor time in ns; 8 bytes, the length; then the text
The first request names the file, the function, whether lists are spread ("1") and how long a result may be, with NUL
between them. All others are the JSON text of a value. Any Python 3 can read this file: too old a one says so itself.
"""
import sys

# the folder it was started in: nothing in there may run unless the function's file asks for it
if sys.path and sys.path[0] == "":
    del sys.path[0]
_before = set(sys.modules)

import json
import os
import time

try:
    import resource
except ImportError:
    resource = None
try:
    import faulthandler

    faulthandler.enable()  # a crash then leaves its traceback on stderr
except Exception:
    pass

VERSION, LOADED, OLD, CANNOT_LOAD, VALUE, FAILED, EXITED, TOO_LONG, NO_JSON = b"VLOCvfxtj"
OLDEST = (3, 8)
LONGEST_MESSAGE = 2000
COROUTINE = 0x80  # of a code object's flags
CHANNEL_LOST = 121  # an exit code

_ours = os.getpid()
_channel = os.dup(0)  # not inherited by programs
_nothing = os.open(os.devnull, os.O_RDONLY)
os.dup2(_nothing, 0)
os.close(_nothing)
_identity = os.fstat(_channel)[:3]
_clean_path = list(sys.path)


class NoFunction(Exception):
    """The file has been run and has no such function."""


def check_channel():
    """The function may have closed it, and its number be that of another file by now."""
    try:
        is_there = os.fstat(_channel)[:3] == _identity
    except OSError:
        is_there = False
    if not is_there:
        os._exit(CHANNEL_LOST)


def read_exactly(count):
    parts = []
    while count > 0:
        part = os.read(_channel, min(count, 1 << 20))
        if not part:
            return None
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def read_request():
    check_channel()
    head = read_exactly(8)
    return None if head is None else read_exactly(int.from_bytes(head, "little"))


def answer(kind, text, cpu_ns=0):
    if os.getpid() != _ours:
        os._exit(0)  # a child that the function has forked and that came back from it: this is not its channel
    check_channel()
    body = text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")
    frame = bytes([kind]) + cpu_ns.to_bytes(8, "little") + len(body).to_bytes(8, "little") + body
    view = memoryview(frame)
    while view:
        view = view[os.write(_channel, view) :]


def cpu_ns():
    used = time.process_time_ns()
    if resource is not None:
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        used += int((children.ru_utime + children.ru_stime) * 1e9)
    return used


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass  # the function has closed or replaced it


def message_of(error):
    try:
        text = str(error)
    except BaseException:
        text = "(its text cannot be made)"
    name = type(error).__name__
    return (name + ": " + text if text else name)[:LONGEST_MESSAGE]


def place_of(error, file):
    """Where it came from: the last line of the function's file, otherwise of whichever is innermost."""
    place = ""
    is_own = False
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        if code.co_filename == file or (not is_own and code.co_filename != "<string>"):
            is_own = code.co_filename == file
            where = "" if code.co_name == "<module>" else ", in " + code.co_name
            place = " (%s, line %d%s)" % (os.path.basename(code.co_filename), step.tb_lineno, where)
        step = step.tb_next
    return place


def without_own_frames(error):
    step = error.__traceback__
    while step is not None and step.tb_frame.f_code.co_filename == "<string>":
        step = step.tb_next
    return step


def print_traceback(error):
    path = sys.path
    try:
        sys.path = _clean_path  # what a traceback takes to print is not to come from the file's folder
        own = without_own_frames(error)
        sys.__excepthook__(type(error), error.with_traceback(own), own)
    except BaseException:
        pass
    finally:
        sys.path = path


def describe(error, file):
    print_traceback(error)
    return message_of(error) + place_of(error, file)


def forget_shadowed(folder):
    """A module of ours that the folder has one's own name for: the file is to get the folder's."""
    try:
        names = {entry.split(".", 1)[0] for entry in os.listdir(folder)}
    except OSError:
        return
    for name in set(sys.modules) - _before:
        if name.split(".", 1)[0] in names:
            del sys.modules[name]


def load(file, name):
    folder = os.path.dirname(os.path.realpath(file))
    forget_shadowed(folder)
    sys.path.insert(0, folder)
    sys.argv = [file]
    with open(file, "rb") as source:
        code = compile(source.read(), file, "exec", dont_inherit=True)
    stem = os.path.splitext(os.path.basename(file))[0]
    module_name = stem if stem not in sys.modules else "manyhands_" + stem
    module = type(sys)(module_name)
    module.__file__ = file
    sys.modules[module_name] = module  # what is pickled or forked by it finds it there
    exec(code, module.__dict__)
    if not hasattr(module, name):
        raise NoFunction("it has no function " + name)
    function = getattr(module, name)
    if not callable(function):
        raise NoFunction("%s is of type %s and cannot be called" % (name, type(function).__name__))
    return function


def awaiting(function):
    """Of "async def": each task has an event loop of its own."""
    code = getattr(function, "__code__", None)
    if code is None or not code.co_flags & COROUTINE:
        return function
    path = sys.path
    try:
        sys.path = _clean_path
        import asyncio
    finally:
        sys.path = path

    def run(*values):
        return asyncio.run(function(*values))

    return run


def refuse(error, file):
    """Why there is no function to call: of which kind, in words, and which module is missing."""
    place = place_of(error, file)
    missing = ""
    if isinstance(error, SystemExit):
        kind, text = "exit", "it calls sys.exit(%s)%s" % (error.code, place)
    elif isinstance(error, SyntaxError):
        name = os.path.basename(error.filename or file)
        kind, text = "syntax", "%s: %s (%s, line %s)" % (type(error).__name__, error.msg, name, error.lineno)
    elif isinstance(error, NoFunction):
        kind, text = "function", str(error)
    elif isinstance(error, ModuleNotFoundError):
        kind, text, missing = "module", message_of(error) + place, str(error.name or "")
    else:
        kind, text = "raised", message_of(error) + place
    answer(CANNOT_LOAD, "\0".join([kind, text, missing]))


def encoded(result):
    try:
        return json.dumps(result, ensure_ascii=False, allow_nan=False).encode("utf-8"), None
    except (TypeError, ValueError, RecursionError, UnicodeEncodeError) as error:
        return None, message_of(error)


def run(function, is_star, longest, file, text):
    before = cpu_ns()

    def reply(kind, body):
        flush()
        answer(kind, body, max(cpu_ns() - before, 0))

    try:
        value = json.loads(text)
        result = function(*value) if is_star else function(value)
    except SystemExit as error:
        return reply(EXITED, str(error.code))
    except BaseException as error:
        return reply(FAILED, describe(error, file))
    try:
        body, problem = encoded(result)
    except BaseException as error:  # memory that ran out, a signal
        return reply(FAILED, describe(error, file))
    if problem is not None:
        return reply(NO_JSON, problem)
    if len(body) > longest:
        return reply(TOO_LONG, str(len(body)))
    reply(VALUE, body)


def main():
    request = read_request()
    if request is None:
        return
    answer(VERSION, "%d.%d.%d" % tuple(sys.version_info[:3]))
    if sys.version_info < OLDEST:
        answer(OLD, "")
        return
    try:
        sys.stdout.reconfigure(line_buffering=True)  # what was written is not to die with the process
    except Exception:
        pass
    file, name, star, longest = [os.fsdecode(part) for part in request.split(b"\0")]
    try:
        function = awaiting(load(file, name))
    except BaseException as error:
        flush()
        refuse(error, file)  # without a traceback: every worker would print it
        return
    flush()
    answer(LOADED, "")
    while True:
        text = read_request()
        if text is None:
            return
        run(function, star == "1", int(longest), file, text)


main()
