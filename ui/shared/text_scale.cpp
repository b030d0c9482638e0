// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text_scale.h"

#include <algorithm>

namespace manyhands {

namespace {
int current = 100;
}

void setTextSize(int percent) {
    current = std::ranges::find(kTextSizes, percent) != kTextSizes.end() ? percent : 100;
}

int textSize() {
    return current;
}

int scaled(int pixels) {
    return (pixels * current + 50) / 100;
}

} // namespace manyhands
