// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"

namespace rejoinder::look {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

using enum LaneStyle;

std::array<TagColour, 12> lightTags()
{
    return {{
        {rgb(0x0B5FB0), rgb(0xDFEAF5), Solid}, // blue
        {rgb(0x7A3FA0), rgb(0xEEE6F3), Dashed}, // purple
        {rgb(0x3E7A12), rgb(0xE6EEE0), Double}, // green
        {rgb(0x0A7490), rgb(0xDFEDF1), Dotted}, // cyan
        {rgb(0xB8420A), rgb(0xF6E6DF), Solid}, // vermilion
        {rgb(0x7A1238), rgb(0xEEE0E5), Dotted}, // wine
        {rgb(0xB0306A), rgb(0xF5E4EC), Double}, // rose
        {rgb(0x2B3A8C), rgb(0xE3E5F0), Double}, // navy
        {rgb(0x8A6400), rgb(0xF0EBDE), Dotted}, // gold
        {rgb(0x6B3E1E), rgb(0xECE6E2), Dashed}, // brown
        {rgb(0x00796B), rgb(0xDEEEEC), Dashed}, // teal
        {rgb(0x52606D), rgb(0xE9EAEC), Solid}, // slate
    }};
}

std::array<TagColour, 12> darkTags()
{
    return {{
        {rgb(0x6FB1F5), rgb(0x2B3A4B), Solid}, // blue
        {rgb(0xC49AEB), rgb(0x3C3549), Dashed}, // purple
        {rgb(0x9CCB5C), rgb(0x343F2C), Double}, // green
        {rgb(0x5FD0E8), rgb(0x284048), Dotted}, // cyan
        {rgb(0xF58A55), rgb(0x46322B), Solid}, // vermilion
        {rgb(0xF2889A), rgb(0x453238), Dotted}, // wine
        {rgb(0xF58AB8), rgb(0x46323E), Double}, // rose
        {rgb(0xA3B1FF), rgb(0x353A4D), Double}, // navy
        {rgb(0xE3B341), rgb(0x423A27), Dotted}, // gold
        {rgb(0xD3A27C), rgb(0x3F3732), Dashed}, // brown
        {rgb(0x4CC9B4), rgb(0x243F3E), Dashed}, // teal
        {rgb(0xAEBAC6), rgb(0x383C41), Solid}, // slate
    }};
}

std::array<QColor, 8> colours(const std::array<unsigned, 8> &values)
{
    std::array<QColor, 8> result;
    for (std::size_t i = 0; i < values.size(); ++i)
        result[i] = rgb(values[i]);
    return result;
}

} // namespace

Palette Palette::lightScheme()
{
    Palette p;
    p.titleBar = rgb(0xE4E6EA);
    p.window = rgb(0xF2F3F5);
    p.pane = rgb(0xFFFFFF);
    p.paper = rgb(0xFFFEFB);
    p.raised = rgb(0xFFFFFF);
    p.line = rgb(0xD5D9DF);
    p.softLine = rgb(0xE7E9ED);
    p.trunk = rgb(0xC3C9D2);
    p.text = rgb(0x1C1F23);
    p.text2 = rgb(0x4A515B);
    p.text3 = rgb(0x5F6772);
    p.accent = rgb(0x1F5FBF);
    p.onAccent = rgb(0xFFFFFF);
    p.softAccent = rgb(0xE4EDFB);
    p.selection = rgb(0xBFD7FB);
    p.found = rgb(0xCBE8C6);
    p.doubtText = rgb(0x8A5000);
    p.doubtFill = rgb(0xFFF3DC);
    p.doubtLine = rgb(0xC77B12);
    p.done = rgb(0x1E6B3A);
    p.doneFill = rgb(0xE2F3E7);
    p.error = rgb(0xA6261D);
    p.errorFill = rgb(0xFCE9E7);
    p.tags = lightTags();
    p.dots
        = colours({0x3B6FB6, 0xA85A1A, 0x2E7D5B, 0x8A4FA8, 0xB04468, 0x6C7A1C, 0x1E7F94, 0x7B5E4A});
    return p;
}

Palette Palette::darkScheme()
{
    Palette p;
    p.dark = true;
    p.titleBar = rgb(0x16181B);
    p.window = rgb(0x212429);
    p.pane = rgb(0x1A1C20);
    p.paper = rgb(0x1C1E21);
    p.raised = rgb(0x292D33);
    p.line = rgb(0x3A3F47);
    p.softLine = rgb(0x2C3036);
    p.trunk = rgb(0x4A515B);
    p.text = rgb(0xE3E5E8);
    p.text2 = rgb(0xB6BCC6);
    p.text3 = rgb(0x99A1AC);
    p.accent = rgb(0x8AB4F8);
    p.onAccent = rgb(0x10213B);
    p.softAccent = rgb(0x25344D);
    p.selection = rgb(0x2F4F82);
    p.found = rgb(0x2C4A31);
    p.doubtText = rgb(0xE8B65A);
    p.doubtFill = rgb(0x382D17);
    p.doubtLine = rgb(0xC98F2C);
    p.done = rgb(0x7FCB97);
    p.doneFill = rgb(0x1D3325);
    p.error = rgb(0xF2958C);
    p.errorFill = rgb(0x3D2220);
    p.tags = darkTags();
    p.dots
        = colours({0x7FAEF0, 0xE0995C, 0x6CC79C, 0xC294E0, 0xEE8FAE, 0xBCC860, 0x6AC7DB, 0xC4A78F});
    return p;
}

QPalette Palette::toQPalette() const
{
    QPalette q(raised, window);
    q.setColor(QPalette::Window, window);
    q.setColor(QPalette::WindowText, text);
    q.setColor(QPalette::Base, pane);
    q.setColor(QPalette::AlternateBase, window);
    q.setColor(QPalette::Text, text);
    q.setColor(QPalette::Button, raised);
    q.setColor(QPalette::ButtonText, text);
    q.setColor(QPalette::BrightText, onAccent);
    q.setColor(QPalette::PlaceholderText, text3);
    q.setColor(QPalette::ToolTipBase, raised);
    q.setColor(QPalette::ToolTipText, text);
    q.setColor(QPalette::Highlight, selection);
    q.setColor(QPalette::HighlightedText, text);
    q.setColor(QPalette::Accent, accent);
    q.setColor(QPalette::Link, accent);
    q.setColor(QPalette::LinkVisited, accent);
    q.setColor(QPalette::Light, dark ? raised : pane);
    q.setColor(QPalette::Midlight, softLine);
    q.setColor(QPalette::Mid, line);
    q.setColor(QPalette::Dark, dark ? titleBar : trunk);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        q.setColor(QPalette::Disabled, role, text3);
    q.setColor(QPalette::Disabled, QPalette::Highlight, softLine);
    return q;
}

QColor Palette::dotFor(const QString &person) const
{
    // FNV-1a and not qHash, which is seeded anew in each process.
    quint32 hash = 2166136261U;
    const QByteArray name = person.toUtf8();
    for (const char byte : name)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    hash = (hash ^ (hash >> 16)) * 0x45D9F3BU; // its low bits alone are much alike for short names
    return dots[(hash >> 16) % dots.size()];
}

} // namespace rejoinder::look
