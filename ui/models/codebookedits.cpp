// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/codebookedits.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/annotate/attribute.h"
#include "core/annotate/edit.h"

namespace rejoinder::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

QString nameOf(const annotate::Code &code)
{
    return QString::fromStdString(code.name);
}

bool act(Project &project, const QString &text, std::vector<store::Change> changes)
{
    return project.act({text.toStdString(), std::move(changes)}).has_value();
}

} // namespace

bool renameCode(Project &project, const CodeId &code, const QString &name)
{
    const annotate::Code *known = project.codebook().find(code);
    if (!known)
        return false;
    annotate::Code renamed = *known;
    renamed.name = name.simplified().toStdString();
    return act(project, Words::tr("Rename tag %1").arg(nameOf(*known)), {store::PutCode{renamed}});
}

bool moveCode(Project &project, const CodeId &code, const CodeId &parent, int position)
{
    const std::vector<annotate::Code> changed
        = annotate::moved(project.codebook(), code, parent, position);
    if (changed.empty())
        return false;
    const QString text = Words::tr("Move tag %1").arg(nameOf(*project.codebook().find(code)));
    std::vector<store::Change> changes;
    changes.reserve(changed.size());
    for (const annotate::Code &one : changed)
        changes.emplace_back(store::PutCode{one});
    return act(project, text, std::move(changes));
}

bool saveCode(Project &project, const annotate::Code &code, const QString &what)
{
    const annotate::Code *known = project.codebook().find(code.id);
    if (!known || *known == code)
        return false;
    std::vector<store::Change> changes{store::PutCode{code}};
    if (const auto renamed = annotate::renamedAttribute(known->attributes, code.attributes)) {
        const auto all = project.store().allCodings();
        if (!all)
            return false;
        for (annotate::Coding &coding : annotate::withAttributeRenamed(
                 project.codebook(), *all, code.id, renamed->first, renamed->second))
            changes.emplace_back(store::PutCoding{std::move(coding)});
    }
    return act(project, Words::tr("%1 of tag %2").arg(what, nameOf(code)), std::move(changes));
}

CodeId addCode(Project &project, const QString &name, const CodeId &parent, bool isGroup)
{
    annotate::Code code;
    code.id = CodeId::make();
    code.name = name.simplified().toStdString();
    code.parent = parent;
    code.isGroup = isGroup;
    if (!isGroup) {
        code.abbreviation = name.simplified().left(2).toStdString();
        code.palette = annotate::freeColour(project.codebook(), parent);
    }
    if (const annotate::Code *above = project.codebook().find(parent))
        code.kinds = above->kinds;
    for (const annotate::Code &other : project.codebook().codes) {
        if (other.parent == parent)
            code.position = std::max(code.position, other.position + 1);
    }
    const QString text = isGroup ? Words::tr("New group %1") : Words::tr("New tag %1");
    return act(project, text.arg(name), {store::PutCode{code}}) ? code.id : CodeId{};
}

bool dropCode(Project &project, const CodeId &code)
{
    const annotate::Code *known = project.codebook().find(code);
    return known
        && act(project, Words::tr("Delete tag %1").arg(nameOf(*known)), {store::DropCode{code}});
}

bool mergeCodes(Project &project, const CodeId &from, const CodeId &into)
{
    const annotate::Codebook &codebook = project.codebook();
    const annotate::Code *old = codebook.find(from);
    const annotate::Code *other = codebook.find(into);
    if (!old || !other || other->isGroup != old->isGroup
        || annotate::isInBranch(codebook, into, from))
        return false;
    const auto codings = project.store().allCodings();
    const auto relations = project.store().relations();
    if (!codings || !relations)
        return false;
    annotate::Merge merge
        = annotate::merged(codebook, *codings, *relations, project.notes(), from, into);
    std::vector<store::Change> changes;
    changes.reserve(merge.dropped.size() + merge.changed.size() + merge.codes.size() + 1);
    for (const CodingId &id : merge.dropped)
        changes.emplace_back(store::DropCoding{id});
    for (annotate::Coding &coding : merge.changed)
        changes.emplace_back(store::PutCoding{std::move(coding)});
    for (annotate::Relation &relation : merge.relations)
        changes.emplace_back(store::PutRelation{std::move(relation)});
    for (annotate::Note &note : merge.notes)
        changes.emplace_back(store::PutNote{std::move(note)});
    for (annotate::Code &code : merge.codes)
        changes.emplace_back(store::PutCode{std::move(code)});
    changes.emplace_back(store::DropCode{from});
    const QString text = Words::tr("Merge tag %1 into %2").arg(nameOf(*old), nameOf(*other));
    return act(project, text, std::move(changes));
}

CodeId splitCode(Project &project, const CodeId &code, const QString &name,
                 const std::set<CodingId> &chosen)
{
    const annotate::Code *old = project.codebook().find(code);
    const auto codings = project.store().allCodings();
    if (!old || old->isGroup || !codings)
        return {};
    annotate::Split split = annotate::split(project.codebook(), *codings, code,
                                            name.simplified().toStdString(), chosen);
    const CodeId made = split.codes.front().id;
    std::vector<store::Change> changes;
    changes.reserve(split.codes.size() + split.changed.size());
    for (annotate::Code &one : split.codes)
        changes.emplace_back(store::PutCode{std::move(one)});
    for (annotate::Coding &coding : split.changed)
        changes.emplace_back(store::PutCoding{std::move(coding)});
    const QString text = Words::tr("Split tag %1 off %2").arg(name.simplified(), nameOf(*old));
    return act(project, text, std::move(changes)) ? made : CodeId{};
}

} // namespace rejoinder::models
