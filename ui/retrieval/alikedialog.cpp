// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/alikedialog.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

namespace {

constexpr qsizetype longestWords = 80; // letters

} // namespace

AlikeDialog::AlikeDialog(const QString &words, const annotate::Code &code,
                         std::vector<retrieve::Segment> places, const annotate::Codebook &codebook,
                         const look::Look &look, QWidget *parent)
    : ReviewDialog(std::move(places), codebook, look, parent)
{
    setObjectName("alikeDialog"_L1);
    setWindowTitle(tr("Tag all like this"));
    list()->setObjectName("alike.list"_L1);
    list()->setAccessibleName(tr("Places like this"));
    QString shown = words.simplified();
    if (shown.size() > longestWords)
        shown = shown.first(longestWords - 1) + u'…';
    setHeading(tr("Places that say “%1” or nearly so, and do not carry %2 yet.")
                   .arg(shown, QString::fromStdString(code.name)));
    follow();
}

void AlikeDialog::follow()
{
    const auto count = int(chosen().size());
    setDoing(count == 1 ? tr("Tag 1 place") : tr("Tag %n places", nullptr, count), count > 0);
}

} // namespace rejoinder::retrieval
