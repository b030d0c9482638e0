// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/store/formats/json_writer.h"
#include "core/store/profile_record.h"

namespace manyhands {

/// One object.
void writeProfile(const RecordedProfile& profile, JsonWriter& json);

/// "on_processor"
std::string_view activityKey(Activity activity);

} // namespace manyhands
