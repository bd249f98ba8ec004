package org.touchstone.suggestion;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.touchstone.intake.ArticleBroughtIn;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.CodePoints;

/**
 * Asks in the background, one article after the other: nobody waits for it, and the machine behind the suggester is asked one thing at a
 * time. Whatever goes wrong ends one round and is told there.
 */
@ApplicationScoped
class Asker {
    private static final Logger LOG = Logger.getLogger(Asker.class);
    /** How often it looks for rounds that a killed server, or another one, has left behind. */
    private static final long LOOK_SECONDS = 60;

    private static final long PATIENCE_SECONDS = 5;

    private final SuggesterSettings settings;
    private final Rounds rounds;
    private final Proposing proposing;
    private final ObjectMapper mapper;
    private @Nullable ScheduledExecutorService worker;
    private @Nullable Suggester suggester;
    private volatile boolean stopping;

    Asker(SuggesterSettings settings, Rounds rounds, Proposing proposing, ObjectMapper mapper) {
        this.settings = settings;
        this.rounds = rounds;
        this.proposing = proposing;
        this.mapper = mapper;
    }

    void start(@Observes StartupEvent started) {
        var url = Configured.url(settings);
        if (url.isPresent()) {
            suggester = new Suggester(url.get(), settings, mapper);
            worker = Executors.newSingleThreadScheduledExecutor(task -> {
                var thread = new Thread(task, "suggester");
                thread.setDaemon(true);
                return thread;
            });
            worker.scheduleWithFixedDelay(this::work, 1, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** In the transaction that keeps the article, so that it is asked about even if the server is killed right after. */
    void ask(@Observes ArticleBroughtIn brought) {
        if (suggester != null && settings.atImport()) {
            rounds.begin(brought.article(), brought.by());
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundWaits waiting) {
        wake();
    }

    /** Looks for what waits; done when all that waited by now was asked. */
    Future<?> wake() {
        return worker == null ? CompletableFuture.completedFuture(null) : worker.submit(this::work);
    }

    private void work() {
        try {
            // Whether it stops is asked before a round is taken: one that is taken and not asked has lost a try.
            while (!stopping && suggester != null) {
                var task = rounds.take();
                if (task.isEmpty()) {
                    return;
                }
                ask(task.get(), suggester);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            LOG.error("What waits for the suggester could not be read; it is tried again within a minute", failure);
        }
    }

    private void ask(Task task, Suggester outside) throws InterruptedException {
        try {
            var answer = outside.ask(task.question(settings.maxCandidates()));
            var sifted = Sieve.sift(
                    CodePoints.of(task.text()), task.segments(), answer.candidates(), settings.maxCandidates());
            proposing.keep(task, answer.model(), sifted);
        } catch (CancellationException stopped) {
            LOG.debug("The server stops; the round is taken up again at the next start");
            rounds.giveBack(task);
        } catch (SuggesterFailed failed) {
            rounds.fail(task, failed.why());
        } catch (Refusal refused) {
            rounds.fail(task, String.valueOf(refused.getMessage()));
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("An answer of the suggester could not be kept", fault);
            rounds.fail(task, "Its answer could not be kept, by a fault of this server.");
        }
    }

    /** Waits for no answer any more. The thread is not interrupted: in the middle of a write that would close the embedded database's file. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        if (worker != null && suggester != null) {
            worker.shutdown();
            suggester.stop();
            var unused = worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
