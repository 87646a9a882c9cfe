// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "core/annotate/coding.h"
#include "ui/look/look.h"
#include "ui/models/focus.h"
#include "ui/models/project.h"
#include "ui/relations/curves.h"

namespace rejoinder::relations {

/// Lies over the reading panes and draws relations from words to words, where at least one end is
/// seen. Those of what is focused are strong and say their type; the others stay faint. It takes
/// neither the mouse nor the keyboard, and it is not there while nothing is related.
class RelationLayer final : public QWidget
{
    Q_OBJECT
public:
    /// Every pane that shows this place of the document, in the coordinates of the layer.
    using Finder = std::function<std::vector<Seen>(const DocumentId &document, Span place)>;

    RelationLayer(QWidget *over, Finder finder);

    void setProject(models::Project *project); ///< null: nothing is drawn
    void setLook(const look::Look &look);
    void setFocus(const models::Focus &focus);
    void setDrawn(bool isDrawn); ///< as the person wants it
    void refresh(); ///< other relations, or their ends moved
    void follow(); ///< panes scrolled, came or went

    struct Line
    {
        Curve curve;
        QString type;
        int colour = 0; // 1 to 12; 0 = none
        bool isFocused = false;
    };
    std::vector<Line> lines() const; ///< as they are drawn now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Link
    {
        DocumentId fromDocument;
        Span from;
        DocumentId toDocument;
        Span to;
        QString type;
        int colour = 0;
    };
    bool isFocused(const DocumentId &document, Span place) const;
    void paintLine(QPainter &painter, const Line &line) const;
    void paintLabel(QPainter &painter, const Line &line) const;

    Finder m_finder;
    models::Project *m_project = nullptr;
    look::Look m_look;
    models::Focus m_focus;
    Span m_focusPlace; // of the comment or paragraph that has the focus
    bool m_isDrawn = true;
    std::vector<Link> m_links;
};

} // namespace rejoinder::relations
