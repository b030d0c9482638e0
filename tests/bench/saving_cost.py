#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What saving a run costs: `manyhands run` of a million squares with the history and with --no-save, in turn.

    saving_cost.py PROGRAM [ROUNDS]
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def seconds(program, data, options):
    words = [program, "run", "--quiet", "--workload", "square", "--tasks", "1000000"] + options
    begin = time.monotonic()
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=dict(os.environ, XDG_DATA_HOME=data))
    return time.monotonic() - begin


def main():
    program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 15
    saved, unsaved = [], []
    with tempfile.TemporaryDirectory() as data:
        for turn in range(rounds):
            first = turn % 2 == 0
            for saves in (first, not first):
                (saved if saves else unsaved).append(seconds(program, data, [] if saves else ["--no-save"]))
        size = os.path.getsize(os.path.join(data, "manyhands", "runs.db")) / rounds
    ratios = sorted(with_it / without for with_it, without in zip(saved, unsaved))
    print(f"saved {statistics.median(saved):.3f} s, not saved {statistics.median(unsaved):.3f} s")
    print(f"ratio {statistics.median(ratios):.2f} (from {ratios[0]:.2f} to {ratios[-1]:.2f}), {size / 1e6:.1f} MB a run")


if __name__ == "__main__":
    main()
