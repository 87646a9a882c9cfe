// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codeform.h"

#include <algorithm>
#include <array>

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/annotate/attribute.h"
#include "core/annotate/coding.h"
#include "ui/codebook/palettepicker.h"
#include "ui/language/errors.h"

using namespace Qt::StringLiterals;

namespace rejoinder::codebook {

namespace {

using annotate::Code;

constexpr int textHeight = 64; // of a definition, rule or example

struct Kind
{
    std::string_view word;
    const char *name;
};

const std::array<Kind, 7> kinds{{
    {"span", QT_TRANSLATE_NOOP("rejoinder::codebook::CodeForm", "words")},
    {"comment", QT_TRANSLATE_NOOP("rejoinder::codebook::CodeForm", "comments")},
    {"edge", QT_TRANSLATE_NOOP("rejoinder::codebook::CodeForm", "replies")},
    {"subtree", QT_TRANSLATE_NOOP("rejoinder::codebook::CodeForm", "branches")},
    {"person", QT_TRANSLATE_NOOP("rejoinder::codebook::CodeForm", "people")},
    {"document", QT_TRANSLATE_NOOP("rejoinder::codebook::CodeForm", "documents")},
    {annotate::relationKind, QT_TRANSLATE_NOOP("rejoinder::codebook::CodeForm", "relations")},
}};

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

QString wordOf(const Kind &kind)
{
    return QString::fromUtf8(kind.word.data(), qsizetype(kind.word.size()));
}

} // namespace

CodeForm::CodeForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_abbreviation(new QLineEdit(this))
    , m_shortcut(new QLineEdit(this))
    , m_colours(new PalettePicker(this))
    , m_definition(new QPlainTextEdit(this))
    , m_include(new QPlainTextEdit(this))
    , m_exclude(new QPlainTextEdit(this))
    , m_examples(new QPlainTextEdit(this))
    , m_attributes(new QPlainTextEdit(this))
    , m_remark(new QLabel(this))
{
    setObjectName("codeForm"_L1);
    build();
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { take(&Code::name, m_name->text().simplified(), tr("Name")); });
    connect(m_abbreviation, &QLineEdit::editingFinished, this, [this] {
        take(&Code::abbreviation, m_abbreviation->text().simplified(), tr("Abbreviation"));
    });
    connect(m_shortcut, &QLineEdit::editingFinished, this,
            [this] { take(&Code::shortcut, m_shortcut->text().toUpper(), tr("Letter")); });
    connect(m_colours, &PalettePicker::chosen, this, [this](int palette) {
        if (!m_code)
            return;
        m_code->palette = palette;
        Q_EMIT changed(*m_code, tr("Colour"));
    });
    setCode(std::nullopt, {});
}

void CodeForm::build()
{
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setVerticalSpacing(10);
    rows->setHorizontalSpacing(12);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setObjectName("code.name"_L1);
    rows->addRow(tr("&Name"), m_name);
    m_abbreviation->setObjectName("code.abbreviation"_L1);
    m_abbreviation->setMaxLength(3);
    m_shortcut->setObjectName("code.shortcut"_L1);
    m_shortcut->setMaxLength(1);
    m_shortcut->setAccessibleName(tr("Letter that tags"));
    auto *letter = new QLabel(tr("&Letter"), this);
    letter->setBuddy(m_shortcut);
    m_labels.append(letter);
    auto *letters = new QHBoxLayout;
    letters->setSpacing(12);
    letters->addWidget(m_abbreviation);
    letters->addWidget(letter);
    letters->addWidget(m_shortcut);
    letters->addStretch();
    for (QLineEdit *edit : {m_abbreviation, m_shortcut})
        edit->setFixedWidth(56);
    auto *abbreviation = new QLabel(tr("&Short"), this);
    abbreviation->setBuddy(m_abbreviation);
    rows->addRow(abbreviation, letters);
    rows->addRow(tr("Colour"), m_colours);
    rows->addRow(tr("Used on"), makeKinds());
    addText(m_definition, tr("&Definition"), u"code.definition"_s);
    addText(m_include, tr("&Include"), u"code.include"_s);
    addText(m_exclude, tr("&Exclude"), u"code.exclude"_s);
    addText(m_examples, tr("E&xamples"), u"code.examples"_s);
    addText(m_attributes, tr("Attrib&utes"), u"code.attributes"_s);
    m_attributes->setPlaceholderText(
        tr("Asked of every place with this tag, one a line:\npolarity: positive | negative\n"
           "strength: number"));
    m_attributes->setToolTip(tr("One a line: a name alone asks for words; behind a colon stands "
                                "number, date, or the choices with | between them. Tags below "
                                "this one ask for it too."));
    m_remark->setWordWrap(true);
    rows->addRow(m_remark);
}

void CodeForm::addText(QPlainTextEdit *edit, const QString &label, const QString &name)
{
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(textHeight);
    edit->installEventFilter(this);
    static_cast<QFormLayout *>(layout())->addRow(label, edit);
}

QWidget *CodeForm::makeKinds()
{
    auto *boxes = new QWidget(this);
    auto *row = new QGridLayout(boxes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(14);
    row->setVerticalSpacing(4);
    for (const Kind &kind : kinds) {
        auto *box = new QCheckBox(tr(kind.name), boxes);
        box->setObjectName(u"code.kind."_s + wordOf(kind));
        connect(box, &QCheckBox::clicked, this, &CodeForm::takeKinds);
        row->addWidget(box, int(m_kinds.size()) / 4, int(m_kinds.size()) % 4);
        m_kinds.append(box);
    }
    boxes->setToolTip(tr("Where none is ticked, the tag is used everywhere"));
    return boxes;
}

void CodeForm::setCode(const std::optional<Code> &code, const annotate::Codebook &codebook)
{
    const bool isSame = m_code && code && m_code->id == code->id;
    m_code = code;
    m_codebook = codebook;
    setEnabled(code.has_value());
    const Code now = code.value_or(Code());
    const auto fill = [isSame](auto *edit, const QString &text) {
        const bool isTyped = isSame && edit->hasFocus(); // somebody is at it
        if (isTyped)
            return;
        if constexpr (requires { edit->setPlainText(text); }) {
            if (edit->toPlainText() != text)
                edit->setPlainText(text);
        } else {
            edit->setText(text);
        }
    };
    fill(m_name, shown(now.name));
    fill(m_abbreviation, shown(now.abbreviation));
    fill(m_shortcut, shown(now.shortcut));
    fill(m_definition, shown(now.definition));
    fill(m_include, shown(now.include));
    fill(m_exclude, shown(now.exclude));
    fill(m_examples, shown(now.examples));
    fill(m_attributes, shown(now.attributes).replace("; "_L1, "\n"_L1));
    m_colours->setColour(now.palette);
    QList<int> taken;
    for (const Code &other : codebook.codes) {
        if (code && other.parent == now.parent && other.id != now.id && other.palette > 0)
            taken.append(other.palette);
    }
    m_colours->setTaken(taken);
    const bool isTag = code && !code->isGroup;
    for (QWidget *field : std::initializer_list<QWidget *>{m_abbreviation, m_shortcut})
        field->setEnabled(isTag);
    showKinds();
    if (!isSame)
        m_remark->clear();
}

void CodeForm::showKinds()
{
    const QStringList ticked
        = m_code ? shown(m_code->kinds).split(u' ', Qt::SkipEmptyParts) : QStringList();
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_kinds[qsizetype(i)]->setChecked(ticked.contains(wordOf(kinds[i])));
}

void CodeForm::takeKinds()
{
    if (!m_code)
        return;
    QStringList ticked;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (m_kinds[qsizetype(i)]->isChecked())
            ticked.append(wordOf(kinds[i]));
    }
    m_code->kinds = ticked.join(u' ').toStdString();
    Q_EMIT changed(*m_code, tr("Use"));
}

QString CodeForm::refusal(std::string Code::*field, const QString &text) const
{
    if (field == &Code::name && text.isEmpty())
        return tr("A tag needs a name.");
    if (field != &Code::shortcut || text.isEmpty())
        return {};
    const QChar letter = text.front();
    if (letter < u'A' || letter > u'Z')
        return tr("A letter is one from A to Z.");
    if (letter == u'D' || letter == u'B')
        return tr("%1 goes to doubts and to unread comments.").arg(letter);
    const auto other = std::ranges::find_if(m_codebook.codes, [&](const Code &code) {
        return code.id != m_code->id && shown(code.shortcut) == text;
    });
    return other == m_codebook.codes.end()
        ? QString()
        : tr("%1 is the letter of “%2”.").arg(letter).arg(shown(other->name));
}

void CodeForm::take(std::string Code::*field, const QString &text, const QString &what)
{
    if (!m_code || (*m_code).*field == text.toStdString())
        return;
    const QString reason = refusal(field, text);
    m_remark->setText(reason);
    if (!reason.isEmpty())
        return;
    (*m_code).*field = text.toStdString();
    Q_EMIT changed(*m_code, what);
}

void CodeForm::takeAttributes()
{
    if (!m_code)
        return;
    const auto typed = annotate::attributesFrom(m_attributes->toPlainText().toStdString());
    if (typed)
        take(&Code::attributes, shown(annotate::textOf(*typed)), tr("Attributes"));
    else
        m_remark->setText(tr("Attributes: %1").arg(language::reasonInWindow(typed.error().reason)));
}

void CodeForm::commit()
{
    take(&Code::name, m_name->text().simplified(), tr("Name"));
    take(&Code::abbreviation, m_abbreviation->text().simplified(), tr("Abbreviation"));
    take(&Code::shortcut, m_shortcut->text().toUpper(), tr("Letter"));
    take(&Code::definition, m_definition->toPlainText().trimmed(), tr("Definition"));
    take(&Code::include, m_include->toPlainText().trimmed(), tr("Inclusion rule"));
    take(&Code::exclude, m_exclude->toPlainText().trimmed(), tr("Exclusion rule"));
    take(&Code::examples, m_examples->toPlainText().trimmed(), tr("Examples"));
    takeAttributes();
}

void CodeForm::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString CodeForm::remark() const
{
    return m_remark->text();
}

void CodeForm::setLook(const look::Look &look)
{
    m_colours->setLook(look);
    setFont(look.ui());
    QPalette colours = look.palette.toQPalette();
    setPalette(colours);
    colours.setColor(QPalette::WindowText, look.palette.error);
    m_remark->setPalette(colours);
}

bool CodeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder::codebook
