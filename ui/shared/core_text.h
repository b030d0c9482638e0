// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace manyhands {

struct Error;

/// What the engine said, in the window's language. The engine speaks English alone, to the terminal, to records and
/// from process to process; so its sentences are found again by how they are worded (core_sentences.h), also those of
/// a run that was saved long ago. What is not found stays as it is: names, and what programs wrote.
QString coreText(std::string_view english);

/// "What: why. Remedy."
QString errorText(const Error& error);

} // namespace manyhands
