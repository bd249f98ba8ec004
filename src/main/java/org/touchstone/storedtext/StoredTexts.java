package org.touchstone.storedtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** All the texts of a workspace that never change. */
@ApplicationScoped
@Transactional
public class StoredTexts {
    private final StoredTextRepository repository;

    StoredTexts(StoredTextRepository repository) {
        this.repository = repository;
    }

    /** Stores a text. Refused when it is empty, larger than 2 MB (TOO_LARGE), or not text. */
    public StoredText keep(Workspace workspace, Contributor contributor, NewText text) {
        Wording.checked(text.content());
        var kept = new StoredText(workspace, contributor, StoredText.recordOf(text));
        repository.persist(kept);
        return kept;
    }
}
