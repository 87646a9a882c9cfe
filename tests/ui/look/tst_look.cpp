// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <set>

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>

#include "core/exchange/tagcolours.h"
#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/lanes.h"
#include "ui/look/look.h"
#include "ui/look/style.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using look::Palette;

namespace {

/// WCAG 2.x relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QImage painted(const QSize &size, const std::function<void(QPainter &)> &paint, qreal scale = 1)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// '#' where a pixel has ink: pictures that can be read in a test.
QStringList rows(const QImage &image)
{
    QStringList result;
    for (int y = 0; y < image.height(); ++y) {
        QString row;
        for (int x = 0; x < image.width(); ++x)
            row += image.pixelColor(x, y).lightnessF() < 0.6F ? u'#' : u'.';
        result << row;
    }
    return result;
}

bool hasInk(const QImage &image, const QColor &ink)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255 && pixel.rgb() == ink.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private:
    static void addSchemes()
    {
        QTest::addColumn<Palette>("palette");
        QTest::newRow("light") << Palette::lightScheme();
        QTest::newRow("dark") << Palette::darkScheme();
    }

private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    void everyTextIsReadable_data() { addSchemes(); }
    void everyTextIsReadable()
    {
        QFETCH(Palette, palette);
        const Palette &p = palette;
        for (const QColor &ground : {p.pane, p.paper, p.window, p.raised, p.softAccent}) {
            for (const QColor &ink : {p.text, p.text2, p.text3, p.accent, p.doubtText})
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(ink.name() + u" on "_s + ground.name()));
        }
        QVERIFY(contrast(p.onAccent, p.accent) >= 4.5);
        QVERIFY(contrast(p.text, p.selection) >= 4.5);
        QVERIFY(contrast(p.text, p.found) >= 4.5);
        QVERIFY(contrast(p.text, p.titleBar) >= 4.5);
        QVERIFY(contrast(p.doubtText, p.doubtFill) >= 4.5);
        QVERIFY(contrast(p.done, p.doneFill) >= 4.5);
        QVERIFY(contrast(p.error, p.errorFill) >= 4.5);
        QVERIFY(contrast(p.doubtLine, p.pane) >= 3);
    }

    void figuresAreThoseOfTheDesign()
    {
        const Palette light = Palette::lightScheme();
        const Palette dark = Palette::darkScheme();
        const auto near
            = [](double value, double printed) { return std::abs(value - printed) < 0.051; };
        QVERIFY(near(contrast(light.text, light.pane), 16.5));
        QVERIFY(near(contrast(light.text3, light.softAccent), 4.9));
        QVERIFY(near(contrast(light.doubtText, light.doubtFill), 5.9));
        QVERIFY(near(contrast(dark.text, dark.pane), 13.5));
        QVERIFY(near(contrast(dark.accent, dark.softAccent), 5.9));
        QVERIFY(near(contrast(dark.doubtText, dark.doubtFill), 7.2));
    }

    void everyTagIsReadable_data() { addSchemes(); }
    void everyTagIsReadable()
    {
        QFETCH(Palette, palette);
        for (const look::TagColour &tag : palette.tags) {
            QVERIFY2(contrast(tag.line, palette.pane) >= 4.5, qPrintable(tag.line.name()));
            QVERIFY2(contrast(tag.line, palette.softAccent) >= 4.45, qPrintable(tag.line.name()));
            QVERIFY2(contrast(palette.text, tag.fill) >= 8.5, qPrintable(tag.fill.name()));
        }
        for (const QColor &dot : palette.dots)
            QVERIFY2(contrast(dot, palette.pane) >= (palette.dark ? 6.9 : 4.5),
                     qPrintable(dot.name()));
    }

    void threeTagsShareEachStyle_data() { addSchemes(); }
    void threeTagsShareEachStyle()
    {
        QFETCH(Palette, palette);
        std::map<look::LaneStyle, int> count;
        for (const look::TagColour &tag : palette.tags)
            ++count[tag.style];
        QCOMPARE(count.size(), std::size_t(4));
        for (const auto &[style, tags] : count)
            QCOMPARE(tags, 3);
    }

    void unknownTagsAreSlate()
    {
        const Palette p = Palette::lightScheme();
        QCOMPARE(p.tag(0).line, p.tags[11].line);
        QCOMPARE(p.tag(13).line, p.tags[11].line);
        QCOMPARE(p.tag(1).line, p.tags[0].line);
    }

    void tagColoursOfFilesAreThoseOfLightWindows()
    {
        const exchange::TagColours colours; // read from resources/codebooks/palette.txt
        const Palette light = Palette::lightScheme();
        for (int number = 1; number <= 12; ++number)
            QCOMPARE(QColor(QString::fromStdString(colours.hexOf(number))), light.tag(number).line);
        QCOMPARE(colours.hexOf(13), "");
    }

    void dotsAreStable()
    {
        const Palette light = Palette::lightScheme();
        const Palette dark = Palette::darkScheme();
        const auto place = [](const Palette &p, const QString &name) {
            return std::ranges::find(p.dots, p.dotFor(name)) - p.dots.begin();
        };
        QCOMPARE(place(light, u"Ilse Marrow"_s), place(dark, u"Ilse Marrow"_s));
        std::set<std::ptrdiff_t> places;
        for (int i = 0; i < 64; ++i)
            places.insert(place(light, u"Reader %1"_s.arg(i)));
        QCOMPARE(places.size(), light.dots.size());
    }

    void scrollBarsAreAHandleWithoutArrows()
    {
        const look::Style style;
        QStyleOptionSlider bar;
        bar.orientation = Qt::Vertical;
        bar.rect = QRect(0, 0, style.pixelMetric(QStyle::PM_ScrollBarExtent), 500);
        bar.maximum = 900;
        bar.pageStep = 100;
        bar.sliderPosition = 450;
        const auto part = [&](QStyle::SubControl which) {
            return style.subControlRect(QStyle::CC_ScrollBar, &bar, which);
        };
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).height(), 50);
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).center().y(), 249);
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
        QCOMPARE(part(QStyle::SC_ScrollBarSubPage)
                     .united(part(QStyle::SC_ScrollBarSlider))
                     .united(part(QStyle::SC_ScrollBarAddPage)),
                 bar.rect);
        bar.maximum = 1'000'000'000;
        QVERIFY(part(QStyle::SC_ScrollBarSlider).height() >= 24); // still to be caught
    }

    void aBoxToTickIsSeenOnAnyGround()
    {
        const look::Style style;
        for (const Palette &palette : {Palette::lightScheme(), Palette::darkScheme()}) {
            for (const auto element :
                 {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
                QStyleOptionButton box;
                box.rect = QRect(0, 0, 16, 16);
                box.palette = palette.toQPalette();
                const auto leftEdge = [&](QStyle::State state) {
                    box.state = state | QStyle::State_Enabled;
                    return painted(box.rect.size(),
                                   [&](QPainter &p) { style.drawPrimitive(element, &box, &p); })
                        .pixelColor(0, 8);
                };
                QVERIFY(contrast(leftEdge(QStyle::State_Off), palette.pane) >= 3);
                QVERIFY(contrast(leftEdge(QStyle::State_On), palette.pane) >= 3);
                QVERIFY(contrast(leftEdge(QStyle::State_NoChange), palette.pane) >= 3);
            }
        }
    }

    void lanesHaveFourStyles()
    {
        const auto lane = [](look::LaneStyle style) {
            const look::TagColour colour{Qt::black, Qt::gray, style};
            return rows(
                painted({18, 4}, [&](QPainter &p) { look::paintLane(p, colour, 0, 18, 0); }));
        };
        const QString empty(18, u'.');
        const QString full(18, u'#');
        QCOMPARE(lane(look::LaneStyle::Solid), (QStringList{full, full, empty, empty}));
        QCOMPARE(lane(look::LaneStyle::Double), (QStringList{full, empty, full, empty}));
        const QString dashes = u"######...######..."_s;
        QCOMPARE(lane(look::LaneStyle::Dashed), (QStringList{dashes, dashes, empty, empty}));
        QVERIFY(lane(look::LaneStyle::Dotted).constFirst().count(u'.') > 4);
    }

    void swatchShowsColourAndStyle()
    {
        QStringList pictures;
        for (const auto style : {look::LaneStyle::Solid, look::LaneStyle::Dashed,
                                 look::LaneStyle::Double, look::LaneStyle::Dotted}) {
            const look::TagColour colour{Qt::black, Qt::gray, style};
            const auto paint
                = [&](QPainter &p) { look::paintSwatch(p, colour, QRectF(0, 0, 20, 10)); };
            pictures << rows(painted({20, 10}, paint)).join(u'\n');
        }
        pictures.removeDuplicates();
        QCOMPARE(pictures.size(), 4);
    }

    void everyIconDraws_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(u":/icons"_s).entryList();
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void everyIconDraws()
    {
        QFETCH(QString, name);
        const Palette palette = Palette::lightScheme();
        const QIcon icon = look::icon(name, palette);
        QVERIFY(!icon.isNull());
        const QImage normal = icon.pixmap(QSize(16, 16), 2.0).toImage();
        QCOMPARE(normal.size(), QSize(32, 32));
        QVERIFY(hasInk(normal, palette.text2));
        QVERIFY(hasInk(icon.pixmap(QSize(16, 16), 2.0, QIcon::Normal, QIcon::On).toImage(),
                       palette.accent));
        QVERIFY(icon.pixmap(QSize(16, 16), 2.0, QIcon::Disabled).toImage() != normal);
        const auto paint
            = [&](QPainter &p) { look::paintIcon(p, name, Qt::black, QRectF(0, 0, 16, 16)); };
        QVERIFY(rows(painted({16, 16}, paint, 2)).join(QString()).contains(u'#'));
    }

    void missingIconIsNull()
    {
        QVERIFY(look::icon(u"no such drawing"_s, Palette::lightScheme()).isNull());
    }

    void fontsAreTheOnesOfTheDesign()
    {
        const look::Look look;
        QCOMPARE(QFontInfo(look.articleBody()).family(), u"Source Serif 4"_s);
        QCOMPARE(QFontInfo(look.articleTitle()).pixelSize(), 30);
        QVERIFY(QFontInfo(look.standfirst()).italic());
        QCOMPARE(QFontInfo(look.commentBody()).pixelSize(), 14);
        QVERIFY(QFontInfo(look.mono()).fixedPitch());
    }

    void zoomScalesWhatIsReadAndLeavesTheInterface()
    {
        look::Look look;
        look.zoom = 7;
        QCOMPARE(look.articleBody().pixelSize(), 23);
        QCOMPARE(look.commentBody().pixelSize(), 21);
        QCOMPARE(look.commentLeading(), 33);
        QCOMPARE(look.ui().pixelSize(), 13);
    }

    void applicationSwitchesWhileItRuns()
    {
        look::applyToApplication({Palette::darkScheme(), 0});
        QVERIFY(qobject_cast<look::Style *>(QApplication::style()));
        QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::darkScheme().pane);
        look::applyToApplication({Palette::lightScheme(), 0});
        QCOMPARE(QApplication::palette().color(QPalette::Base), Palette::lightScheme().pane);
    }

    void chipsAndCapsFitTheirWords()
    {
        const QFont font = look::Look().chip();
        QVERIFY(look::chipWidth(font, u"Whataboutism"_s) > look::chipWidth(font, u"Va"_s));
        QCOMPARE(look::keyCapSize(font, u"T"_s), QSizeF(18, 18));
        QVERIFY(look::keyCapSize(font, u"Ctrl+F"_s).width() > 30);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
