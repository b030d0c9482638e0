// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tokens.h"

#include "ui/shared/system_theme.h"

namespace manyhands {

namespace {

Tokens lightTokens() {
    Tokens t;
    t.window = 0xF3F4F6;
    t.surface = 0xFFFFFF;
    t.panel = 0xFAFBFC;
    t.sunken = 0xECEEF1;
    t.hover = 0xF0F2F5;
    t.selected = 0xE4EDFB;
    t.border = 0xE1E4E8;
    t.borderStrong = 0xC3C9D1;
    t.borderInput = 0x8A939E;
    t.text = 0x1B1F24;
    t.text2 = 0x4A5460;
    t.text3 = 0x5F6975;
    t.accent = 0x1E58C9;
    t.accentHover = 0x1A4DB1;
    t.onAccent = 0xFFFFFF;
    t.compute = 0x1E58C9;
    t.compute2 = 0x3F74D8;
    t.slowerCompute = 0xA9C2F0;
    t.wait = 0xC58503;
    t.transfer = 0x1D9ED4;
    t.startUp = 0x783980;
    t.fail = 0xA32F11;
    t.ok = 0x1E885F;
    t.idle = 0xB4BBC4;
    t.laneBackground = 0xF3F5F7;
    t.grid = 0xEDEFF2;
    t.heatLow = 0xF4F7FC;
    t.heatHigh = 0x8FB4F0;
    t.infoBg = 0xEAF1FC;
    t.okBg = 0xE3F4EC;
    t.warnBg = 0xFBF1DC;
    t.badBg = 0xFBE9E3;
    t.okText = 0x0A6B4D;
    t.warnText = 0x8A5200;
    t.badText = 0xB3350B;
    return t;
}

Tokens darkTokens() {
    Tokens t;
    t.window = 0x14171A;
    t.surface = 0x1B1F23;
    t.panel = 0x181B1F;
    t.sunken = 0x252A30;
    t.hover = 0x23282D;
    t.selected = 0x1F3350;
    t.border = 0x2B3036;
    t.borderStrong = 0x454D57;
    t.borderInput = 0x6E7883;
    t.text = 0xE7EAED;
    t.text2 = 0xB0B8C1;
    t.text3 = 0x929CA7;
    t.accent = 0x6AA5FF;
    t.accentHover = 0x86B6FF;
    t.onAccent = 0x0B1526;
    t.compute = 0x3B7DEE;
    t.compute2 = 0x3068CC;
    t.slowerCompute = 0x27508F;
    t.wait = 0xF7BC26;
    t.transfer = 0xABE7F2;
    t.startUp = 0xB67DC0;
    t.fail = 0xE4562B;
    t.ok = 0x3ECD93;
    t.idle = 0x59626D;
    t.laneBackground = 0x20252A;
    t.grid = 0x262B30;
    t.heatLow = 0x1C2126;
    t.heatHigh = 0x2A539C;
    t.infoBg = 0x1B2A42;
    t.okBg = 0x173229;
    t.warnBg = 0x352A14;
    t.badBg = 0x3A211A;
    t.okText = 0x4FD1A5;
    t.warnText = 0xF2B950;
    t.badText = 0xFF8F66;
    return t;
}

struct Current {
    Theme chosen = Theme::Light;
    Theme shown = Theme::Light;
    Tokens colours = lightTokens();
};

Current& current() {
    static Current instance;
    return instance;
}

} // namespace

const Tokens& tokens() {
    return current().colours;
}

const Tokens& paperTokens() {
    static const Tokens paper = lightTokens();
    return paper;
}

void setTheme(Theme theme) {
    Current& now = current();
    now.chosen = theme;
    now.shown = theme == Theme::System ? (systemPrefersDark() ? Theme::Dark : Theme::Light) : theme;
    now.colours = now.shown == Theme::Dark ? darkTokens() : lightTokens();
}

Theme chosenTheme() {
    return current().chosen;
}

Theme shownTheme() {
    return current().shown;
}

} // namespace manyhands
