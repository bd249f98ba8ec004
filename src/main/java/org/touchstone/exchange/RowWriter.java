package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes rows as a bundle tells of them. The same rows always give the same bytes. */
final class RowWriter {
    private final JsonGenerator json;
    private final Names names;

    RowWriter(JsonGenerator json, Names names) {
        this.json = json;
        this.names = names;
    }

    void write(Rows rows, Row row) throws IOException {
        if (rows.single()) {
            value((Member.Plain) rows.members().get(0), row.cells[0]);
            return;
        }
        json.writeStartObject();
        members(rows.members(), row, 0);
        json.writeEndObject();
    }

    private int members(List<Member> members, Row row, int at) throws IOException {
        int cell = at;
        for (Member member : members) {
            json.writeFieldName(member.key());
            if (member instanceof Member.Plain plain) {
                value(plain, row.cells[cell++]);
            } else if (member instanceof Member.Group group) {
                cell = group(group, row, cell);
            } else if (member instanceof Member.One one) {
                cell++;
                first(one.rows(), row);
            } else if (member instanceof Member.Maybe maybe) {
                first(maybe.rows(), row);
            } else if (member instanceof Member.Many many) {
                all(many.rows(), row);
            }
        }
        return cell;
    }

    private int group(Member.Group group, Row row, int at) throws IOException {
        int cell = at;
        if (group.presentBy() != null && !Boolean.TRUE.equals(row.cells[cell++])) {
            json.writeNull();
            return cell + group.members().size();
        }
        json.writeStartObject();
        cell = members(group.members(), row, cell);
        json.writeEndObject();
        return cell;
    }

    private void first(Rows rows, Row owner) throws IOException {
        var parts = owner.parts(rows);
        if (parts.isEmpty()) {
            json.writeNull();
        } else {
            write(rows, parts.get(0));
        }
    }

    private void all(Rows rows, Row owner) throws IOException {
        json.writeStartArray();
        for (Row part : owner.parts(rows)) {
            write(rows, part);
        }
        json.writeEndArray();
    }

    private void value(Member.Plain member, @Nullable Object cell) throws IOException {
        if (cell == null) {
            json.writeNull();
            return;
        }
        switch (member.kind()) {
            case TEXT, URL, ID, EVENT, ARTICLE, SOURCE, SNAPSHOT, EVIDENCE, ASSESSMENT ->
                json.writeString((String) cell);
            case INTEGER, REVISION -> json.writeNumber((Integer) cell);
            case FLAG -> json.writeBoolean((Boolean) cell);
            case TIME -> json.writeString(Times.write((OffsetDateTime) cell));
            case NUMBER -> json.writeNumber((String) cell);
            case SCORE -> json.writeNumber(((BigDecimal) cell).setScale(4).toPlainString());
            case WORDS -> Columns.writeWords((String) cell, json);
            case LINES -> Columns.writeLines((String) cell, json);
            case SEGMENTS -> Columns.writeSegments((String) cell, json);
            case REPLACEMENTS -> Columns.writeReplacements((String) cell, json);
            case CONTRIBUTOR -> json.writeString(names.person((UUID) cell));
            case VERDICT -> {
                var verdict = names.verdict((UUID) cell);
                json.writeStartObject();
                json.writeStringField("code", verdict.code());
                json.writeStringField("scale", verdict.scale().id());
                json.writeEndObject();
            }
        }
    }
}
