// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keysdialog.h"

#include <utility>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/keys/keydelegate.h"
#include "ui/look/icons.h"

using namespace Qt::StringLiterals;

namespace rejoinder::keys {

KeysDialog::KeysDialog(std::vector<Shortcut> shortcuts, const Keymap &changed, bool hasSingleKeys,
                       const look::Look &look, QWidget *parent)
    : QDialog(parent)
    , m_model(new KeysModel(std::move(shortcuts), changed, hasSingleKeys, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_delegate(new KeyDelegate(this))
    , m_field(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_line(new QStackedWidget(this))
    , m_hint(new QLabel(m_line))
    , m_question(new QFrame(m_line))
    , m_words(new QLabel(m_question))
    , m_take(new QPushButton(tr("&Take it"), m_question))
    , m_leave(new QPushButton(tr("&Leave it"), m_question))
    , m_single(new QCheckBox(
          tr("&Single keys (letters and digits without Ctrl or Alt) act in reading panes"), this))
    , m_clear(new QPushButton(tr("&No key"), this))
    , m_reset(new QPushButton(tr("&Reset this"), this))
    , m_resetAll(new QPushButton(tr("Reset &all"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(760, 620);
    m_single->setChecked(hasSingleKeys);
    makeList();
    lay();
    setLook(look);
    connect(m_field, &QLineEdit::textChanged, this, &KeysDialog::find);
    connect(m_model, &KeysModel::taken, this, &KeysDialog::ask);
    connect(m_model, &KeysModel::keymapChanged, this, [this] {
        dropQuestion();
        Q_EMIT keymapChanged(m_model->keymap());
    });
    connect(m_take, &QPushButton::clicked, this, &KeysDialog::takeKey);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        dropQuestion();
        m_list->setFocus();
    });
    connect(m_single, &QCheckBox::toggled, this, [this](bool act) {
        m_model->setSingleKeys(act);
        Q_EMIT singleKeysChanged(act);
    });
    connect(m_clear, &QPushButton::clicked, this, &KeysDialog::clearKey);
    connect(m_reset, &QPushButton::clicked, this, &KeysDialog::reset);
    connect(m_resetAll, &QPushButton::clicked, m_model, &KeysModel::resetAll);
    connect(m_close, &QPushButton::clicked, this, &KeysDialog::accept);
    find({});
    m_field->setFocus();
}

void KeysDialog::makeList()
{
    m_field->setObjectName(u"keysField"_s);
    m_field->setPlaceholderText(tr("Find by name or key"));
    m_field->setAccessibleName(tr("Find by name or key"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(KeysModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("What can be done, and by which key"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(m_delegate);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // activated() edits from any column
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(KeysModel::Name, QHeaderView::Stretch);
    header->hide(); // assistive technology still tells it
    m_list->setColumnWidth(KeysModel::Menu, 92);
    m_list->setColumnWidth(KeysModel::Key, 180);
    m_list->setColumnWidth(KeysModel::Made, 150);
    connect(m_list, &QTreeView::activated, this, &KeysDialog::edit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        dropQuestion();
        showState();
    });
    // After the list, which takes the keyboard back when the field closes.
    connect(m_delegate, &KeyDelegate::closeEditor, this, [this] {
        if (m_wantedRow >= 0)
            m_take->setFocus(Qt::TabFocusReason);
    });
}

/// In place of the hint, so that the list stays as it is.
QWidget *KeysDialog::makeQuestion()
{
    m_question->setObjectName(u"keysQuestion"_s);
    m_question->setAutoFillBackground(true);
    m_words->setWordWrap(true);
    m_take->setObjectName(u"keysTake"_s);
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_take);
    row->addWidget(m_leave);
    m_line->addWidget(m_hint);
    m_line->addWidget(m_question);
    return m_line;
}

QWidget *KeysDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    row->addStretch();
    row->addWidget(m_close);
    for (QPushButton *button : {m_take, m_leave, m_clear, m_reset, m_resetAll, m_close}) {
        button->setAutoDefault(false); // Enter on a line is for the line
        button->installEventFilter(this);
    }
    m_resetAll->setObjectName(u"keysResetAll"_s);
    m_reset->setObjectName(u"keysReset"_s);
    m_single->setObjectName(u"keysSingle"_s);
    return buttons;
}

void KeysDialog::lay()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(12);
    rows->addWidget(m_field);
    rows->addWidget(m_list, 1);
    rows->addWidget(makeQuestion());
    rows->addWidget(m_single);
    rows->addWidget(makeButtons());
}

void KeysDialog::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    m_field->addAction(look::icon(u"find"_s, look.palette), QLineEdit::LeadingPosition);
    setFont(look.ui());
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_hint->setPalette(colours);
    m_hint->setFont(look.secondary());
    colours.setColor(QPalette::Window, look.palette.doubtFill);
    colours.setColor(QPalette::WindowText, look.palette.doubtText);
    m_question->setPalette(colours);
}

void KeysDialog::find(const QString &typed)
{
    m_found->setFilterFixedString(typed.simplified());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, KeysModel::Key));
    m_list->scrollTo(m_list->currentIndex());
    showState();
}

int KeysDialog::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_found->mapToSource(current).row() : -1;
}

void KeysDialog::edit()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    dropQuestion();
    m_list->setCurrentIndex(current.siblingAtColumn(KeysModel::Key));
    m_list->edit(current.siblingAtColumn(KeysModel::Key));
}

void KeysDialog::ask(const QKeySequence &key, int row)
{
    const QString others = m_model->othersWith(key, row).join(tr(" and "));
    const QString written = key.toString(QKeySequence::NativeText);
    m_wanted = key;
    m_wantedRow = row;
    m_words->setText(tr("“%1” is also %2.").arg(written, others));
    m_take->setAccessibleDescription(
        tr("%1 Give it to %2 alone.").arg(m_words->text(), m_model->shortcutAt(row).name));
    m_line->setCurrentWidget(m_question);
}

void KeysDialog::takeKey()
{
    if (m_wantedRow >= 0)
        m_model->give(m_wanted, m_wantedRow);
    m_list->setFocus();
}

void KeysDialog::dropQuestion()
{
    m_wantedRow = -1;
    m_line->setCurrentWidget(m_hint);
    showState();
}

void KeysDialog::reset()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_model->setData(m_model->index(row, KeysModel::Key),
                     QVariant::fromValue(m_model->madeWith(row)));
    if (m_wantedRow >= 0)
        m_take->setFocus(Qt::TabFocusReason);
}

void KeysDialog::clearKey()
{
    if (const int row = currentRow(); row >= 0)
        m_model->setData(m_model->index(row, KeysModel::Key), QVariant::fromValue(QKeySequence()));
}

void KeysDialog::showState()
{
    const int row = currentRow();
    m_clear->setEnabled(row >= 0 && !m_model->keysAt(row).isEmpty());
    m_reset->setEnabled(row >= 0 && m_model->isChanged(row));
    m_resetAll->setEnabled(!m_model->keymap().empty());
    m_hint->setText(m_found->rowCount() > 0
                        ? tr("Enter on a line, then its new key. Backspace takes the key away.")
                        : tr("Nothing is called so or has such a key."));
}

/// Enter is for what has the keyboard: a line is edited, a button pressed.
bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(watched);
    if (button && isEnter) {
        button->click();
    } else if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_PageDown)) {
        m_list->setFocus();
    } else if (watched == m_field && isEnter) {
        m_list->setFocus();
        edit();
    } else if (watched == m_list && key == Qt::Key_Backspace) {
        clearKey();
    } else {
        return QDialog::eventFilter(watched, event);
    }
    return true;
}

} // namespace rejoinder::keys
