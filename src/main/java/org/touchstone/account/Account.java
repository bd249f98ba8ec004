package org.touchstone.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.refusal.Refusal;

/** Somebody who may log in to this server. What they may do in a workspace is said by their membership there. */
@Entity
public class Account {
    private static final int MAX_NAME = 80;

    @Id
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "server_admin")
    private boolean serverAdmin;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Version
    private int version;

    protected Account() {}

    Account(String name, String passwordHash, boolean serverAdmin, Instant createdAt) {
        this.id = Keys.next();
        this.name = tidy(name);
        this.nameKey = key(name);
        this.passwordHash = passwordHash;
        this.serverAdmin = serverAdmin;
        this.createdAt = createdAt;
    }

    /** What two spellings of one name have in common: "Ines Okafor" and "ines  okafor" are one account. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String tidy(String name) {
        var tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty() || tidy.length() > MAX_NAME || key(tidy).length() > MAX_NAME) {
            throw Refusal.field("/name", "A name has 1 to " + MAX_NAME + " characters.");
        }
        return tidy;
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean serverAdmin() {
        return serverAdmin;
    }
}
