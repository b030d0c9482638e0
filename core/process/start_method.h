// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace manyhands {

/// How a process comes to life.
enum class StartMethod {
    Fork,       ///< a copy of this process; any callable; only while this process has one thread
    ForkServer, ///< a copy of the process that startForkServer() made; functions and values that travel
    Spawn,      ///< a new run of this program, see runIfSpawned(); functions of MANYHANDS_FUNCTION, values that travel
};

/// To be called first thing in main() by a program that will have threads: forks a process of the same image, in which
/// functions have the same addresses and which forks whatever is asked for later. It sees nothing of what this process
/// does from then on, and ends with it. Nothing happens when it is there already.
/// \throws ForkRefused when this process has more than one thread.
void startForkServer();

/// True in the process that has called it.
bool hasForkServer();

/// To be called first thing in main() by a program that uses StartMethod::Spawn, with main's arguments: in a process
/// that another run of the program has spawned it does what that one asked for and never returns. Anywhere else it
/// returns at once. Without it a spawned process would run main() again, and spawn again: so a program that has not
/// called it can't spawn.
void runIfSpawned(int argc, char** argv);

/// `wanted`, or what fits: Fork while this process has one thread or there is no server, else ForkServer.
StartMethod fittingStartMethod(std::optional<StartMethod> wanted);

} // namespace manyhands
