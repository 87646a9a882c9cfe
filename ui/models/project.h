// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "core/store/store.h"
#include "ui/models/document.h"

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
    const annotate::Codebook &codebook() const { return m_codebook; }
    /// By span start; of the whole document.
    std::vector<annotate::Coding> codings(const DocumentId &id) const;
    std::vector<annotate::Note> notes() const;

    /// Saves a reconstructed dump. Error Conflict where the same bytes are in the project already.
    Result<DocumentId> add(const source::Source &source,
                           const pipeline::Reconstruction &reconstruction);
    /// One action of a person: saved, recorded, undoable. Signals follow; a document whose
    /// decisions it touched is run again. The same holds for undo and redo.
    Result<store::Touched> act(const store::Action &action);
    Result<store::Touched> undo();
    Result<store::Touched> redo();
    /// Runs the document's reconstruction again with the decisions now in force and stores it.
    Result<void> rerun(const DocumentId &id);

Q_SIGNALS:
    void documentsChanged();
    void codingsChanged(const rejoinder::DocumentId &document);
    void notesChanged();
    void codebookChanged();
    void historyChanged();
    /// The reconstruction of a document was replaced: panes take the new one from document().
    void reconstructionChanged(const rejoinder::DocumentId &document);
    void failed(const rejoinder::Error &error);

private:
    explicit Project(std::unique_ptr<store::Store> store);
    Result<store::Touched> followed(Result<store::Touched> touched);
    void spread(const store::Touched &touched);
    void readDocuments();

    std::unique_ptr<store::Store> m_store;
    std::vector<store::DocumentInfo> m_documents;
    annotate::Codebook m_codebook;
    std::map<DocumentId, DocumentPtr> m_open;
};

} // namespace rejoinder::models
