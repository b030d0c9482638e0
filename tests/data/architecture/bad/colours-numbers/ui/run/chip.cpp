// SPDX-License-Identifier: GPL-3.0-or-later
QColor colour = QColor(12, 34, 56);
