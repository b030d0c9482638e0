// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codec.h"
#include "core/session/plan_codec.h"

namespace manyhands {

template <class T>
void put(const T& value, std::string& out) {
    Codec<T>::encode(value, out);
}

template <class T>
T take(ByteReader& in) {
    return Codec<T>::decode(in);
}

/// As kept plans have it: a number never changes its meaning.
enum class TaskKind : std::uint8_t { Command = 0, Builtin = 1, Python = 2, Plugin = 3 };

TaskKind kindOf(const RunTask& task);
/// What a task is made of; its kind is written down elsewhere.
void putTask(const RunTask& task, std::string& out);
/// \throws EncodingError when the bytes are none.
Result<RunTask> takeTask(TaskKind kind, ByteReader& in, Secrets secrets);

} // namespace manyhands
