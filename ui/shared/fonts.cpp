// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fonts.h"

#include <QStringList>

#include <map>
#include <utility>

#include "ui/shared/text_scale.h"

namespace manyhands {

namespace {

struct Face {
    int pixels;
    QFont::Weight weight;
};

Face face(FontRole role) {
    switch (role) {
    case FontRole::H1:
        return {22, QFont::DemiBold};
    case FontRole::Kpi:
        return {20, QFont::DemiBold};
    case FontRole::H2:
        return {15, QFont::DemiBold};
    case FontRole::Lead:
        return {14, QFont::Normal};
    case FontRole::H3:
    case FontRole::BodyStrong:
        return {13, QFont::DemiBold};
    case FontRole::Body:
    case FontRole::Sub:
        return {13, QFont::Normal};
    case FontRole::Field:
        return {12, QFont::Medium};
    case FontRole::Caption:
    case FontRole::Mono:
        return {12, QFont::Normal};
    case FontRole::Badge:
        return {11, QFont::DemiBold};
    }
    return {13, QFont::Normal};
}

QFont makeFont(FontRole role) {
    const Face wanted = face(role);
    QFont font;
    if (role == FontRole::Mono) {
        font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")});
        font.setStyleHint(QFont::Monospace);
    } else {
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    }
    font.setPixelSize(scaled(wanted.pixels));
    font.setWeight(wanted.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

/// Copies of one font share what Qt has looked up for it: engines and advances.
QFont roleFont(FontRole role) {
    static auto& made = *new std::map<std::pair<FontRole, int>, QFont>; // fonts must not outlive the application
    const auto [font, isNew] = made.try_emplace({role, textSize()});
    if (isNew)
        font->second = makeFont(role);
    return font->second;
}

} // namespace manyhands
