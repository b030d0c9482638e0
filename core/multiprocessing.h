// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The library's face: processes, pools and what they share, after Python's multiprocessing.
#include "core/base/codec.h"
#include "core/base/multiprocessing_error.h"
#include "core/ipc/barrier.h"
#include "core/ipc/condition.h"
#include "core/ipc/connection.h"
#include "core/ipc/event.h"
#include "core/ipc/lock.h"
#include "core/ipc/queue.h"
#include "core/ipc/semaphore.h"
#include "core/ipc/shared_value.h"
#include "core/monitor/cpu_count.h"
#include "core/pool/pool.h"
#include "core/process/process.h"
#include "core/process/start_method.h"
