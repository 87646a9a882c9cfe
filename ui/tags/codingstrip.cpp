// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/codingstrip.h"

#include <algorithm>
#include <cmath>

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/annotate/attribute.h"
#include "ui/look/partswitch.h"
#include "ui/models/targets.h"
#include "ui/tags/attributeform.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tags {

namespace {

constexpr int headingLines = 2;
constexpr std::size_t mostRoom = 5; // fields of attributes; a tag with more makes room for itself
constexpr int unsaid = -1; // of the confidence: below its least value
constexpr qsizetype longestHeading = 40; // letters of the tagged words

QString headingOf(const annotate::Coding &coding, const annotate::Codebook &codebook)
{
    const annotate::Code *code = codebook.find(coding.code);
    QString name = code ? QString::fromStdString(code->name) : QString();
    const QString words = QString::fromStdString(coding.target.anchor.quote).simplified();
    if (coding.target.kind != annotate::TargetKind::Span || words.isEmpty())
        return name;
    return CodingStrip::tr("%1 on “%2”")
        .arg(name, words.size() > longestHeading ? words.first(longestHeading - 1) + u'…' : words);
}

} // namespace

CodingStrip::CodingStrip(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_sure(new QLabel(tr("S&ure"), this))
    , m_heavy(new QLabel(tr("Wei&ght"), this))
    , m_stance(new look::PartSwitch({tr("—"), tr("For"), tr("Against"), tr("Neither")}, this))
    , m_confidence(new QSpinBox(this))
    , m_weight(new QSpinBox(this))
    , m_attributes(new AttributeForm(this))
{
    setObjectName("codingStrip"_L1);
    setAccessibleName(tr("What the tag here says"));
    build();
    connect(m_stance, &look::PartSwitch::chosen, this, [this](int part) {
        if (!m_coding)
            return;
        annotate::Coding changed = *m_coding;
        changed.stance = annotate::Stance(part);
        save(changed, tr("Stance of %1").arg(heading()));
    });
    for (QSpinBox *box : {m_confidence, m_weight})
        connect(box, &QSpinBox::editingFinished, this, &CodingStrip::saveNumbers);
    connect(m_attributes, &AttributeForm::changed, this, &CodingStrip::saveAttribute);
    connect(m_attributes, &AttributeForm::refused, this, &CodingStrip::said);
    connect(m_attributes, &AttributeForm::left, this, &CodingStrip::left);
    show(std::nullopt);
}

void CodingStrip::build()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_stance->setObjectName("coding.stance"_L1);
    m_stance->part(0)->setAccessibleName(tr("No stance"));
    m_stance->part(1)->setAccessibleName(tr("In favour"));
    m_stance->part(2)->setAccessibleName(tr("Against"));
    m_stance->part(3)->setAccessibleName(tr("Neither in favour nor against"));
    m_confidence->setObjectName("coding.confidence"_L1);
    m_confidence->setAccessibleName(tr("How sure you are, in percent"));
    m_confidence->setRange(unsaid, 100);
    m_confidence->setSpecialValueText(tr("unsaid"));
    m_confidence->setSuffix(tr(" %"));
    m_confidence->setSingleStep(5);
    m_weight->setObjectName("coding.weight"_L1);
    m_weight->setAccessibleName(tr("Weight, 0 to 100"));
    m_weight->setRange(0, 100);
    m_weight->setSingleStep(5);
    m_sure->setBuddy(m_confidence);
    m_heavy->setBuddy(m_weight);
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(16, 10, 16, 12);
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(8);
    rows->addWidget(m_heading, 0, 0, 1, 4);
    rows->addWidget(m_stance, 1, 0, 1, 4);
    rows->addWidget(m_sure, 2, 0);
    rows->addWidget(m_confidence, 2, 1);
    rows->addWidget(m_heavy, 2, 2);
    rows->addWidget(m_weight, 2, 3);
    rows->addWidget(m_attributes, 3, 0, 1, 4);
    rows->setColumnStretch(1, 1);
    rows->setColumnStretch(3, 1);
    // The list above must not jump while one goes from tag to tag.
    for (QWidget *widget : fields()) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    for (int part = 0; part < 4; ++part)
        m_stance->part(part)->installEventFilter(this);
    m_confidence->installEventFilter(this);
    m_weight->installEventFilter(this);
}

std::array<QWidget *, 5> CodingStrip::fields() const
{
    return {m_stance, m_sure, m_confidence, m_heavy, m_weight};
}

void CodingStrip::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_focus = {};
    show(std::nullopt);
    keepRoom();
    if (!project)
        return;
    connect(project, &models::Project::codebookChanged, this, &CodingStrip::keepRoom);
    connect(project, &models::Project::codingsChanged, this, &CodingStrip::find);
    connect(project, &models::Project::codingsReplaced, this, &CodingStrip::find);
    connect(project, &models::Project::codebookChanged, this, &CodingStrip::find);
}

void CodingStrip::setLook(const look::Look &look)
{
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    setPalette(colours);
    setAutoFillBackground(true);
    QFont name = look.ui();
    name.setWeight(QFont::Medium);
    m_heading->setFont(name);
    m_heading->setFixedHeight(headingLines * QFontMetrics(name).lineSpacing());
    m_stance->setLook(look);
    m_attributes->setLook(look);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sure, m_heavy, m_confidence, m_weight})
        widget->setFont(look.ui());
}

void CodingStrip::showFocus(const models::Focus &focus)
{
    if (m_confidence->hasFocus() || m_weight->hasFocus())
        saveNumbers(); // of the one that goes
    m_attributes->commit();
    m_focus = focus;
    find();
}

void CodingStrip::find()
{
    const models::DocumentPtr open
        = m_project && m_focus.document.isValid() ? m_project->document(m_focus.document) : nullptr;
    const models::CodingsPtr own = open ? m_project->codings(open->id) : nullptr;
    const annotate::Coding *coding
        = own ? models::codingUnder(own->own(), *open, m_focus) : nullptr;
    show(coding ? std::optional(*coding) : std::nullopt);
}

void CodingStrip::show(const std::optional<annotate::Coding> &coding)
{
    m_coding = coding;
    for (QWidget *widget : fields())
        widget->setVisible(coding.has_value());
    setVisible(m_project != nullptr);
    m_heading->setEnabled(coding.has_value());
    if (!coding) {
        m_heading->setText(tr("No tag of yours here"));
        m_attributes->clear();
        return;
    }
    m_heading->setText(headingOf(*coding, m_project->codebook()));
    m_stance->setCurrent(int(coding->stance));
    const QSignalBlocker confidence(m_confidence);
    const QSignalBlocker weight(m_weight);
    m_confidence->setValue(coding->confidence ? int(std::lround(*coding->confidence * 100))
                                              : unsaid);
    m_weight->setValue(coding->weight);
    m_attributes->show(annotate::attributesOf(m_project->codebook(), coding->code),
                       coding->attributes);
}

void CodingStrip::keepRoom()
{
    std::size_t most = 0;
    if (m_project) {
        for (const annotate::Code &code : m_project->codebook().codes)
            most = std::max(most, annotate::attributesOf(m_project->codebook(), code.id).size());
    }
    m_attributes->keepRoomFor(int(std::min(most, mostRoom)));
}

QString CodingStrip::heading() const
{
    return m_coding ? m_heading->text() : QString();
}

void CodingStrip::takeKeyboard()
{
    if (m_coding)
        m_stance->part(m_stance->current())->setFocus(Qt::ShortcutFocusReason);
    else
        Q_EMIT said(tr("No tag of yours here"));
}

void CodingStrip::saveNumbers()
{
    if (!m_coding)
        return;
    annotate::Coding changed = *m_coding;
    const int confidence = m_confidence->value();
    // What an import gave to more digits stays until it is changed here.
    const int before
        = m_coding->confidence ? int(std::lround(*m_coding->confidence * 100)) : unsaid;
    if (confidence != before)
        changed.confidence
            = confidence == unsaid ? std::nullopt : std::optional(confidence / 100.0);
    changed.weight = m_weight->value();
    if (changed.confidence != m_coding->confidence)
        save(changed, tr("Confidence of %1").arg(heading()));
    else if (changed.weight != m_coding->weight)
        save(changed, tr("Weight of %1").arg(heading()));
}

void CodingStrip::saveAttribute(const QString &attribute, const QString &value)
{
    if (!m_coding)
        return;
    annotate::Coding changed = *m_coding;
    if (value.isEmpty())
        changed.attributes.erase(attribute.toStdString());
    else
        changed.attributes[attribute.toStdString()] = value.toStdString();
    save(changed,
         value.isEmpty() ? tr("No %1 of %2").arg(attribute, heading())
                         : tr("%1 “%2” of %3").arg(attribute, value, heading()));
}

void CodingStrip::save(const annotate::Coding &changed, const QString &what)
{
    m_coding = changed; // what the change brings about asks again
    if (m_project->act({what.toStdString(), {store::PutCoding{changed}}}))
        Q_EMIT said(what);
}

bool CodingStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        saveNumbers();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder::tags
