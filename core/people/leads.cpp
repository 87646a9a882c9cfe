// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/leads.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace rejoinder::people {

namespace {

constexpr std::size_t longestLead = 200; // bytes of a line
constexpr qsizetype longestName = 6; // words

enum class Form { Dated, Posted, Tagged, Said, Answered, Alone };

struct Pattern
{
    Form form;
    QRegularExpression line;
};

const std::array<Pattern, 6> &patterns()
{
    static const auto make = [](Form form, const char16_t *pattern) {
        return Pattern{form,
                       QRegularExpression(QString::fromUtf16(pattern),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption)};
    };
    static const std::array<Pattern, 6> all{
        make(Form::Dated,
             u"^(?:on|am|le|el|em|il|op)\\b[^\\n]*?\\d[^\\n]*?[,\\s]\\s*(?<name>[^,<>\\[\\]\\n]{1,"
             u"60}?)\\s*"
             u"(?:<[^>\\n]*>?|\\[[^\\]]*\\])*\\s*"
             u"(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\\s*:?\\s*$"),
        make(Form::Posted,
             u"^(?:originally (?:posted|written) by|quote(?: from)?:?|zitat(?: "
             u"von)?:?|quoting|citation de)\\s*:?\\s*"
             u"(?<name>[^\\n]{1,60}?)(?:\\s+view post|\\s+on:?\\s[^\\n]*\\d[^\\n]*|\\s*:)?\\s*$"),
        make(Form::Tagged,
             u"\\[quote(?:\\s+author)?\\s*=\\s*[\"“]?(?<name>[^\\]\\[\"”;,|=\\n]{1,60}?)(?:[\"”;,|"
             u"\\]]|\\s+link=)"),
        make(Form::Said,
             u"^@?(?:[^:：\\n]*\\d[^:：\\n]*,\\s*)?(?<name>[^:：,!?\\n]{1,60}?)\\s*(?:(?<=\\s)(?:"
             u"wrote|writes|said|says|schrieb|schreibt|"
             u"sagte|sagt|a écrit|a dit|escribió|dijo|escreveu|disse|ha "
             u"scritto|asked)|写道|寫道|说道|说|說|"
             u"さんの発言)\\s*[:：]\\s*(?:$|[\"“„«>「])"),
        make(Form::Answered,
             u"^(?:(?:in )?repl(?:y|ied|ying) to|responding to|antwort (?:auf|an)|en réponse à|"
             u"en respuesta a|em resposta a|in risposta a|回复|回覆|回復|答复)\\s*[:：]?\\s*@?"
             u"(?<name>[^\\n:：，,•|·]{1,60}?)\\s*(?:$|[:：，•|·])"),
        make(Form::Alone, u"^@?(?<name>[^:：,.!?\"“>\\n][^:：,!?\\n]{0,39}?)\\s*[:：]\\s*$"),
    };
    return all;
}

QString utf16(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Words that a date leaves before a name: "24 Oct 2014 Ann".
QString withoutDate(const QString &name)
{
    static const QRegularExpression date(
        QStringLiteral("^.*(?:\\d|\\b[ap]\\.?m\\.?|\\buhr|\\bat)[.,:]?\\s+(?=\\S)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = date.match(name);
    return match.hasMatch() ? name.mid(match.capturedEnd()) : name;
}

/// "I agree with Ann:" is a sentence.
bool isSentence(const QString &line)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:i|i'm|i've|me|my|you|your|he|she|we|they|it|it's|this|that|these|those|"
            "is|are|was|were|be|have|has|had|do|does|did|will|would|can|could|should|"
            "agree|with|about|from|for|if|because|please|here|there|re|edit|ps|p\\.s|"
            "ich|du|sie|wir|ihr|es|ist|sind|war|hat|haben|wird|kann|wenn|weil|hier|dass)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(words);
}

/// Whether the line below is marked as quoted, or opens with a quotation mark.
bool quotesBelow(std::string_view rest)
{
    const std::size_t at = rest.find_first_not_of(" \t\r\n");
    if (at == std::string_view::npos)
        return false;
    const std::string_view below = rest.substr(at);
    return std::ranges::any_of(std::array{">", "\"", "“", "„", "«", "「", "&gt;"},
                               [&](std::string_view mark) { return below.starts_with(mark); });
}

/// Cheap: most lines are no lead, and regular expressions are slow.
bool mayLead(std::string_view line)
{
    if (line.empty() || line.size() > longestLead)
        return false;
    if (line.find(':') != std::string_view::npos || line.find("：") != std::string_view::npos
        || line.find('[') != std::string_view::npos)
        return true;
    static constexpr std::array beginnings{"originally", "quot",  "zitat",   "citation",
                                           "repl",       "in re", "antwort", "en r",
                                           "em r",       "回",    "答复"};
    const std::string start = utf16(line.substr(0, 16)).toCaseFolded().toStdString();
    return std::ranges::any_of(beginnings,
                               [&](std::string_view word) { return start.starts_with(word); });
}

class Lines
{
public:
    Lines(std::string_view text, Span body) : m_text(text), m_body(body) { }

    std::vector<Lead> leads() const
    {
        std::vector<Lead> found;
        for (std::size_t at = m_body.start; at < m_body.end;) {
            const std::size_t end = std::min(m_text.find('\n', at), m_body.end);
            read({at, end}, found);
            at = end + 1;
        }
        return found;
    }

private:
    /// A dated line that was broken before "wrote:" is read as one.
    Span joined(Span line) const
    {
        const std::string_view start = slice(m_text, {line.start, line.start + 3});
        if (start != "On " && start != "Am " && start != "Le ")
            return line;
        const std::size_t next = std::min(m_text.find('\n', line.end + 1), m_body.end);
        const bool whole = slice(m_text, line).find(" wrote") != std::string_view::npos;
        return whole || next > line.end + longestLead ? line : Span{line.start, next};
    }

    void read(Span line, std::vector<Lead> &found) const
    {
        const std::size_t start = m_text.find_first_not_of("> \t", line.start);
        if (start == std::string_view::npos || start >= line.end)
            return;
        line = joined({start, line.end});
        if (!mayLead(slice(m_text, line)))
            return;
        const QString words = utf16(slice(m_text, line)).replace(u'\n', u' ');
        for (const Pattern &pattern : patterns()) {
            const auto match = pattern.line.match(words);
            if (match.hasMatch() && add(pattern.form, match, words, line, found))
                return;
        }
    }

    bool add(Form form, const QRegularExpressionMatch &match, const QString &words, Span line,
             std::vector<Lead> &found) const
    {
        QString name = match.captured(QStringLiteral("name"));
        qsizetype at = match.capturedStart(QStringLiteral("name"));
        if (form == Form::Dated) {
            const QString rest = withoutDate(name);
            at += name.size() - rest.size();
            name = rest;
        }
        if (name.trimmed().isEmpty() || name.count(u' ') >= longestName)
            return false;
        if (form == Form::Alone && name.contains(u' ') && isSentence(name))
            return false;
        Lead lead;
        lead.name.start = line.start + static_cast<std::size_t>(words.left(at).toUtf8().size());
        lead.name.end = lead.name.start + static_cast<std::size_t>(name.toUtf8().size());
        lead.isHeader = form == Form::Answered;
        lead.isMarked = form != Form::Alone
            || quotesBelow(m_text.substr(line.end, m_body.end - std::min(m_body.end, line.end)));
        found.push_back(lead);
        return true;
    }

    std::string_view m_text;
    Span m_body;
};

} // namespace

std::vector<Lead> leadsIn(std::string_view text, Span body)
{
    return Lines(text, body).leads();
}

std::string headerAddressee(std::string_view text, const comments::Comment &comment)
{
    if (!comment.addressee.empty())
        return comment.addressee;
    static const QRegularExpression lead(
        QStringLiteral(
            "(?:in reply to|replying to|reply to|replied to|responding to|antwort "
            "(?:auf|an)|antwortet|"
            "en réponse à|répond à|en respuesta a|em resposta a|in risposta a|回复|回覆)\\s*:?\\s*"
            "(?:(?:comments?|post) (?:from|by|of|#\\d+ "
            "by)\\s+|.{0,80}?\\bby\\s+)?@?([^\\n•|·]{1,60})"),
        QRegularExpression::CaseInsensitiveOption);
    const Span header{comment.whole.start, std::max(comment.whole.start, comment.body.start)};
    if (header.size() < 8)
        return {};
    const auto match = lead.match(utf16(slice(text, header)));
    return match.hasMatch() ? match.captured(1).trimmed().toStdString() : std::string();
}

} // namespace rejoinder::people
