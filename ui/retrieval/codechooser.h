// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "core/annotate/codebook.h"
#include "ui/look/look.h"

namespace rejoinder::retrieval {

/// Whose passages: of every tag, of one with those below it, or any text that holds the words.
class CodeChooser final : public QComboBox
{
    Q_OBJECT
public:
    explicit CodeChooser(QWidget *parent = nullptr);

    /// What was chosen stays, where it is still there.
    void setCodebook(const annotate::Codebook &codebook);
    void setLook(const look::Look &look);

    bool isAnyText() const;
    CodeId code() const; ///< invalid for every tag and for any text
    void choose(const CodeId &code); ///< invalid: every tag
    QString inWords() const; ///< "Sarcasm", "every tag"

private:
    void fill();

    annotate::Codebook m_codebook;
    look::Look m_look;
};

} // namespace rejoinder::retrieval
