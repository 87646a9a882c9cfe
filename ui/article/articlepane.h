// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/article/articleview.h"

class QLabel;

namespace rejoinder::article {

/// The article under a header that counts how often it is quoted and answered.
class ArticlePane final : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlePane(QWidget *parent = nullptr);

    ArticleView *view() const { return m_view; }
    void setDocument(const models::DocumentPtr &document);
    void setLook(const look::Look &look);
    void setHeaderShown(bool isShown);

private:
    QWidget *m_header;
    QLabel *m_title;
    QLabel *m_counts;
    ArticleView *m_view;
};

} // namespace rejoinder::article
