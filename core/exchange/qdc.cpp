// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/qdc.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QUuid>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <charconv>
#include <map>
#include <set>
#include <vector>

#include "core/exchange/description.h"
#include "core/exchange/tagcolours.h"

namespace rejoinder::exchange {

namespace {

using annotate::Code;
using annotate::Codebook;
using namespace Qt::StringLiterals;

constexpr auto space = "urn:QDA-XML:codebook:1.0"_L1;
// The standard knows no name of a codebook, but the program a file comes from.
constexpr std::string_view originStart = "Rejoinder: ";
constexpr std::string_view originVersion = ", version ";
constexpr std::size_t deepest = 100; // no codebook of people is; a file made to hurt may be

std::string originOf(const Codebook &codebook)
{
    return std::string(originStart) + codebook.name + std::string(originVersion)
        + std::to_string(codebook.version);
}

void takeOrigin(Codebook &codebook, std::string_view origin)
{
    const std::size_t cut = origin.rfind(originVersion);
    if (!origin.starts_with(originStart) || cut == std::string_view::npos
        || cut < originStart.size())
        return;
    codebook.name = origin.substr(originStart.size(), cut - originStart.size());
    const std::string_view version = origin.substr(cut + originVersion.size());
    std::from_chars(version.data(), version.data() + version.size(), codebook.version);
}

/// XML has no way to write the others.
bool isCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'\t' || unit == u'\n' || unit == u'\r' || (unit >= u' ' && unit < 0xFFFE);
}

QString xmlText(const std::string &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString result = decoder.decode(QByteArrayView(text));
    for (QChar &c : result)
        c = isCharacter(c) ? c : QChar(QChar::ReplacementCharacter);
    return result;
}

class Writer
{
public:
    explicit Writer(const Codebook &codebook) : m_codebook(codebook)
    {
        for (const Code &code : codebook.codes)
            m_children[code.parent].push_back(&code);
    }

    std::string write();

private:
    void begin(const Code &code);
    void writeText(const QString &text);

    const Codebook &m_codebook;
    std::map<CodeId, std::vector<const Code *>> m_children;
    TagColours m_colours;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

std::string Writer::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(space);
    m_xml.writeStartElement(space, "CodeBook"_L1);
    m_xml.writeAttribute("origin"_L1, xmlText(originOf(m_codebook)));
    m_xml.writeStartElement(space, "Codes"_L1);
    struct Level
    {
        const std::vector<const Code *> &codes;
        std::size_t next = 0;
    };
    std::vector<Level> open{{m_children[CodeId{}]}};
    while (!open.empty()) {
        Level &level = open.back();
        if (level.next < level.codes.size()) {
            const Code &code = *level.codes[level.next++];
            begin(code);
            open.push_back({m_children[code.id]});
        } else {
            open.pop_back();
            m_xml.writeEndElement(); // the code the level is of, in the end Codes
        }
    }
    m_xml.writeEndDocument();
    return m_bytes.toStdString();
}

void Writer::begin(const Code &code)
{
    m_xml.writeStartElement(space, "Code"_L1);
    m_xml.writeAttribute("guid"_L1, QString::fromStdString(code.id.value));
    m_xml.writeAttribute("name"_L1, xmlText(code.name));
    m_xml.writeAttribute("isCodable"_L1, code.isGroup ? "false"_L1 : "true"_L1);
    if (const std::string colour = m_colours.hexOf(code.palette); !colour.empty())
        m_xml.writeAttribute("color"_L1, QString::fromStdString(colour));
    if (const QString text = xmlText(descriptionOf(code)); !text.isEmpty()) {
        m_xml.writeStartElement(space, "Description"_L1);
        writeText(text);
        m_xml.writeEndElement();
    }
}

/// As writeCharacters, which leaves carriage returns as they are, and readers then drop them.
void Writer::writeText(const QString &text)
{
    const QStringList pieces = text.split(u'\r');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            m_xml.writeEntityReference("#13"_L1);
        m_xml.writeCharacters(pieces[i]);
    }
}

class Reader
{
public:
    Reader(std::string_view bytes, const std::string &fileName)
        : m_fileName(fileName)
        , m_xml(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())))
    {
        m_codebook.name
            = QFileInfo(QString::fromStdString(fileName)).completeBaseName().toStdString();
    }

    Result<Codebook> read();

private:
    void beginElement();
    void beginRoot();
    void beginCode();
    CodeId idFrom(QStringView guid);
    std::string reason() const;

    const std::string &m_fileName;
    QXmlStreamReader m_xml;
    Codebook m_codebook;
    bool m_hasBegun = false;
    TagColours m_colours;
    std::vector<std::size_t> m_open; // the codes we are in, by place in the codebook
    std::map<CodeId, int> m_children;
    std::set<CodeId> m_ids;
};

Result<Codebook> Reader::read()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isStartElement())
            beginElement();
        else if (m_xml.isEndElement() && m_xml.name() == "Code"_L1 && !m_open.empty())
            m_open.pop_back();
    }
    if (m_xml.hasError())
        return fail(Error::Code::Malformed, m_fileName, reason(),
                    "line " + std::to_string(m_xml.lineNumber()));
    return std::move(m_codebook);
}

std::string Reader::reason() const
{
    QString words = m_xml.errorString();
    if (m_xml.error() == QXmlStreamReader::CustomError)
        return words.toStdString();
    while (words.endsWith(u'.'))
        words.chop(1);
    return "it is no XML that can be read (" + words.toStdString() + ")";
}

void Reader::beginElement()
{
    if (!m_hasBegun)
        beginRoot();
    else if (m_xml.name() == "Code"_L1)
        beginCode();
    else if (m_xml.name() == "Description"_L1 && !m_open.empty())
        takeDescription(
            m_codebook.codes[m_open.back()],
            m_xml.readElementText(QXmlStreamReader::IncludeChildElements).toStdString());
    else if (m_xml.name() != "Codes"_L1)
        m_xml.skipCurrentElement();
}

void Reader::beginRoot()
{
    m_hasBegun = true;
    if (m_xml.name() != "CodeBook"_L1)
        m_xml.raiseError(u"it is no codebook (.qdc): it begins with "_s + m_xml.name().toString());
    else
        takeOrigin(m_codebook, m_xml.attributes().value("origin"_L1).toString().toStdString());
}

void Reader::beginCode()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView codable = attributes.value("isCodable"_L1).trimmed();
    Code code;
    code.name = attributes.value("name"_L1).toString().toStdString();
    if (attributes.value("name"_L1).trimmed().isEmpty())
        return m_xml.raiseError(u"a code has no name"_s);
    if (m_open.size() >= deepest)
        return m_xml.raiseError(u"codes stand in each other more than 100 deep"_s);
    code.id = idFrom(attributes.value("guid"_L1));
    if (!m_open.empty())
        code.parent = m_codebook.codes[m_open.back()].id;
    code.isGroup = codable == "false"_L1 || codable == "0"_L1;
    code.palette
        = m_colours.nearest(attributes.value("color"_L1).trimmed().toString().toStdString());
    code.position = m_children[code.parent]++;
    m_open.push_back(m_codebook.codes.size());
    m_codebook.codes.push_back(std::move(code));
}

CodeId Reader::idFrom(QStringView guid)
{
    const QUuid uuid = QUuid::fromString(guid.trimmed());
    CodeId id{uuid.toString(QUuid::WithoutBraces).toStdString()};
    if (uuid.isNull() || !m_ids.insert(id).second) {
        id = CodeId::make();
        m_ids.insert(id);
    }
    return id;
}

} // namespace

std::string writeQdc(const Codebook &codebook)
{
    return Writer(codebook).write();
}

Result<Codebook> readQdc(std::string_view bytes, const std::string &fileName)
{
    return Reader(bytes, fileName).read();
}

} // namespace rejoinder::exchange
