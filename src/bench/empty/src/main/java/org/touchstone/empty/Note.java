package org.touchstone.empty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The one entity, so that the persistence is switched on. */
@Entity
public class Note {
    @Id
    UUID id;

    String words;
}
