// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/worker_text.h"

#include "app/cli/output.h"

namespace manyhands {

void printWritten(const RunBatch& batch) {
    for (const WorkerText& piece : batch.written)
        Output::error().write(piece.text);
}

} // namespace manyhands
