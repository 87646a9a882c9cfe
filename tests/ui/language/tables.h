// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include "tests/support/folders.h"

/// What the .ts files hold.
namespace tables {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one for each plural form
    QString type; // "unfinished", "obsolete", "vanished"; empty where all is well

    /// Names it among all messages.
    QString key() const { return context + QStringLiteral(": ") + source; }
};

inline QString folder()
{
    return rejoinder::tests::sourceFolder() + QStringLiteral("/resources/translations");
}

inline QString path(const QString &code)
{
    return folder() + QStringLiteral("/rejoinder_%1.ts").arg(code);
}

/// A message from its first word on; the reader ends behind it.
inline Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"translation") {
            message.type = xml.attributes().value(u"type").toString();
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement()) // a plural form
                    message.translations.append(xml.readElementText());
                else
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations.append(text);
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

inline QList<Message> read(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

inline QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.key());
    return keys;
}

} // namespace tables
