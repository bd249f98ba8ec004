package org.touchstone.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.split.Bound;
import org.touchstone.split.Value;
import org.touchstone.split.ValueKind;

/** A typed value that a claim states. Numbers are kept as they were entered: 42.70 stays 42.70. */
@Entity
public class ClaimValue {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "ordinal")
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ValueKind kind;

    @Column(name = "text")
    private String text;

    @Column(name = "number")
    private @Nullable String number;

    @Column(name = "upper_number")
    private @Nullable String upper;

    @Column(name = "unit")
    private @Nullable String unit;

    @Column(name = "counted")
    private @Nullable String counted;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    @Column(name = "approximate")
    private boolean approximate;

    @Column(name = "resolved")
    private @Nullable String resolved;

    protected ClaimValue() {}

    ClaimValue(Claim claim, int ordinal, Value value) {
        this.id = Keys.next();
        this.claim = claim;
        this.ordinal = ordinal;
        this.kind = value.kind();
        this.text = value.text();
        this.number = value.number() == null ? null : value.number().toString();
        this.upper = value.upper() == null ? null : value.upper().toString();
        this.unit = value.unit();
        this.counted = value.counted();
        this.bound = value.bound();
        this.approximate = value.approximate();
        this.resolved = value.resolved();
    }

    public Claim claim() {
        return claim;
    }

    public int ordinal() {
        return ordinal;
    }

    public Value value() {
        return new Value(
                null,
                kind,
                text,
                number == null ? null : new BigDecimal(number),
                upper == null ? null : new BigDecimal(upper),
                unit,
                counted,
                bound,
                approximate,
                resolved);
    }
}
