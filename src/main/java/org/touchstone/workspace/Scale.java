package org.touchstone.workspace;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.touchstone.identity.Keys;
import org.touchstone.refusal.Refusal;

/** A version of a workspace's verdict scale. */
@Entity
public class Scale {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @Column(name = "number")
    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "scale", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("ordinal")
    private List<Verdict> verdicts = new ArrayList<>();

    protected Scale() {}

    Scale(Workspace workspace, int number, List<VerdictValue> values, Instant now) {
        check(values);
        this.id = Keys.next();
        this.workspace = workspace;
        this.number = number;
        this.createdAt = now;
        for (int i = 0; i < values.size(); i++) {
            verdicts.add(new Verdict(this, i + 1, values.get(i)));
        }
    }

    private static void check(List<VerdictValue> values) {
        if (values.size() < 2 || values.size() > 12) {
            throw Refusal.field("/verdicts", "A scale has 2 to 12 verdicts.");
        }
        var codes = new HashSet<String>();
        var letters = new HashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            if (!codes.add(values.get(i).code())) {
                throw Refusal.field("/verdicts/" + i + "/code", "Two verdicts have this code.");
            }
            if (!letters.add(values.get(i).letter())) {
                throw Refusal.field("/verdicts/" + i + "/letter", "Two verdicts have this letter.");
            }
        }
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }
}
