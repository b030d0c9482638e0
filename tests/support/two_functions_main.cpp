// SPDX-License-Identifier: GPL-3.0-or-later
// A program that works twice as long in one function as in another, for some tenths of a second: two_functions.

namespace two_functions {

volatile double g_state = 1;

[[gnu::noinline]] void longer(long rounds) {
    for (long i = 0; i < 2 * rounds; ++i)
        g_state = g_state * 0.999 + static_cast<double>(i);
}

[[gnu::noinline]] void shorter(long rounds) {
    for (long i = 0; i < rounds; ++i)
        g_state = g_state * 0.999 + static_cast<double>(i);
}

} // namespace two_functions

int main() {
    for (int i = 0; i < 100; ++i) {
        two_functions::longer(1'000'000);
        two_functions::shorter(1'000'000);
    }
    return 0;
}
