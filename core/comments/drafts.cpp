// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/drafts.h"

#include <utility>

namespace rejoinder::comments {

namespace {

using labels::Label;

bool isHeader(Label label)
{
    return label == Label::NameOpens || label == Label::HeadOpens || label == Label::Name
        || label == Label::Head;
}

bool isFooter(Label label)
{
    return label == Label::Foot || label == Label::FootName;
}

class Cutter
{
public:
    std::vector<Draft> cut(const std::vector<Label> &told)
    {
        for (std::size_t at = 0; at < told.size(); ++at)
            take(at, told[at]);
        close();
        return std::move(m_drafts);
    }

private:
    void take(std::size_t at, Label label)
    {
        if (isHeader(label)) {
            const bool opens = label == Label::NameOpens || label == Label::HeadOpens;
            if (opens || m_draft.hasBody() || !m_draft.footer.empty())
                close();
            m_draft.header.push_back(at);
        } else if (label == Label::First || label == Label::Joined) {
            if (label == Label::Joined || m_draft.hasBody() || !m_draft.footer.empty())
                close();
            m_draft.joined = label == Label::Joined;
            m_draft.bodyFirst = m_draft.bodyLast = at;
        } else if (label == Label::Body) {
            if (!m_draft.footer.empty())
                close();
            if (!m_draft.hasBody())
                m_draft.bodyFirst = at;
            m_draft.bodyLast = at;
        } else if (isFooter(label)) {
            m_draft.footer.push_back(at);
        } else if (label == Label::Title || label == Label::Article) {
            close();
        }
    }
    void close()
    {
        if (!m_draft.isEmpty())
            m_drafts.push_back(std::move(m_draft));
        m_draft = {};
    }

    Draft m_draft;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<Draft> cut(const std::vector<Label> &told)
{
    return Cutter().cut(told);
}

} // namespace rejoinder::comments
