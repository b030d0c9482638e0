// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <array>
#include <cmath>

#include "ui/shared/tokens.h"

using namespace manyhands;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Red, green and blue as light, 0…1 (IEC 61966-2-1).
Triple lightOf(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple times(const Matrix& matrix, const Triple& of) {
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * of[column];
    return product;
}

double luminance(const QColor& colour) {
    const Triple light = lightOf(colour);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

/// WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// CIELAB under D65.
Triple labOf(const Triple& light) {
    constexpr Matrix kToXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const auto curve = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const Triple xyz = times(kToXyz, light);
    const double x = curve(xyz[0] / 0.95047), y = curve(xyz[1]), z = curve(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976.
double distance(const Triple& a, const Triple& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// What a viewer without one kind of cone sees; Machado, Oliveira and Fernandes 2009, severity 1.
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

struct Named {
    const char* name;
    QColor Tokens::*colour;
};
constexpr Named kBackgrounds[] = {{"window", &Tokens::window}, {"surface", &Tokens::surface},
                                  {"panel", &Tokens::panel},   {"sunken", &Tokens::sunken},
                                  {"hover", &Tokens::hover},   {"selected", &Tokens::selected}};
constexpr Named kData[] = {{"compute", &Tokens::compute},  {"wait", &Tokens::wait}, {"transfer", &Tokens::transfer},
                           {"start-up", &Tokens::startUp}, {"fail", &Tokens::fail}, {"ok", &Tokens::ok}};

} // namespace

/// That everybody can read the window: contrast, and colours that stay apart for who sees fewer of them.
class TestColours : public QObject {
    Q_OBJECT
private slots:
    void init();
    void textIsReadable_data() { themes(); }
    void textIsReadable();
    void meaningsAreReadable_data() { themes(); }
    void meaningsAreReadable();
    void dataStandsOut_data() { themes(); }
    void dataStandsOut();
    void dataStaysApart_data();
    void dataStaysApart();

private:
    static void themes() {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
};

void TestColours::init() {
    QFETCH(Theme, theme);
    setTheme(theme);
}

void TestColours::textIsReadable() {
    const Tokens& t = tokens();
    for (const Named& back : kBackgrounds) {
        const QColor& behind = t.*back.colour;
        QVERIFY2(contrast(t.text, behind) >= 10.5, back.name);
        QVERIFY2(contrast(t.text2, behind) >= 6.3, back.name);
        QVERIFY2(contrast(t.text3, behind) >= 4.5, back.name);
        QVERIFY2(contrast(t.accent, behind) >= 4.5, back.name);
    }
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    QVERIFY(contrast(t.onAccent, t.accentHover) >= 4.5);
}

void TestColours::meaningsAreReadable() {
    const Tokens& t = tokens();
    for (const QColor* behind : {&t.surface, &t.panel}) {
        for (const QColor* text : {&t.okText, &t.warnText, &t.badText})
            QVERIFY(contrast(*text, *behind) >= 4.5);
    }
    QVERIFY(contrast(t.okText, t.okBg) >= 4.5);
    QVERIFY(contrast(t.warnText, t.warnBg) >= 4.5);
    QVERIFY(contrast(t.badText, t.badBg) >= 4.5);
    QVERIFY(contrast(t.text, t.infoBg) >= 4.5);
}

void TestColours::dataStandsOut() {
    const Tokens& t = tokens();
    for (const Named& data : kData)
        QVERIFY2(contrast(t.*data.colour, t.surface) >= 3.0, data.name);
    QVERIFY(contrast(t.borderInput, t.surface) >= 3.0);
}

void TestColours::dataStaysApart_data() {
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Matrix>("eyes");
    for (const auto& [theme, name] : {std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"}}) {
        QTest::addRow("%s, no green cones", name) << theme << kDeutan;
        QTest::addRow("%s, no red cones", name) << theme << kProtan;
        QTest::addRow("%s, no blue cones", name) << theme << kTritan;
    }
}

void TestColours::dataStaysApart() {
    QFETCH(Matrix, eyes);
    const Tokens& t = tokens();
    for (const Named& a : kData) {
        for (const Named& b : kData) {
            if (a.colour == b.colour)
                continue;
            const double apart =
                distance(labOf(times(eyes, lightOf(t.*a.colour))), labOf(times(eyes, lightOf(t.*b.colour))));
            QVERIFY2(apart >= 20,
                     qPrintable(
                         QStringLiteral("%1 and %2: %3").arg(QLatin1String(a.name), QLatin1String(b.name)).arg(apart)));
        }
    }
}

QTEST_GUILESS_MAIN(TestColours)
#include "tst_colours.moc"
