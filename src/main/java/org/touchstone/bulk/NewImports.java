package org.touchstone.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.touchstone.event.Events;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.job.JobKind;
import org.touchstone.job.Jobs;
import org.touchstone.job.NewJob;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.SpooledBody;
import org.touchstone.workspace.Seat;

/** The ways in which an import begins: what was sent is cut into items, and written down before it is acknowledged. */
@ApplicationScoped
class NewImports {
    /** How long an import may take to be written down, in seconds. */
    private static final int LONGEST = 10 * 60;

    private final Jobs jobs;
    private final Events events;
    private final FeedReader feeds;
    private final ImportSettings settings;
    private final ObjectMapper mapper;

    NewImports(Jobs jobs, Events events, FeedReader feeds, ImportSettings settings, ObjectMapper mapper) {
        this.jobs = jobs;
        this.events = events;
        this.feeds = feeds;
        this.settings = settings;
        this.mapper = mapper;
    }

    BulkImportView files(Seat seat, List<FileUpload> files, ImportWishes wishes) {
        var first = files.isEmpty() ? "" : Shortened.of(files.get(0).fileName(), 300);
        var label = files.size() == 1 ? first : files.size() + " files";
        return begin(seat, wishes, new NewJob(JobKind.FILES, label, null, wishes.written(), taker -> {
            var items = new ItemLimit(taker, settings);
            var each = new FileItems(items);
            for (var file : files) {
                each.take(file.fileName(), file.contentType(), file.uploadedFile());
            }
            items.some("There is no file in it that could be an article. Send each as a part named files.");
        }));
    }

    BulkImportView lines(Seat seat, SpooledBody body, ImportWishes wishes) {
        return begin(seat, wishes, new NewJob(JobKind.LINES, "NDJSON", null, wishes.written(), taker -> {
            var items = new ItemLimit(taker, settings);
            try (var in = new BufferedInputStream(Files.newInputStream(body.file()))) {
                new LineItems(items).take(items.counted(in), "");
            }
            items.some("There is no line in it. Send one article a line, as NDJSON.");
        }));
    }

    BulkImportView addresses(Seat seat, SpooledBody body, @Nullable String type, ImportWishes wishes)
            throws IOException {
        var text = new String(Files.readAllBytes(body.file()), StandardCharsets.UTF_8);
        var addresses = isJson(type) ? listed(text) : Arrays.asList(text.split("\\R"));
        long many = addresses.stream()
                .filter(address -> !address.isBlank() && !address.strip().startsWith("#"))
                .count();
        var label = many + (many == 1 ? " address" : " addresses");
        return begin(seat, wishes, new NewJob(JobKind.ADDRESSES, label, null, wishes.written(), taker -> {
            var items = new ItemLimit(taker, settings);
            new AddressItems(items).take(addresses);
            items.some("There is no address in it. Send one a line, or a JSON list of them.");
        }));
    }

    /** A feed that is named is fetched later, as everything that takes long; one that is sent along is read now. */
    BulkImportView feed(Seat seat, SpooledBody body, @Nullable String type, ImportWishes wishes) throws IOException {
        if (!isJson(type)) {
            var feed = FeedReader.read(Files.readAllBytes(body.file()), null);
            var title = FeedReader.title(feed);
            return begin(
                    seat,
                    wishes,
                    new NewJob(
                            JobKind.FEED, title == null ? "A feed" : title, null, wishes.written(), feeds.items(feed)));
        }
        var url = tree(new String(Files.readAllBytes(body.file()), StandardCharsets.UTF_8))
                .path("url")
                .asText("");
        try {
            CanonicalUrl.of(url);
        } catch (Refusal none) {
            throw Refusal.field("/url", String.valueOf(none.getMessage()));
        }
        return begin(seat, wishes, new NewJob(JobKind.FEED, url, url.strip(), wishes.written(), taker -> {}));
    }

    private BulkImportView begin(Seat seat, ImportWishes wishes, NewJob wanted) {
        if (wishes.eventId() != null) {
            var unused = events.get(seat.workspace(), wishes.eventId());
        }
        return QuarkusTransaction.joiningExisting()
                .timeout(LONGEST)
                .call(() -> BulkImportView.of(jobs.begin(seat, wanted), seat.role()));
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON);
    }

    private List<String> listed(String json) {
        var tree = tree(json);
        var list = tree.isObject() ? tree.path("urls") : tree;
        if (!list.isArray()) {
            throw noList();
        }
        var addresses = new ArrayList<String>();
        for (var address : list) {
            if (!address.isTextual()) {
                throw noList();
            }
            addresses.add(address.textValue());
        }
        return addresses;
    }

    private static Refusal noList() {
        return Refusal.field("/urls", "Send a list of addresses, each a text, such as {\"urls\": [\"https://…\"]}.");
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException broken) {
            throw Refusal.malformed("The body is not JSON.");
        }
    }
}
