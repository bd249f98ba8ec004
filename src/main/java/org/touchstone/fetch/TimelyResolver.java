package org.touchstone.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up as another resolver does, and gives up when that takes too long: the system's look-up cannot be told a limit, nor
 * be broken off. One that hangs keeps its thread; while too many hang, further names are given up at once.
 */
final class TimelyResolver implements DnsResolver {
    private static final int HANGING_AT_MOST = 32;
    private static final ExecutorService LOOK_UPS =
            new ThreadPoolExecutor(0, HANGING_AT_MOST, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "fetch-name");
                thread.setDaemon(true);
                return thread;
            });

    private final DnsResolver names;
    private final Duration limit;

    TimelyResolver(DnsResolver names, Duration limit) {
        this.names = names;
        this.limit = limit;
    }

    /** No address came in time. */
    static final class TooSlow extends UnknownHostException {
        private static final long serialVersionUID = 1;

        private TooSlow(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        Callable<InetAddress[]> lookUp = () -> names.resolve(host);
        try {
            return LOOK_UPS.submit(lookUp).get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new IllegalStateException("looking up " + host, failure.getCause());
        } catch (TimeoutException | RejectedExecutionException late) {
            throw new TooSlow(host);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooSlow(host);
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
