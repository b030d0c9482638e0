// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/saved_details.h"

#include "core/session/plan_codec.h"
#include "core/session/saved_record.h"
#include "core/store/formats/measured_json_reader.h"

namespace manyhands {

namespace {

constexpr std::uint64_t kFnvOffset = 14695981039346656037U, kFnvPrime = 1099511628211U;

/// FNV-1a over the encoded inputs: equal for equal inputs that were given the same way.
std::uint64_t digestOf(const Inputs& inputs) {
    std::string bytes;
    inputs->encode(bytes);
    std::uint64_t digest = kFnvOffset;
    for (const char byte : bytes)
        digest = (digest ^ static_cast<unsigned char>(byte)) * kFnvPrime;
    return digest;
}

void takePlan(RunStore& store, SavedDetails& details) {
    const auto bytes = store.whole(details.line.id, RunStore::Kind::Plan);
    if (!bytes || bytes->empty()) {
        details.notPlanned = "Its settings were not kept.";
        return;
    }
    if (const auto looked = decodePlan(*bytes, Secrets::MayBeMissing))
        details.record.inputsDigest = digestOf(looked->plan.inputs);
    const auto kept = decodePlan(*bytes, Secrets::Needed);
    auto planned = kept ? experimentOf(kept->plan) : Result<PlannedExperiment>(fail(kept.error()));
    if (planned)
        details.planned = std::move(*planned);
    else
        details.notPlanned = planned.error().sentence();
}

} // namespace

Result<SavedDetailsPtr> loadDetails(RunStore& store, std::int64_t number) {
    auto line = store.find(number);
    if (!line)
        return fail(line.error());
    auto details = std::make_shared<SavedDetails>();
    details->line = *line;
    if (line->kind == "run") {
        auto record = loadOutline(store, *line);
        if (!record)
            return fail(record.error());
        details->record.content = std::make_shared<const RunRecord>(std::move(*record));
    } else {
        const auto head = store.whole(number, RunStore::Kind::Head);
        if (!head)
            return fail(head.error());
        // one that has not come to its end has no figures
        auto record = head->empty() && line->ended.empty() ? Result<TuneRecord>(TuneRecord()) : readMeasuredJson(*head);
        if (!record)
            return fail(record.error());
        details->record.content = std::make_shared<const TuneRecord>(std::move(*record));
    }
    details->record.isComplete = line->state == "finished" && line->standing.done >= line->tasks;
    details->record.failures = line->standing.failures;
    takePlan(store, *details);
    return SavedDetailsPtr(details);
}

} // namespace manyhands
