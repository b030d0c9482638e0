// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/history_json.h"

namespace manyhands {

void writeHistoryJson(const std::vector<SavedRun>& runs, const ByteSink& sink) {
    JsonWriter json(sink);
    json.beginObject();
    json.member("schema", "manyhands.history/1");
    json.key("runs");
    json.beginArray();
    for (const SavedRun& run : runs) {
        json.breakLine();
        json.beginObject();
        json.member("run", run.id);
        json.member("kind", run.kind);
        json.member("title", run.title);
        json.member("state", run.state);
        if (run.isHalted())
            json.member("halted_after", run.haltedAfter);
        json.member("durable", run.notDurable.empty());
        json.member("resumable", run.notResumable.empty() && run.standing.done < run.tasks && run.state != "running");
        json.member("started", run.started);
        if (run.ended.empty())
            json.nullMember("ended");
        else
            json.member("ended", run.ended);
        json.member("workers", run.workers);
        json.member("tasks", run.tasks);
        json.member("done", run.standing.done);
        json.member("failures", run.standing.failures);
        json.member("wall_s", run.standing.wallS);
        json.member("pid", run.owner.pid);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    sink("\n");
}

} // namespace manyhands
