// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/signal_scope.h"

#include <cerrno>
#include <cstdint>

#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

// Landlock of ABI 6, which the headers of most distributions don't know yet; the numbers are the same on all
// processors.
constexpr long kCreateRuleset = 444;
constexpr long kRestrictSelf = 446;
constexpr unsigned kAskVersion = 1;
constexpr long kFirstAbiWithScopes = 6;
constexpr std::uint64_t kScopeSignal = 1U << 1U;

struct Ruleset {
    std::uint64_t files, network, scoped;
};

} // namespace

bool canScopeSignals() {
    return ::syscall(kCreateRuleset, nullptr, 0, kAskVersion) >= kFirstAbiWithScopes;
}

int scopeOwnSignals() {
    if (!canScopeSignals())
        return ENOSYS;
    const Ruleset wanted{0, 0, kScopeSignal};
    const auto made =
        checked(::syscall(kCreateRuleset, &wanted, sizeof wanted, 0), "The signal scope could not be made");
    if (!made)
        return made.error().number;
    const UniqueFd ruleset(static_cast<int>(*made));
    for (const long done :
         {static_cast<long>(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)), ::syscall(kRestrictSelf, ruleset.get(), 0)})
        if (const auto fine = checked(done, "The signal scope could not be entered"); !fine)
            return fine.error().number;
    return 0;
}

} // namespace manyhands
