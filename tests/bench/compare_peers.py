#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the engine beside what people use today, interleaved in one run, and prints the medians of the rounds' ratios.

usage: compare_peers.py BIN_DIR [ROUNDS]      BIN_DIR holds bench_engine; ROUNDS is odd, 5 unless given
A ratio is ours divided by the peer's in the same round: other load on the machine then hits both.
"""
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


def xargs_true(jobs=2000):
    """Jobs a second of xargs -P2 with /bin/true."""
    numbers = "\n".join(map(str, range(jobs)))
    before = time.perf_counter()
    subprocess.run(["xargs", "-P2", "-n1", "/bin/true"], input=numbers, text=True, check=True)
    return jobs / (time.perf_counter() - before)


def engine(folder, case, *arguments):
    """What bench_engine prints for a case: {name: value}."""
    answer = subprocess.run([f"{folder}/bench_engine", case, *arguments], capture_output=True, text=True, check=True)
    return {name: float(value) for name, value, _unit in (line.split("\t") for line in answer.stdout.splitlines())}


def one_round(folder):
    ratios = {}
    ratios["dispatch against Pool.map(chunksize=1)", 200, 1] = engine(folder, "dispatch")["dispatch"] / python_map()
    ratios["commands (/bin/true) against xargs -P2", 1, 1] = engine(folder, "commands", "2000")["commands"] / xargs_true()
    ratios["worker start against a bare fork", 3, -1] = engine(folder, "start")["start_ratio"]
    ratios["sum of squares against two forked halves", 0.97, 1] = engine(folder, "speedup", "500")["speedup_ratio"]
    return ratios


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    rounds = [one_round(sys.argv[1]) for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 5)]
    print("| what | median ratio | lowest … highest | goal |\n|---|---|---|---|")
    for key in rounds[0]:
        name, goal, direction = key
        values = sorted(ratios[key] for ratios in rounds)
        sign = "≥" if direction > 0 else "≤"
        print(f"| {name} | {statistics.median(values):.3g} × | {values[0]:.3g} … {values[-1]:.3g} | {sign} {goal} |")


if __name__ == "__main__":
    main()
