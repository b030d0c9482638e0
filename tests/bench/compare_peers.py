#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the engine beside what people use today, interleaved in one run, and prints the medians of the rounds.

usage: compare_peers.py BIN_DIR [ROUNDS]      BIN_DIR holds the bench programs; ROUNDS is odd, 5 unless given
A ratio is ours divided by the peer's in the same round: other load on the machine then hits both.
"""
import concurrent.futures
import multiprocessing
import statistics
import subprocess
import sys
import time


def square(number):
    return number * number


def python_map(tasks=100_000):
    """Tasks a second of multiprocessing.Pool(2).map(square, …, chunksize=1), the pool warm."""
    with multiprocessing.Pool(2) as pool:
        pool.map(square, range(1000), 1)
        before = time.perf_counter()
        pool.map(square, range(tasks), 1)
        return tasks / (time.perf_counter() - before)


def python_pool(work):
    """Tasks a second of work(pool), which returns how many it did, on a warm multiprocessing.Pool(2)."""
    with multiprocessing.Pool(2) as pool:
        pool.map(square, range(1000), 1)
        before = time.perf_counter()
        tasks = work(pool)
        return tasks / (time.perf_counter() - before)


def python_default_map(pool, tasks=1_000_000):
    pool.map(square, range(tasks))
    return tasks


def python_apply_async(pool, tasks=20_000):
    for result in [pool.apply_async(square, (number,)) for number in range(tasks)]:
        result.get()
    return tasks


def python_executor(tasks=20_000):
    """Tasks a second of ProcessPoolExecutor(2).submit + result, the pool warm."""
    with concurrent.futures.ProcessPoolExecutor(2) as executor:
        list(executor.map(square, range(1000)))
        before = time.perf_counter()
        for future in [executor.submit(square, number) for number in range(tasks)]:
            future.result()
        return tasks / (time.perf_counter() - before)


def python_idle_memory():
    """KiB of proportional memory of an idle worker of multiprocessing.Pool(2), in a fresh interpreter."""
    program = """import multiprocessing
def square(number): return number * number
with multiprocessing.Pool(2) as pool:
    pool.map(square, range(1000), 1)
    with open(f"/proc/{pool._pool[0].pid}/smaps_rollup") as rollup:
        print(next(line.split()[1] for line in rollup if line.startswith("Pss:")))
"""
    return float(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout)


def command_rate(command, jobs):
    """Jobs a second of a command that runs /bin/true once for each number on its standard input."""
    numbers = "\n".join(map(str, range(jobs)))
    before = time.perf_counter()
    subprocess.run(command, input=numbers, text=True, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return jobs / (time.perf_counter() - before)


def xargs_true(jobs=2000):
    return command_rate(["xargs", "-P2", "-n1", "/bin/true"], jobs)


def parallel_true(jobs=500):
    return command_rate(["parallel", "-j2", "-N1", "/bin/true"], jobs)


def put_many(queue, message, count, go):
    go.wait()
    for _ in range(count):
        queue.put(message)


def python_queue(size, count):
    """Messages a second of multiprocessing.Queue, one process putting, this one getting."""
    queue, go = multiprocessing.Queue(), multiprocessing.Event()
    putter = multiprocessing.Process(target=put_many, args=(queue, b"x" * size, count, go))
    putter.start()
    go.set()
    queue.get()
    before = time.perf_counter()
    for _ in range(count - 1):
        queue.get()
    rate = (count - 1) / (time.perf_counter() - before)
    putter.join()
    return rate


def bench(folder, program, case, *arguments):
    """What a bench program prints for a case: {name: value}."""
    answer = subprocess.run([f"{folder}/{program}", case, *arguments], capture_output=True, text=True, check=True)
    return {name: float(value) for name, value, _unit in (line.split("\t") for line in answer.stdout.splitlines())}


def engine(folder, case, *arguments):
    return bench(folder, "bench_engine", case, *arguments)


def pool_bench(folder, case):
    return next(iter(bench(folder, "bench_pool", case).values()))


def queue(folder, case):
    return bench(folder, "bench_queue", case)[case]


def one_round(folder):
    """[(what, value, unit, goal)]: a goal below 0 is the most that its amount may be."""
    mapped, applied = pool_bench(folder, "map"), pool_bench(folder, "apply_async")
    commands = engine(folder, "commands", "2000")["commands"]
    rows = [
        ("dispatch against Pool.map(chunksize=1)", engine(folder, "dispatch")["dispatch"] / python_map(), "×", 200),
        ("Pool.map against Pool.map(chunksize=1)", mapped / python_map(), "×", 500),
        ("Pool.map against Pool.map, default chunks", mapped / python_pool(python_default_map), "×", 4),
        ("applyAsync + get against apply_async", applied / python_pool(python_apply_async), "×", 100),
        ("applyAsync + get against ProcessPoolExecutor.submit", applied / python_executor(), "×", 200),
        ("commands (/bin/true) against GNU parallel -j2", commands / parallel_true(), "×", 4),
        ("commands (/bin/true) against xargs -P2", commands / xargs_true(), "×", 1.1),
        ("commands (/bin/true) against a bare posix_spawn loop",
         commands / engine(folder, "spawn_loop", "2000")["spawn_loop"], "×", 0.9),
        ("worker start against a bare fork", engine(folder, "start")["start_ratio"], "×", -3),
        ("fork-server start in 500 MB against a small bare fork", pool_bench(folder, "start"), "×", -2.5),
        ("worker killed to its task queued again", engine(folder, "recovery")["recovery"] / 1000, "ms", -2),
        ("memory of an idle worker against Pool's", pool_bench(folder, "idle_memory") / python_idle_memory(), "×", -0.1),
        ("sum of squares, 2,000 tasks, against two forked halves", engine(folder, "speedup", "2000")["speedup_ratio"], "×", 0.97),
    ]
    for size, count, goal in (8, 50_000, 50), (1024, 50_000, 30), (65_536, 10_000, 3), (1_048_576, 500, 4):
        rows.append((f"Queue, {size} bytes, against multiprocessing.Queue",
                     queue(folder, str(size)) / python_queue(size, count), "×", goal))
    rows.append(("round trip through two Queues against a futex ping-pong",
                 queue(folder, "roundtrip") / queue(folder, "futex_pingpong"), "×", -3))
    return rows


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    rounds = [one_round(sys.argv[1]) for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 5)]
    print("| what | median | lowest … highest | goal |\n|---|---|---|---|")
    for same in zip(*rounds):
        name, _, unit, goal = same[0]
        values = sorted(value for _, value, _, _ in same)
        sign = "≥" if goal > 0 else "≤"
        print(f"| {name} | {statistics.median(values):.3g} {unit} | {values[0]:.3g} … {values[-1]:.3g} | {sign} {abs(goal)} |")


if __name__ == "__main__":
    main()
