// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "core/exchange/correction.h"
#include "core/store/store.h"
#include "core/variables/values.h"
#include "ui/models/changes.h"
#include "ui/models/codings.h"
#include "ui/models/document.h"
#include "ui/models/rerun.h"

namespace rejoinder::models {

/// The open project as the window knows it: the store, what was read from it, and signals when
/// something changed. All calls from the GUI thread.
class Project final : public QObject
{
    Q_OBJECT
public:
    /// Makes the file where it does not exist.
    static Result<std::unique_ptr<Project>> open(const QString &path,
                                                 const store::Store::Options &options);
    ~Project() override;

    store::Store &store() { return *m_store; }
    const store::Store &store() const { return *m_store; }
    QString path() const;

    const std::vector<store::DocumentInfo> &documents() const { return m_documents; }
    /// Loaded once, then shared. Null when it cannot be read.
    DocumentPtr document(const DocumentId &id);
    /// How a large one that was not read yet begins, to be shown until it is; null where there is
    /// no need.
    DocumentPtr beginningOf(const DocumentId &id) const;
    const annotate::Codebook &codebook() const { return m_codebook; }
    /// The codebook as it is now is a version of its own, with this memo.
    bool newCodebookVersion(const QString &memo);
    /// Read once, kept up to date, shared. Never null.
    CodingsPtr codings(const DocumentId &id);
    std::vector<annotate::Note> notes() const;
    /// The annotator's own: blind coding stays blind.
    std::vector<annotate::Relation> relations() const;
    /// With all they say. They are everybody's.
    variables::Values values() const;

    /// Saves a reconstructed dump; where it is a later version of one that is there, what people
    /// put on that moves along. Error Conflict where the same bytes are in the project already.
    Result<DocumentId> add(const source::Source &source,
                           const pipeline::Reconstruction &reconstruction);
    /// One action of a person: saved, recorded, undoable. Signals follow. The same holds for undo
    /// and redo.
    Result<store::Touched> act(const store::Action &action);
    Result<store::Touched> undo();
    Result<store::Touched> redo();

    /// What people put on earlier versions of the document and has no place in this one.
    exchange::Tray tray(const DocumentId &id) const;
    /// Tries all of the tray once more, as one action.
    Result<exchange::Moved> moveAlong(const DocumentId &id);

    /// Documents to be reconstructed again: people have said something else since.
    std::vector<DocumentId> outdated() const;
    /// What that takes, for another thread: runAgain().
    Result<Rerun> rerunOf(const DocumentId &id);
    /// Whether people still say what they said when this was made.
    bool isCurrent(const Rerun &rerun) const;
    /// Stores what came of it. False where it is not current any more: then nothing is changed.
    Result<bool> finish(const Rerun &rerun, pipeline::Reconstruction found);

Q_SIGNALS:
    void documentsChanged();
    /// Some of the own: codings() has them already.
    void codingsChanged(const rejoinder::models::CodingsChange &change);
    /// Panes take all of them again from codings().
    void codingsReplaced(const rejoinder::DocumentId &document);
    void notesChanged();
    void relationsChanged();
    /// Variables, or what they say of a document or a person.
    void variablesChanged();
    void codebookChanged();
    void historyChanged();
    /// People said something else of a document: it may be outdated now.
    void decisionsChanged(const rejoinder::DocumentId &document);
    /// The reconstruction of a document was replaced: panes take the new one from document().
    void reconstructionChanged(const rejoinder::DocumentId &document,
                               const rejoinder::models::Changes &changes);
    /// The document is a later version of another: what people put on that came along.
    void movedAlong(const rejoinder::DocumentId &document, const rejoinder::exchange::Moved &moved);
    void failed(const rejoinder::Error &error);

private:
    explicit Project(std::unique_ptr<store::Store> store);
    Result<store::Touched> followed(Result<store::Touched> touched);
    void spread(const store::Touched &touched);
    void followCodings(const store::Touched &touched);
    bool isFollowed(const store::Touched &touched) const;
    void readDocuments();
    Result<std::vector<pipeline::Decision>> decisionsOn(const DocumentId &id) const;

    std::unique_ptr<store::Store> m_store;
    std::vector<store::DocumentInfo> m_documents;
    annotate::Codebook m_codebook;
    std::map<DocumentId, DocumentPtr> m_open;
    std::map<DocumentId, std::shared_ptr<Codings>> m_codings;
};

} // namespace rejoinder::models
