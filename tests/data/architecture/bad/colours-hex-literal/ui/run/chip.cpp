// SPDX-License-Identifier: GPL-3.0-or-later
const char* blue = "#1a73e8";
