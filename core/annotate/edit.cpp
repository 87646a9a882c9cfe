// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/edit.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace rejoinder::annotate {

namespace {

/// In their order.
std::vector<Code> childrenOf(const Codebook &codebook, const CodeId &parent)
{
    std::vector<Code> children;
    for (const Code &code : codebook.codes) {
        if (code.parent == parent)
            children.push_back(code);
    }
    std::ranges::stable_sort(children, {}, &Code::position);
    return children;
}

/// A coding as far as another of the same annotator would say the same.
auto sayingOf(const Coding &coding, const CodeId &code)
{
    const Target &target = coding.target;
    return std::tuple(coding.annotator.value, code.value, int(target.kind),
                      target.anchor.document.value, target.anchor.span, target.ref);
}

} // namespace

bool isInBranch(const Codebook &codebook, const CodeId &code, const CodeId &branch)
{
    std::size_t steps = 0;
    for (const Code *at = codebook.find(code); at && steps <= codebook.codes.size();
         at = codebook.find(at->parent), ++steps) {
        if (at->id == branch)
            return true;
    }
    return false;
}

int freeColour(const Codebook &codebook, const CodeId &parent)
{
    std::array<int, 13> taken{};
    for (const Code &code : codebook.codes) {
        if (code.parent == parent)
            ++taken[std::size_t(std::clamp(code.palette, 0, 12))];
    }
    return int(std::min_element(taken.begin() + 1, taken.end()) - taken.begin());
}

std::vector<Code> moved(const Codebook &codebook, const CodeId &code, const CodeId &parent,
                        int position)
{
    const Code *known = codebook.find(code);
    if (!known || isInBranch(codebook, parent, code))
        return {};
    std::vector<Code> siblings = childrenOf(codebook, parent);
    std::erase_if(siblings, [&code](const Code &one) { return one.id == code; });
    const auto at = std::clamp<std::ptrdiff_t>(position, 0, std::ssize(siblings));
    siblings.insert(siblings.begin() + at, *known);
    std::vector<Code> changed;
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        Code now = siblings[i];
        now.parent = parent;
        now.position = int(i);
        if (now != *codebook.find(now.id))
            changed.push_back(std::move(now));
    }
    return changed;
}

Merge merged(const Codebook &codebook, const std::vector<Coding> &codings,
             const std::vector<Relation> &relations, const std::vector<Note> &notes,
             const CodeId &from, const CodeId &into)
{
    Merge merge;
    std::set<decltype(sayingOf(Coding(), CodeId()))> said;
    for (const Coding &coding : codings) {
        if (coding.code == into)
            said.insert(sayingOf(coding, into));
    }
    for (const Coding &coding : codings) {
        if (coding.code != from)
            continue;
        if (!said.insert(sayingOf(coding, into)).second) {
            merge.dropped.push_back(coding.id);
            continue;
        }
        Coding changed = coding;
        changed.code = into;
        merge.changed.push_back(std::move(changed));
    }
    for (const Relation &relation : relations) {
        if (relation.code != from)
            continue;
        Relation changed = relation;
        changed.code = into;
        merge.relations.push_back(std::move(changed));
    }
    for (const Note &note : notes) {
        if (note.target.kind != TargetKind::Code || note.target.ref != from.value)
            continue;
        Note changed = note;
        changed.target.ref = into.value;
        merge.notes.push_back(std::move(changed));
    }
    int position = int(childrenOf(codebook, into).size());
    for (Code child : childrenOf(codebook, from)) {
        child.parent = into;
        child.position = position++;
        merge.codes.push_back(std::move(child));
    }
    return merge;
}

Split split(const Codebook &codebook, const std::vector<Coding> &codings, const CodeId &code,
            const std::string &name, const std::set<CodingId> &chosen)
{
    const Code &old = *codebook.find(code);
    Code made;
    made.id = CodeId::make();
    made.parent = old.parent;
    made.name = name;
    made.palette = freeColour(codebook, old.parent);
    made.kinds = old.kinds;
    made.attributes = old.attributes;
    made.position = old.position + 1;
    Split result{{made}, {}};
    for (Code sibling : childrenOf(codebook, old.parent)) {
        if (sibling.position <= old.position)
            continue;
        ++sibling.position;
        result.codes.push_back(std::move(sibling));
    }
    for (const Coding &coding : codings) {
        if (coding.code != code || !chosen.contains(coding.id))
            continue;
        Coding changed = coding;
        changed.code = made.id;
        result.changed.push_back(std::move(changed));
    }
    return result;
}

} // namespace rejoinder::annotate
