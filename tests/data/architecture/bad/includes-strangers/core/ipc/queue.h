// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_spec.h"
