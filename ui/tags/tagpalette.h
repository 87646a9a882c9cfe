// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/annotate/codebook.h"
#include "ui/look/typeover.h"
#include "ui/models/recenttags.h"

namespace rejoinder::tags {

class MatchModel;
class MatchDelegate;
class RecentGrid;

/// The popup of T (DESIGN-UI 3.9): a field, up to six matches, a row that makes a new tag, the
/// recent tags and a line of keys.
class TagPalette final : public look::TypeOver
{
    Q_OBJECT
public:
    enum class After { Close, Stay, Note };
    static constexpr int shownMatches = 6;
    static constexpr int wide = 392;

    struct Content
    {
        annotate::Codebook codebook;
        std::map<CodeId, int> uses;
        models::RecentTags recent;
        QString aim; // "tag selection, 58 characters"
        CodeId neighbour; // a new tag goes to its group
    };

    explicit TagPalette(QWidget *window);

    void setLook(const look::Look &look);
    void setContent(const Content &content);
    /// Shows it below `rect` (in coordinates of the window), above or beside it where there is no
    /// room.
    void openAt(const QRect &rect);
    /// Where a palette of this size goes: never over `rect` while the window has room for both.
    static QRect placeFor(const QRect &rect, QSize size, const QRect &window);

Q_SIGNALS:
    void chosen(const rejoinder::CodeId &code, rejoinder::tags::TagPalette::After after);
    void createWanted(const QString &name, rejoinder::tags::TagPalette::After after);

protected:
    bool pressKey(const QKeyEvent &press) override;

private:
    void choose(After after);
    void finish(After after);
    void showMatches();
    void fitHeight();

    Content m_content;
    QLabel *m_aim;
    MatchModel *m_model;
    MatchDelegate *m_delegate;
    RecentGrid *m_recent;
    QRect m_beside;
};

} // namespace rejoinder::tags
