package org.touchstone.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.ArticleLine;
import org.touchstone.article.Articles;
import org.touchstone.job.ItemState;
import org.touchstone.job.Job;
import org.touchstone.job.JobItem;
import org.touchstone.job.Jobs;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.workspace.Seat;

/** What members ask of imports that are there. */
@ApplicationScoped
@Transactional
class ImportDesk {
    private final Jobs jobs;
    private final Articles articles;

    ImportDesk(Jobs jobs, Articles articles) {
        this.jobs = jobs;
        this.articles = articles;
    }

    Slice<BulkImportView> list(Seat seat, Keyset keyset) {
        return jobs.list(seat.workspace(), keyset).map(job -> BulkImportView.of(job, seat.role()));
    }

    BulkImportView get(Seat seat, String id) {
        return view(seat).apply(jobs.get(seat.workspace(), id));
    }

    Slice<BulkItemView> items(Seat seat, String id, @Nullable ItemState state, Keyset keyset) {
        var slice = jobs.items(jobs.get(seat.workspace(), id), state, keyset);
        var lines = lines(seat, slice.items());
        return slice.map(item -> BulkItemView.of(item, item.result() == null ? null : lines.get(item.result())));
    }

    BulkImportView cancel(Seat seat, String id, @Nullable String ifMatch) {
        return view(seat).apply(jobs.cancel(seat, id, ifMatch, view(seat)));
    }

    BulkImportView resume(Seat seat, String id, @Nullable String ifMatch) {
        return view(seat).apply(jobs.resume(seat, id, ifMatch, view(seat)));
    }

    BulkImportView retry(Seat seat, String id, @Nullable String ifMatch) {
        return view(seat).apply(jobs.retry(seat, id, ifMatch, view(seat)));
    }

    void delete(Seat seat, String id, @Nullable String ifMatch) {
        jobs.forget(seat, id, ifMatch, view(seat));
    }

    private static Function<Job, BulkImportView> view(Seat seat) {
        return job -> BulkImportView.of(job, seat.role());
    }

    private Map<String, ArticleLine> lines(Seat seat, List<JobItem> items) {
        var ids = items.stream().map(JobItem::result).filter(Objects::nonNull).collect(Collectors.toSet());
        return articles.listByIds(seat.workspace(), ids).stream()
                .collect(Collectors.toMap(Article::publicId, ArticleLine::of));
    }
}
