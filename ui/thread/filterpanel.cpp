// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/filterpanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/look/icons.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 384; // three boxes in a row, also in French

QPixmap swatch(const look::Palette &palette, int tag)
{
    QPixmap drawn(24, 24);
    drawn.setDevicePixelRatio(2);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.tag(tag).line);
    painter.drawRoundedRect(QRectF(1, 1, 10, 10), 3, 3);
    return drawn;
}

/// How deep a code stands in its codebook.
int levelOf(const annotate::Code &code, const annotate::Codebook &codebook)
{
    int level = 0;
    for (const annotate::Code *above = codebook.find(code.parent); above;
         above = codebook.find(above->parent))
        ++level;
    return level;
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_person(new QComboBox(this))
    , m_tag(new QComboBox(this))
    , m_saying(new QComboBox(this))
    , m_from(new QSpinBox(this))
    , m_to(new QSpinBox(this))
    , m_doubts(new QCheckBox(tr("&Doubts"), this))
    , m_untagged(new QCheckBox(tr("&Untagged"), this))
    , m_unread(new QCheckBox(tr("Un&read"), this))
    , m_count(new QLabel(this))
    , m_clear(new QPushButton(tr("Show &all"), this))
{
    setAccessibleName(tr("Filter of the thread"));
    setFixedWidth(panelWidth);
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("words of a comment"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->completer()->setFilterMode(Qt::MatchContains);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_person->lineEdit()->setPlaceholderText(tr("anyone"));
    m_clear->setAutoDefault(false);
    hide();
    lay();
    setSayings({});
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && now != this && !isAncestorOf(now))
            hide();
    });
    const auto reads = [this] { read(); };
    connect(m_text, &QLineEdit::textChanged, this, reads);
    connect(m_person, &QComboBox::editTextChanged, this, reads);
    connect(m_tag, &QComboBox::currentIndexChanged, this, reads);
    connect(m_saying, &QComboBox::currentIndexChanged, this, reads);
    connect(m_from, &QSpinBox::valueChanged, this, reads);
    connect(m_to, &QSpinBox::valueChanged, this, reads);
    for (QCheckBox *box : {m_doubts, m_untagged, m_unread})
        connect(box, &QCheckBox::toggled, this, reads);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT filterChanged(m_filter);
        m_text->setFocus();
    });
}

void FilterPanel::lay()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto line = [&](int row, const QString &words, QWidget *field) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(words).remove(u'&'));
        field->setFixedHeight(30);
        grid->addWidget(label, row, 0);
        return label;
    };
    line(0, tr("&Text"), m_text);
    line(1, tr("&Person"), m_person);
    line(2, tr("Ta&g"), m_tag);
    m_sayingLabel = line(3, tr("&Variable"), m_saying);
    line(4, tr("&Level"), m_from);
    grid->addWidget(m_text, 0, 1, 1, 3);
    grid->addWidget(m_person, 1, 1, 1, 3);
    grid->addWidget(m_tag, 2, 1, 1, 3);
    grid->addWidget(m_saying, 3, 1, 1, 3);
    m_to->setAccessibleName(tr("Last level"));
    m_to->setFixedHeight(30);
    m_to->setSpecialValueText(tr("any"));
    m_from->setMinimum(1);
    auto *levels = new QHBoxLayout;
    levels->setSpacing(8);
    levels->addWidget(m_from, 1);
    levels->addWidget(new QLabel(tr("to"), this));
    levels->addWidget(m_to, 1);
    grid->addLayout(levels, 4, 1, 1, 3);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(16);
    for (QCheckBox *box : {m_doubts, m_untagged, m_unread})
        boxes->addWidget(box);
    boxes->addStretch();
    grid->addLayout(boxes, 5, 1, 1, 3);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    grid->addLayout(foot, 6, 0, 1, 4);
    setTabOrder(
        {m_text, m_person, m_tag, m_saying, m_from, m_to, m_doubts, m_untagged, m_unread, m_clear});
}

void FilterPanel::setLook(const look::Look &look)
{
    m_look = look;
    setFont(look.ui());
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.raised);
    setPalette(colours);
    m_count->setFont(look.secondary());
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_count->setPalette(colours);
    update();
}

void FilterPanel::setChoices(const QStringList &people, const annotate::Codebook &codebook,
                             int levels)
{
    const QSignalBlocker quietPerson(m_person);
    const QSignalBlocker quietTag(m_tag);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_person->clear();
    m_person->addItems(people);
    m_tag->clear();
    m_tag->addItem(tr("any or none"));
    for (const annotate::Code &code : codebook.codes) {
        const QString name
            = u"    "_s.repeated(levelOf(code, codebook)) + QString::fromStdString(code.name);
        const QIcon icon = code.isGroup ? QIcon() : QIcon(swatch(m_look.palette, code.palette));
        m_tag->addItem(icon, name, QString::fromStdString(code.id.value));
    }
    m_from->setMaximum(std::max(1, levels));
    m_to->setRange(0, std::max(1, levels));
    follow();
}

void FilterPanel::setSayings(const std::vector<Saying> &sayings)
{
    const QSignalBlocker quiet(m_saying);
    m_sayings = sayings;
    m_saying->clear();
    m_saying->addItem(tr("any or none"));
    for (const Saying &saying : m_sayings)
        m_saying->addItem(tr("%1 = %2").arg(saying.name, saying.value));
    m_saying->setVisible(!m_sayings.empty());
    m_sayingLabel->setVisible(!m_sayings.empty());
    follow();
}

void FilterPanel::setFilter(const Filter &filter)
{
    m_filter = filter;
    follow();
}

void FilterPanel::follow()
{
    const QSignalBlocker quiet[]{
        QSignalBlocker(m_text),     QSignalBlocker(m_person), QSignalBlocker(m_tag),
        QSignalBlocker(m_from),     QSignalBlocker(m_to),     QSignalBlocker(m_doubts),
        QSignalBlocker(m_untagged), QSignalBlocker(m_unread), QSignalBlocker(m_saying)};
    if (m_text->text() != m_filter.text)
        m_text->setText(m_filter.text);
    if (m_person->currentText() != m_filter.person)
        m_person->setEditText(m_filter.person);
    const int tag
        = m_filter.tag.isValid() ? m_tag->findData(QString::fromStdString(m_filter.tag.value)) : 0;
    m_tag->setCurrentIndex(std::max(0, tag));
    const auto saying = std::ranges::find(
        m_sayings, Saying{m_filter.variable, m_filter.variableName, m_filter.value});
    m_saying->setCurrentIndex(saying == m_sayings.end() ? 0 : int(saying - m_sayings.begin()) + 1);
    m_from->setValue(m_filter.fromLevel);
    m_to->setValue(m_filter.toLevel);
    m_doubts->setChecked(m_filter.doubts);
    m_untagged->setChecked(m_filter.untagged);
    m_unread->setChecked(m_filter.unread);
    m_clear->setEnabled(!m_filter.isEmpty());
}

void FilterPanel::read()
{
    m_filter.text = m_text->text();
    m_filter.person = m_person->currentText();
    m_filter.tag = {m_tag->currentData().toString().toStdString()};
    const Saying saying = m_saying->currentIndex() > 0
        ? m_sayings[std::size_t(m_saying->currentIndex() - 1)]
        : Saying();
    m_filter.variable = saying.variable;
    m_filter.variableName = saying.name;
    m_filter.value = saying.value;
    m_filter.fromLevel = m_from->value();
    m_filter.toLevel = m_to->value();
    if (m_filter.toLevel > 0 && m_filter.toLevel < m_filter.fromLevel)
        m_filter.toLevel = m_filter.fromLevel;
    m_filter.doubts = m_doubts->isChecked();
    m_filter.untagged = m_untagged->isChecked();
    m_filter.unread = m_unread->isChecked();
    m_clear->setEnabled(!m_filter.isEmpty());
    Q_EMIT filterChanged(m_filter);
}

void FilterPanel::setCount(const QString &count)
{
    m_count->setText(count);
}

void FilterPanel::openAt(const QPoint &topRight)
{
    setFixedWidth(std::min(panelWidth, parentWidget()->width() - 8));
    adjustSize();
    move(std::max(4, topRight.x() - width()), topRight.y());
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
    m_text->selectAll();
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FilterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.palette.window); // what the round corners leave
    painter.setPen(m_look.palette.line);
    painter.setBrush(m_look.palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace rejoinder::thread
