package org.touchstone.storedtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.TextHash;
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

    /** Import's door: brings a text back under its public id, or finds the one that is already here. */
    public StoredText restore(Workspace workspace, Contributor contributor, TextRecord text) {
        String content = text.content();
        if (content != null && !TextHash.sha256(Wording.checked(content)).equals(text.sha256())) {
            throw Refusal.unprocessable(
                    "The text " + text.publicId() + " does not have the SHA-256 that stands beside it.");
        }
        return repository.findByPublicId(workspace.id(), text.publicId()).orElseGet(() -> {
            var restored = new StoredText(workspace, contributor, text);
            repository.persist(restored);
            return restored;
        });
    }
}
